import * as Y from 'yjs';
import { putMark } from '#shared/board.ts';
import type { Mark } from '#shared/mark.ts';
import { type BoardSource, wholeBoard } from './layers.ts';
import { createMarksModel, type MarksModel } from './marks-model.ts';

/** A board of one's own: the same document as in a room, and nobody else in it. It is gone with the page. */
export interface LocalBoard {
  readonly source: BoardSource;
  readonly model: MarksModel;
  putMark(mark: Mark): void;
}

export function createLocalBoard(): LocalBoard {
  const doc = new Y.Doc();
  const source = wholeBoard(doc);
  return { source, model: createMarksModel(doc, source), putMark: (mark) => putMark(doc, mark) };
}

import * as Y from 'yjs';
import { putMark, putNote } from '#shared/board.ts';
import type { Mark, Note } from '#shared/mark.ts';

/** The update of one coder's client (an unsigned 32-bit id of its own) that wrote these marks and notes on an empty board. */
export function writtenUpdate(client: number, marks: readonly Mark[], notes: readonly Note[]): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.transact(() => {
    for (const mark of marks) putMark(doc, mark);
    for (const note of notes) putNote(doc, note);
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

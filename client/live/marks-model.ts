import type * as Y from 'yjs';
import { isMark, isNote } from '#shared/board-guard.ts';
import type { Mark, Note } from '#shared/mark.ts';
import { type BoardSource, type SeenValue, wholeBoard } from './layers.ts';

/**
 * The board's document as the surface draws it: each coder's marks in order of time, and the notes.
 * It follows the document in O(change) (a binary search for each touched mark); nothing is re-sorted.
 */
export interface MarksModel {
  /** Grows with every change: what React compares. */
  version(): number;
  mark(id: string): Mark | undefined;
  /** By time, then id; deleted ones are left out. Do not change it: it is the model's own list. */
  marksOf(coder: string): readonly Mark[];
  /** Coders with a mark or a note on the board, in the order in which they were first seen. */
  coders(): readonly string[];
  /** Every coder's marks of the last while, for the arrows; `since` in room time, ms. */
  since(since: number): readonly Mark[];
  /** States of this coder that go on, by time. */
  running(coder: string): readonly Mark[];
  /** Turns that this coder logged and has not coded, by time. Do not change it: it is the model's own list. */
  turns(coder: string): readonly Mark[];
  /** The mark that this coder took back last, if any is still gone. */
  lastGone(coder: string): Mark | undefined;
  /** Newest first; deleted ones are left out. */
  notes(): readonly Note[];
  /** Ids of everything that this coder wrote, deleted or not: what the record should have. */
  idsOf(coder: string): readonly string[];
  subscribe(listener: () => void): () => void;
  destroy(): void;
}

/** Of the whole document, or of what `source` lets through. */
export function createMarksModel(doc: Y.Doc, source: BoardSource = wholeBoard(doc)): MarksModel {
  const index = new Index();
  const listeners = new Set<() => void>();
  let version = 0;
  for (const seen of source.entries()) index.take(seen);
  const stop = source.observe((changes) => {
    for (const change of changes) index.take(change);
    version += 1;
    for (const listener of listeners) listener();
  });
  return {
    version: () => version,
    mark: (id) => index.marks.get(id),
    marksOf: (coder) => index.lanes.get(coder) ?? [],
    coders: () => [...index.ids.keys()],
    since: (time) => [...index.lanes.values()].flatMap((lane) => lane.slice(firstAt(lane, time))),
    running: (coder) => [...index.running.values()].filter((mark) => mark.coder === coder).sort(byTime),
    turns: (coder) => index.turns.get(coder) ?? [],
    lastGone: (coder) => lastGone(index.gone, coder),
    notes: () => index.notesNewestFirst(),
    idsOf: (coder) => [...(index.ids.get(coder) ?? [])],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: stop,
  };
}

class Index {
  readonly marks = new Map<string, Mark>();
  readonly notes = new Map<string, Note>();
  readonly lanes = new Map<string, Mark[]>();
  readonly gone = new Map<string, Mark>();
  readonly running = new Map<string, Mark>();
  readonly turns = new Map<string, Mark[]>();
  readonly ids = new Map<string, Set<string>>();
  private sortedNotes: readonly Note[] | null = null;

  /** A value that does not parse is not drawn; the record builder keeps it apart and says so. */
  take({ shelf, key, value }: SeenValue): void {
    if (shelf === 'marks') this.replaceMark(key, isMark(key, value) ? value : undefined);
    else if (shelf === 'notes') this.replaceNote(key, isNote(key, value) ? value : undefined);
  }

  notesNewestFirst(): readonly Note[] {
    this.sortedNotes ??= [...this.notes.values()].filter((note) => !note.gone).sort((a, b) => -byTime(a, b));
    return this.sortedNotes;
  }

  private replaceMark(id: string, next: Mark | undefined): void {
    const before = this.marks.get(id);
    if (before && !before.gone) {
      removeFrom(laneOf(this.lanes, before.coder), before);
      if (before.code === null) removeFrom(laneOf(this.turns, before.coder), before);
    }
    this.gone.delete(id);
    this.running.delete(id);
    if (!next) {
      this.marks.delete(id);
      return;
    }
    this.marks.set(id, next);
    this.remember(next);
    if (next.gone) {
      this.gone.set(id, next);
      return;
    }
    insertInto(laneOf(this.lanes, next.coder), next);
    if (next.code === null) insertInto(laneOf(this.turns, next.coder), next);
    if (next.lasting) this.running.set(id, next);
  }

  private replaceNote(id: string, next: Note | undefined): void {
    this.sortedNotes = null;
    if (!next) {
      this.notes.delete(id);
      return;
    }
    this.notes.set(id, next);
    this.remember(next);
  }

  private remember({ coder, id }: { coder: string; id: string }): void {
    const known = this.ids.get(coder);
    if (known) known.add(id);
    else this.ids.set(coder, new Set([id]));
  }
}

function laneOf(lanes: Map<string, Mark[]>, coder: string): Mark[] {
  const lane = lanes.get(coder) ?? [];
  lanes.set(coder, lane);
  return lane;
}

function insertInto(lane: Mark[], mark: Mark): void {
  lane.splice(placeOf(lane, mark), 0, mark);
}

function removeFrom(lane: Mark[], mark: Mark): void {
  const place = placeOf(lane, mark);
  if (lane[place]?.id === mark.id) lane.splice(place, 1);
}

type Timed = Pick<Mark, 'at' | 'id'>;

/** The first place whose mark is not before this one. */
function placeOf(lane: readonly Mark[], mark: Timed): number {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = lane[middle];
    if (there && byTime(there, mark) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAt(lane: readonly Mark[], at: number): number {
  return placeOf(lane, { at, id: '' });
}

function byTime(a: Timed, b: Timed): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function lastGone(gone: ReadonlyMap<string, Mark>, coder: string): Mark | undefined {
  let last: Mark | undefined;
  for (const mark of gone.values()) {
    if (mark.coder === coder && goneAt(mark) >= (last ? goneAt(last) : 0)) last = mark;
  }
  return last;
}

function goneAt(mark: Mark): number {
  return mark.trail?.at(-1)?.at ?? mark.at;
}

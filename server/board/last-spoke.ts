import type { BoardChange } from '#shared/board.ts';

/**
 * When each seat was last marked as speaking, room time in ms. A new mark is counted as it comes; an edit or an
 * undo may take the last one away, so the next question looks through the board once.
 */
export class LastSpoke {
  readonly #marks: () => Iterable<unknown>;
  #last: Map<string, number> | null = null;

  constructor(marks: () => Iterable<unknown>) {
    this.#marks = marks;
  }

  take(changes: readonly BoardChange[]): void {
    for (const { shelf, value, previous } of changes) {
      if (shelf !== 'marks') continue;
      if (previous !== undefined) this.#last = null;
      if (this.#last) note(this.#last, value);
    }
  }

  get(): ReadonlyMap<string, number> {
    if (!this.#last) {
      this.#last = new Map();
      for (const mark of this.#marks()) note(this.#last, mark);
    }
    return this.#last;
  }
}

/** Reads no more of a mark than it needs: a whole board is looked through between two turns of the board. */
function note(last: Map<string, number>, mark: unknown): void {
  if (typeof mark !== 'object' || mark === null || !('from' in mark) || !('at' in mark)) return;
  const { from, at } = mark;
  if (('gone' in mark && mark.gone === true) || typeof at !== 'number') return;
  const until = 'until' in mark && typeof mark.until === 'number' ? Math.max(at, mark.until) : at;
  if (typeof from !== 'object' || from === null || !('seat' in from) || typeof from.seat !== 'string') return;
  last.set(from.seat, Math.max(until, last.get(from.seat) ?? 0));
}

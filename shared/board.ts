import type * as Y from 'yjs';
import type { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from './mark.ts';

/**
 * The only file that knows how the shared document is laid out: six maps from id to a plain value.
 * Plain values take a fifth of the memory of nested shared types, and an observer is told only of
 * what changed. There is no list, no cursor and no timer in the document.
 */
export const SHELF_NAMES = ['marks', 'notes', 'cells', 'settlements', 'intervals', 'plans'] as const;
export type Shelf = (typeof SHELF_NAMES)[number];

export type BoardValue = Mark | Note | Cell | Settlement | IntervalTicks | CodePlan;

export interface Board {
  readonly marks: Y.Map<Mark>;
  readonly notes: Y.Map<Note>;
  readonly cells: Y.Map<Cell>;
  readonly settlements: Y.Map<Settlement>;
  readonly intervals: Y.Map<IntervalTicks>;
  /** By coder. */
  readonly plans: Y.Map<CodePlan>;
}

export function boardOf(doc: Y.Doc): Board {
  return {
    marks: doc.getMap<Mark>('marks'),
    notes: doc.getMap<Note>('notes'),
    cells: doc.getMap<Cell>('cells'),
    settlements: doc.getMap<Settlement>('settlements'),
    intervals: doc.getMap<IntervalTicks>('intervals'),
    plans: doc.getMap<CodePlan>('plans'),
  };
}

export function putMark(doc: Y.Doc, mark: Mark): void {
  boardOf(doc).marks.set(mark.id, mark);
}

export function putNote(doc: Y.Doc, note: Note): void {
  boardOf(doc).notes.set(note.id, note);
}

export function putCell(doc: Y.Doc, cell: Cell): void {
  boardOf(doc).cells.set(cell.id, cell);
}

export function putSettlement(doc: Y.Doc, settlement: Settlement): void {
  boardOf(doc).settlements.set(settlement.id, settlement);
}

export function putIntervalTicks(doc: Y.Doc, ticks: IntervalTicks): void {
  boardOf(doc).intervals.set(ticks.id, ticks);
}

export function putPlan(doc: Y.Doc, plan: CodePlan): void {
  boardOf(doc).plans.set(plan.id, plan);
}

/** What a transaction touched, by shelf and key; `removed` has keys that lost their value (no honest client does that). */
export interface BoardChange {
  readonly shelf: Shelf;
  readonly key: string;
  readonly value: unknown;
  readonly previous: unknown;
  readonly removed: boolean;
  /** The Yjs struct that holds the value now. */
  readonly written: { readonly client: number; readonly clock: number } | null;
}

/**
 * Calls back after each transaction that touched the board, with exactly what changed (O(change)).
 * `strange` is true where a shared type was touched that the board does not have.
 */
export function observeBoard(
  doc: Y.Doc,
  onChange: (changes: BoardChange[], transaction: Y.Transaction, strange: boolean) => void,
): () => void {
  const board = boardOf(doc);
  const listener = (transaction: Y.Transaction): void => {
    if (transaction.changed.size === 0) return;
    const changes: BoardChange[] = [];
    let strange = false;
    for (const [type, keys] of transaction.changed) {
      const shelf = SHELF_NAMES.find((name) => (board[name] as unknown) === type);
      for (const key of keys) {
        if (shelf && key !== null) changes.push(changeOf(board, shelf, key, transaction));
        else strange = true;
      }
    }
    onChange(changes, transaction, strange);
  };
  doc.on('afterTransaction', listener);
  return () => doc.off('afterTransaction', listener);
}

function changeOf(board: Board, shelf: Shelf, key: string, transaction: Y.Transaction): BoardChange {
  const map = board[shelf] as Y.Map<unknown>;
  return {
    shelf,
    key,
    value: map.get(key),
    previous: previousOf(map, key, transaction),
    removed: !map.has(key),
    written: map._map.get(key)?.id ?? null,
  };
}

/** The value that a key had before the transaction, read back along the chain of its items. */
function previousOf(map: Y.Map<unknown>, key: string, transaction: Y.Transaction): unknown {
  let item = map._map.get(key) ?? null;
  while (item && item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0)) item = item.left;
  return item?.content.getContent().at(-1);
}

/** Everything on the board, as it stands, unparsed: what the record builder reads. */
export function readBoard(doc: Y.Doc): Record<Shelf, Map<string, unknown>> {
  const board = boardOf(doc);
  return {
    marks: new Map(board.marks.entries()),
    notes: new Map(board.notes.entries()),
    cells: new Map(board.cells.entries()),
    settlements: new Map(board.settlements.entries()),
    intervals: new Map(board.intervals.entries()),
    plans: new Map(board.plans.entries()),
  };
}

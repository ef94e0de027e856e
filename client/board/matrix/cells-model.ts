import { isCell } from '#shared/board-guard.ts';
import type { Cell } from '#shared/mark.ts';
import type { BoardSource, SeenValue } from '../../live/layers.ts';

/** The consensus matrix as far as this coder may see it, followed in O(change). */
export interface CellsModel {
  version(): number;
  subscribe(listener: () => void): () => void;
  stop(): void;
  /** A coder's reading of a seat in a prompt, also one that was taken back. */
  reading(coder: string, prompt: string, seat: string): Cell | undefined;
  /** The readings that hold: of everybody but this coder. */
  others(coder: string, prompt: string, seat: string): readonly Cell[];
}

export function createCellsModel(source: BoardSource): CellsModel {
  const byId = new Map<string, Cell>();
  const byPlace = new Map<string, Map<string, Cell>>();
  const listeners = new Set<() => void>();
  let version = 0;
  const take = ({ shelf, key, value }: SeenValue): void => {
    if (shelf !== 'cells') return;
    const before = byId.get(key);
    if (before) byPlace.get(placeOf(before.prompt, before.seat))?.delete(key);
    byId.delete(key);
    if (shelf !== 'cells' || !isCell(key, value)) return;
    const cell = value;
    const place = placeOf(cell.prompt, cell.seat);
    byId.set(key, cell);
    byPlace.set(place, (byPlace.get(place) ?? new Map<string, Cell>()).set(key, cell));
  };
  for (const seen of source.entries()) take(seen);
  const stop = source.observe((changes) => {
    if (!changes.some(({ shelf }) => shelf === 'cells')) return;
    for (const change of changes) take(change);
    version += 1;
    for (const listener of listeners) listener();
  });
  /** One for each coder: the later, where two devices of one coder wrote apart. */
  const latest = (prompt: string, seat: string): Map<string, Cell> => {
    const cells = [...(byPlace.get(placeOf(prompt, seat))?.values() ?? [])].sort((a, b) => a.at - b.at);
    return new Map(cells.map((cell) => [cell.coder, cell]));
  };
  return {
    version: () => version,
    stop,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reading: (coder, prompt, seat) => latest(prompt, seat).get(coder),
    others: (coder, prompt, seat) =>
      [...latest(prompt, seat).values()].filter((cell) => cell.coder !== coder && !cell.gone),
  };
}

function placeOf(prompt: string, seat: string): string {
  return `${prompt}/${seat}`;
}

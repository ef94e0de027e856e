import type { Mark } from '#shared/mark.ts';

/** How far back a pace looks. */
const WINDOW_MS = 120_000;
/** A pace of the first seconds would be a wild figure. */
const SHORTEST_MS = 30_000;

/**
 * Marks a minute over the last two minutes, rounded: of a coder's own marks, sorted by time. `now` and `startedAt`
 * are room time in ms.
 */
export function paceOf(marks: readonly Pick<Mark, 'at'>[], now: number, startedAt: number | undefined): number {
  const length = Math.min(WINDOW_MS, Math.max(SHORTEST_MS, now - (startedAt ?? now)));
  let count = 0;
  for (let index = marks.length - 1; index >= 0 && (marks[index]?.at ?? 0) > now - length; index -= 1) count += 1;
  return Math.round((count * 60_000) / length);
}

/** What a peer says of its pace, if it is a figure that a hand could reach. */
export function paceIn(state: Readonly<Record<string, unknown>>): number | undefined {
  const { pace } = state;
  return typeof pace === 'number' && Number.isInteger(pace) && pace >= 0 && pace <= MOST ? pace : undefined;
}

const MOST = 600;

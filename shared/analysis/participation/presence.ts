import { sum } from '../numbers.ts';

/** When a seat was in the circle, seconds of room time; both ends belong to the stay. */
export interface Presence {
  readonly seat: string;
  readonly stays: readonly { readonly from: number; readonly to: number }[];
}

/** The part of the session that is looked at, in seconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Seconds that a seat was here within the window; stays that overlap count once. */
export function secondsHere({ stays }: Presence, { from, to }: Window): number {
  return unionLength(stays.map((stay) => [Math.max(stay.from, from), Math.min(stay.to, to)] as const));
}

export function isHere({ stays }: Presence, at: number): boolean {
  return stays.some((stay) => at >= stay.from && at <= stay.to);
}

/** The length of what intervals cover together; one that ends before it starts covers nothing. */
export function unionLength(intervals: readonly (readonly [from: number, to: number])[]): number {
  const sorted = intervals.filter(([from, to]) => to > from).sort(([a], [b]) => a - b);
  let covered = Number.NEGATIVE_INFINITY;
  return sum(
    sorted.map(([from, to]) => {
      const added = Math.max(0, to - Math.max(from, covered));
      covered = Math.max(covered, to);
      return added;
    }),
  );
}

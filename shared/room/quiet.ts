import { isPresent } from './attendance.ts';
import type { RoomEvent } from './events.ts';
import type { RoomState } from './state.ts';

/** A seat that has not been heard for a while, in whole minutes of talk. */
export interface Quiet {
  readonly seat: string;
  readonly minutes: number;
}

/** Shorter silences are listening. */
export const QUIET_MINUTES = 10;
/** A hint, and no list of faults. */
const MOST = 3;
const MINUTE_MS = 60_000;

/**
 * Who of those in the circle has not spoken for a while although others have; the longest first. `lastSpoke` has
 * the room time (ms) of each seat's last coded act. Silence is counted up to the last act of anybody: where
 * nobody codes any more, nothing is known.
 */
export function quietSeats(
  { seats, attendance }: Pick<RoomState, 'seats' | 'attendance'>,
  lastSpoke: ReadonlyMap<string, number>,
  events: readonly RoomEvent[],
): Quiet[] {
  const end = Math.max(0, ...lastSpoke.values());
  return seats
    .filter(({ id }) => isPresent(attendance, id))
    .map(({ id }) => {
      const since = Math.max(lastSpoke.get(id) ?? 0, attendance[id]?.at(-1)?.from ?? 0);
      return { seat: id, minutes: Math.floor(talkMs(events, since, end) / MINUTE_MS) };
    })
    .filter(({ minutes }) => minutes >= QUIET_MINUTES)
    .sort((a, b) => b.minutes - a.minutes)
    .slice(0, MOST);
}

/** Ms between two moments, pauses left out. */
function talkMs(events: readonly RoomEvent[], from: number, to: number): number {
  let pausedFrom: number | null = null;
  let paused = 0;
  const take = (start: number, end: number): void => {
    paused += Math.max(0, Math.min(end, to) - Math.max(start, from));
  };
  for (const { type, at } of events) {
    if (type === 'room-paused') pausedFrom ??= at;
    else if (type === 'room-resumed' && pausedFrom !== null) {
      take(pausedFrom, at);
      pausedFrom = null;
    }
  }
  if (pausedFrom !== null) take(pausedFrom, to);
  return Math.max(0, to - from) - paused;
}

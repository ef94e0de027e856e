import type { Act } from '../act.ts';
import { isHere, type Presence, secondsHere } from './presence.ts';

export interface Silence {
  readonly seat: string;
  /** Seconds in the circle since the seat last spoke; since it came, if it has not spoken. */
  readonly seconds: number;
  readonly hasSpoken: boolean;
}

/**
 * Who is here at `now` and how long each has not spoken, longest first. Who has just come is not silent: time
 * away does not count. A state ends with its end, and one that reaches beyond `now` is speech now.
 */
export function silencesAt(acts: readonly Act[], presence: readonly Presence[], now: number): Silence[] {
  const last = new Map<string, number>();
  for (const { speaker, at, until } of acts) {
    if (at <= now) last.set(speaker, Math.max(last.get(speaker) ?? at, Math.min(now, until ?? at)));
  }
  return presence
    .filter((seat) => isHere(seat, now))
    .map((seat) => {
      const spoken = last.get(seat.seat);
      const from = spoken ?? Number.NEGATIVE_INFINITY;
      return { seat: seat.seat, seconds: secondsHere(seat, { from, to: now }), hasSpoken: spoken !== undefined };
    })
    .sort((a, b) => b.seconds - a.seconds);
}

import type { Act } from '../act.ts';
import { type Figure, share } from '../figure.ts';
import { sum } from '../numbers.ts';
import { type Balance, balanceOf } from './balance.ts';
import { isHere, type Presence, secondsHere, type Window } from './presence.ts';

export interface SeatParticipation {
  readonly seat: string;
  readonly acts: number;
  /** Of all acts of the seats. */
  readonly share: Figure;
  /** Seconds in the circle. */
  readonly present: number;
  /** Acts for each minute in the circle. */
  readonly perMinute: Figure;
}

export interface Participation {
  /** Seats that were here at all in the window, as given; silent ones with 0 acts. */
  readonly seats: readonly SeatParticipation[];
  /** Balance of acts: who filled the time. */
  readonly acts: Balance;
  /** Balance of acts a minute of presence: who came late or left early is compared by the time they had. */
  readonly rates: Balance;
  /** Acts of somebody who is no seat (the facilitator), and of seats at a time at which they were not here. */
  readonly others: number;
  readonly away: number;
}

const MINUTE = 60;

/** Who took part how much in a part of the session, both ends included. */
export function participationOf(acts: readonly Act[], presence: readonly Presence[], window: Window): Participation {
  const here = presence.filter((seat) => secondsHere(seat, window) > 0);
  const bySeat = new Map(presence.map((one) => [one.seat, one]));
  const counts = new Map(here.map(({ seat }) => [seat, 0]));
  let others = 0;
  let away = 0;
  for (const { speaker, at } of acts) {
    if (at < window.from || at > window.to) continue;
    const seat = bySeat.get(speaker);
    const count = counts.get(speaker);
    if (!seat) others += 1;
    else if (count === undefined || !isHere(seat, at)) away += 1;
    else counts.set(speaker, count + 1);
  }
  const total = sum([...counts.values()]);
  const seats = here.map((one) => {
    const count = counts.get(one.seat) ?? 0;
    const present = secondsHere(one, window);
    const perMinute = share(count * MINUTE, present);
    return { seat: one.seat, acts: count, share: share(count, total), present, perMinute };
  });
  const rates = seats.map(({ perMinute }) => (perMinute.defined ? perMinute.value : 0));
  return { seats, acts: balanceOf(seats.map((seat) => seat.acts)), rates: balanceOf(rates), others, away };
}

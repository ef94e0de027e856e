import { cannotSay, type Figure, say } from '../figure.ts';
import { ascending, sum } from '../numbers.ts';

/** How evenly something is spread over seats; every figure but the total can be without a value. */
export interface Balance {
  readonly seats: number;
  readonly total: number;
  /** 0 all alike; up to 1 - 1/seats (Gini 1912, divided by n). */
  readonly gini: Figure;
  /** The same times n/(n - 1): one speaker alone is 1. */
  readonly giniCorrected: Figure;
  /** Shannon's entropy of the shares, in nats (Shannon 1948). */
  readonly shannon: Figure;
  /** `exp(H)`: so many who speak alike would make the same entropy (Hill 1973). "5.2 of 8". */
  readonly effectiveSpeakers: Figure;
  /** `H / ln(seats)`, 0 to 1; silent seats count (Pielou 1966). */
  readonly pielou: Figure;
  /** Chance that two draws are of different seats: one minus the sum of squared shares (Simpson 1949). */
  readonly simpson: Figure;
  /** One by the sum of squared shares (Hill 1973): as `effectiveSpeakers`, with less weight on the quiet. */
  readonly inverseSimpson: Figure;
  /** Largest share of one seat. */
  readonly topShare: Figure;
}

/**
 * Balance of amounts (acts, seconds, acts a minute), one for each seat present, silent ones as 0. Two shapes
 * can have one Gini: show the amounts as well. Cannot say: 'no-data' (no seats, or nothing said),
 * 'negative-value', 'one-seat' for what compares seats.
 */
export function balanceOf(amounts: readonly number[]): Balance {
  const seats = amounts.length;
  const total = sum(amounts);
  if (amounts.some((amount) => amount < 0)) return { seats, total, ...allUnsaid('negative-value') };
  if (!(total > 0)) return { seats, total, ...allUnsaid('no-data') };
  const shares = amounts.map((amount) => amount / total);
  const gini = giniOf(amounts, total);
  const entropy = sum(shares.map((share) => (share > 0 ? -share * Math.log(share) : 0)));
  const squares = sum(shares.map((share) => share * share));
  const among = (figure: () => number): Figure => (seats > 1 ? say(figure()) : cannotSay('one-seat'));
  return {
    seats,
    total,
    gini: among(() => gini),
    giniCorrected: among(() => (gini * seats) / (seats - 1)),
    shannon: say(entropy),
    effectiveSpeakers: say(Math.exp(entropy)),
    pielou: among(() => entropy / Math.log(seats)),
    simpson: say(1 - squares),
    inverseSimpson: say(1 / squares),
    topShare: say(Math.max(...shares)),
  };
}

function giniOf(amounts: readonly number[], total: number): number {
  const n = amounts.length;
  const weighted = sum([...amounts].sort(ascending).map((amount, index) => (2 * (index + 1) - n - 1) * amount));
  return weighted / (n * total);
}

function allUnsaid(reason: 'no-data' | 'negative-value'): Omit<Balance, 'seats' | 'total'> {
  const unsaid = cannotSay(reason);
  return {
    gini: unsaid,
    giniCorrected: unsaid,
    shannon: unsaid,
    effectiveSpeakers: unsaid,
    pielou: unsaid,
    simpson: unsaid,
    inverseSimpson: unsaid,
    topShare: unsaid,
  };
}

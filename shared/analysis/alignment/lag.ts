import type { CodedAct } from '../act.ts';
import { cannotSay, type Figure } from '../figure.ts';
import { ascending, quantile } from '../numbers.ts';
import { EPSILON_NS, nanoseconds, seconds, timelineOf } from './timeline.ts';

export interface Lag {
  /** Seconds by which the second coder is later than the first; below zero: earlier. */
  readonly value: number;
  /** From how many pairs. */
  readonly n: number;
}

/**
 * How much later one coder presses than the other: the median time difference of same-code nearest pairs within
 * twice the tolerance. A pair is nearest if each is the other's nearest act of that code (the earlier, if two
 * are as near), so that swapping the coders turns the sign and nothing else. It is an estimate to be shown;
 * nothing is shifted by it unless a person accepts. Cannot say: 'no-data', 'bad-setting', 'no-pairs'.
 */
export function estimateLag(first: readonly CodedAct[], second: readonly CodedAct[], tolerance: number): Figure<Lag> {
  if (first.length === 0 || second.length === 0) return cannotSay('no-data');
  if (!(tolerance > 0)) return cannotSay('bad-setting');
  const reach = 2 * nanoseconds(tolerance) + EPSILON_NS;
  const theirs = timesByCode(second);
  const gaps: number[] = [];
  for (const [code, own] of timesByCode(first)) {
    const other = theirs.get(code);
    if (other) gaps.push(...gapsOfNearest(own, other).filter((gap) => Math.abs(gap) <= reach));
  }
  if (gaps.length === 0) return cannotSay('no-pairs');
  return { defined: true, value: seconds(quantile(gaps.sort(ascending), 0.5)), n: gaps.length };
}

function timesByCode(acts: readonly CodedAct[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  const timeline = timelineOf(acts);
  timeline.acts.forEach(({ code }, index) => {
    const own = times.get(code) ?? [];
    own.push(timeline.ns[index] ?? 0);
    times.set(code, own);
  });
  return times;
}

function gapsOfNearest(own: readonly number[], other: readonly number[]): number[] {
  const there = nearestIn(own, other);
  const back = nearestIn(other, own);
  return there.flatMap((j, i) => (back[j] === i ? [(other[j] ?? 0) - (own[i] ?? 0)] : []));
}

/** For each time the position of the nearest of the others; both ascending, the others not empty. */
function nearestIn(times: readonly number[], others: readonly number[]): number[] {
  let j = 0;
  return times.map((time) => {
    const farness = (index: number): number => Math.abs((others[index] ?? 0) - time);
    let candidate = j;
    // Past an equal one, too: what lies behind it may be nearer.
    while (candidate + 1 < others.length && farness(candidate + 1) <= farness(candidate)) {
      candidate += 1;
      if (farness(candidate) < farness(j)) j = candidate;
    }
    return j;
  });
}

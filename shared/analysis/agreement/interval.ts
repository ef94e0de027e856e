import { studentQuantile } from '../distributions.ts';
import { cannotSay, type Figure, type Interval } from '../figure.ts';
import { TINY } from '../numbers.ts';

/**
 * `value ± t(n - 1) se`, kept within -1 and 1. Cannot say 'too-few' for fewer than two units, and 'no-spread'
 * where the standard error is 0: ten agreements of ten are not certainty.
 */
export function studentInterval(value: number, se: number, n: number, level = 0.95): Figure<Interval> {
  if (!(level > 0 && level < 1)) return cannotSay('bad-setting');
  if (n < 2) return cannotSay('too-few');
  if (!(se > TINY)) return cannotSay('no-spread');
  const half = studentQuantile((1 + level) / 2, n - 1) * se;
  return { defined: true, low: Math.max(-1, value - half), high: Math.min(1, value + half), level };
}

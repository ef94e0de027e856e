import { cannotSay, type Figure } from '../figure.ts';
import { sum } from '../numbers.ts';
import { codersIn, type Pattern } from './pattern.ts';

/**
 * Share of agreeing pairs of coders, 0 to 1: the mean over units that two or more rated. Chance is not
 * taken out, so it is high wherever one category is common. `n` is those units. Cannot say: 'no-data',
 * 'one-coder', 'no-pairs'.
 */
export function percentAgreement(patterns: readonly Pattern[]): Figure<{ readonly value: number; readonly n: number }> {
  let n = 0;
  let agreement = 0;
  let isRated = false;
  for (const { ratings, times } of patterns) {
    const given = ratings.filter((rating) => rating !== null);
    isRated ||= given.length > 0 && times > 0;
    if (given.length < 2) continue;
    const alike = sum(given.map((one) => given.filter((other) => other === one).length - 1));
    n += times;
    agreement += (times * alike) / (given.length * (given.length - 1));
  }
  if (!isRated) return cannotSay('no-data');
  if (codersIn(patterns) < 2) return cannotSay('one-coder');
  return n > 0 ? { defined: true, value: agreement / n, n } : cannotSay('no-pairs');
}

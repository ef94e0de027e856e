import { cannotSay, type Figure, type Interval } from '../figure.ts';
import { sum } from '../numbers.ts';
import { studentInterval } from './interval.ts';
import type { Category, Pattern } from './pattern.ts';
import { type Corrected, corrected, type Tally, tallyOf } from './tally.ts';

export interface Ac1 extends Corrected {
  /** Standard error over units, coders taken as they are. */
  readonly se: number;
  readonly interval: Figure<Interval>;
}

/**
 * Gwet's AC1 for two or more coders, with missing ratings (Gwet 2008, British Journal of Mathematical and
 * Statistical Psychology 61). Chance agreement is the sum of pi_k (1 - pi_k) over q - 1, with pi_k the mean
 * share of category k. Unlike kappa it does not fall when one category is common. `categories` are those
 * that could be chosen; without it, those that occur. Cannot say: as `tallyOf`, and 'one-category'.
 */
export function gwetAc1(patterns: readonly Pattern[], categories?: readonly Category[]): Figure<Ac1> {
  const tally = tallyOf(patterns, categories);
  if (!tally.defined) return tally;
  const q = tally.categories.length;
  if (q < 2) return cannotSay('one-category');
  const expected = sum(tally.prevalence.map((share) => share * (1 - share))) / (q - 1);
  const figure = corrected(tally.agreement, expected, tally.paired);
  if (!figure.defined) return figure;
  const se = standardError(tally, figure);
  return { ...figure, se, interval: studentInterval(figure.value, se, tally.rated) };
}

/**
 * Each unit's own AC1, linearised, spread around the whole; 0 where there is one unit. Gwet divides by n for two
 * coders who both rated all units, and by n - 1 else.
 */
function standardError(tally: Tally, { value, expected }: Corrected): number {
  const { rated, paired, prevalence, categories } = tally;
  if (rated < 2) return 0;
  let squares = 0;
  for (const row of tally.rows) {
    const chance =
      sum(row.counts.map((count, k) => (count / row.ratings) * (1 - (prevalence[k] ?? 0)))) / (categories.length - 1);
    const own = row.ratings < 2 ? 0 : ((rated / paired) * (row.agreement - expected)) / (1 - expected);
    const linear = own - (2 * (1 - value) * (chance - expected)) / (1 - expected);
    squares += row.times * (linear - value) ** 2;
  }
  const isFullPair = tally.rows.every((row) => row.ratings === 2);
  return Math.sqrt(squares / (rated * (isFullPair ? rated : rated - 1)));
}

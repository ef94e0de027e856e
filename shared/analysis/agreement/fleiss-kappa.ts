import type { Figure } from '../figure.ts';
import { sum } from '../numbers.ts';
import type { Pattern } from './pattern.ts';
import { type Corrected, corrected, tallyOf } from './tally.ts';

/**
 * Fleiss' kappa for any number of coders (Fleiss 1971), with missing ratings as in Gwet 2014: chance
 * agreement is the sum of squared mean shares of the categories. `n` is units that two or more rated.
 * Cannot say: as `tallyOf`, and 'no-variation'.
 */
export function fleissKappa(patterns: readonly Pattern[]): Figure<Corrected> {
  const tally = tallyOf(patterns);
  if (!tally.defined) return tally;
  return corrected(tally.agreement, sum(tally.prevalence.map((share) => share * share)), tally.paired);
}

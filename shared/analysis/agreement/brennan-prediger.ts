import { cannotSay, type Figure } from '../figure.ts';
import type { Category, Pattern } from './pattern.ts';
import { type Corrected, corrected, tallyOf } from './tally.ts';

/**
 * Brennan and Prediger's coefficient (1981) for any number of coders: chance picks each of the q categories
 * alike, so chance agreement is 1/q. `categories` are those that could be chosen; without it, those that
 * occur. Cannot say: as `tallyOf`, and 'one-category'.
 */
export function brennanPrediger(patterns: readonly Pattern[], categories?: readonly Category[]): Figure<Corrected> {
  const tally = tallyOf(patterns, categories);
  if (!tally.defined) return tally;
  if (tally.categories.length < 2) return cannotSay('one-category');
  return corrected(tally.agreement, 1 / tally.categories.length, tally.paired);
}

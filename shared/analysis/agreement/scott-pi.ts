import { cannotSay, type Figure } from '../figure.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { codersIn, type Pattern } from './pattern.ts';
import type { Corrected } from './tally.ts';

/**
 * Scott's pi for two coders (Scott 1955): chance agreement from both coders' shares together, over units
 * that both rated. Cannot say: as Fleiss' kappa, and 'not-two-coders'.
 */
export function scottPi(patterns: readonly Pattern[]): Figure<Corrected> {
  if (codersIn(patterns) > 2) return cannotSay('not-two-coders');
  const rated = patterns.filter(({ ratings }) => ratings.some((rating) => rating !== null));
  const both = rated.filter(({ ratings }) => ratings.every((rating) => rating !== null));
  if (both.length === 0 && rated.length > 0) return cannotSay(codersIn(patterns) < 2 ? 'one-coder' : 'no-pairs');
  return fleissKappa(both);
}

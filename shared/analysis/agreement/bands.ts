import type { Figure } from '../figure.ts';

/** In words, as keys for the reader's language: what a figure of agreement allows one to build on. */
export const BANDS = ['firm', 'tentative', 'weak', 'cannot-say'] as const;
export type Band = (typeof BANDS)[number];

/** Krippendorff 2004: conclusions from .800 on, tentative ones from .667 on. */
const FIRM = 0.8;
const TENTATIVE = 0.667;
/** Figures are sums of fractions: .8 must not fall short of .8. */
const ROUNDING = 1e-9;

/** The band of an alpha, a kappa or an AC1; percent agreement has none, as chance is in it. */
export function bandOf(figure: Figure): Band {
  if (!figure.defined) return 'cannot-say';
  if (figure.value >= FIRM - ROUNDING) return 'firm';
  return figure.value >= TENTATIVE - ROUNDING ? 'tentative' : 'weak';
}

/** Why a figure cannot be given. A closed list, so that every reader has a sentence for each. */
export const CANNOT_SAY = [
  /** Nothing was rated, marked or said. */
  'no-data',
  /** Fewer than two coders. */
  'one-coder',
  /** The figure is for two coders, and there are more. */
  'not-two-coders',
  /** Nothing was rated by two coders, or no two marks lie within the tolerance. */
  'no-pairs',
  /** All ratings are the same: agreement by chance is certain, and what exceeds it is 0/0. */
  'no-variation',
  /** The list of categories has one entry: there was nothing to choose. */
  'one-category',
  /** A rating is not in the list of categories that was given. */
  'unknown-category',
  /** The scale needs numbers (or, for an order, a list of categories). */
  'not-numeric',
  /** The figure is for amounts, and one is below zero. */
  'negative-value',
  /** A spread needs two units or more. */
  'too-few',
  /** Every resample, or the formula, gives one value: that says how few there are, not how sure one can be. */
  'no-spread',
  /** Too many resamples have no value themselves. */
  'unstable',
  /** Balance among one seat, ties among one node. */
  'one-seat',
  /** Nobody of those counted was ever addressed, or no arc was drawn. */
  'no-ties',
  /** The cell cannot occur by the rules of the codebook. */
  'structural-zero',
  /** A row or column of the table is empty, or holds everything. */
  'empty-margin',
  /** The table leaves nothing to test, or its expected values were not found. */
  'no-fit',
  /** A tolerance, a time unit or a level is not a positive number. */
  'bad-setting',
] as const;
export type CannotSay = (typeof CANNOT_SAY)[number];

export interface Unsaid {
  readonly defined: false;
  readonly reason: CannotSay;
}

/** A figure, or why there is none: never NaN, never Infinity, never a 1 that means "could not tell". */
export type Figure<T = { readonly value: number }> = ({ readonly defined: true } & T) | Unsaid;

export function cannotSay(reason: CannotSay): Unsaid {
  return { defined: false, reason };
}

export function say(value: number): Figure {
  return { defined: true, value };
}

/** `part / whole`, or the reason if there is no whole. */
export function share(part: number, whole: number, reason: CannotSay = 'no-data'): Figure {
  return whole > 0 ? say(part / whole) : cannotSay(reason);
}

/** An interval that holds the figure with the given level of confidence (0.95 for 95 %). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

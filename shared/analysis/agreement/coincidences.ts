import { addAt, zeros } from '../numbers.ts';
import { type Category, indexesOf, type Pattern } from './pattern.ts';

const NOWHERE = -1;

/** Krippendorff's coincidence matrix: symmetric, its total is the number of ratings that can be compared. */
export interface Coincidences {
  readonly cells: readonly (readonly number[])[];
  /** Units with two ratings or more. */
  readonly units: number;
}

/**
 * Counts each ordered pair of ratings of a unit with m ratings as 1/(m - 1), so that every rating weighs
 * one. Units with fewer than two ratings, or with one that is not in the list, are left out.
 */
export function coincidencesOf(patterns: readonly Pattern[], categories: readonly Category[]): Coincidences {
  const indexes = indexesOf(categories);
  const cells = zeros(categories.length, categories.length);
  let units = 0;
  for (const { ratings, times } of patterns) {
    const given = ratings.flatMap((rating) => (rating === null ? [] : (indexes.get(rating) ?? NOWHERE)));
    if (given.length < 2 || given.includes(NOWHERE) || times === 0) continue;
    units += times;
    const weight = times / (given.length - 1);
    for (const [one, i] of given.entries()) {
      for (const [other, j] of given.entries()) if (one !== other) addAt(cells[i], j, weight);
    }
  }
  return { cells, units };
}

import { cannotSay, type Figure, type Interval } from '../figure.ts';
import { addAt, cellOf, columnTotals, rowTotals, sum, zeros } from '../numbers.ts';
import { studentInterval } from './interval.ts';
import { type Category, categoriesOf, codersIn, indexesOf, type Pattern } from './pattern.ts';
import { type Corrected, corrected } from './tally.ts';

export interface Kappa extends Corrected {
  /** Large-sample standard error for a kappa that is not zero (Fleiss, Cohen and Everitt 1969), divisor n. */
  readonly se: number;
  readonly interval: Figure<Interval>;
}

/** Two coders' ratings in a square: `cells[i][j]` units with category i of the first and j of the second. */
export interface Square {
  readonly categories: readonly Category[];
  readonly cells: readonly (readonly number[])[];
}

/**
 * Cohen's kappa for two coders and unordered categories (Cohen 1960), over the units that both rated:
 * chance agreement is the sum over categories of the product of the two coders' shares. Cannot say: 'no-data',
 * 'one-coder', 'not-two-coders', 'no-pairs', and 'no-variation' where both used one and the same category.
 */
export function cohenKappa(patterns: readonly Pattern[], level = 0.95): Figure<Kappa> {
  const coders = codersIn(patterns);
  if (!patterns.some(({ ratings, times }) => times > 0 && ratings.some((rating) => rating !== null))) {
    return cannotSay('no-data');
  }
  if (coders !== 2) return cannotSay(coders < 2 ? 'one-coder' : 'not-two-coders');
  return kappaOfSquare(squareOf(patterns), level);
}

/** The square of the units that both coders rated. */
export function squareOf(patterns: readonly Pattern[]): Square {
  const categories = categoriesOf(patterns);
  const indexes = indexesOf(categories);
  const cells = zeros(categories.length, categories.length);
  for (const { ratings, times } of patterns) {
    const [first, second] = ratings;
    if (first === null || first === undefined || second === null || second === undefined) continue;
    addAt(cells[indexes.get(first) ?? -1], indexes.get(second) ?? -1, times);
  }
  return { categories, cells };
}

/** As `cohenKappa`, from a square that is already counted. */
export function kappaOfSquare({ cells }: Square, level = 0.95): Figure<Kappa> {
  const n = sum(cells.map(sum));
  if (n === 0) return cannotSay('no-pairs');
  const rows = rowTotals(cells);
  const columns = columnTotals(cells);
  // Whole numbers as long as possible: full agreement is 1, and not a hair less.
  const observed = sum(cells.map((row, i) => row[i] ?? 0)) / n;
  const expected = sum(rows.map((count, i) => count * (columns[i] ?? 0))) / n ** 2;
  const figure = corrected(observed, expected, n);
  if (!figure.defined) return figure;
  const shares = cells.map((row) => row.map((count) => count / n));
  const se = standardError(shares, figure);
  return { ...figure, se, interval: studentInterval(figure.value, se, n, level) };
}

function standardError(shares: readonly (readonly number[])[], { observed, expected, n }: Corrected): number {
  const rows = rowTotals(shares);
  const columns = columnTotals(shares);
  let spread = 0;
  for (let i = 0; i < shares.length; i++) {
    for (let j = 0; j < shares.length; j++) {
      const term =
        i === j
          ? 1 - expected - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - observed)
          : (1 - observed) * ((columns[i] ?? 0) + (rows[j] ?? 0));
      spread += cellOf(shares, i, j) * term ** 2;
    }
  }
  const variance = spread - (observed * expected - 2 * expected + observed) ** 2;
  return Math.sqrt(Math.max(0, variance) / n) / (1 - expected) ** 2;
}

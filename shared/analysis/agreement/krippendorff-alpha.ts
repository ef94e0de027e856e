import { type CannotSay, cannotSay, type Figure } from '../figure.ts';
import { addAt, cellOf, rowTotals, sum, TINY } from '../numbers.ts';
import { type Coincidences, coincidencesOf } from './coincidences.ts';
import { type Category, categoriesOf, codersIn, type Pattern } from './pattern.ts';

export const METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Metric = (typeof METRICS)[number];

export interface Alpha {
  readonly value: number;
  /** Disagreement observed and expected, in the metric's own unit. */
  readonly observed: number;
  readonly expected: number;
  /** Ratings that have another of the same unit to be compared with, and the units they belong to. */
  readonly values: number;
  readonly n: number;
}

export interface AlphaOptions {
  readonly metric?: Metric;
  /** For ordinal ratings in words: their order, lowest first. */
  readonly order?: readonly Category[];
}

/**
 * Krippendorff's alpha for any number of coders, with missing ratings: `1 - Do / De` on the coincidence
 * matrix (Krippendorff, Content Analysis, 2nd ed. 2004; Computing Krippendorff's Alpha-Reliability, 2011).
 * Units with one rating drop out. Cannot say: 'no-data', 'one-coder', 'no-pairs', 'no-variation', and by metric
 * 'not-numeric', 'unknown-category' (not in the order), 'negative-value' (ratio).
 */
export function krippendorffAlpha(patterns: readonly Pattern[], options: AlphaOptions = {}): Figure<Alpha> {
  const { metric = 'nominal', order } = options;
  const found = categoriesOf(patterns);
  const lacking = whatIsLacking(patterns, found, metric, order);
  if (lacking) return cannotSay(lacking);
  const categories = metric === 'ordinal' && order ? order : found;
  const table = coincidencesOf(patterns, categories);
  const totals = rowTotals(table.cells);
  const values = sum(totals);
  if (values === 0) return cannotSay('no-pairs');
  const { observed, expected } = disagreement(table, totals, distancesOf(metric, categories, totals));
  if (expected < TINY) return cannotSay('no-variation');
  return { defined: true, value: 1 - observed / expected, observed, expected, values, n: table.units };
}

function whatIsLacking(
  patterns: readonly Pattern[],
  found: readonly Category[],
  metric: Metric,
  order: readonly Category[] | undefined,
): CannotSay | null {
  if (found.length === 0) return 'no-data';
  if (codersIn(patterns) < 2) return 'one-coder';
  if (metric === 'nominal') return null;
  if (metric === 'ordinal' && order) {
    return found.every((category) => order.includes(category)) ? null : 'unknown-category';
  }
  if (!found.every((category) => Number.isFinite(category))) return 'not-numeric';
  return metric === 'ratio' && found.some((category) => Number(category) < 0) ? 'negative-value' : null;
}

type Distance = (i: number, j: number) => number;

/** Squared distances between categories; `totals` are how often each occurs, in order. */
function distancesOf(metric: Metric, categories: readonly Category[], totals: readonly number[]): Distance {
  if (metric === 'nominal') return (i, j) => (i === j ? 0 : 1);
  if (metric === 'ordinal') {
    const before = [0];
    for (const total of totals) before.push((before.at(-1) ?? 0) + total);
    const middle = totals.map((total, i) => (before[i] ?? 0) + total / 2);
    return (i, j) => ((middle[j] ?? 0) - (middle[i] ?? 0)) ** 2;
  }
  const values = categories.map(Number);
  if (metric === 'interval') return (i, j) => ((values[i] ?? 0) - (values[j] ?? 0)) ** 2;
  return (i, j) => {
    const both = (values[i] ?? 0) + (values[j] ?? 0);
    return both === 0 ? 0 : (((values[i] ?? 0) - (values[j] ?? 0)) / both) ** 2;
  };
}

function disagreement({ cells }: Coincidences, totals: readonly number[], distance: Distance) {
  const n = sum(totals);
  const sums = [0, 0];
  for (let i = 0; i < totals.length; i++) {
    for (let j = 0; j < totals.length; j++) {
      const far = distance(i, j);
      addAt(sums, 0, cellOf(cells, i, j) * far);
      addAt(sums, 1, (totals[i] ?? 0) * (totals[j] ?? 0) * far);
    }
  }
  return { observed: (sums[0] ?? 0) / n, expected: (sums[1] ?? 0) / (n * (n - 1)) };
}

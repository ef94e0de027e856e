import { type CannotSay, cannotSay, type Figure } from '../figure.ts';
import { addAt, sum, TINY } from '../numbers.ts';
import { type Category, categoriesOf, codersIn, countsOf, indexesOf, type Pattern } from './pattern.ts';

/** Ratings of one pattern by category, and how many units have them. */
export interface TallyRow {
  readonly counts: readonly number[];
  /** How many coders rated it. */
  readonly ratings: number;
  readonly times: number;
  /** Share of the pairs of its coders that agree; 0 where fewer than two rated it. */
  readonly agreement: number;
}

/** What the figures for many coders have in common (Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014). */
export interface Tally {
  readonly categories: readonly Category[];
  readonly rows: readonly TallyRow[];
  /** Units that anybody rated, and that two or more rated. */
  readonly rated: number;
  readonly paired: number;
  /** Mean over paired units of the share of agreeing pairs. */
  readonly agreement: number;
  /** By category: mean over rated units of its share of the unit's ratings. */
  readonly prevalence: readonly number[];
}

/** A figure that takes chance out of agreement: `(observed - expected) / (1 - expected)`, over `n` units. */
export interface Corrected {
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

/**
 * Counts ratings. `categories` are those that could be chosen; without it, those that occur. Cannot say:
 * 'no-data', 'one-coder', 'no-pairs', 'unknown-category'.
 */
export function tallyOf(patterns: readonly Pattern[], categories?: readonly Category[]): Figure<Tally> {
  const list = categories ?? categoriesOf(patterns);
  const indexes = indexesOf(list);
  const rows: TallyRow[] = [];
  for (const pattern of patterns) {
    if (pattern.times === 0) continue;
    const counts = countsOf(pattern, indexes);
    if (!counts) return cannotSay('unknown-category');
    const ratings = sum(counts);
    if (ratings > 0) rows.push({ counts, ratings, times: pattern.times, agreement: agreementIn(counts, ratings) });
  }
  const lacking = whatIsLacking(patterns, rows);
  if (lacking) return cannotSay(lacking);
  return { defined: true, categories: list, rows, ...meansOf(rows, list.length) };
}

function agreementIn(counts: readonly number[], ratings: number): number {
  if (ratings < 2) return 0;
  return sum(counts.map((count) => count * (count - 1))) / (ratings * (ratings - 1));
}

function whatIsLacking(patterns: readonly Pattern[], rows: readonly TallyRow[]): CannotSay | null {
  if (rows.length === 0) return 'no-data';
  if (codersIn(patterns) < 2) return 'one-coder';
  return rows.some((row) => row.ratings >= 2) ? null : 'no-pairs';
}

function meansOf(rows: readonly TallyRow[], categories: number): Omit<Tally, 'categories' | 'rows'> {
  const prevalence = new Array<number>(categories).fill(0);
  let rated = 0;
  let paired = 0;
  let agreement = 0;
  for (const row of rows) {
    rated += row.times;
    for (const [k, count] of row.counts.entries()) addAt(prevalence, k, (row.times * count) / row.ratings);
    if (row.ratings < 2) continue;
    paired += row.times;
    agreement += row.times * row.agreement;
  }
  return { rated, paired, agreement: agreement / paired, prevalence: prevalence.map((share) => share / rated) };
}

/** Takes chance out. Cannot say 'no-variation' where chance alone makes agreement certain. */
export function corrected(observed: number, expected: number, n: number): Figure<Corrected> {
  if (1 - expected < TINY) return cannotSay('no-variation');
  return { defined: true, value: (observed - expected) / (1 - expected), observed, expected, n };
}

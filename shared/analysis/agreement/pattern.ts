import { addAt } from '../numbers.ts';

/** What a coder can say of a unit: a code, or a point on a scale. */
export type Category = string | number;
/** Null: this coder did not rate this unit. */
export type Rating = Category | null;

/**
 * A unit as its coders rated it: one rating each, always in the same order of coders, and how many units
 * were rated just so. Thousands of marks make some dozens of patterns; that is what makes resampling cheap.
 */
export interface Pattern {
  readonly ratings: readonly Rating[];
  readonly times: number;
}

/** From units, each with a rating by every coder. */
export function patternsOf(units: Iterable<readonly Rating[]>): Pattern[] {
  const patterns = new Map<string, { ratings: readonly Rating[]; times: number }>();
  for (const ratings of units) {
    const key = JSON.stringify(ratings);
    const known = patterns.get(key);
    if (known) known.times += 1;
    else patterns.set(key, { ratings, times: 1 });
  }
  return [...patterns.values()];
}

/** From a row for each coder, with a rating of every unit. */
export function patternsOfCoders(rows: readonly (readonly Rating[])[]): Pattern[] {
  const units = Math.max(0, ...rows.map((row) => row.length));
  return patternsOf(Array.from({ length: units }, (_, unit) => rows.map((row) => row[unit] ?? null)));
}

/** From a table of two coders: `table[i][j]` units got label i of the first and label j of the second. */
export function patternsOfTable(labels: readonly Category[], table: readonly (readonly number[])[]): Pattern[] {
  return labels.flatMap((first, i) =>
    labels.map((second, j) => ({ ratings: [first, second], times: table[i]?.[j] ?? 0 })),
  );
}

/** From counts: `counts[unit][k]` coders gave it category k. Who they were is not known, and need not be. */
export function patternsOfCounts(categories: readonly Category[], counts: readonly (readonly number[])[]): Pattern[] {
  const most = Math.max(0, ...counts.map((row) => row.reduce((a, b) => a + b, 0)));
  const units = counts.map((row) => {
    const ratings: Rating[] = categories.flatMap((category, k) => new Array<Rating>(row[k] ?? 0).fill(category));
    return [...ratings, ...new Array<Rating>(most - ratings.length).fill(null)];
  });
  return patternsOf(units);
}

/** The categories that occur; numbers before words, each ascending. */
export function categoriesOf(patterns: readonly Pattern[]): Category[] {
  const seen = new Set<Category>();
  for (const { ratings, times } of patterns) {
    if (times > 0) for (const rating of ratings) if (rating !== null) seen.add(rating);
  }
  return [...seen].sort(byValue);
}

function byValue(a: Category, b: Category): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How often each category was given to one unit; null where a rating is none of the categories. */
export function countsOf(pattern: Pattern, indexes: ReadonlyMap<Category, number>): number[] | null {
  const counts = new Array<number>(indexes.size).fill(0);
  for (const rating of pattern.ratings) {
    if (rating === null) continue;
    const index = indexes.get(rating);
    if (index === undefined) return null;
    addAt(counts, index, 1);
  }
  return counts;
}

export function indexesOf(categories: readonly Category[]): Map<Category, number> {
  return new Map(categories.map((category, index) => [category, index]));
}

/** How many coders the patterns have room for. */
export function codersIn(patterns: readonly Pattern[]): number {
  return Math.max(0, ...patterns.map((pattern) => pattern.ratings.length));
}

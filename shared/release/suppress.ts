/** A count, or null where it is held back. */
export type Cell = number | null;

/**
 * Counts of which each answer is in exactly one (a choice, a value), fit to be shown: a count of 1 to `least` - 1 is
 * held back, and so many others with it that nobody can work it out, not even with these rules and the total in
 * hand. Null where no count above zero is left to show.
 *
 * What is held back beside the small ones is taken by its place, never by its size, which would tell of it. Why no
 * held count is pinned to one value: docs/decisions/0009; test/shared/release/suppress.test.ts tries all small tables.
 */
export function protectParts(counts: readonly number[], least: number): Cell[] | null {
  const held = new Set(indexesOf(counts, (count) => count > 0 && count < least));
  if (held.size === 0) return [...counts];
  const small = held.size;
  for (const index of indexesOf(counts, (count) => count >= least)) {
    if (isHidden(counts, held, small, least)) break;
    held.add(index);
  }
  const shown = counts.map((count, index) => (held.has(index) ? null : count));
  return shown.some((count) => count !== null && count > 0) ? shown : null;
}

/** Can the held counts be several things, whatever they are? `small` of them are below `least`, the others were added. */
function isHidden(counts: readonly number[], held: ReadonlySet<number>, small: number, least: number): boolean {
  const size = held.size;
  const total = counts.reduce((sum, count, index) => sum + (held.has(index) ? count : 0), 0);
  const added = size - small;
  // Several small ones hide one another, unless all are as small, or all as large, as small ones can be.
  if (added === 0) return size > 1 && total > size && total < size * (least - 1);
  return total > small + added * least && total !== size * (least - 1);
}

/**
 * Counts of which each of `n` answers is in one at least: a count of 1 to `least` - 1 is held back. They have no total,
 * so one alone needs no other beside it, but where what is shown leaves those held hardly a choice (all of them must
 * be about as large as small ones can be), nothing is shown. Null also where no count above zero is left.
 */
export function protectEach(counts: readonly number[], n: number, least: number): Cell[] | null {
  const shown = counts.map((count) => (count > 0 && count < least ? null : count));
  const held = shown.filter((count) => count === null).length;
  const sum = shown.reduce((total: number, count) => total + (count ?? 0), 0);
  return sum === 0 || (held > 0 && n - sum >= held * (least - 1) - 1) ? null : shown;
}

/** The mean to the nearest half, and none of fewer than `least`: a finer one would tell of a single rating apart from the others. */
export function roundedMean(ratings: readonly number[], least: number): number | null {
  if (ratings.length < least) return null;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return Math.round(mean * 2) / 2;
}

function indexesOf(counts: readonly number[], fits: (count: number) => boolean): number[] {
  return counts.flatMap((count, index) => (fits(count) ? [index] : []));
}

import { LIMITS } from '#shared/limits.ts';
import type { Results } from '#shared/results.ts';
import type { Reader, Sight } from './session.ts';

type Table = Extract<Results, { kind: 'single' | 'several' | 'scale' }>;
type Bounds = readonly [lowest: number, highest: number];

/**
 * What somebody works out who had before them all that all roles saw of a session, and puts it side by side. Each
 * finding is a sentence; none may be found.
 */
export function leaks(sights: readonly Sight[], withdrawn: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const run of new Set(sights.map((sight) => sight.run))) {
    const of = sights.filter((sight) => sight.run === run);
    const tables = distinct(of.map(({ results }) => results)).filter(isTable);
    for (const table of tables) found.push(...pinned(table).map((cell) => `${run}: ${cell}`));
    for (const [index, later] of tables.entries()) {
      for (const earlier of tables.slice(0, index))
        found.push(...told(earlier, later).map((what) => `${run}: ${what}`));
    }
    found.push(...textsOneByOne(of, withdrawn.has(run)).map((what) => `${run}: ${what}`));
  }
  return found;
}

function isTable(results: Results): results is Table {
  return 'counts' in results;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Held counts of which only one value is left, by the total and the bounds of all others, narrowed until nothing moves. */
function pinned(table: Table): string[] {
  const { counts, n, least } = table;
  // A count of nobody is shown as such, so what is held is of one at least; of several choices only small ones are held.
  const most = table.kind === 'several' ? least - 1 : n;
  let bounds = counts.map(({ count }): Bounds => (count === null ? [1, most] : [count, count]));
  for (let before = ''; before !== JSON.stringify(bounds); ) {
    before = JSON.stringify(bounds);
    bounds = bounds.map((own, index) => narrow(own, table, bounds.toSpliced(index, 1)));
  }
  return bounds.flatMap(([low, high], index) =>
    counts[index]?.count === null && low === high ? [`held count ${index} is ${low}`] : [],
  );
}

/** All together they are as many as the answers; where several can be chosen, as many at least. */
function narrow([low, high]: Bounds, { kind, n }: Table, others: readonly Bounds[]): Bounds {
  const least = others.reduce((sum, [lowest]) => sum + lowest, 0);
  const most = others.reduce((sum, [, highest]) => sum + highest, 0);
  return [Math.max(low, n - most), kind === 'several' ? high : Math.min(high, n - least)];
}

/** Two figures of one run: what changed between them, where it is of fewer answers than a group. */
function told(earlier: Table, later: Table): string[] {
  const more = Math.abs(later.n - earlier.n);
  const moved = later.counts.some(({ count }, index) => {
    const before = earlier.counts[index]?.count;
    return count !== null && before !== null && before !== undefined && count !== before;
  });
  return moved && more < LIMITS.RELEASE_BATCH ? [`from ${earlier.n} to ${later.n} answers a count moved`] : [];
}

/** Texts that came by themselves or in twos, and texts that were seen to change while the prompt was open. */
function textsOneByOne(sights: readonly Sight[], withdrawn: boolean): string[] {
  const found: string[] = [];
  const before = new Map<Reader, Set<string>>();
  for (const { reader, results, open } of sights) {
    if (results.kind !== 'open') continue;
    const seen = before.get(reader) ?? new Set<string>();
    const fresh = results.texts.filter((text) => !seen.has(text)).length;
    const gone = [...seen].filter((text) => !results.texts.includes(text)).length;
    if (fresh > 0 && fresh < LIMITS.RELEASE_BATCH && (open || !withdrawn))
      found.push(`${fresh} texts came to the ${reader}`);
    if (gone > 0 && open) found.push(`${gone} texts left the ${reader}`);
    before.set(reader, new Set(results.texts));
  }
  return found;
}

/** Every table of so many cells with this total. */
export function* tablesOf(cells: number, total: number): Generator<number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of tablesOf(cells - 1, total - first)) yield [first, ...rest];
  }
}

/** Every table of cells from 0 to `most`, each for itself. */
export function* boxesOf(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const rest of boxesOf(cells - 1, most)) yield [first, ...rest];
  }
}

/**
 * What somebody works out who has what was published, knows the rules, and tries every table: the cells that can have
 * only one value, where that is a small group. `publish` makes what is seen of a table.
 */
export function pinnedCells(
  tables: Iterable<readonly number[]>,
  publish: (table: readonly number[]) => unknown,
  least: number,
): string[] {
  const alike = new Map<string, (readonly number[])[]>();
  for (const table of tables) {
    const seen = JSON.stringify(publish(table));
    alike.set(seen, [...(alike.get(seen) ?? []), table]);
  }
  return [...alike].flatMap(([seen, group]) =>
    (group[0] ?? []).flatMap((count, cell) =>
      count > 0 && count < least && group.every((table) => table[cell] === count)
        ? [`${cell} = ${count}: ${seen}`]
        : [],
    ),
  );
}

/** Two figures closer than this are one: sums of fractions are not exact. */
export const TINY = 1e-12;

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export function zeros(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

/** Adds to a cell that exists. */
export function addAt(row: number[] | undefined, column: number, amount: number): void {
  if (row) row[column] = (row[column] ?? 0) + amount;
}

export function cellOf(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

export function rowTotals(matrix: readonly (readonly number[])[]): number[] {
  return matrix.map(sum);
}

export function columnTotals(matrix: readonly (readonly number[])[]): number[] {
  const totals = new Array<number>(matrix[0]?.length ?? 0).fill(0);
  for (const row of matrix) for (const [column, value] of row.entries()) addAt(totals, column, value);
  return totals;
}

/**
 * The quantile of values that are sorted ascending and not empty, between neighbours in proportion
 * (type 7 of Hyndman and Fan, 1996). `p` in [0, 1].
 */
export function quantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export function ascending(a: number, b: number): number {
  return a - b;
}

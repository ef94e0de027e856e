import { cellOf, columnTotals, rowTotals, sum, TINY, zeros } from '../numbers.ts';

export type Matrix = readonly (readonly number[])[];
/** Which cells cannot occur, whatever people do. */
export type Impossible = (row: number, column: number) => boolean;

const ROUNDS = 20_000;
const CLOSE = 1e-10;

/** `row total * column total / all`: what would be seen if the one had nothing to do with the other. */
export function expectedFree(observed: Matrix): number[][] {
  const rows = rowTotals(observed);
  const columns = columnTotals(observed);
  const all = sum(rows);
  return rows.map((row) => columns.map((column) => (all > 0 ? (row * column) / all : 0)));
}

/**
 * The same where some cells cannot occur (quasi-independence): iterative proportional fitting (Deming and
 * Stephan 1940) of ones with zeros at those cells, until rows and columns add up to the observed totals. Null
 * where they do not come to it.
 */
export function expectedAround(observed: Matrix, impossible: Impossible): number[][] | null {
  const rows = rowTotals(observed);
  const columns = columnTotals(observed);
  const fit = rows.map((_, i) => columns.map((_, j) => (impossible(i, j) ? 0 : 1)));
  for (let round = 0; round < ROUNDS; round++) {
    scale(fit, rows, rowTotals(fit), (i) => i);
    scale(fit, columns, columnTotals(fit), (_, j) => j);
    const off = rowTotals(fit).reduce((most, total, i) => Math.max(most, Math.abs(total - (rows[i] ?? 0))), 0);
    if (off < CLOSE) return fit;
  }
  return null;
}

function scale(
  fit: number[][],
  wanted: readonly number[],
  totals: readonly number[],
  side: (row: number, column: number) => number,
): void {
  for (const [i, row] of fit.entries()) {
    for (const [j, value] of row.entries()) {
      const total = totals[side(i, j)] ?? 0;
      row[j] = total > 0 ? (value * (wanted[side(i, j)] ?? 0)) / total : 0;
    }
  }
}

/**
 * How much of each cell's variance the fit takes up (leverage), for the model "row effect and column effect" over
 * the cells that can occur, and the rank of the model. Without impossible cells one minus it is
 * `(1 - row/N)(1 - column/N)`.
 */
export function leverageOf(expected: Matrix, impossible: Impossible): { leverage: number[][]; rank: number } {
  const height = expected.length;
  const size = height + (expected[0]?.length ?? 0);
  const information = zeros(size, size);
  expected.forEach((row, i) => {
    row.forEach((weight, j) => {
      if (impossible(i, j)) return;
      for (const [a, b] of [
        [i, i],
        [i, height + j],
        [height + j, i],
        [height + j, height + j],
      ] as const) {
        const line = information[a];
        if (line) line[b] = (line[b] ?? 0) + weight;
      }
    });
  });
  const rank = sweep(information);
  const leverage = expected.map((row, i) =>
    row.map((weight, j) => {
      if (impossible(i, j)) return 0;
      const [a, b] = [i, height + j];
      const spread = cellOf(information, a, a) + cellOf(information, b, b) + 2 * cellOf(information, a, b);
      return weight * spread;
    }),
  );
  return { leverage, rank };
}

/** Turns a symmetric matrix into a generalised inverse in place (Beaton 1964), and returns its rank. */
function sweep(matrix: number[][]): number {
  const pivots = matrix.map((row, k) => row[k] ?? 0);
  let rank = 0;
  for (const [k, line] of matrix.entries()) {
    const pivot = line[k] ?? 0;
    if (pivot <= Math.max(TINY, 1e-9 * (pivots[k] ?? 0))) {
      // Says nothing that the rows before did not say.
      line.fill(0);
      for (const row of matrix) row[k] = 0;
      continue;
    }
    rank += 1;
    for (const [j, value] of line.entries()) line[j] = value / pivot;
    for (const [i, row] of matrix.entries()) {
      if (i === k) continue;
      const factor = row[k] ?? 0;
      for (const [j, value] of row.entries()) row[j] = value - factor * (line[j] ?? 0);
      row[k] = -factor / pivot;
    }
    line[k] = 1 / pivot;
  }
  return rank;
}

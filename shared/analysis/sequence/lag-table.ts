import { chiSquareUpper } from '../distributions.ts';
import { cannotSay, type Figure, say, share } from '../figure.ts';
import { cellOf, columnTotals, rowTotals, sum, TINY } from '../numbers.ts';
import { expectedAround, expectedFree, type Impossible, leverageOf, type Matrix } from './expected.ts';
import type { Transitions } from './transitions.ts';

export interface LagCell {
  readonly observed: number;
  readonly expected: Figure;
  /** Of all that followed the row's label. */
  readonly probability: Figure;
  /** Adjusted residual, as a standard normal deviate if nothing follows from anything (Haberman 1973). */
  readonly residual: Figure;
  /** -1 (never) to 1 (always), 0: as often as after any other label (Yule 1900). */
  readonly yulesQ: Figure;
  /** An expected count of 5 or more: below, the residual is no normal deviate. */
  readonly isEnough: boolean;
}

export interface LagTest {
  /** Likelihood ratio: twice the sum of o ln(o/e). */
  readonly value: number;
  readonly x2: number;
  readonly df: number;
  /** Of the likelihood ratio, from chi-squared. */
  readonly p: number;
}

export interface LagTable {
  readonly labels: readonly string[];
  readonly cells: readonly (readonly LagCell[])[];
  /** How many transitions. */
  readonly n: number;
  readonly test: Figure<LagTest>;
  /** Five transitions or more for each cell that can occur, a rule of thumb; `needed` are so many. */
  readonly isEnough: boolean;
  readonly needed: number;
}

const ENOUGH = 5;

/**
 * What follows what, and how much more than by chance: `z = (o - e) / sqrt(e (1 - row/N)(1 - column/N))` with
 * `e = row column / N` (Bakeman and Quera 2011, Sequential Analysis and Observational Methods). Where repeats
 * cannot occur the diagonal is a structural zero: e by iterative proportional fitting, variances by the leverage
 * of that fit. A cell's figures cannot say 'structural-zero', 'empty-margin' or 'no-fit'; the test 'no-data'
 * or 'no-fit'.
 */
export function lagTable({ labels, counts, repeats }: Transitions): LagTable {
  return tableOf(labels, counts, repeats ? () => false : (i, j) => i === j);
}

/** As `lagTable`, of any table of counts and any cells that cannot occur. */
export function tableOf(labels: readonly string[], counts: Matrix, impossible: Impossible): LagTable {
  const n = sum(counts.map(sum));
  const columns = counts[0]?.length ?? 0;
  const possible = sum(counts.map((row, i) => row.filter((_, j) => !impossible(i, j)).length));
  const isFree = possible === counts.length * columns;
  const expected = isFree ? expectedFree(counts) : expectedAround(counts, impossible);
  const { leverage, rank } = leverageOf(expected ?? [], impossible);
  const totals = { rows: rowTotals(counts), columns: columnTotals(counts), n };
  const cells = counts.map((row, i) =>
    row.map((observed, j) => {
      const fit = expected ? { expected: cellOf(expected, i, j), leverage: cellOf(leverage, i, j) } : null;
      return cellAt(observed, [totals.rows[i] ?? 0, totals.columns[j] ?? 0, n], fit, impossible(i, j));
    }),
  );
  const needed = ENOUGH * possible;
  const test = expected ? testOf(counts, expected, rank) : cannotSay('no-fit');
  return { labels, cells, n, test, isEnough: n > 0 && n >= needed, needed };
}

function cellAt(
  observed: number,
  [row, column, n]: readonly [number, number, number],
  fit: { readonly expected: number; readonly leverage: number } | null,
  isImpossible: boolean,
): LagCell {
  const probability = share(observed, row, 'empty-margin');
  if (isImpossible || !fit) {
    const unsaid = cannotSay(isImpossible ? 'structural-zero' : 'no-fit');
    const chance = isImpossible ? unsaid : probability;
    return { observed, expected: unsaid, probability: chance, residual: unsaid, yulesQ: unsaid, isEnough: false };
  }
  const { expected, leverage } = fit;
  const variance = expected * (1 - leverage);
  const q = yulesQ(observed, row - observed, column - observed, n - row - column + observed);
  return {
    observed,
    expected: n > 0 ? say(expected) : cannotSay('no-data'),
    probability,
    residual: variance > TINY ? say((observed - expected) / Math.sqrt(variance)) : cannotSay('empty-margin'),
    yulesQ: q,
    isEnough: expected >= ENOUGH,
  };
}

/** `(ad - bc) / (ad + bc)` of this label or another before, this label or another after. */
function yulesQ(a: number, b: number, c: number, d: number): Figure {
  const both = a * d + b * c;
  return both > 0 ? say((a * d - b * c) / both) : cannotSay('empty-margin');
}

function testOf(counts: Matrix, expected: Matrix, rank: number): Figure<LagTest> {
  let g2 = 0;
  let x2 = 0;
  let fitted = 0;
  counts.forEach((row, i) => {
    row.forEach((o, j) => {
      const e = cellOf(expected, i, j);
      if (e <= TINY) return;
      fitted += 1;
      if (o > 0) g2 += 2 * o * Math.log(o / e);
      x2 += (o - e) ** 2 / e;
    });
  });
  if (fitted === 0) return cannotSay('no-data');
  const df = fitted - rank;
  return df > 0 ? { defined: true, value: g2, x2, df, p: chiSquareUpper(g2, df) } : cannotSay('no-fit');
}

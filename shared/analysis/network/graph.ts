import { cellOf, columnTotals, rowTotals, sum, zeros } from '../numbers.ts';

/** A simple graph as a square of 0 and 1 with an empty diagonal. */
export type Adjacency = readonly (readonly number[])[];

/** An arc from i to j where `counts[i][j]` is at least `least` acts. */
export function arcsOf(counts: readonly (readonly number[])[], least = 1): Adjacency {
  return counts.map((row, i) => row.map((count, j) => (i !== j && count >= least ? 1 : 0)));
}

/** A tie, without direction, where an arc goes either way. */
export function tiesOf(arcs: Adjacency): Adjacency {
  const ties = zeros(arcs.length, arcs.length);
  return ties.map((row, i) => row.map((_, j) => (cellOf(arcs, i, j) + cellOf(arcs, j, i) > 0 ? 1 : 0)));
}

export function outDegrees(arcs: Adjacency): number[] {
  return rowTotals(arcs);
}

export function inDegrees(arcs: Adjacency): number[] {
  return columnTotals(arcs);
}

export function countArcs(arcs: Adjacency): number {
  return sum(rowTotals(arcs));
}

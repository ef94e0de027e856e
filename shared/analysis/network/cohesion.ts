import { cannotSay, type Figure, share } from '../figure.ts';
import { cellOf } from '../numbers.ts';
import { type Adjacency, countArcs } from './graph.ts';

/**
 * Arcs that are there of those that could be: `arcs / (n (n - 1))`. Of ties without direction the same, as each
 * stands in the square twice. Silent nodes count. Cannot say: 'no-data', 'one-seat'.
 */
export function densityOf(arcs: Adjacency): Figure {
  const n = arcs.length;
  if (n === 0) return cannotSay('no-data');
  return share(countArcs(arcs), n * (n - 1), 'one-seat');
}

/** Pairs of nodes by whether arcs go both ways, one way, or neither (Holland and Leinhardt 1970). */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

export function dyadCensus(arcs: Adjacency): DyadCensus {
  const census = [0, 0, 0];
  for (let i = 0; i < arcs.length; i++) {
    for (let j = i + 1; j < arcs.length; j++) {
      const ways = cellOf(arcs, i, j) + cellOf(arcs, j, i);
      census[ways] = (census[ways] ?? 0) + 1;
    }
  }
  return { mutual: census[2] ?? 0, asymmetric: census[1] ?? 0, null: census[0] ?? 0 };
}

/** Share of arcs whose reverse is there, too: `2 mutual / arcs`. Cannot say: 'no-ties'. */
export function edgeReciprocity(arcs: Adjacency): Figure {
  return share(2 * dyadCensus(arcs).mutual, countArcs(arcs), 'no-ties');
}

/** Share of connected pairs that are mutual: `mutual / (mutual + asymmetric)`. Cannot say: 'no-ties'. */
export function dyadReciprocity(arcs: Adjacency): Figure {
  const { mutual, asymmetric } = dyadCensus(arcs);
  return share(mutual, mutual + asymmetric, 'no-ties');
}

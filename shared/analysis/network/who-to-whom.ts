import { type Act, GROUP } from '../act.ts';
import { addAt, cellOf, zeros } from '../numbers.ts';

/** Who addresses whom: `counts[i][j]` acts of node i to node j; the diagonal is 0. */
export interface WhoToWhom {
  readonly nodes: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** By node: acts to the whole group. They are no ties and stand beside the matrix. */
  readonly undirected: readonly number[];
  /** Acts by or to somebody who is no node, and acts to oneself. */
  readonly outside: number;
  readonly toSelf: number;
}

/** `nodes` are seats, with FACILITATOR among them if wanted; the silent ones belong there, too. */
export function whoToWhom(acts: readonly Act[], nodes: readonly string[]): WhoToWhom {
  const index = new Map(nodes.map((node, at) => [node, at]));
  const counts = zeros(nodes.length, nodes.length);
  const undirected = new Array<number>(nodes.length).fill(0);
  let outside = 0;
  let toSelf = 0;
  for (const { speaker, addressee } of acts) {
    const from = index.get(speaker);
    const to = index.get(addressee);
    if (from === undefined) outside += 1;
    else if (addressee === GROUP) addAt(undirected, from, 1);
    else if (to === undefined) outside += 1;
    else if (from === to) toSelf += 1;
    else addAt(counts[from], to, 1);
  }
  return { nodes, counts, undirected, outside, toSelf };
}

/**
 * The same summed by group (sector): the view for reports, as seats can be known. Its diagonal holds acts among
 * seats of one group. A node without a group counts as `outside`, with all that it said and heard.
 */
export function byGroup(matrix: WhoToWhom, groupOf: (node: string) => string | null): WhoToWhom {
  const groups = matrix.nodes.map(groupOf);
  const nodes = [...new Set(groups)].filter((group) => group !== null).sort();
  const at = groups.map((group) => (group === null ? -1 : nodes.indexOf(group)));
  const counts = zeros(nodes.length, nodes.length);
  const undirected = new Array<number>(nodes.length).fill(0);
  let outside = matrix.outside;
  at.forEach((from, i) => {
    const toAll = matrix.undirected[i] ?? 0;
    if (from < 0) outside += toAll;
    else addAt(undirected, from, toAll);
    at.forEach((to, j) => {
      const count = cellOf(matrix.counts, i, j);
      if (from < 0 || to < 0) outside += count;
      else addAt(counts[from], to, count);
    });
  });
  return { nodes, counts, undirected, outside, toSelf: matrix.toSelf };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { cannotSay, type Figure } from '#shared/analysis/figure.ts';
import {
  degreeCentrality,
  inCentralisation,
  outCentralisation,
  tieCentralisation,
} from '#shared/analysis/network/centralisation.ts';
import { densityOf, dyadCensus, dyadReciprocity, edgeReciprocity } from '#shared/analysis/network/cohesion.ts';
import { type Adjacency, arcsOf, inDegrees, outDegrees, tiesOf } from '#shared/analysis/network/graph.ts';
import { byGroup, whoToWhom } from '#shared/analysis/network/who-to-whom.ts';
import { addAt, sum, zeros } from '#shared/analysis/numbers.ts';
import { act } from './acts.ts';
import { expectFigure, expectTable, network } from './vectors.ts';

function graphOf({ nodes, arcs, directed }: (typeof network)[number]): Adjacency {
  const counts = zeros(nodes, nodes);
  for (const [from = -1, to = -1] of arcs) addAt(counts[from], to, 1);
  return directed ? arcsOf(counts) : tiesOf(arcsOf(counts));
}

const ONE: Record<string, (graph: Adjacency) => Figure> = {
  density: densityOf,
  centralisation: tieCentralisation,
  inCentralisation,
  outCentralisation,
  edgeReciprocity,
  dyadReciprocity,
};
const LISTS: Record<string, (graph: Adjacency) => readonly number[]> = {
  degrees: outDegrees,
  inDegrees,
  outDegrees,
  census: (graph) => {
    const { mutual, asymmetric, null: none } = dyadCensus(graph);
    return [mutual, asymmetric, none];
  },
  centrality: (graph) => centralitiesOf(outDegrees(graph)),
  inCentrality: (graph) => centralitiesOf(inDegrees(graph)),
  outCentrality: (graph) => centralitiesOf(outDegrees(graph)),
};

function centralitiesOf(degrees: readonly number[]): readonly number[] {
  const figure = degreeCentrality(degrees);
  return figure.defined ? figure.values : [];
}

describe('who addresses whom, as a graph', () => {
  for (const one of network) {
    it.each(Object.entries(one.figures))(`[N23] ${one.name}: %s (${one.source})`, (name, wanted) => {
      const graph = graphOf(one);
      if (Array.isArray(wanted)) expectTable([LISTS[name]?.(graph) ?? []], [wanted], one.tolerance);
      else expectFigure(ONE[name]?.(graph) ?? cannotSay('no-data'), wanted, one.tolerance);
    });
  }

  it('[N3] of nobody, of one seat, and without an arc there are reasons', () => {
    for (const figure of [densityOf, inCentralisation, outCentralisation, tieCentralisation]) {
      expect(figure([])).toEqual(cannotSay('no-data'));
      expect(figure([[0]])).toEqual(cannotSay('one-seat'));
    }
    expect(tieCentralisation(zeros(2, 2))).toEqual(cannotSay('one-seat'));
    expect(degreeCentrality([])).toEqual(cannotSay('no-data'));
    expect(degreeCentrality([0])).toEqual(cannotSay('one-seat'));
    expect(edgeReciprocity(zeros(3, 3))).toEqual(cannotSay('no-ties'));
    expect(dyadReciprocity(zeros(3, 3))).toEqual(cannotSay('no-ties'));
    expectFigure(densityOf(zeros(3, 3)), 0, 0);
  });

  it('[N23] figures keep within 0 and 1, and do not depend on the order of nodes', () => {
    const squares = fc
      .integer({ min: 2, max: 8 })
      .chain((n) => fc.array(fc.array(fc.nat(2), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(squares, (counts) => {
        const turned = [...counts].reverse().map((row) => [...row].reverse());
        for (const [name, figureOf] of Object.entries(ONE)) {
          const of = (square: number[][]): Figure =>
            figureOf(name === 'centralisation' ? tiesOf(arcsOf(square)) : arcsOf(square));
          const [one, other] = [of(counts), of(turned)];
          expect(one).toEqual(other);
          if (one.defined) expect(one.value >= 0 && one.value <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('the matrix', () => {
  const acts = [
    act(1, 'a', { speaker: 's1', addressee: 's2' }),
    act(2, 'a', { speaker: 's1', addressee: 's2' }),
    act(3, 'a', { speaker: 's2', addressee: 's1' }),
    act(4, 'a', { speaker: 's2' }),
    act(5, 'a', { speaker: 's3', addressee: 's3' }),
    act(6, 'a', { speaker: 's3', addressee: FACILITATOR }),
    act(7, 'a', { speaker: FACILITATOR }),
  ];
  const matrix = whoToWhom(acts, ['s1', 's2', 's3']);

  it('[N24] counts acts by speaker and addressee; those to the group stand beside it', () => {
    expect(matrix).toMatchObject({
      counts: [
        [0, 2, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
      undirected: [0, 1, 0],
      outside: 2,
      toSelf: 1,
    });
    expect(whoToWhom(acts, ['s3', FACILITATOR]).counts).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('[N24] an arc can be asked to stand for several acts', () => {
    expect(arcsOf(matrix.counts, 2)).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('[N25] by sector it is the sum of its blocks, with talk inside a sector on the diagonal', () => {
    const sectors: Record<string, string> = { s1: 'police', s2: 'court', s3: 'police' };
    const summed = byGroup(matrix, (seat) => sectors[seat] ?? null);
    expect(summed).toMatchObject({
      nodes: ['court', 'police'],
      counts: [
        [0, 1],
        [2, 0],
      ],
      undirected: [1, 0],
      outside: 2,
    });
    const one = byGroup(matrix, () => 'all');
    expect(one.counts).toEqual([[3]]);
    expect(sum(one.undirected)).toBe(sum(matrix.undirected));
    const none = byGroup(matrix, (seat) => (seat === 's1' ? 'police' : null));
    expect(none).toMatchObject({ counts: [[0]], undirected: [0], outside: 6 });
  });
});

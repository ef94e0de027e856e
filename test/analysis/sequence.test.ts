import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotSay, type Figure } from '#shared/analysis/figure.ts';
import { sum } from '#shared/analysis/numbers.ts';
import { chainsOf } from '#shared/analysis/sequence/chains.ts';
import { type LagCell, type LagTable, lagTable, tableOf } from '#shared/analysis/sequence/lag-table.ts';
import { transitionsOf } from '#shared/analysis/sequence/transitions.ts';
import { act } from './acts.ts';
import { expectNear, expectTable, sequence } from './vectors.ts';

const numberOf = (figure: Figure): number => (figure.defined ? figure.value : 0);
const CELLS: Record<string, (cell: LagCell) => number> = {
  observed: ({ observed }) => observed,
  expected: ({ expected }) => numberOf(expected),
  probability: ({ probability }) => numberOf(probability),
  residual: ({ residual }) => numberOf(residual),
  yulesQ: ({ yulesQ }) => numberOf(yulesQ),
};

function tableFrom({ sequence: codes, repeats = true, table = [] }: (typeof sequence)[number]): LagTable {
  const names = ['1', '2', '3', '4', '5'];
  if (codes) return lagTable(transitionsOf([codes.map(String)], { labels: names, repeats }));
  return tableOf(names, table, () => false);
}

describe('what follows what', () => {
  for (const one of sequence) {
    it.each(Object.entries(one.figures))(`[N15] ${one.name}: %s (${one.source})`, (name, wanted) => {
      const { cells, test, n } = tableFrom(one);
      const rows = Array.isArray(wanted) ? wanted : [];
      const cellOf = CELLS[name];
      // A source may print some rows only.
      if (cellOf)
        expectTable(
          cells.slice(0, rows.length).map((row) => row.map(cellOf)),
          rows,
          one.tolerance,
        );
      else if (name === 'n') expect(n).toBe(wanted);
      else if (test.defined) {
        const { value, x2, df, p } = test;
        expectNear({ g2: value, x2, df, p }[name] ?? Number.NaN, Number(wanted), one.tolerance);
      } else expect.unreachable(test.reason);
    });
  }

  it('[N16] a cell that cannot occur, and a table without counts, have reasons', () => {
    const merged = lagTable(transitionsOf([['a', 'a', 'b', 'c', 'b', 'a', 'c', 'b']], { repeats: false }));
    expect(merged.cells[0]?.[0]).toEqual({
      observed: 0,
      ...{ expected: cannotSay('structural-zero'), probability: cannotSay('structural-zero') },
      ...{ residual: cannotSay('structural-zero'), yulesQ: cannotSay('structural-zero') },
      isEnough: false,
    });
    const empty = lagTable(transitionsOf([], { labels: ['a', 'b'] }));
    expect(empty).toMatchObject({ n: 0, isEnough: false, test: cannotSay('no-data') });
    expect(empty.cells[1]?.[0]).toMatchObject({
      ...{ expected: cannotSay('no-data'), probability: cannotSay('empty-margin') },
      ...{ residual: cannotSay('empty-margin'), yulesQ: cannotSay('empty-margin') },
    });
    expect(lagTable(transitionsOf([]))).toMatchObject({ cells: [], test: cannotSay('no-data'), isEnough: false });
    expect(lagTable(transitionsOf([['a', 'a', 'a']]))).toMatchObject({ test: cannotSay('no-fit') });
  });

  it('[N16] whatever follows, no figure is other than finite; rows of probabilities add up to 1', () => {
    const chains = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }), { maxLength: 4 });
    fc.assert(
      fc.property(chains, fc.boolean(), (them, repeats) => {
        const { cells, test } = lagTable(transitionsOf(them, { labels: ['a', 'b', 'c', 'd'], repeats }));
        for (const cell of cells.flat()) {
          for (const figure of [cell.expected, cell.probability, cell.residual, cell.yulesQ]) {
            if (figure.defined) expect(Number.isFinite(figure.value)).toBe(true);
          }
          if (cell.yulesQ.defined) expect(Math.abs(cell.yulesQ.value)).toBeLessThanOrEqual(1);
        }
        for (const row of cells) {
          const all = sum(row.map(({ probability }) => numberOf(probability)));
          if (sum(row.map(({ observed }) => observed)) > 0) expect(all).toBeCloseTo(1, 9);
        }
        if (test.defined) expect(test.value > -1e-9 && test.p >= 0 && test.p <= 1 && test.df > 0).toBe(true);
      }),
    );
  });

  it('[N17] is enough with five expected in a cell, and five transitions for each cell that can occur', () => {
    const chain = (length: number): string[] => Array.from({ length }, (_, at) => ((at >> 1) % 2 === 0 ? 'a' : 'b'));
    expect(lagTable(transitionsOf([chain(20)]))).toMatchObject({ n: 19, needed: 20, isEnough: false });
    const enough = lagTable(transitionsOf([chain(21)]));
    expect(enough).toMatchObject({ n: 20, needed: 20, isEnough: true });
    expect(enough.cells.flat().map(({ isEnough }) => isEnough)).toEqual([true, true, true, true]);
    const merged = lagTable(transitionsOf([chain(21)], { repeats: false }));
    expect(merged).toMatchObject({ n: 10, needed: 10, isEnough: true });
  });
});

describe('chains', () => {
  it('[N18] nothing follows across a change of prompt or a gap of more than 60 s', () => {
    const acts = [
      act(0, 'a', { prompt: 'p1' }),
      act(60, 'b', { prompt: 'p1' }),
      act(120.5, 'c', { prompt: 'p1' }),
      act(121, 'd', { prompt: 'p2' }),
      act(122, 'e'),
    ];
    const codes = chainsOf(acts).map((chain) => chain.map(({ code }) => code));
    expect(codes).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
    expect(sum(transitionsOf(codes).counts.map(sum))).toBe(1);
    expect(chainsOf([...acts].reverse())).toEqual(chainsOf(acts));
    expect(chainsOf([])).toEqual([]);
  });

  it('[N18] a gap begins where the last that was said ended', () => {
    const acts = [act(0, 'a', { until: 100 }), act(50, 'b'), act(155, 'c'), act(190, 'd')];
    expect(chainsOf(acts)).toHaveLength(1);
    expect(chainsOf(acts, 30)).toHaveLength(3);
  });

  it('[N18] a turn that is not coded yet lies between two codes, and they do not follow one another', () => {
    expect(transitionsOf([['a', null, 'b', 'a']])).toMatchObject({
      labels: ['a', 'b'],
      counts: [
        [0, 0],
        [1, 0],
      ],
    });
  });
});

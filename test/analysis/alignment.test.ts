import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedAct } from '#shared/analysis/act.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { patternsOfTable } from '#shared/analysis/agreement/pattern.ts';
import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import { type Alignment, align } from '#shared/analysis/alignment/align.ts';
import { confusionOf } from '#shared/analysis/alignment/confusion.ts';
import { agreementCurve } from '#shared/analysis/alignment/curve.ts';
import { disagreementsOf } from '#shared/analysis/alignment/disagreements.ts';
import { estimateLag } from '#shared/analysis/alignment/lag.ts';
import { pairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import { patternsOfSlots, slotsOf } from '#shared/analysis/alignment/slots.ts';
import { cannotSay } from '#shared/analysis/figure.ts';
import { sum } from '#shared/analysis/numbers.ts';
import { act, anyActs } from './acts.ts';
import { bestOfAll, bestOfTable, isSame, type Worth } from './slow-alignment.ts';
import { expectFigure, alignment as vector } from './vectors.ts';

const TOLERANCES = fc.constantFrom(0, 0.3, 1, 2.5);

function worthOf({ pairs }: Alignment): Worth {
  const same = pairs.filter(({ first, second }) => isSame(first, second)).length;
  return [same, pairs.length, sum(pairs.map(({ dt }) => Math.round(Math.abs(dt) * 1_000)))];
}

describe('the alignment of two coders', () => {
  const first = vector.first.map((at) => act(at, 'a'));
  const second = vector.second.map((at) => act(at, 'a'));

  it(`[N7] pairs what was published (${vector.source})`, () => {
    const found = align(first, second, { tolerance: vector.tolerance });
    expect(found.pairs.map((pair) => [pair.first.at, pair.second.at])).toEqual(vector.pairs);
    expect(found.unmatchedFirst.map(({ at }) => at)).toEqual(vector.onlyFirst);
    expect(found.unmatchedSecond.map(({ at }) => at)).toEqual(vector.onlySecond);
    const { table, kappa, percentAgreement: percent, tolerance } = vector.presence;
    expectFigure(cohenKappa(patternsOfTable(['present', 'absent'], table)), kappa, tolerance);
    expectFigure(percentAgreement(patternsOfTable(['present', 'absent'], table)), percent, tolerance);
  });

  it('[N7] a difference of just the tolerance is a pair, and a hair less tolerance is none', () => {
    expect(align(first, second, { tolerance: vector.all.tolerance }).pairs).toHaveLength(vector.all.pairs);
    expect(align(first, second, { tolerance: vector.all.tolerance - 1e-6 }).pairs).toHaveLength(2);
  });

  it('[N8] no pairing has more same-code-and-speaker pairs, then more pairs, then less distance', () => {
    fc.assert(
      fc.property(anyActs(6, 4), anyActs(6, 4), TOLERANCES, (a, b, tolerance) => {
        expect(worthOf(align(a, b, { tolerance }))).toEqual(bestOfAll(a, b, tolerance));
      }),
      { numRuns: 300 },
    );
  });

  it('[N8] the band finds what the whole table finds', () => {
    fc.assert(
      fc.property(anyActs(80, 60), anyActs(80, 60), TOLERANCES, (a, b, tolerance) => {
        expect(worthOf(align(a, b, { tolerance }))).toEqual(bestOfTable(a, b, tolerance));
      }),
    );
  });

  it('[N8] each act is in one pair or in none, pairs are in order and within the tolerance', () => {
    fc.assert(
      fc.property(anyActs(40, 20), anyActs(40, 20), TOLERANCES, (a, b, tolerance) => {
        const { pairs, unmatchedFirst, unmatchedSecond } = align(a, b, { tolerance });
        const ids = (acts: readonly CodedAct[]) => acts.map(({ id }) => id).sort();
        expect(ids([...pairs.map((pair) => pair.first), ...unmatchedFirst])).toEqual(ids(a));
        expect(ids([...pairs.map((pair) => pair.second), ...unmatchedSecond])).toEqual(ids(b));
        for (const [index, { first: one, second: other, dt }] of pairs.entries()) {
          expect(Math.abs(dt)).toBeLessThanOrEqual(tolerance + 1e-9);
          expect(one.at).toBeGreaterThanOrEqual(pairs[index - 1]?.first.at ?? 0);
          expect(other.at).toBeGreaterThanOrEqual(pairs[index - 1]?.second.at ?? 0);
        }
      }),
    );
  });

  it('[N8] it does not matter who comes first', () => {
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), TOLERANCES, (a, b, tolerance) => {
        expect(worthOf(align(a, b, { tolerance }))).toEqual(worthOf(align(b, a, { tolerance })));
      }),
    );
  });

  it('[N8] it does not depend on the names of codes and speakers', () => {
    const names: Record<string, string> = { a: 'z', b: 'm', c: 'a', s1: 's2', s2: 's1' };
    const renamed = (acts: readonly CodedAct[]) =>
      acts.map((one) => ({ ...one, code: names[one.code] ?? '', speaker: names[one.speaker] ?? '' }));
    // Of acts at one moment the names decide the order; a coder has one at a time.
    const apart = (acts: readonly CodedAct[]) =>
      acts.filter(({ at }, index) => acts.findIndex((one) => one.at === at) === index);
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), TOLERANCES, (a, b, tolerance) => {
        const pairsOf = (found: Alignment) => found.pairs.map(({ first: one, second: other }) => [one.id, other.id]);
        const [one, other] = [apart(a), apart(b)];
        const found = align(one, other, { tolerance });
        expect(pairsOf(align(renamed(one), renamed(other), { tolerance }))).toEqual(pairsOf(found));
      }),
    );
  });

  it('[N8] a same-code pair farther off comes before a nearer one of another code', () => {
    const { pairs } = align([act(10, 'a')], [act(9.9, 'b'), act(11, 'a')], { tolerance: 1 });
    expect(pairs.map(({ second: { code } }) => code)).toEqual(['a']);
    const { pairs: others } = align([act(10, 'a')], [act(9.9, 'a', { speaker: 's2' }), act(11, 'a')], { tolerance: 1 });
    expect(others.map(({ dt }) => dt)).toEqual([1]);
  });

  it('[N8] acts of one moment stand in one order for both', () => {
    const coder = () => [act(1, 'b'), act(1, 'a', { speaker: 's2' }), act(1, 'a')];
    expect(worthOf(align(coder(), coder().reverse(), { tolerance: 1 }))).toEqual([3, 3, 0]);
  });
});

describe('the lag between two coders', () => {
  const early = [1, 5, 9, 13].map((at) => act(at, 'a'));
  const late = [2.5, 6.4, 10.6, 14.5].map((at) => act(at, 'a'));

  it('[N9] is the median difference of nearest same-code acts within twice the tolerance', () => {
    const lag = estimateLag(early, late, 1);
    expectFigure(lag, 1.5, 1e-9);
    expect(lag).toMatchObject({ n: 4 });
    expect(estimateLag(early, late, 0.6)).toEqual(cannotSay('no-pairs'));
    expect(estimateLag(early, [act(1, 'b')], 1)).toEqual(cannotSay('no-pairs'));
    expect(estimateLag([], late, 1)).toEqual(cannotSay('no-data'));
    expect(estimateLag(early, late, 0)).toEqual(cannotSay('bad-setting'));
  });

  it('[N9] is taken off only if asked for', () => {
    expect(align(early, late, { tolerance: 1 }).pairs).toHaveLength(0);
    const { pairs } = align(early, late, { tolerance: 1, lag: 1.5 });
    expect(pairs.map(({ dt }) => Math.round(dt * 10) / 10)).toEqual([0, -0.1, 0.1, 0]);
    expect(pairAgreement(early, late, { tolerance: 1 })).toMatchObject({ matched: 0, lag: { defined: true, n: 4 } });
  });

  it('[N9] turns its sign when the coders are swapped', () => {
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), (a, b) => {
        const [one, other] = [estimateLag(a, b, 1), estimateLag(b, a, 1)];
        if (one.defined && other.defined) expect(one.value + other.value).toBeCloseTo(0, 9);
        else expect(one).toEqual(other);
      }),
    );
  });
});

describe('what is said of two coders', () => {
  const first = [
    act(1, 'a'),
    act(5, 'a', { speaker: 's2' }),
    act(9, 'b', { addressee: 's2' }),
    act(13, 'b'),
    act(20, 'c'),
    act(30, 'c'),
  ];
  const second = [act(1.2, 'a'), act(5.1, 'a'), act(9.3, 'b'), act(12.8, 'a'), act(29.5, 'c'), act(40, 'b')];
  const said = pairAgreement(first, second, { tolerance: 1, codes: ['c', 'b', 'a', 'unused'] });

  it('[N10] counts acts, pairs and slots, and what is alike in them', () => {
    expect(said).toMatchObject({ n1: 6, n2: 6, matched: 5, slots: 7 });
    expectFigure(said.agreement, 3 / 7, 1e-12);
    expectFigure(said.speaker, 4 / 5, 1e-12);
    expectFigure(said.addressee, 4 / 5, 1e-12);
  });

  it('[N10] gives kappa on the pairs, and alpha with "none" as missing', () => {
    // Pairs: aa aa bb ba cc. Chance: a .4 * .6, b .4 * .2, c .2 * .2.
    expectFigure(said.kappa, (0.8 - 0.36) / (1 - 0.36), 1e-12);
    expect(said.alpha).toMatchObject({ defined: true, n: 5, values: 10 });
    // Four categories could be chosen: a 1/2, b 3/10, c 2/10, unused 0.
    expectFigure(said.ac1, (0.8 - (0.25 + 0.21 + 0.16) / 3) / (1 - (0.25 + 0.21 + 0.16) / 3), 1e-12);
    expect(said.timeUnit).toMatchObject({ defined: true, unit: 1 });
  });

  it('[N10] has a confusion table with a "none" row and column and no cell for nothing at all', () => {
    expect(said.confusion).toEqual({
      codes: ['c', 'b', 'a', 'unused'],
      cells: [
        [1, 0, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 2, 0],
        [0, 0, 0, 0],
      ],
      onlyFirst: [1, 0, 0, 0],
      onlySecond: [0, 1, 0, 0],
    });
  });

  it('[N10] says it of each code', () => {
    expect(said.byCode.map(({ code, n1, n2, both }) => [code, n1, n2, both])).toEqual([
      ['c', 2, 1, 1],
      ['b', 2, 2, 1],
      ['a', 2, 3, 2],
      ['unused', 0, 0, 0],
    ]);
    expectFigure(said.byCode[1]?.agreement ?? cannotSay('no-data'), 1 / 3, 1e-12);
    expect(said.byCode[3]).toMatchObject({ agreement: cannotSay('no-data'), kappa: cannotSay('no-variation') });
  });

  it('[N10] cells and margins of any confusion table add up to all acts', () => {
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), (a, b) => {
        const { cells, onlyFirst, onlySecond } = confusionOf(align(a, b, { tolerance: 1 }));
        expect(sum(cells.map(sum)) + sum(onlyFirst)).toBe(a.length);
        expect(sum(cells.map(sum)) + sum(onlySecond)).toBe(b.length);
      }),
    );
  });

  it('[N3] says why where it cannot: a coder without acts, or none near enough', () => {
    const unsaid = cannotSay('no-data');
    expect(pairAgreement(first, [], { tolerance: 1 })).toMatchObject({
      ...{ agreement: unsaid, kappa: unsaid, ac1: unsaid, alpha: unsaid },
      ...{ speaker: unsaid, addressee: unsaid, timeUnit: unsaid, lag: unsaid },
    });
    const apart = pairAgreement([act(1, 'a')], [act(9, 'a')], { tolerance: 1 });
    expect(apart).toMatchObject({
      kappa: cannotSay('no-pairs'),
      alpha: cannotSay('no-pairs'),
      speaker: cannotSay('no-pairs'),
    });
    expectFigure(apart.agreement, 0, 0);
  });

  it('[N11] the curve has the figures at each tolerance', () => {
    const curve = agreementCurve(first, second, [0.1, 0.2, 0.5, 1]);
    expect(curve.map(({ tolerance, matched }) => [tolerance, matched])).toEqual([
      [0.1, 1],
      [0.2, 3],
      [0.5, 5],
      [1, 5],
    ]);
    expect(curve[3]).toMatchObject({ agreement: said.agreement, kappa: said.kappa });
  });

  it('[N11] with the tolerance pairs of the same code and speaker never get fewer', () => {
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), (a, b) => {
        const same = [0, 0.5, 1, 2].map((tolerance) => worthOf(align(a, b, { tolerance }))[0]);
        expect(same).toEqual([...same].sort((one, other) => one - other));
      }),
    );
  });

  it('[N12] disagreements stand in order: other code, speaker, missed, addressee', () => {
    const list = disagreementsOf(said.alignment);
    expect(list.map(({ kind, at, alike }) => [kind, at, alike])).toEqual([
      ['code', 13, 1],
      ['speaker', 5, 1],
      ['missed', 20, 1],
      ['missed', 40, 1],
      ['addressee', 9, 1],
    ]);
    expect(list[3]).toMatchObject({ first: null, second: { code: 'b' } });
  });

  it('[N12] of one kind what happens most often is first, and what both were sure of', () => {
    const one = [act(1, 'a'), act(5, 'c', { unsure: true }), act(9, 'b'), act(13, 'b')];
    const other = [act(1, 'b'), act(5, 'd'), act(9, 'd'), act(13, 'a')];
    const list = disagreementsOf(align(one, other, { tolerance: 1 }));
    expect(list.map(({ at, alike }) => [at, alike])).toEqual([
      [1, 2],
      [13, 2],
      [9, 1],
      [5, 1],
    ]);
  });
});

describe('slots of several coders', () => {
  it('[N13] hold one act of each coder at most, every act once', () => {
    fc.assert(
      fc.property(fc.array(anyActs(15, 10), { minLength: 1, maxLength: 4 }), (coders) => {
        const slots = slotsOf(coders, { tolerance: 1 });
        coders.forEach((acts, coder) => {
          const ids = slots.flatMap((slot) => slot[coder]?.id ?? []);
          expect(ids.sort()).toEqual(acts.map(({ id }) => id).sort());
        });
      }),
    );
  });

  it('[N13] of two coders are the slots of their alignment', () => {
    fc.assert(
      fc.property(anyActs(30, 20), anyActs(30, 20), (a, b) => {
        const slots = slotsOf([a, b], { tolerance: 1 });
        const { pairs } = align(a, b, { tolerance: 1 });
        const ids = slots.flatMap(([one, other]) => (one && other ? [`${one.id} ${other.id}`] : []));
        expect(ids.sort()).toEqual(pairs.map(({ first, second }) => `${first.id} ${second.id}`).sort());
      }),
    );
  });

  it('[N13] join what all saw, and keep the rest apart', () => {
    const coders = [
      [act(1, 'a'), act(5, 'b')],
      [act(1.5, 'a'), act(9, 'c')],
      [act(1.2, 'b'), act(5.4, 'b')],
    ];
    expect(patternsOfSlots(slotsOf(coders, { tolerance: 1 })).map(({ ratings }) => ratings)).toEqual([
      ['a', 'a', 'b'],
      ['b', null, 'b'],
      [null, 'c', null],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { cannotSay, type Figure } from '#shared/analysis/figure.ts';
import { type Balance, balanceOf } from '#shared/analysis/participation/balance.ts';
import { floorTimeOf } from '#shared/analysis/participation/floor-time.ts';
import { participationOf } from '#shared/analysis/participation/participation.ts';
import { silencesAt } from '#shared/analysis/participation/silence.ts';
import { act } from './acts.ts';
import { balance, expectFigure } from './vectors.ts';

function figuresOf({ seats: _, total: __, ...figures }: Balance): Record<string, Figure> {
  return { ...figures };
}

describe('the balance of amounts', () => {
  for (const { name, source, amounts, figures, tolerance } of balance) {
    it.each(Object.entries(figures))(`[N19] ${name}: %s (${source})`, (figure, wanted) => {
      expectFigure(figuresOf(balanceOf(amounts))[figure] ?? cannotSay('no-data'), wanted, tolerance);
    });
  }

  it('[N3] of nobody, of nothing said, of one seat and of less than nothing has a reason', () => {
    for (const nothing of [[], [0, 0, 0]]) {
      for (const figure of Object.values(figuresOf(balanceOf(nothing)))) expect(figure).toEqual(cannotSay('no-data'));
    }
    for (const figure of Object.values(figuresOf(balanceOf([3, -1]))))
      expect(figure).toEqual(cannotSay('negative-value'));
    const alone = cannotSay('one-seat');
    expect(balanceOf([5])).toMatchObject({ gini: alone, giniCorrected: alone, pielou: alone });
    expectFigure(balanceOf([5]).effectiveSpeakers, 1, 1e-12);
  });

  it('[N19] a silent seat makes it less even, whoever is silent', () => {
    const [without, with1] = [balanceOf([3, 3, 3]), balanceOf([3, 0, 3, 3])];
    expectFigure(without.pielou, 1, 1e-12);
    expectFigure(with1.pielou, Math.log(3) / Math.log(4), 1e-12);
    expectFigure(with1.effectiveSpeakers, 3, 1e-12);
  });

  it('[N19] does not depend on the order or the unit, and keeps within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 40 }), (amounts) => {
        const [one, other] = [balanceOf(amounts), balanceOf([...amounts].reverse().map((amount) => 60 * amount))];
        const figures = figuresOf(one);
        for (const [name, figure] of Object.entries(figures)) {
          const twin = figuresOf(other)[name];
          if (figure.defined && twin?.defined) expect(figure.value).toBeCloseTo(twin.value, 9);
          else expect(figure).toEqual(twin);
        }
        for (const name of ['gini', 'giniCorrected', 'pielou', 'simpson', 'topShare']) {
          const figure = figures[name];
          if (figure?.defined) expect(figure.value > -1e-12 && figure.value < 1 + 1e-12).toBe(true);
        }
        const speakers = amounts.filter((amount) => amount > 0).length;
        if (one.effectiveSpeakers.defined) expect(one.effectiveSpeakers.value).toBeLessThan(speakers + 1e-9);
      }),
    );
  });
});

describe('participation', () => {
  const whole = { from: 0, to: 600 };
  const always = [{ from: 0, to: 600 }];
  const acts = [
    act(10, 'a'),
    act(20, 'a'),
    act(400, 'a', { speaker: 's2' }),
    act(410, 'a', { speaker: 's2' }),
    act(30, 'a', { speaker: FACILITATOR }),
    act(100, 'a', { speaker: 's2' }),
    act(900, 'a'),
  ];
  const presence = [
    { seat: 's1', stays: always },
    { seat: 's2', stays: [{ from: 300, to: 600 }] },
    { seat: 's3', stays: always },
    { seat: 's4', stays: [] },
  ];
  const found = participationOf(acts, presence, whole);

  it('[N20] counts seats that were here, silent ones too, and nobody before they came', () => {
    expect(found.seats.map(({ seat, acts: count, present }) => [seat, count, present])).toEqual([
      ['s1', 2, 600],
      ['s2', 2, 300],
      ['s3', 0, 600],
    ]);
    expect(found).toMatchObject({ others: 1, away: 1, acts: { seats: 3, total: 4 } });
  });

  it('[N20] compares who came late by the time they had', () => {
    expect(found.seats.map(({ perMinute }) => perMinute)).toEqual([
      { defined: true, value: 0.2 },
      { defined: true, value: 0.4 },
      { defined: true, value: 0 },
    ]);
    expectFigure(found.acts.topShare, 0.5, 1e-12);
    expectFigure(found.rates.topShare, 2 / 3, 1e-12);
  });

  it('[N20] of a part of the session counts what was in it', () => {
    const early = participationOf(acts, presence, { from: 0, to: 200 });
    expect(early.seats.map(({ seat }) => seat)).toEqual(['s1', 's3']);
    expect(early).toMatchObject({ away: 1, acts: { seats: 2, total: 2 } });
    expect(participationOf(acts, [], whole)).toMatchObject({ seats: [], acts: { gini: cannotSay('no-data') } });
  });

  it('[N21] who has not spoken for a while is told by time in the circle', () => {
    const came = [
      { seat: 's1', stays: always },
      { seat: 's2', stays: [{ from: 300, to: 600 }] },
      {
        seat: 's3',
        stays: [
          { from: 0, to: 100 },
          { from: 350, to: 600 },
        ],
      },
      { seat: 's4', stays: [{ from: 0, to: 200 }] },
    ];
    const lasting = [...acts, act(200, 'a', { until: 390 })];
    expect(silencesAt(lasting, came, 420)).toEqual([
      { seat: 's3', seconds: 170, hasSpoken: false },
      { seat: 's1', seconds: 30, hasSpoken: true },
      { seat: 's2', seconds: 10, hasSpoken: true },
    ]);
  });

  it('[N22] time on the floor is the union of what one said; overlap is what is said at once', () => {
    const { bySpeaker, anyone, overlap } = floorTimeOf([
      act(0, 'a', { until: 10 }),
      act(5, 'b', { until: 12 }),
      act(11, 'a', { speaker: 's2', until: 15 }),
      act(20, 'a', { speaker: 's3' }),
    ]);
    expect([...bySpeaker]).toEqual([
      ['s1', 12],
      ['s2', 4],
      ['s3', 0],
    ]);
    expect([anyone, overlap]).toEqual([15, 1]);
  });
});

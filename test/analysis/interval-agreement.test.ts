import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { intervalAgreement, sheetsOf } from '#shared/analysis/interval-agreement.ts';
import type { IntervalTicks } from '#shared/mark.ts';

let made = 0;
const ticks = (coder: string, interval: number, who: string | null, ...codes: string[]): IntervalTicks => {
  made += 1;
  return {
    ...{ id: `t${made}`, coder, at: made, interval, codes },
    who: who === null || who === 'facilitator' ? who : { seat: who },
  };
};
const frame = {
  ended: 4,
  people: () => ['s1', FACILITATOR],
  codes: () => ['a', 'b'],
};
const sheetOf = (values: readonly IntervalTicks[], coder: string) => {
  const sheet = sheetsOf(values).get(coder);
  if (!sheet) throw new Error('a sheet');
  return sheet;
};

describe('agreement of ticked intervals', () => {
  it('[O75] units are the boxes of intervals that both had done and that have ended; the figures are those of the square', () => {
    const values = [
      // Both: interval 0 (s1 a; facilitator b), 1 (looked through by both, the first ticked s1 a).
      ticks('ana', 0, 's1', 'a'),
      ticks('ana', 0, 'facilitator', 'b'),
      ticks('ben', 0, 's1', 'a', 'b'),
      ticks('ana', 1, 's1', 'a'),
      ticks('ben', 1, null),
      // Only one had done it, or it still runs.
      ticks('ana', 2, 's1', 'a'),
      ticks('ana', 4, 's1', 'a'),
      ticks('ben', 4, 's1', 'a'),
    ];
    const found = intervalAgreement(sheetOf(values, 'ana'), sheetOf(values, 'ben'), frame);
    // 8 boxes: both ticked 1, first alone 2, second alone 1, neither 4.
    const kappa = (5 / 8 - (3 * 2 + 5 * 6) / 64) / (1 - (3 * 2 + 5 * 6) / 64);
    const pi = (3 / 8 + 2 / 8) / 2;
    const ac1 = (5 / 8 - 2 * pi * (1 - pi)) / (1 - 2 * pi * (1 - pi));
    expect(found.intervals).toBe(2);
    expect(found.percent).toEqual({ defined: true, value: 5 / 8, n: 8 });
    expect(found.kappa.defined && found.kappa.value).toBeCloseTo(kappa, 12);
    expect(found.ac1.defined && found.ac1.value).toBeCloseTo(ac1, 12);
    expect(found.byCode.map(({ code, n1, n2, both }) => [code, n1, n2, both])).toEqual([
      ['a', 2, 1, 1],
      ['b', 1, 1, 0],
    ]);
  });

  it('[O75] what was taken back, or stands in an older value for the same place, does not count', () => {
    const before = ticks('ana', 0, 's1', 'a');
    const values = [
      before,
      ticks('ana', 0, 's1', 'b'),
      { ...ticks('ana', 1, 's1', 'a'), gone: true },
      ticks('ana', 2, 's1'),
    ];
    const sheet = sheetOf(values, 'ana');
    expect([...sheet.done]).toEqual([0]);
    expect([sheet.codes(0, 's1'), sheet.codes(1, 's1')]).toEqual([['b'], []]);
    expect(sheetOf([...values].reverse(), 'ana').codes(0, 's1')).toEqual(['b']);
  });

  it('[O75] codes that not both took are no boxes, and without a common interval there is a reason and no figure', () => {
    const values = [ticks('ana', 0, 's1', 'a', 'b'), ticks('ben', 0, 's1', 'a'), ticks('cem', 1, 's1', 'a')];
    const [ana, ben, cem] = ['ana', 'ben', 'cem'].map((coder) => sheetOf(values, coder));
    if (!ana || !ben || !cem) throw new Error('three sheets');
    const onlyA = intervalAgreement(ana, ben, { ...frame, codes: () => ['a'] });
    expect(onlyA.percent).toEqual({ defined: true, value: 1, n: 2 });
    const none = intervalAgreement(ana, cem, frame);
    expect(none).toMatchObject({ intervals: 0, kappa: { defined: false, reason: 'no-data' }, byCode: [] });
    // Both looked and saw nothing: they agree, and no kappa can say so.
    const empty = [ticks('x', 0, null), ticks('y', 0, null)];
    const quiet = intervalAgreement(sheetOf(empty, 'x'), sheetOf(empty, 'y'), frame);
    expect(quiet.percent).toMatchObject({ value: 1, n: 4 });
    expect(quiet.kappa).toEqual({ defined: false, reason: 'no-variation' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedAct } from '#shared/analysis/act.ts';
import { cannotSay } from '#shared/analysis/figure.ts';
import { timeUnitKappa } from '#shared/analysis/time-unit-kappa.ts';
import { act, anyActs } from './acts.ts';
import { expectFigure, expectNear, timeUnit } from './vectors.ts';

/** In these records every other moment of a state's code ends it. */
function recordOf(moments: readonly (readonly [number, string, string])[]): CodedAct[] {
  const open = new Map<string, number>();
  return moments.flatMap(([at, speaker, code]) => {
    if (code !== 's') return [act(at, code, { speaker })];
    const begun = open.get(speaker);
    if (begun === undefined) open.set(speaker, at);
    else open.delete(speaker);
    return begun === undefined ? [] : [act(begun, code, { speaker, until: at })];
  });
}

describe('time-unit kappa', () => {
  it.each(timeUnit.cases)(`[N14] $name, unit $unit s: $published (${timeUnit.source})`, (one) => {
    const [first, second] = [recordOf(timeUnit.records[one.first] ?? []), recordOf(timeUnit.records[one.second] ?? [])];
    const figure = timeUnitKappa(first, second, one);
    expectFigure(figure, one.kappa, 1e-9);
    if (!figure.defined) return;
    expectNear(figure.value, one.published, 5e-4);
    expectNear(figure.observed, one.percentAgreement, 1e-9);
    expectNear(figure.expected, one.chance, 1e-9);
    expect(figure).toMatchObject({ samples: one.samples, n: one.samples, unit: one.unit });
  });

  it('[N14] a point counts within half a unit on either side, a state from start to end', () => {
    const point = [act(0, 'x'), act(10.5, 'a'), act(20, 'x')];
    const state = [act(0, 'x'), act(10, 'a', { until: 11 }), act(20, 'x')];
    expect(timeUnitKappa(point, state, { unit: 1 })).toMatchObject({ observed: 1, samples: 21 });
    const shorter = [act(0, 'x'), act(10, 'a', { until: 10.9 }), act(20, 'x')];
    expect(timeUnitKappa(point, shorter, { unit: 1 })).toMatchObject({ observed: expect.closeTo(20 / 21, 12) });
  });

  it('[N14] takes a lag off the second coder, if it is given', () => {
    const early = [act(1, 'a'), act(8, 'b')];
    const late = [act(4, 'a'), act(11, 'b')];
    expectFigure(timeUnitKappa(early, late, { unit: 1, lag: 3 }), 1, 0);
    expect(timeUnitKappa(early, late, { unit: 1 })).not.toMatchObject({ value: 1 });
  });

  it('[N3] cannot be said of a coder without acts, nor with a unit of nothing', () => {
    expect(timeUnitKappa([], [act(1, 'a')], { unit: 1 })).toEqual(cannotSay('no-data'));
    expect(timeUnitKappa([act(1, 'a')], [act(1, 'a')], { unit: 0 })).toEqual(cannotSay('bad-setting'));
    expect(timeUnitKappa([act(1, 'a')], [act(1, 'a')], { unit: 1, codes: ['b'] })).toEqual(cannotSay('no-data'));
    expect(timeUnitKappa([act(1, 'a')], [act(1, 'a')], { unit: 1 })).toEqual(cannotSay('no-variation'));
  });

  it('[N6] does not depend on who comes first, and is 1 for a coder and themselves', () => {
    fc.assert(
      fc.property(anyActs(20, 20), anyActs(20, 20), fc.constantFrom(0.5, 1, 3), (a, b, unit) => {
        const [one, other] = [timeUnitKappa(a, b, { unit }), timeUnitKappa(b, a, { unit })];
        if (one.defined && other.defined) expect(one.value).toBeCloseTo(other.value, 9);
        else expect(one).toEqual(other);
        const own = timeUnitKappa(a, a, { unit });
        if (own.defined) expect(own.value).toBe(1);
      }),
    );
  });
});

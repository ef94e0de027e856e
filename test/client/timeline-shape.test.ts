import { describe, expect, it } from 'vitest';
import { barOf, nearest, spanOf } from '../../client/board/model/timeline-shape.ts';

const MINUTE = 60_000;

describe('the timeline’s shape', () => {
  it('[L7] shows ten minutes at first and grows by five at a time, so that what stands on it stays where it is', () => {
    const spans = [0, 9, 10, 11, 14, 15, 16].map((minutes) => spanOf(1_000, 1_000 + minutes * MINUTE));
    expect(spans.map(({ from, to }) => (to - from) / MINUTE)).toEqual([10, 10, 10, 15, 15, 15, 20]);
    expect(new Set(spans.map(({ from }) => from))).toEqual(new Set([1_000]));
  });

  it('[O93] a state is as long as it lasts by now, an act a stroke, each at the height of its lane and group', () => {
    const strip = { span: { from: 0, to: 10 * MINUTE }, width: 600, height: 120, lanes: 2, groups: 3 };
    expect(barOf({ at: MINUTE }, 0, 0, strip)).toEqual({ x: 58.5, top: 3, width: 3, height: 18 });
    expect(barOf({ at: MINUTE, until: 3 * MINUTE }, 1, 2, strip)).toEqual({ x: 58.5, top: 99, width: 120, height: 18 });
    expect(barOf({ at: MINUTE, until: MINUTE }, 0, 0, strip).width).toBe(3);
    expect(barOf({ at: 0 }, 0, 0, { ...strip, lanes: 0, groups: 0 })).toMatchObject({ top: 3, height: 114 });
  });

  it('finds the nearest mark within reach, on either side', () => {
    const marks = [10, 20, 30].map((at) => ({ at }));
    expect([4, 14, 16, 26, 35].map((at) => nearest(marks, at, 6)?.at)).toEqual([10, 10, 20, 30, 30]);
    expect(nearest(marks, 37, 6)).toBeUndefined();
    expect(nearest([], 5, 6)).toBeUndefined();
  });
});

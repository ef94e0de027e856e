import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '#shared/random.ts';
import { nextBatch } from '#shared/release/batches.ts';

describe('which answers go out', () => {
  it('[D2] at least three at once, and at least three stay behind', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.integer(), (held, out, seed) => {
        const all = Array.from({ length: held }, (_, index) => index);
        const batch = nextBatch(all, held + out, 5, seeded(seed));
        expect(new Set(batch).size).toBe(batch.length);
        expect(batch.every((each) => all.includes(each))).toBe(true);
        if (held < 6) expect(batch).toEqual([]);
        else expect(batch.length >= 3 && held - batch.length >= 3).toBe(true);
      }),
    );
  });

  it('[D2] below the threshold none', () => {
    expect(nextBatch([1, 2, 3, 4, 5, 6, 7, 8], 8, 9, seeded(1))).toEqual([]);
    expect(nextBatch([1, 2, 3, 4, 5, 6, 7, 8], 9, 9, seeded(1))).toHaveLength(5);
  });

  it('[D1] by lot: each goes out about as often as any other, and at each place', () => {
    const random = seeded(3);
    const times = new Map<string, number>();
    for (let round = 0; round < 6_000; round += 1) {
      for (const [place, each] of nextBatch([0, 1, 2, 3, 4, 5], 6, 5, random).entries()) {
        times.set(`${each} at ${place}`, (times.get(`${each} at ${place}`) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(18);
    // A thousand each; five standard deviations are 145.
    for (const count of times.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

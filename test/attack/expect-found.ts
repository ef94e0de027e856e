import { expect } from 'vitest';
import { type Attack, beyondChance } from './attack.ts';
import type { Trace } from './linkers.ts';

const SURE = 1e-4;

/** Twice as often as by chance, which chance itself does not do once in ten thousand times. */
export function expectFound(found: Attack, by: Trace): void {
  const best = beyondChance(found, SURE)
    .filter(({ trace }) => trace === by)
    .map(({ share }) => share);
  expect(Math.max(0, ...best)).toBeGreaterThan(2 * found.chance.mean);
}

import { describe, expect, it } from 'vitest';
import { protectEach, protectParts, roundedMean } from '#shared/release/suppress.ts';
import { boxesOf, pinnedCells, tablesOf } from './tables.ts';

const LEASTS = [3, 4, 5, 6] as const;
const MOST = 13;
const sizes = LEASTS.flatMap((least) =>
  Array.from({ length: MOST - least + 1 }, (_, index) => ({ least, n: least + index })),
);

/** What a threshold without anything beside it does. */
const smallOnly = (least: number) => (table: readonly number[]) =>
  table.map((count) => (count > 0 && count < least ? null : count));

describe('counts that are parts of one total', () => {
  it('[D8] no held count can be worked out, by whoever tries every table under the rules', () => {
    for (const { least, n } of sizes) {
      for (const cells of [2, 3, 4, 5]) {
        expect(pinnedCells(tablesOf(cells, n), (table) => protectParts(table, least), least)).toEqual([]);
      }
    }
  });

  it('[D8] without others beside the small ones, many can', () => {
    const pinned = sizes.flatMap(({ least, n }) => pinnedCells(tablesOf(3, n), smallOnly(least), least));
    expect(pinned.length).toBeGreaterThan(50);
  });

  it('[D8] small counts are never shown, large ones as they are, and none where nothing is small', () => {
    for (const { least, n } of sizes) {
      for (const table of tablesOf(4, n)) {
        const shown = protectParts(table, least);
        const isSmall = table.some((count) => count > 0 && count < least);
        if (!isSmall) expect(shown).toEqual(table);
        for (const [cell, count] of (shown ?? []).entries()) {
          if (count === null) continue;
          expect(count).toBe(table[cell]);
          expect(count === 0 || count >= least).toBe(true);
        }
      }
    }
  });

  it('[D8] two small ones hide each other; one alone takes another with it; nothing is left of small ones alone', () => {
    expect(protectParts([7, 3, 2, 0], 5)).toEqual([7, null, null, 0]);
    expect(protectParts([7, 6, 3, 0], 5)).toEqual([null, 6, null, 0]);
    expect(protectParts([7, 1, 1, 6], 5)).toEqual([null, null, null, 6]);
    expect(protectParts([4, 3, 1], 5)).toBeNull();
    expect(protectParts([7, 1, 0], 5)).toBeNull();
    expect(protectParts([8, 0, 0], 5)).toEqual([8, 0, 0]);
  });
});

describe('counts of which an answer may be in several', () => {
  it('[D9] no held count can be worked out, though everybody is known to have chosen something', () => {
    const without: string[] = [];
    for (const { least, n } of sizes) {
      for (const cells of [2, 3]) {
        const tables = [...boxesOf(cells, n)].filter((table) => table.reduce((sum, count) => sum + count, 0) >= n);
        expect(pinnedCells(tables, (table) => protectEach(table, n, least), least)).toEqual([]);
        without.push(...pinnedCells(tables, smallOnly(least), least));
      }
    }
    expect(without.length).toBeGreaterThan(20);
  });

  it('[D9] a small one is held back by itself, and all where what is shown would leave it one value', () => {
    expect(protectEach([6, 4, 1, 0], 8, 5)).toEqual([6, null, null, 0]);
    expect(protectEach([5, 4, 0], 9, 5)).toBeNull();
    expect(protectEach([5, 3, 0], 8, 5)).toBeNull();
    expect(protectEach([6, 3, 0], 8, 5)).toEqual([6, null, 0]);
    expect(protectEach([4, 4, 0], 8, 5)).toBeNull();
    expect(protectEach([8, 5, 0], 8, 5)).toEqual([8, 5, 0]);
  });
});

describe('the mean of ratings', () => {
  it('[D9] to the nearest half tells of no rating how many gave it, if they are few; a finer one does', () => {
    const values = (table: readonly number[]) =>
      table.flatMap((count, index) => Array(count).fill(index + 1) as number[]);
    for (const { least, n } of sizes.filter((size) => size.n <= 9)) {
      expect(pinnedCells(tablesOf(5, n), (table) => roundedMean(values(table), least), least)).toEqual([]);
    }
    const exact = (table: readonly number[]) => values(table).reduce((sum, value) => sum + value, 0);
    expect(pinnedCells(tablesOf(5, 8), exact, 5).length).toBeGreaterThan(0);
  });

  it('[D7] there is none of fewer ratings than the threshold', () => {
    expect(roundedMean([5, 5, 4, 4], 5)).toBeNull();
    expect(roundedMean([5, 5, 4, 4, 4], 5)).toBe(4.5);
  });
});

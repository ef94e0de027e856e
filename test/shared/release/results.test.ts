import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import type { Prompt } from '#shared/prompts.ts';
import { soFar, tally } from '#shared/results.ts';
import { PROMPTS } from '../room/fixtures.ts';
import { pinnedCells, tablesOf } from './tables.ts';

const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);
const single = (choice: string): Answer => ({ kind: 'single', choice });
const value = (of: number): Answer => ({ kind: 'scale', value: of });
const FEW = [single('a'), single('a'), single('a'), single('b')];

describe('figures of a run', () => {
  it('[D7] of fewer answers than the threshold there is the number of answers alone', () => {
    expect(tally(PROMPTS.single, FEW, 5)).toEqual({ kind: 'withheld', n: 4, why: 'few', least: 5 });
    expect(tally(PROMPTS.single, [...FEW, single('a'), single('a')], 5)).toMatchObject({ n: 6, why: 'small' });
    expect(tally(PROMPTS.single, times(6, single('a')), 5)).toMatchObject({ kind: 'single', n: 6 });
  });

  it('[D7] fewer than three written answers are not shown', () => {
    const texts = ['c', 'a', 'b'].map((text): Answer => ({ kind: 'open', text }));
    expect(tally(PROMPTS.open, texts.slice(1), 5)).toEqual({ kind: 'withheld', n: 2, why: 'few', least: 3 });
    expect(tally(PROMPTS.open, texts, 5)).toEqual({ kind: 'open', n: 3, texts: ['a', 'b', 'c'] });
  });

  it('[D8] the middle value stands only where no count is held back', () => {
    const shown = tally(PROMPTS.agree, [...times(5, value(2)), ...times(6, value(4))], 5);
    expect(shown).toMatchObject({ median: 4 });
    const held = tally(PROMPTS.agree, [...times(6, value(2)), ...times(3, value(4)), ...times(2, value(5))], 5);
    expect(held).toMatchObject({ n: 11, median: null });
    expect('counts' in held && held.counts.map(({ count }) => count)).toEqual([0, 6, 0, null, null]);
  });

  it('[D9] several choices: each is held back where few chose it', () => {
    const answers = [
      ...times(7, { kind: 'several', choices: ['a', 'b'] }),
      ...times(3, { kind: 'several', choices: ['a'] }),
      ...times(1, { kind: 'several', choices: ['c'] }),
    ];
    const results = tally(PROMPTS.several, answers, 5);
    expect('counts' in results && results.counts.map(({ count }) => count)).toEqual([10, 7, null]);
  });

  it('[D9] a ranking is its order alone, and the same order may come of answers that all agree', () => {
    const orders = [
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
      ['c', 'b', 'a'],
    ];
    for (const n of [3, 4, 5, 6]) {
      const answersOf = (table: readonly number[]): Answer[] =>
        table.flatMap((count, index) => times(count, { kind: 'ranking', order: orders[index] ?? [] }));
      const publish = (table: readonly number[]) => tally(PROMPTS.rank, answersOf(table), 3);
      expect(pinnedCells(tablesOf(orders.length, n), publish, 3)).toEqual([]);
      // Who placed what where: the same, cell by cell.
      const places = (table: readonly number[]) =>
        [0, 1, 2].flatMap((place) =>
          ['a', 'b', 'c'].map((choice) =>
            table.reduce((sum, count, index) => sum + (orders[index]?.[place] === choice ? count : 0), 0),
          ),
        );
      const seen = new Map([...tablesOf(orders.length, n)].map((table) => [places(table), publish(table)]));
      expect(pinnedCells(seen.keys(), (placed) => seen.get(placed as number[]), 3)).toEqual([]);
    }
    expect(tally(PROMPTS.rank, times(5, { kind: 'ranking', order: ['c', 'a', 'b'] }), 5)).toEqual({
      kind: 'ranking',
      n: 5,
      order: ['c', 'a', 'b'],
    });
  });

  it('[D1] while a prompt is open there is how many answered, and the texts that went out', () => {
    for (const prompt of Object.values(PROMPTS).filter(({ kind }) => kind !== 'discussion') as Prompt[]) {
      expect(soFar(prompt, 7, [])).toMatchObject({ kind: 'withheld', n: 7, why: 'open' });
    }
    expect(soFar(PROMPTS.open, 7, ['c', 'a', 'b'])).toEqual({ kind: 'open', n: 7, texts: ['a', 'b', 'c'] });
  });
});

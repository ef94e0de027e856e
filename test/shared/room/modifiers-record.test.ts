import { describe, expect, it } from 'vitest';
import { buildRecord } from '#shared/record-build.ts';
import { SHARP_BOOK } from '../../support/modifier-book.ts';
import { OPENED, SERVER, Story } from './fixtures.ts';

const empty = new Map<string, unknown>();

/** A room that has modifiers, closed with these marks on its board. */
function sealed(marks: ReadonlyMap<string, unknown>) {
  const story = new Story();
  story.give('room.start', {});
  story.give('room.close', {});
  story.give('room.seal', {}, SERVER);
  const [first, ...rest] = story.events;
  if (first !== OPENED || OPENED.type !== 'room-opened') throw new Error('it begins with its opening');
  const setup = { ...OPENED.setup, codebook: { id: 'sharp', ...SHARP_BOOK } };
  const board = { marks, notes: empty, cells: empty, settlements: empty, intervals: empty, plans: empty };
  const coders = [{ id: 'c1', name: 'Mirko', role: 'observer' as const }];
  return buildRecord({
    ...{ events: [{ ...OPENED, setup }, ...rest], coders, board },
    ...{ answers: () => [], evaluations: [] },
  });
}

describe('modifiers at the close', () => {
  it('[K26] a mark with a modifier that is not its code’s is set aside, and others are kept with theirs', () => {
    const given: readonly [string, string | null, readonly string[] | undefined][] = [
      ['m1', 'challenge', ['between', 'law']],
      ['m2', 'challenge', ['inside']],
      ['m3', 'disagrees', undefined],
      ['m4', 'challenge', ['inside', 'law']],
      ['m5', 'agrees', ['with']],
      ['m6', null, ['with']],
      ['m7', 'disagrees', ['with', 'with', 'with']],
    ];
    const marks = given.map(([id, code, modifiers], at) => {
      const mark = { id, coder: 'c1', at, from: { seat: 'p1' }, to: 'group', code, prompt: null };
      return [id, modifiers ? { ...mark, modifiers } : mark] as const;
    });
    const record = sealed(new Map(marks));
    expect(record.marks.map(({ id, modifiers }) => [id, modifiers])).toEqual([
      ['m1', ['between', 'law']],
      ['m2', ['inside']],
      ['m3', undefined],
    ]);
    expect(record.setAside.map(({ key, why }) => `${key} ${why}`)).toEqual([
      'm4 unknown modifier',
      'm5 unknown modifier',
      'm6 unknown modifier',
      expect.stringMatching(/^m7 /),
    ]);
  });
});

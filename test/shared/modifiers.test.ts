import { describe, expect, it } from 'vitest';
import { modifiersOf, valuesOf } from '#shared/codebooks/modifiers.ts';
import { Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { LIMITS } from '#shared/limits.ts';
import { Mark } from '#shared/mark.ts';
import { SHARP_BOOK } from '../support/modifier-book.ts';

const [reason, where] = SHARP_BOOK.modifiers ?? [];
const [value] = reason?.values ?? [];
if (!reason || !where || !value) throw new Error('a book with modifiers');

describe('the form of modifiers', () => {
  it('[K20] a codebook has sets of values on two levels, and a code names one of them or none', () => {
    expect(CodebookDraft.parse(SHARP_BOOK)).toEqual(SHARP_BOOK);
    expect(Codebook.safeParse({ id: 'b', ...SHARP_BOOK }).success).toBe(true);
    expect(modifiersOf(SHARP_BOOK, 'objects')).toBe(reason);
    expect(modifiersOf(SHARP_BOOK, 'agrees')).toBeUndefined();
    expect(modifiersOf(SHARP_BOOK, null)).toBeUndefined();
  });

  const withValues = (values: unknown) => ({ modifiers: [{ ...reason, values }, where] });
  const many = Array.from({ length: LIMITS.MODIFIER_VALUES + 1 }, (_, at) => ({
    ...{ id: `v${at}`, key: String.fromCharCode(97 + at), label: `V${at}` },
  }));
  it.each([
    ['ids of sets that are the same', { modifiers: [reason, where, { ...where, label: 'Other' }] }],
    ['labels of sets that are the same', { modifiers: [reason, { ...where, label: 'REASON' }] }],
    ['a set without values', withValues([])],
    ['too many values', withValues(many)],
    ['ids of values that are the same', withValues([value, { ...value, key: 'x', label: 'X' }])],
    ['keys of values that are the same', withValues([value, { ...value, id: 'x', label: 'X' }])],
    ['labels of values that are the same', withValues([value, { ...value, id: 'x', key: 'x' }])],
    ['a digit for a key', withValues([{ ...value, key: '1' }])],
    ['an empty second level', withValues([{ ...value, values: [] }])],
    ['keys of the second level that are the same', withValues([{ ...value, values: [value, { ...value, id: 'x' }] }])],
    ['a third level', withValues([{ ...value, values: [{ ...value, values: [value] }] }])],
    ['a code that names a set that is not there', { modifiers: [reason] }],
    ['too many sets', { modifiers: [reason, ...Array.from({ length: 12 }, (_, at) => ({ ...where, id: `w${at}` }))] }],
  ])('[K20] refuses %s', (_what, change) => {
    expect(CodebookDraft.safeParse({ ...SHARP_BOOK, ...change }).success).toBe(false);
  });
});

describe('modifiers of a mark', () => {
  const mark = { id: 'm', coder: 'c', at: 1, from: { seat: 's1' }, to: 'group', code: 'challenge', prompt: null };

  it('[K20] are one value, or one and one below it', () => {
    for (const modifiers of [undefined, ['inside'], ['between', 'law']])
      expect(Mark.safeParse({ ...mark, modifiers }).success).toBe(true);
    for (const modifiers of [[], ['a', 'b', 'c'], [''], 'inside', [null]])
      expect(Mark.safeParse({ ...mark, modifiers }).success).toBe(false);
  });

  it('[K20] are its code’s, and named in the order of their levels', () => {
    const labels = (...modifiers: [string] | [string, string]) =>
      valuesOf(SHARP_BOOK, { code: 'challenge', modifiers })?.map(({ label }) => label) ?? null;
    expect(labels('between', 'law')).toEqual(['between services', 'law']);
    expect(labels('inside')).toEqual(['inside my service']);
    expect(labels('inside', 'law')).toBeNull();
    expect(labels('with')).toBeNull();
    expect(valuesOf(SHARP_BOOK, { code: null, modifiers: ['with'] })).toBeNull();
    expect(valuesOf(SHARP_BOOK, { code: 'agrees' })).toEqual([]);
  });
});

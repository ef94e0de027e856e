import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCodebook, builtInCodebooks } from '#shared/codebooks/built-in.ts';
import { groupHues } from '#shared/codebooks/group-hues.ts';
import { type Code, Codebook, CodebookDraft, HUE_COLOURS } from '#shared/codebooks.ts';
import { Lang } from '#shared/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { HUES } from '../../client/ui/sector-marks.ts';

const ALL = Lang.options.flatMap((lang) => builtInCodebooks(lang));

describe.each(ALL)('built in: $title ($lang)', (book) => {
  it('[K1] parses, and has a source, colours, definitions and examples', () => {
    expect(Codebook.parse(book)).toEqual(book);
    expect(book.source).toMatch(/\d{4}/);
    expect(groupHues(book)).toEqual(book.groups);
    expect(new Set(book.groups?.map((group) => group.hue)).size).toBe(book.groups?.length);
    for (const code of book.codes) expect([code.label, code.definition, code.example]).not.toContain('');
    expect(book.codes.filter((code) => code.example === undefined)).toEqual([]);
  });

  it('[K2] has 8 to 12 codes, with letters for keys', () => {
    expect(book.codes.length).toBeGreaterThanOrEqual(8);
    expect(book.codes.length).toBeLessThanOrEqual(LIMITS.LIVE_CODES);
    expect(book.codes.map((code) => code.key).join('')).toMatch(/^[a-z]+$/);
  });

  it('[K4] could be stored as an own one', () => {
    const { id: _id, ...draft } = book;
    expect(CodebookDraft.parse(draft)).toEqual(draft);
  });

  it('the codes of a group stand together', () => {
    const groups = book.codes.map((code) => code.group);
    const changes = groups.filter((group, index) => group !== groups[index - 1]);
    expect(changes).toHaveLength(new Set(groups).size);
  });
});

describe('built-in codebooks', () => {
  it('[K2] have the same ids, keys and colours in every language, and no text left in the other', () => {
    const shape = (lang: Lang) =>
      builtInCodebooks(lang).map(({ id, groups, codes }) => [
        id,
        groups?.map((group) => group.hue),
        codes.map((code) => `${code.id} ${code.key}`),
      ]);
    expect(shape('bs')).toEqual(shape('en'));
    const texts = (lang: Lang) =>
      builtInCodebooks(lang).flatMap((book) => book.codes.flatMap((code) => [code.definition, code.example]));
    const english = new Set(texts('en'));
    expect(texts('bs').filter((text) => english.has(text))).toEqual([]);
  });

  it('[K2] are found by id', () => {
    expect(builtInCodebook('bales-ipa-12', 'bs')?.codes).toHaveLength(12);
    expect(builtInCodebook('constructor', 'en')).toBeUndefined();
  });
});

function bookOf(groups: readonly string[], own: Codebook['groups'] = []): Codebook {
  const codes = groups.map((group, index): Code => {
    const letter = String.fromCharCode(97 + index);
    return { id: letter, key: letter, label: letter, definition: 'd', group };
  });
  return { id: 'b', title: 'B', lang: 'en', codes, groups: own };
}

describe('groups and their colours', () => {
  it('[K3] a group without one gets the next that no other has', () => {
    const hues = groupHues(bookOf(['x', 'y', 'x', 'z'], [{ name: 'y', hue: 4 }]));
    expect(hues).toEqual([
      { name: 'x', hue: 0 },
      { name: 'y', hue: 4 },
      { name: 'z', hue: 2 },
    ]);
    expect(new Set(groupHues(bookOf([...'abcdefgh'])).map((group) => group.hue)).size).toBe(HUE_COLOURS.length);
    expect(groupHues(bookOf([...'abcdefghij'])).map((group) => group.hue)).not.toContain(undefined);
  });

  it('[K3] files name the colours that the screen draws', () => {
    const css = readFileSync(join(import.meta.dirname, '../../client/ui/okabe-ito.css'), 'utf8');
    const drawn = HUES.map((hue) => new RegExp(`--hue-${hue}: (#[0-9a-f]{6});`).exec(css)?.[1]);
    expect(drawn).toEqual([...HUE_COLOURS]);
  });
});

describe('the form of a codebook', () => {
  const [code] = bookOf(['x']).codes;
  const draft = { title: 'T', lang: 'en', codes: [code] };

  it('[K4] what older rooms and records have still parses', () => {
    expect(Codebook.safeParse({ id: 'b', ...draft }).success).toBe(true);
  });

  it.each([
    ['ids', { codes: [code, { ...code, key: 'z', label: 'Z' }] }],
    ['keys', { codes: [code, { ...code, id: 'z', label: 'Z' }] }],
    ['labels', { codes: [code, { ...code, id: 'z', key: 'z', label: 'A' }] }],
    [
      'groups',
      {
        groups: [
          { name: 'x', hue: 1 },
          { name: 'x', hue: 2 },
        ],
      },
    ],
    ['hues', { groups: [{ name: 'x', hue: 8 }] }],
    ['too many codes', { codes: Array.from({ length: 41 }, (_, index) => ({ ...code, id: `c${index}` })) }],
    ['an id of its own', { id: 'mine' }],
  ])('[K4] refuses: %s', (_what, change) => {
    expect(CodebookDraft.safeParse(draft).success).toBe(true);
    expect(CodebookDraft.safeParse({ ...draft, ...change }).success).toBe(false);
  });
});

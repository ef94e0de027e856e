import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glimpse, PERSONAL_KINDS } from '#shared/guard/finding.ts';
import { findPersonal } from '#shared/guard/guard.ts';
import { LIMITS } from '#shared/limits.ts';
import { PHRASES } from './phrases.ts';
import { SENTENCES } from './sentences.ts';
import { UNSEEN_PHRASES, UNSEEN_SENTENCES } from './unseen.ts';

const LANGS = ['bs', 'hr', 'sr', 'en'] as const;
/** What is marked, with its kind: `jmbg: 1203985173453`. */
const marked = (text: string): string[] =>
  findPersonal(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('the guard, measured', () => {
  it('[W1] flags at least 95 of 100 phrases that point at a person, in each language and of each kind', () => {
    const all = LANGS.flatMap((lang) => PHRASES[lang].map(([kind, text]) => ({ lang, kind, text })));
    const missed = all.filter(({ kind, text }) => !findPersonal(text).some((finding) => finding.kind === kind));
    expect(all).toHaveLength(200);
    const share = (of: (each: (typeof all)[number]) => boolean): number =>
      1 - missed.filter(of).length / all.filter(of).length;
    for (const lang of LANGS) expect({ lang, share: share((each) => each.lang === lang), missed }).toSatisfy(isEnough);
    for (const kind of PERSONAL_KINDS)
      expect({ kind, share: share((each) => each.kind === kind), missed }).toSatisfy(isEnough);
  });

  it('[W2] flags at most 5 of 100 sentences that point at nobody, in each language', () => {
    for (const lang of LANGS) {
      expect(SENTENCES[lang]).toHaveLength(100);
      const flagged = SENTENCES[lang].flatMap((text) =>
        findPersonal(text).length > 0 ? [{ text, as: marked(text) }] : [],
      );
      expect(flagged.length, JSON.stringify(flagged)).toBeLessThanOrEqual(5);
    }
  });

  it('[W1] [W2] does as well with phrases and sentences that were written after the rules', () => {
    const missed = UNSEEN_PHRASES.filter((text) => findPersonal(text).length === 0);
    const flagged = UNSEEN_SENTENCES.filter((text) => findPersonal(text).length > 0);
    expect({ share: 1 - missed.length / UNSEEN_PHRASES.length, missed }).toSatisfy(isEnough);
    expect(flagged.length / UNSEEN_SENTENCES.length, JSON.stringify(flagged)).toBeLessThanOrEqual(0.05);
  });
});

function isEnough({ share }: { share: number }): boolean {
  return share >= 0.95;
}

describe('what the guard marks', () => {
  it.each([
    ['JMBG 1203985173453.', ['jmbg: 1203985173453']],
    ['Mistyped: 1203985173450', ['jmbg: 1203985173450']],
    ['120 39 85 17 34 53', ['jmbg: 120 39 85 17 34 53']],
    // In that many groups, and with a wrong check digit, it is any row of numbers.
    ['120 39 85 17 34 50', []],
    // The tax number of an institution.
    ['JIB 4200225150005', []],
    ['njen JMBG 4200225150005', ['jmbg: 4200225150005']],
    ['žiro račun 1610000012345678', []],
  ])('[W3] a JMBG by its date and check digit: %s', (text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    ['Došla je Amira Hodžić.', ['name: Amira Hodžić']],
    ['s Amirom Hodžić-Begić', ['name: Amirom Hodžić-Begić']],
    ['са Амиром Хоџићем', ['name: Амиром Хоџићем']],
    ['Djordje Djurić i Đorđe Đurić', ['name: Djordje Djurić', 'name: Đorđe Đurić']],
    ['Hodzic Amira', ['name: Hodzic Amira']],
    ['gđa Kovač', ['name: gđa Kovač']],
    ['Dom zdravlja "Dr. Safet Mujić"', []],
    ['Vera Centra raste', []],
    ['Vera Perić', ['name: Vera Perić']],
  ])('[W4] names in cases, both scripts and either order, but not houses called after somebody: %s', (text, expected) =>
    expect(marked(text)).toEqual(expected),
  );

  it.each([
    ['na 061/234-567, hvala', ['phone: 061/234-567']],
    ['(061) 234 567', ['phone: (061) 234 567']],
    ['+387 (0)61 234 567', ['phone: +387 (0)61 234 567']],
    ['broj 03-34-5678/23 od 8.6.2022.', []],
    ['0800 202 033', []],
    ['nosi BG 123-AB', ['plate: BG 123-AB']],
    ['nosi a12-k-345', ['plate: a12-k-345']],
    ['rođen 12. 3. 1985.', ['birth-date: 12. 3. 1985']],
    ['sastanak 12. 3. 1985.', []],
    ['pisati na info@centar.ba ili amira@centar.ba', ['email: amira@centar.ba']],
    ['ul. maršala tita 15a', ['address: ul. maršala tita 15a']],
    ['živi u Zenici 15 godina', []],
  ])('[W5] telephones, plates, births, addresses and nothing else with a number: %s', (text, expected) =>
    expect(marked(text)).toEqual(expected),
  );

  it('[W8] quotes the beginning of a place, not all of it', () => {
    const glimpses = (text: string): string[] => findPersonal(text).map((finding) => glimpse(text, finding));
    expect(glimpses('Amira Hodžić, 061 234 567, amira@centar.ba')).toEqual(['Amira H…', '061…', 'amir…']);
    expect(glimpses('živi u Ferhadija 9a')).toEqual(['Ferhadija 9…']);
  });

  it('[W6] gives ranges inside of the text, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      'Amira',
      'Hodžić',
      'ул.',
      '061',
      '12.3.1985',
      'rođena',
      '@',
      'gđa',
      '\n',
      '15',
      'A12-K-345',
      'ć',
      '́',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findPersonal(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(findPersonal(text)).toEqual(findPersonal(text));
      }),
    );
  });

  it.each([
    'a',
    'A ',
    '1',
    '1 ',
    '0-',
    'a@',
    'a.',
    'a (at) ',
    'ulica ',
    'dr. ',
    'Ana ',
    'Hodžić-',
    'rođena 1.1.',
    '(at) b. ',
  ])('[W7] reads a text of the longest kind that repeats "%s" to its end', (part) => {
    const text = part.repeat(LIMITS.ANSWER_CHARS).slice(0, LIMITS.ANSWER_CHARS * 20);
    expect(findPersonal(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});

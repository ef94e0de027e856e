import fc from 'fast-check';
import type { ModifierSet } from '#shared/codebooks/modifier-sets.ts';
import { type Code, Codebook } from '#shared/codebooks.ts';

const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** Texts that files trip over: quotes, separators, formulas, markup, line breaks, signs of two units. */
const NASTY = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '<',
  '>',
  '&',
  '\n',
  '\t',
  ' ',
  'š',
  'Ж',
  '😀',
  ']]>',
);
const unit = fc.oneof(NASTY, fc.string({ unit: 'grapheme', maxLength: 3 }));

function textOf(max: number): fc.Arbitrary<string> {
  return fc
    .array(unit, { minLength: 1, maxLength: 12 })
    .map((parts) =>
      parts
        .join('')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '')
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim(),
    )
    .filter((text) => text !== '');
}

const lineOf = (max: number) => textOf(max).map((text) => text.replace(/\s+/g, ' '));

/** Endings that a reader could take for the lines that a .qdc adds. */
const definition = fc.oneof(
  textOf(300),
  fc
    .tuple(textOf(100), fc.constantFrom('Example: so', 'Primjer:', 'Key: E', 'Tipka: 3'))
    .map((parts) => parts.join('\n')),
);

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
type Below<T> = T & { readonly values?: readonly T[] };

function valuesOf<T extends object>(more: fc.Arbitrary<T>): fc.Arbitrary<(T & { key: string; label: string })[]> {
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(lineOf(24), more), {
        ...{ minLength: 1, maxLength: 3 },
        selector: ([label]) => label.toLowerCase(),
      }),
      fc.shuffledSubarray(LETTERS, { minLength: 3, maxLength: 3 }),
    )
    .map(([values, keys]) => values.map(([label, rest], at) => ({ ...rest, label, key: keys[at] ?? '' })));
}

const numbered = <T extends object>(values: readonly T[]): (T & { id: string })[] =>
  values.map((value, at) => ({ ...value, id: `v${at + 1}` }));

const below: fc.Arbitrary<Below<{ key: string; label: string }>[]> = valuesOf(
  fc.option(valuesOf(fc.constant({})), { nil: undefined }).map((values) => (values ? { values } : {})),
);

/** Sets in the order in which codes have them first, none without a code, ids counted: as files give them back. */
const anySets = fc.uniqueArray(fc.tuple(lineOf(24), below), {
  ...{ maxLength: 3, selector: ([label]: [string, unknown]) => label.toLowerCase() },
});

function withModifiers(
  codes: readonly Code[],
  sets: readonly [string, Below<{ key: string; label: string }>[]][],
  place: readonly number[],
): Pick<Codebook, 'codes' | 'modifiers'> {
  const of = (at: number) =>
    sets.length === 0 ? undefined : sets[(place[at % place.length] ?? 0) % (sets.length + 2)];
  const used = [...new Set(codes.map((_, at) => of(at)).filter((set) => set !== undefined))];
  const modifiers = used.map(
    ([label, values], at): ModifierSet => ({
      ...{ id: `m${at + 1}`, label },
      values: numbered(values).map(({ values: inner, ...value }) => ({
        ...value,
        ...(inner ? { values: numbered(inner) } : {}),
      })),
    }),
  );
  return {
    codes: codes.map((code, at) => {
      const set = of(at);
      return set ? { ...code, modifiers: `m${used.indexOf(set) + 1}` } : code;
    }),
    ...(modifiers.length > 0 ? { modifiers } : {}),
  };
}

/** Any codebook in normal form: codes of a group stand together, labels and examples on one line. */
export const anyCodebook: fc.Arbitrary<Codebook> = fc
  .record({
    title: lineOf(80),
    lang: fc.constantFrom('en' as const, 'bs' as const),
    source: fc.option(lineOf(300), { nil: undefined }),
    groups: fc.uniqueArray(fc.record({ name: lineOf(24), hue: fc.nat(7) }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ name }) => name,
    }),
    keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: KEYS.length }),
    codes: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        label: lineOf(24),
        definition,
        example: fc.option(lineOf(300), { nil: undefined }),
        place: fc.nat(),
      }),
      { minLength: 1, maxLength: KEYS.length, selector: ({ label }) => label.toLowerCase() },
    ),
    sets: anySets,
    sharp: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  })
  .map(({ title, lang, source, groups, keys, codes, sets, sharp }) => {
    const made = codes.slice(0, keys.length).map(
      ({ place, example, ...code }, index): Code => ({
        ...code,
        key: keys[index] ?? '',
        group: groups[place % groups.length]?.name ?? '',
        ...(example === undefined ? {} : { example }),
      }),
    );
    const order = [...new Set(made.map((code) => code.group))];
    return Codebook.parse({
      ...{ id: 'book', title, lang },
      ...withModifiers(
        made.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
        sets,
        sharp,
      ),
      groups: order.flatMap((name) => groups.filter((group) => group.name === name)),
      ...(source === undefined ? {} : { source }),
    });
  });

import fc from 'fast-check';
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
  })
  .map(({ title, lang, source, groups, keys, codes }) => {
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
      codes: made.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group)),
      groups: order.flatMap((name) => groups.filter((group) => group.name === name)),
      ...(source === undefined ? {} : { source }),
    });
  });

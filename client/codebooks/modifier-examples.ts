import type { ModifierSet } from '#shared/codebooks/modifier-sets.ts';
import type { Both } from '#shared/guides/two-languages.ts';
import type { Lang } from '#shared/ids.ts';

interface ValueSource {
  readonly id: string;
  readonly key: Both;
  readonly label: Both;
  readonly values?: readonly ValueSource[];
}

const REASON: readonly ValueSource[] = [
  { id: 'with', key: { en: 'w', bs: 'o' }, label: { en: 'with reason', bs: 'sa razlogom' } },
  { id: 'without', key: { en: 'o', bs: 'z' }, label: { en: 'without reason', bs: 'bez razloga' } },
];

const WHERE: readonly ValueSource[] = [
  { id: 'inside', key: { en: 'i', bs: 'u' }, label: { en: 'inside my service', bs: 'u mojoj službi' } },
  {
    ...{ id: 'between', key: { en: 'w', bs: 'm' }, label: { en: 'between services', bs: 'među službama' } },
    values: [
      { id: 'information', key: { en: 'n', bs: 'i' }, label: { en: 'information', bs: 'informacije' } },
      { id: 'people', key: { en: 'o', bs: 'j' }, label: { en: 'people', bs: 'ljudi' } },
      { id: 'law', key: { en: 'w', bs: 'z' }, label: { en: 'law', bs: 'zakon' } },
    ],
  },
];

/** Two sets to start from: one of one level, one of two. Their letters are those that Krug-12 leaves free. */
export const MODIFIER_EXAMPLES = {
  sets: (lang: Lang): ModifierSet[] => [
    { id: 'reason', label: { en: 'Reason', bs: 'Razlog' }[lang], values: valuesIn(lang, REASON) },
    { id: 'where', label: { en: 'Where', bs: 'Gdje' }[lang], values: valuesIn(lang, WHERE) },
  ],
  /** Codes of Krug-12 that they suit, and the set of each. */
  ofCodes: { disagrees: 'reason', challenge: 'where' } as Readonly<Record<string, string>>,
};

function valuesIn(lang: Lang, values: readonly ValueSource[]): ModifierSet['values'] {
  return values.map(({ id, key, label, values: below }) => ({
    ...{ id, key: key[lang], label: label[lang] },
    ...(below ? { values: valuesIn(lang, below) } : {}),
  }));
}

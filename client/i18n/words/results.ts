import type { Withheld } from '#shared/results.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** The five labels of an agreement scale, by value. */
export const agreementWords: Readonly<Record<1 | 2 | 3 | 4 | 5, Phrase>> = {
  1: { en: 'Strongly disagree', bs: 'Uopće se ne slažem' },
  2: { en: 'Disagree', bs: 'Ne slažem se' },
  3: { en: 'Neither agree nor disagree', bs: 'Niti se slažem niti se ne slažem' },
  4: { en: 'Agree', bs: 'Slažem se' },
  5: { en: 'Strongly agree', bs: 'U potpunosti se slažem' },
};

export const resultWords = {
  from: {
    en: { one: 'from {n} answer', other: 'from {n} answers' },
    bs: { one: 'iz {n} odgovora', few: 'iz {n} odgovora', other: 'iz {n} odgovora' },
  },
  none: { en: 'No answers were given.', bs: 'Nije bilo odgovora.' },
  severalHint: { en: 'Several could be chosen.', bs: 'Moglo se izabrati više odgovora.' },
  median: { en: 'Middle value (median): {value}', bs: 'Srednja vrijednost (medijana): {value}' },
  given: {
    en: { one: '{n} answer', other: '{n} answers' },
    bs: { one: '{n} odgovor', few: '{n} odgovora', other: '{n} odgovora' },
  },
  held: { en: 'not shown', bs: 'ne prikazuje se' },
  heldHint: {
    en: 'Striped: not shown, it would single out a group of fewer than {least}.',
    bs: 'Šrafirano: ne prikazuje se, izdvojila bi se grupa manja od {least}.',
  },
  choice: { en: 'Answer', bs: 'Odgovor' },
  count: { en: 'How many', bs: 'Koliko' },
  value: { en: 'Value', bs: 'Vrijednost' },
} as const satisfies Record<string, Phrase | Counted>;

/** Why there is nothing but the number of answers. */
export const withheldWords: Readonly<Record<Exclude<Withheld['why'], 'open'>, Phrase>> = {
  few: { en: 'Cannot say: fewer than {least} answers.', bs: 'Nije moguće reći: manje od {least} odgovora.' },
  small: {
    en: 'Cannot say: it would single out a group of fewer than {least}.',
    bs: 'Nije moguće reći: izdvojila bi se grupa manja od {least}.',
  },
};

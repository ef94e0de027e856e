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
  points: {
    en: { one: '{n} point', other: '{n} points' },
    bs: { one: '{n} bod', few: '{n} boda', other: '{n} bodova' },
  },
  pointsHint: {
    en: 'More points: placed higher by more people.',
    bs: 'Više bodova: više ljudi je stavilo ispred drugih.',
  },
  choice: { en: 'Answer', bs: 'Odgovor' },
  count: { en: 'How many', bs: 'Koliko' },
  pointsColumn: { en: 'Points', bs: 'Bodovi' },
  first: { en: 'Placed first', bs: 'Na prvom mjestu' },
  value: { en: 'Value', bs: 'Vrijednost' },
} as const satisfies Record<string, Phrase | Counted>;

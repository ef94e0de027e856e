import type { Phrase } from '../phrase.ts';

/** Modifiers of codes: on the board, where codes are defined, and in the record. */
export const modifierWords = {
  modifiers: { en: 'Modifiers', bs: 'Dopune' },
  of: { en: '{set}: sharpens “{code}”', bs: '{set}: dopuna koda „{code}“' },
  below: { en: '{set}: {value}', bs: '{set}: {value}' },
  toFirstLevel: { en: 'Back to: {set}', bs: 'Nazad na: {set}' },
  leadsOn: { en: '{value}, then more', bs: '{value}, zatim još' },
  remove: { en: 'Without', bs: 'Bez dopune' },
  allKeys: { en: 'choose by letter', bs: 'izbor slovom' },
  none: { en: 'This code has no modifiers.', bs: 'Ovaj kod nema dopuna.' },
  keyModifiers: {
    en: 'modifiers of your last or chosen mark, by their letters; after a code they are open already',
    bs: 'dopune posljednje ili izabrane oznake, slovima; poslije koda su već otvorene',
  },
} as const satisfies Record<string, Phrase>;

import type { PersonalKind } from '#shared/guard/finding.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** What a text looks like: said of the text, never of who wrote it. `{part}` is the beginning of the place. */
export const guardKinds: Readonly<Record<PersonalKind, Phrase>> = {
  jmbg: { en: 'This looks like a personal number (JMBG): “{part}”.', bs: 'Ovo liči na matični broj: „{part}“.' },
  phone: { en: 'This looks like a phone number: “{part}”.', bs: 'Ovo liči na broj telefona: „{part}“.' },
  email: { en: 'This looks like an e-mail address: “{part}”.', bs: 'Ovo liči na adresu e-pošte: „{part}“.' },
  'birth-date': { en: 'This looks like a date of birth: “{part}”.', bs: 'Ovo liči na datum rođenja: „{part}“.' },
  plate: { en: 'This looks like a car plate: “{part}”.', bs: 'Ovo liči na registraciju auta: „{part}“.' },
  address: { en: 'This looks like an address: “{part}”.', bs: 'Ovo liči na adresu: „{part}“.' },
  name: { en: 'This looks like a name: “{part}”.', bs: 'Ovo liči na ime: „{part}“.' },
};

export const guardWords = {
  more: {
    en: { one: 'And one more place.', other: 'And {n} more places.' },
    bs: { one: 'I još {n} mjesto.', few: 'I još {n} mjesta.', other: 'I još {n} mjesta.' },
  },
  notNeeded: { en: 'Nobody needs it here.', bs: 'Ovdje to nikome ne treba.' },
  sendAnyway: { en: 'Send anyway', bs: 'Ipak pošalji' },
  change: { en: 'Change', bs: 'Izmijeni' },
  keep: { en: 'Keep as it is', bs: 'Ostavi ovako' },
} as const satisfies Record<string, Phrase | Counted>;

import type { Counted, Phrase } from '../phrase.ts';

export const timeWords = {
  soon: { en: 'Ending soon', bs: 'Uskoro kraj' },
  last: { en: 'Last moments', bs: 'Još trenutak' },
  over: { en: 'Time is up', bs: 'Vrijeme je isteklo' },
  paused: { en: 'Paused', bs: 'Pauza' },
  minutesLeft: {
    en: { one: 'Time left: up to {n} minute', other: 'Time left: up to {n} minutes' },
    bs: {
      one: 'Preostalo vrijeme: do {n} minute',
      few: 'Preostalo vrijeme: do {n} minute',
      other: 'Preostalo vrijeme: do {n} minuta',
    },
  },
} as const satisfies Record<string, Phrase | Counted>;

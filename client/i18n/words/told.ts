import type { Counted, Phrase } from '../phrase.ts';

export const toldWords = {
  title: { en: 'From observers', bs: 'Od posmatračica i posmatrača' },
  none: {
    en: 'Short lines from the observers will stand here.',
    bs: 'Ovdje će stajati kratke poruke posmatračica i posmatrača.',
  },
  now: { en: 'just now', bs: 'upravo sada' },
  fresh: { en: 'new', bs: 'novo' },
  seen: { en: 'Mark as read', bs: 'Označi kao pročitano' },
} as const satisfies Record<string, Phrase>;

export const toldCounts = {
  ago: {
    en: { one: '{n} minute ago', other: '{n} minutes ago' },
    bs: { one: 'prije {n} minutu', few: 'prije {n} minute', other: 'prije {n} minuta' },
  },
} as const satisfies Record<string, Counted>;

import type { Phrase } from '../phrase.ts';

export const quietWords = {
  title: { en: 'Not heard for a while', bs: 'Duže se nije čulo' },
  seat: { en: '{label} ({minutes} min)', bs: '{label} ({minutes} min)' },
  line: { en: '{who}, by the observers’ marks.', bs: '{who}, prema oznakama posmatračica i posmatrača.' },
  none: { en: 'Nobody to name just now.', bs: 'Trenutno nema nikoga.' },
  show: { en: 'Show this hint', bs: 'Prikaži ovu napomenu' },
} as const satisfies Record<string, Phrase>;

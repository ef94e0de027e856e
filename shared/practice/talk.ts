import type { Both } from '../guides/two-languages.ts';
import type { Lang } from '../ids.ts';
import type { Seat } from '../seats.ts';
import type { SaidAct } from './said.ts';
import { OBSTACLES } from './talk/obstacles.ts';
import { OPENING } from './talk/opening.ts';
import { PACE } from './talk/pace.ts';
import { THREADS } from './talk/threads.ts';

/**
 * The practice talk: an invented meeting of eight institutions in a small town. Files of coders name it, so a talk
 * that is told differently needs another name: what was coded to the old one cannot be compared with the new.
 */
export const TALK_ID = 'krug-practice-1';

/** How much of it is heard, ms. */
export const LENGTHS = { whole: 600_000, try: 120_000 } as const;
export type Length = keyof typeof LENGTHS;

/** All that is said, by time. */
export const TALK: readonly SaidAct[] = [...OPENING, ...OBSTACLES, ...THREADS, ...PACE];

/** How fast a line can be read by somebody whose hands are busy, characters a second. */
export const READING_SPEED = 15;

/** What is heard at a moment: the act that is being said, and the one before it. Null where there is none. */
export interface Heard {
  readonly now: SaidAct | null;
  readonly before: SaidAct | null;
}

/** `at` in ms of the talk. An act is said until the next begins; the last one until the end. */
export function heardAt(at: number): Heard {
  const place = TALK.findLastIndex((act) => act.at <= at);
  return { now: TALK[place] ?? null, before: TALK[place - 1] ?? null };
}

/** Acts that could be heard out, and so be coded, by this moment (ms). */
export function heardUntil(at: number): SaidAct[] {
  return TALK.filter((_, index) => {
    const next = TALK[index + 1];
    return next === undefined ? at >= LENGTHS.whole : next.at <= at;
  });
}

type PracticeSeat = Omit<Seat, 'label'> & { readonly label: Both };

const SEATS: readonly PracticeSeat[] = [
  { id: 's1', sector: 'police', guest: false, label: { en: 'Police', bs: 'Policija' } },
  { id: 's2', sector: 'social-work', guest: false, label: { en: 'Social work', bs: 'Socijalni rad' } },
  { id: 's3', sector: 'prosecution', guest: false, label: { en: 'Prosecutor', bs: 'Tužilaštvo' } },
  { id: 's4', sector: 'health', guest: false, label: { en: 'Health centre', bs: 'Dom zdravlja' } },
  { id: 's5', sector: 'education', guest: false, label: { en: 'School', bs: 'Škola' } },
  { id: 's6', sector: 'safe-house', guest: false, label: { en: 'Safe house', bs: 'Sigurna kuća' } },
  { id: 's7', sector: 'ngo', guest: false, label: { en: 'Association', bs: 'Udruženje' } },
  { id: 's8', sector: 'court', guest: false, label: { en: 'Court', bs: 'Sud' } },
];

/** The circle, in the order of their keys. */
export function seatsIn(lang: Lang): Seat[] {
  return SEATS.map((seat) => ({ ...seat, label: seat.label[lang] }));
}

export function isSeatOfTalk(seat: string): boolean {
  return SEATS.some(({ id }) => id === seat);
}

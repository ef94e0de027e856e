import type { Shelf } from './board.ts';
import { LIMITS } from './limits.ts';
import type { Attendance } from './room/attendance.ts';

/**
 * Why the record keeps a value of the board apart. A closed list, so that every reader has a sentence for each; of a
 * value that is none at all the parser's own words stand instead.
 */
export const WHY_SET_ASIDE = [
  'unknown speaker',
  'unknown addressee',
  'unknown code',
  'unknown modifier',
  'unknown coder',
  'unknown seat',
  'unknown prompt',
  'id differs from key',
  'later than the close',
  'speaker not in the circle then',
  'addressee not in the circle then',
] as const;
export type WhySetAside = (typeof WHY_SET_ASIDE)[number];

export interface Course {
  readonly attendance: Attendance;
  readonly closedAt: number;
}

/**
 * What the course of the session rules out, of a value that may be no value at all: null for whatever the schemas have
 * to say about. Honest devices are let off LIMITS.TIMES_APART_MS: clocks differ, and who leaves is seen by a coder
 * before somebody says so.
 */
export function whyUntimely(shelf: Shelf, value: unknown, { attendance, closedAt }: Course): WhySetAside | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, until, from, to } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'number') return null;
  const end = typeof until === 'number' ? Math.max(at, until) : at;
  if (end > closedAt + LIMITS.TIMES_APART_MS) return 'later than the close';
  if (shelf !== 'marks') return null;
  if (isAway(from, at, attendance)) return 'speaker not in the circle then';
  return isAway(to, at, attendance) ? 'addressee not in the circle then' : null;
}

/** A seat that the room does not have is somebody else's to tell. */
function isAway(who: unknown, at: number, attendance: Attendance): boolean {
  if (typeof who !== 'object' || who === null || !('seat' in who) || typeof who.seat !== 'string') return false;
  const stays = Object.hasOwn(attendance, who.seat) ? attendance[who.seat] : undefined;
  const [early, late] = [at - LIMITS.TIMES_APART_MS, at + LIMITS.TIMES_APART_MS];
  return stays !== undefined && !stays.some(({ from, to }) => from <= late && (to === null || to >= early));
}

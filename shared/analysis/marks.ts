import type { Addressee, Mark, Speaker } from '../mark.ts';
import type { Stay } from '../room/attendance.ts';
import { type Act, byTime, FACILITATOR, GROUP } from './act.ts';
import type { Presence } from './participation/presence.ts';

const MS = 1_000;

/**
 * Marks of the board or the record as acts in seconds, by time; marks that were taken back are left out. A state
 * that is still open lasts up to `now` (room time in ms) if that is given, and is else a point.
 */
export function actsOf(marks: Iterable<Mark>, now?: number): Act[] {
  const acts: Act[] = [];
  for (const mark of marks) if (mark.gone !== true) acts.push(actOf(mark, now));
  return acts.sort(byTime);
}

/** The acts of each coder who has any; coders in order of their ids. */
export function actsByCoder(marks: Iterable<Mark>, now?: number): Map<string, Act[]> {
  const byCoder = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.gone === true) continue;
    const own = byCoder.get(mark.coder);
    if (own) own.push(mark);
    else byCoder.set(mark.coder, [mark]);
  }
  const coders = [...byCoder].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(coders.map(([coder, own]) => [coder, actsOf(own, now)]));
}

function actOf(mark: Mark, now: number | undefined): Act {
  const end = mark.until ?? (mark.lasting === true ? now : undefined);
  return {
    id: mark.id,
    at: mark.at / MS,
    until: end === undefined ? null : Math.max(mark.at, end) / MS,
    speaker: personOf(mark.from),
    addressee: personOf(mark.to),
    code: mark.code,
    prompt: mark.prompt,
    unsure: mark.unsure === true,
  };
}

function personOf(who: Speaker | Addressee): string {
  if (who === 'group') return GROUP;
  return who === 'facilitator' ? FACILITATOR : who.seat;
}

/** When seats were in the circle, in seconds; who is still there stays up to `now` (room time in ms). */
export function presenceOf(attendance: Readonly<Record<string, readonly Stay[]>>, now: number): Presence[] {
  return Object.entries(attendance).map(([seat, stays]) => ({
    seat,
    stays: stays.map(({ from, to }) => ({ from: from / MS, to: (to ?? now) / MS })),
  }));
}

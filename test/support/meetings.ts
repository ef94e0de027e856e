import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { MEETINGS_VARIABLE, meetingData } from './left-out.ts';

const Meeting = z.object({
  participants: z.array(z.object({ id: z.string(), role: z.string() })),
  codebook: z.array(z.object({ code: z.string(), label: z.string(), group: z.string() })),
  /** Sorted by start; `s` and `e` in seconds. */
  acts: z.array(
    z.object({
      s: z.number(),
      e: z.number(),
      by: z.string(),
      to: z.array(z.string()).nullable(),
      code: z.string().nullable(),
    }),
  ),
});
export type Meeting = z.infer<typeof Meeting>;
export type Act = Meeting['acts'][number];

/** Null where the data is not; says so, so that nobody takes a green run for a replayed meeting. */
export function findMeeting(name: string): Meeting | null {
  const file = path.join(meetingData() ?? '', `${name}.json`);
  if (existsSync(file)) return Meeting.parse(JSON.parse(readFileSync(file, 'utf8')));
  console.warn(`LEFT OUT: the meeting ${name} is not replayed. Set ${MEETINGS_VARIABLE} to the folder that has it.`);
  return null;
}

const Matrix = z.record(z.string(), z.record(z.string(), z.number()));
/** Counts of a meeting that were made apart from this project, in the folder `expected` beside it. */
const MeetingCounts = z.object({
  actsBySpeaker: z.record(z.string(), z.number()),
  actsByCode: z.record(z.string(), z.number()),
  floorTimeSec: z.record(z.string(), z.number()),
  anyoneSpeakingSec: z.number(),
  overlapSec: z.number(),
  whoToWhomEveryAddressee: Matrix,
  whoToWhomSingleAddressee: Matrix,
  singleAddresseeGraph: z.object({ density: z.number(), mutualDyads: z.number(), arcReciprocity: z.number() }),
  nextSpeaker: Matrix,
  codeLag1: Matrix,
});
export type MeetingCounts = z.infer<typeof MeetingCounts>;

/** Null where they are not. */
export function findMeetingCounts(name: string): MeetingCounts | null {
  const file = path.join(meetingData() ?? '', 'expected', `${name}.json`);
  return existsSync(file) ? MeetingCounts.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

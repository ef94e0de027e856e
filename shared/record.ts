import { z } from 'zod';
import { Answer } from './answers.ts';
import { Codebook } from './codebooks.ts';
import { Evaluation } from './evaluation.ts';
import { Guide } from './guide.ts';
import { Id, Lang, RoomTime, text } from './ids.ts';
import { INTERVAL_MS } from './intervals.ts';
import { LIMITS } from './limits.ts';
import { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from './mark.ts';
import { Role } from './room/commands.ts';
import { ModeSchema, ReleaseSchema, RoomEvent } from './room/events.ts';
import { Seat } from './seats.ts';

export const RECORD_VERSION = 1;

const RecordRun = z.strictObject({
  run: z.number().int().min(0),
  openedAt: RoomTime,
  closedAt: RoomTime,
  revealed: z.boolean(),
  reset: z.strictObject({ at: RoomTime, by: z.string(), reason: z.string() }).optional(),
  /** Sorted by content, so that their order tells nothing about who or when. */
  answers: z.array(Answer),
});

/** What a coder wrote that is no valid mark or note is kept apart, named, and never silently dropped. */
const SetAside = z.strictObject({
  shelf: z.enum(['marks', 'notes', 'cells', 'settlements', 'intervals', 'plans']),
  key: z.string(),
  why: z.string(),
  json: z.string(),
});

/**
 * What a closed room becomes: enough to replay the session and to analyse it. Seats have a label and
 * a sector, never a name; coders are staff and are named. Times are room time in ms.
 */
export const SessionRecord = z.strictObject({
  version: z.literal(RECORD_VERSION),
  id: Id,
  title: text(LIMITS.NAME_CHARS),
  community: z.string().max(LIMITS.NAME_CHARS),
  mode: ModeSchema,
  lang: Lang,
  /** What was shown of answers, and when, at the close; figures drawn from this record keep to its threshold. */
  release: ReleaseSchema,
  openedAtEpoch: z.number().int(),
  startedAt: RoomTime.nullable(),
  closedAt: RoomTime,
  pausedMs: z.number().int().nonnegative(),
  /** The guide as it ran, with prompts that were added on the fly. */
  guide: Guide,
  codebook: Codebook,
  seats: z.array(Seat),
  /** When each seat was in the circle. */
  attendance: z.record(Id, z.array(z.strictObject({ from: RoomTime, to: RoomTime }))),
  coding: z.strictObject({ blind: z.boolean(), revealedAt: RoomTime.nullable() }),
  coders: z.array(z.strictObject({ id: Id, name: z.string(), role: Role })),
  events: z.array(RoomEvent),
  prompts: z.array(z.strictObject({ prompt: Id, skipped: z.boolean(), runs: z.array(RecordRun) })),
  /** By time, then id. Deleted ones stay, with `gone`. */
  marks: z.array(Mark),
  notes: z.array(Note),
  /** The consensus matrix, each coder's own reading; by time, then id. */
  cells: z.array(Cell),
  settlements: z.array(Settlement),
  /** How long an interval is, ms; intervals count from `startedAt`. */
  intervalMs: z.number().int().positive().default(INTERVAL_MS),
  /** What coders ticked interval by interval; by time, then id. */
  intervals: z.array(IntervalTicks).default([]),
  /** Who took which codes, where coders shared them out; who is not here took all. */
  plans: z.array(CodePlan).default([]),
  evaluations: z.array(Evaluation),
  setAside: z.array(SetAside),
});
export type SessionRecord = z.infer<typeof SessionRecord>;
export type RecordCoder = SessionRecord['coders'][number];

/** The line of a record in the archive. */
export const RecordSummary = z.strictObject({
  id: Id,
  title: z.string(),
  community: z.string(),
  mode: ModeSchema,
  lang: Lang,
  openedAtEpoch: z.number().int(),
  minutes: z.number().int().nonnegative(),
  seats: z.number().int().nonnegative(),
  prompts: z.number().int().nonnegative(),
  answers: z.number().int().nonnegative(),
  marks: z.number().int().nonnegative(),
  coders: z.number().int().nonnegative(),
  evaluations: z.number().int().nonnegative(),
});
export type RecordSummary = z.infer<typeof RecordSummary>;

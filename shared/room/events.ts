import { z } from 'zod';
import { Codebook } from '../codebooks.ts';
import { Guide } from '../guide.ts';
import { Id, Lang, RoomTime, text } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { Prompt } from '../prompts.ts';
import { RELEASE_LEVELS } from '../release/level.ts';
import { Seat } from '../seats.ts';

/** An https link of a video call, or nothing. */
export const VideoUrl = z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(LIMITS.URL_CHARS)]);
export const ModeSchema = z.enum(['in-person', 'remote', 'hybrid']);

export const ReleaseSchema = z.strictObject({
  level: z.enum(RELEASE_LEVELS),
  threshold: z.number().int().min(LIMITS.THRESHOLD_MIN).max(LIMITS.THRESHOLD_MAX),
});

export const RoomSetup = z.strictObject({
  title: text(LIMITS.NAME_CHARS),
  community: z.string().trim().max(LIMITS.NAME_CHARS),
  mode: ModeSchema,
  videoUrl: VideoUrl,
  lang: Lang,
  guide: Guide,
  codebook: Codebook,
  seats: z.array(Seat).max(LIMITS.SEATS),
  release: ReleaseSchema.optional(),
});
export type RoomSetup = z.infer<typeof RoomSetup>;

/**
 * What happened, as the log keeps it. Only staff cause events: answers are kept apart, without time or order.
 * `at` is room time in ms, `by` the name of whoever did it.
 */
const head = { at: RoomTime, by: text(LIMITS.NAME_CHARS) };
const run = z.number().int().min(0).max(LIMITS.RUNS);

export const RoomEvent = z.discriminatedUnion('type', [
  z.strictObject({
    ...head,
    type: z.literal('room-opened'),
    room: Id,
    openedAtEpoch: z.number().int(),
    setup: RoomSetup,
  }),
  z.strictObject({ ...head, type: z.literal('seat-put'), seat: Seat }),
  z.strictObject({ ...head, type: z.literal('seat-removed'), seat: Id }),
  z.strictObject({ ...head, type: z.literal('seats-ordered'), seats: z.array(Id).max(LIMITS.SEATS) }),
  z.strictObject({ ...head, type: z.literal('seat-arrived'), seat: Id }),
  z.strictObject({ ...head, type: z.literal('seat-left'), seat: Id }),
  z.strictObject({ ...head, type: z.literal('coding-set'), blind: z.boolean() }),
  z.strictObject({ ...head, type: z.literal('codes-revealed') }),
  z.strictObject({ ...head, type: z.literal('facilitator-told'), text: text(LIMITS.TOLD_CHARS) }),
  z.strictObject({ ...head, type: z.literal('release-raised'), level: z.enum(RELEASE_LEVELS) }),
  z.strictObject({ ...head, type: z.literal('room-started') }),
  z.strictObject({ ...head, type: z.literal('room-paused') }),
  z.strictObject({ ...head, type: z.literal('room-resumed') }),
  z.strictObject({ ...head, type: z.literal('prompt-opened'), prompt: Id, run }),
  z.strictObject({ ...head, type: z.literal('prompt-extended'), prompt: Id, seconds: z.number().int() }),
  z.strictObject({ ...head, type: z.literal('prompt-closed'), prompt: Id, run }),
  z.strictObject({ ...head, type: z.literal('prompt-revealed'), prompt: Id, run }),
  z.strictObject({ ...head, type: z.literal('prompt-hidden'), prompt: Id, run }),
  z.strictObject({ ...head, type: z.literal('prompt-skipped'), prompt: Id }),
  z.strictObject({ ...head, type: z.literal('prompt-added'), prompt: Prompt, section: Id }),
  z.strictObject({
    ...head,
    type: z.literal('prompt-reset'),
    prompt: Id,
    run,
    reason: z.string().max(LIMITS.LINE_CHARS),
  }),
  z.strictObject({ ...head, type: z.literal('evaluation-opened') }),
  z.strictObject({ ...head, type: z.literal('room-closing') }),
  z.strictObject({ ...head, type: z.literal('room-closed') }),
]);
export type RoomEvent = z.infer<typeof RoomEvent>;

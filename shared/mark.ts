import { z } from 'zod';
import { Modifiers } from './codebooks/modifier-sets.ts';
import { Id, RoomTime, text } from './ids.ts';
import { LIMITS } from './limits.ts';
import { FLAGS, NOTE_KINDS, STANCES } from './lists.ts';

/** Whom an act is addressed to: a seat, everybody ("group", the default), or the facilitator. */
export const Addressee = z.union([z.strictObject({ seat: Id }), z.literal('group'), z.literal('facilitator')]);
export type Addressee = z.infer<typeof Addressee>;

/** Who speaks: a seat, or the facilitator. */
export const Speaker = z.union([z.strictObject({ seat: Id }), z.literal('facilitator')]);
export type Speaker = z.infer<typeof Speaker>;

export const Flag = z.enum(FLAGS);
export type Flag = z.infer<typeof Flag>;

/** What a mark was before its author changed it: nothing is edited or taken back without a trail. */
const Change = z.strictObject({
  at: RoomTime,
  what: z.enum(['edit', 'delete', 'restore']),
  was: z
    .strictObject({
      code: Id.nullable(),
      from: Speaker,
      to: Addressee,
      until: RoomTime.optional(),
      unsure: z.boolean().optional(),
      flags: z.array(Flag).max(FLAGS.length).optional(),
      modifiers: Modifiers.optional(),
    })
    .optional(),
});

/**
 * One coded act: who spoke, to whom, with which code. `at` (and `until`, for a state that lasts) is
 * room time in ms. A plain value: an edit writes the whole mark anew under its id, a deleted one stays
 * with `gone`, so that the trail is kept and nothing is ever removed from the shared document.
 */
export const Mark = z.strictObject({
  id: Id,
  coder: Id,
  at: RoomTime,
  until: RoomTime.optional(),
  /** A state that lasts and has not been ended yet; the close ends it. */
  lasting: z.boolean().optional(),
  /** The close ended it, not its coder. */
  cut: z.boolean().optional(),
  from: Speaker,
  to: Addressee,
  /** null: a turn that was logged, to be coded later. */
  code: Id.nullable(),
  /** What sharpens the code; a mark is complete without. */
  modifiers: Modifiers.optional(),
  prompt: Id.nullable(),
  unsure: z.boolean().optional(),
  gone: z.boolean().optional(),
  note: text(LIMITS.NOTE_CHARS).optional(),
  flags: z.array(Flag).max(FLAGS.length).optional(),
  trail: z.array(Change).max(20).optional(),
});
export type Mark = z.infer<typeof Mark>;

/** A shared note of an observer: a quote, a remark of one's own, or a question to come back to. */
export const Note = z.strictObject({
  id: Id,
  coder: Id,
  at: RoomTime,
  kind: z.enum(NOTE_KINDS),
  text: text(LIMITS.NOTE_CHARS),
  prompt: Id.nullable(),
  gone: z.boolean().optional(),
});
export type Note = z.infer<typeof Note>;

/**
 * One cell of the consensus matrix, a coder's reading of one seat in one prompt (Onwuegbuzie and others, 2009):
 * agreement, dissent, either with an example. "No indication" is the absence of a cell, never typed.
 */
export const Cell = z.strictObject({
  id: Id,
  coder: Id,
  at: RoomTime,
  prompt: Id,
  seat: Id,
  stance: z.enum(STANCES),
  gone: z.boolean().optional(),
  trail: z
    .array(z.strictObject({ at: RoomTime, stance: z.enum(STANCES), gone: z.boolean().optional() }))
    .max(20)
    .optional(),
});
export type Cell = z.infer<typeof Cell>;

/** Codes, each once. */
const Codes = z
  .array(Id)
  .max(LIMITS.CODES)
  .refine((codes) => new Set(codes).size === codes.length, { message: 'a code twice' });

/**
 * What one coder saw one person do in one interval (shared/intervals.ts), whatever how often: the codes, each once.
 * One value for a person and not for a code, as a hand goes along a row, and a tenth of the values is a tenth of
 * the board. Of nobody (`who` null) it is the coder's word that the interval was looked through.
 */
export const IntervalTicks = z
  .strictObject({
    id: Id,
    coder: Id,
    at: RoomTime,
    /** Counted from the start of the session: 0 is the first. */
    interval: z
      .number()
      .int()
      .min(0)
      .max(LIMITS.INTERVALS - 1),
    who: Speaker.nullable(),
    codes: Codes,
    gone: z.boolean().optional(),
    trail: z
      .array(z.strictObject({ at: RoomTime, codes: Codes, gone: z.boolean().optional() }))
      .max(20)
      .optional(),
  })
  .refine(({ who, codes }) => who !== null || codes.length === 0, { message: 'codes of nobody' });
export type IntervalTicks = z.infer<typeof IntervalTicks>;

/**
 * Which codes a coder takes where coders share them out. Each coder has one, under their own id; `codes` null, or no
 * plan at all: every code. What held before stays in the trail, so that figures can tell what was looked for when.
 */
export const CodePlan = z
  .strictObject({
    id: Id,
    coder: Id,
    at: RoomTime,
    codes: Codes.nullable(),
    trail: z
      .array(z.strictObject({ at: RoomTime, codes: Codes.nullable() }))
      .max(20)
      .optional(),
  })
  .refine(({ id, coder }) => id === coder, { message: 'a plan under another id' });
export type CodePlan = z.infer<typeof CodePlan>;

/** What two coders agreed on in the break: both versions stay, and who settled it is named. `kept` null: neither. */
export const Settlement = z.strictObject({
  id: Id,
  coder: Id,
  at: RoomTime,
  /** Ids of the marks that differed: one of each coder, or only one where the other has none. */
  between: z.array(Id).min(1).max(5),
  kept: z.strictObject({ from: Speaker, to: Addressee, code: Id }).nullable(),
  with: z.array(z.string().max(LIMITS.NAME_CHARS)).max(LIMITS.CODERS),
  gone: z.boolean().optional(),
});
export type Settlement = z.infer<typeof Settlement>;

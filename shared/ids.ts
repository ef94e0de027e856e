import { z } from 'zod';
import { LIMITS } from './limits.ts';

/**
 * Ids are made by whoever makes the thing (uuid-like, or short words in built-in guides); only their
 * form is checked. Names that every object has ("constructor") are refused: ids are keys of objects.
 */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
  .refine((id) => !(id in Object.prototype));
export type Id = z.infer<typeof Id>;

/** Milliseconds since the room opened, on the server's clock. */
export const RoomTime = z.number().int().nonnegative().max(LIMITS.ROOM_TIME_MS);

export const Lang = z.enum(['en', 'bs']);
export type Lang = z.infer<typeof Lang>;

const WITHOUT_CONTROLS = /^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u;

/** Text of one line or several, trimmed, never empty, without control characters other than line breaks. */
export function text(maxChars: number) {
  return z.string().trim().min(1).max(maxChars).regex(WITHOUT_CONTROLS);
}

/** The same, and it may be empty. PostgreSQL, for one, cannot keep a NUL. */
export function optionalText(maxChars: number) {
  return z
    .string()
    .trim()
    .max(maxChars)
    .refine((value) => WITHOUT_CONTROLS.test(value));
}

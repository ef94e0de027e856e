import { z } from 'zod';
import { Id, text } from './ids.ts';
import { LIMITS } from './limits.ts';
import { SECTORS } from './lists.ts';

export const Sector = z.enum(SECTORS);
export type Sector = z.infer<typeof Sector>;

/** A chair in the circle: a label ("S4", "Police"), never a name. */
export const Seat = z.strictObject({
  id: Id,
  label: text(LIMITS.LABEL_CHARS),
  sector: Sector,
  guest: z.boolean(),
});
export type Seat = z.infer<typeof Seat>;

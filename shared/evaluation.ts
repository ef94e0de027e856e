import { z } from 'zod';
import { text } from './ids.ts';
import { LIMITS } from './limits.ts';

/** Five statements rated 1-5, and one open question. The wording in each language is the client's. */
export const EVALUATION_ITEMS = ['useful', 'heard', 'safe', 'clear', 'again'] as const;
export type EvaluationItem = (typeof EVALUATION_ITEMS)[number];

const rating = z.number().int().min(1).max(5).optional();
/** Anything may be left out: an evaluation that insists gets made-up answers. */
export const Evaluation = z.strictObject({
  useful: rating,
  heard: rating,
  safe: rating,
  clear: rating,
  again: rating,
  comment: text(LIMITS.ANSWER_CHARS).optional(),
});
export type Evaluation = z.infer<typeof Evaluation>;

import { z } from 'zod';
import { Id, text } from './ids.ts';
import { LIMITS } from './limits.ts';

/**
 * A prompt is what the facilitator puts to the circle. A discussion is talked about and coded;
 * the other kinds are answered on phones, without names.
 */
const base = {
  id: Id,
  text: text(LIMITS.PROMPT_CHARS),
  seconds: z.number().int().min(LIMITS.PROMPT_SECONDS_MIN).max(LIMITS.PROMPT_SECONDS_MAX),
  /** Lines that only the facilitator sees. */
  moderator: z.array(text(LIMITS.LINE_CHARS)).max(12),
  probes: z.array(text(LIMITS.LINE_CHARS)).max(12),
};

const choices = z
  .array(z.strictObject({ id: Id, label: text(LIMITS.LINE_CHARS) }))
  .min(2)
  .max(LIMITS.CHOICES);

export const Prompt = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('discussion') }),
  z.strictObject({ ...base, kind: z.literal('open') }),
  z.strictObject({ ...base, kind: z.literal('single'), choices }),
  z.strictObject({ ...base, kind: z.literal('several'), choices }),
  z.strictObject({
    ...base,
    kind: z.literal('scale'),
    /** agreement: 1-5 with labels; rating: 0-10 with two ends. */
    scale: z.enum(['agreement', 'rating']),
    low: text(LIMITS.LINE_CHARS).optional(),
    high: text(LIMITS.LINE_CHARS).optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('ranking'), choices }),
]);
export type Prompt = z.infer<typeof Prompt>;
export type PromptKind = Prompt['kind'];
export type Choice = z.infer<typeof choices>[number];

/** The part of a prompt that a phone and the wall may see: no moderator's lines, no probes. */
export type PublicPrompt = Prompt extends infer P
  ? P extends Prompt
    ? Omit<P, 'moderator' | 'probes'>
    : never
  : never;

export function publicPrompt(prompt: Prompt): PublicPrompt {
  const { moderator: _moderator, probes: _probes, ...rest } = prompt;
  return rest as PublicPrompt;
}

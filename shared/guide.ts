import { z } from 'zod';
import { Id, Lang, text } from './ids.ts';
import { LIMITS } from './limits.ts';
import { Prompt } from './prompts.ts';

/** What the facilitator follows: sections with minutes, each with prompts and lines that only staff see. */
export const Section = z.strictObject({
  id: Id,
  title: text(LIMITS.LINE_CHARS),
  minutes: z.number().int().min(0).max(240),
  moderator: z.array(text(LIMITS.LINE_CHARS)).max(12),
  prompts: z.array(Prompt).max(LIMITS.PROMPTS),
});
export type Section = z.infer<typeof Section>;

export const Guide = z
  .strictObject({
    title: text(LIMITS.LINE_CHARS),
    lang: Lang,
    /** Shown on every phone before anything else, and agreed to once. */
    rules: z.array(text(LIMITS.PROMPT_CHARS)).min(1).max(12),
    sections: z.array(Section).min(1).max(30),
  })
  .refine((guide) => hasDistinctIds(guide.sections), { message: 'ids of sections and prompts must differ' });
export type Guide = z.infer<typeof Guide>;

function hasDistinctIds(sections: readonly Section[]): boolean {
  const ids = sections.flatMap((section) => [section.id, ...section.prompts.map((prompt) => prompt.id)]);
  // "evaluation" is what the evaluation's ballots are drawn under.
  return new Set(ids).size === ids.length && !ids.includes('evaluation') && ids.length <= LIMITS.PROMPTS + 30;
}

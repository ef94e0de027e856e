import { z } from 'zod';
import { Id, text } from './ids.ts';
import { LIMITS, SCALE_RANGE } from './limits.ts';
import type { Prompt } from './prompts.ts';
import type { Refusal } from './refusals.ts';
import { err, ok, type Result } from './result.ts';

/** One anonymous answer, as a value. It carries no author, no time and no order. */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), text: text(LIMITS.ANSWER_CHARS) }),
  z.strictObject({ kind: z.literal('single'), choice: Id }),
  z.strictObject({ kind: z.literal('several'), choices: z.array(Id).min(1).max(LIMITS.CHOICES) }),
  z.strictObject({ kind: z.literal('scale'), value: z.number().int().min(0).max(10) }),
  z.strictObject({ kind: z.literal('ranking'), order: z.array(Id).min(2).max(LIMITS.CHOICES) }),
]);
export type Answer = z.infer<typeof Answer>;

/** Does this answer fit this prompt? A ranking ranks every choice once; several choices name each once. */
export function fitAnswer(prompt: Prompt, answer: Answer): Result<Answer, Refusal> {
  if (prompt.kind === 'discussion') return err('prompt-takes-no-answer');
  if (prompt.kind !== answer.kind) return err('answer-not-of-kind');
  return fits(prompt, answer) ? ok(answer) : err('answer-not-of-kind');
}

function fits(prompt: Prompt, answer: Answer): boolean {
  switch (answer.kind) {
    case 'open':
      return true;
    case 'single':
      return prompt.kind === 'single' && prompt.choices.some((choice) => choice.id === answer.choice);
    case 'several':
      return prompt.kind === 'several' && areDistinctChoices(prompt.choices, answer.choices);
    case 'scale': {
      if (prompt.kind !== 'scale') return false;
      const [low, high] = SCALE_RANGE[prompt.scale];
      return answer.value >= low && answer.value <= high;
    }
    case 'ranking':
      return (
        prompt.kind === 'ranking' &&
        answer.order.length === prompt.choices.length &&
        areDistinctChoices(prompt.choices, answer.order)
      );
  }
}

function areDistinctChoices(choices: readonly { id: string }[], ids: readonly string[]): boolean {
  const known = new Set(choices.map((choice) => choice.id));
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

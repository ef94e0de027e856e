import type { Answer } from '#shared/answers.ts';
import { assertNever } from '#shared/assert.ts';
import { cleanText } from '#shared/clean-text.ts';
import type { Evaluation } from '#shared/evaluation.ts';
import { ANSWER_CHARS } from '#shared/limits.ts';
import type { PublicPrompt } from '#shared/prompts.ts';

/** What a person fills in on the phone: an answer, or the evaluation at the end. A draft may be incomplete. */
export type Paper = Answer | EvaluationPaper;
export type EvaluationPaper = { readonly kind: 'evaluation' } & Evaluation;
export type AnsweredPrompt = Exclude<PublicPrompt, { kind: 'discussion' }>;

/** An empty paper of a prompt's kind; a scale and a single choice have none, since they are one tap. */
export function blankPaper(prompt: AnsweredPrompt): Paper | null {
  switch (prompt.kind) {
    case 'open':
      return { kind: 'open', text: '' };
    case 'several':
      return { kind: 'several', choices: [] };
    case 'ranking':
      return { kind: 'ranking', order: [] };
    case 'single':
    case 'scale':
      return null;
    default:
      return assertNever(prompt);
  }
}

/** May this be sent? The server asks the same again, with zod, which phones do not load. */
export function isComplete(paper: Paper | null, choices = 0): boolean {
  switch (paper?.kind) {
    case undefined:
      return false;
    case 'open':
      return paper.text.trim() !== '' && paper.text.length <= ANSWER_CHARS;
    case 'several':
      return paper.choices.length > 0;
    case 'ranking':
      return paper.order.length === choices;
    case 'evaluation':
      return Object.values(toEvaluation(tidy(paper)) ?? {}).length > 0;
    case 'single':
    case 'scale':
      return true;
  }
}

/** What somebody wrote in words of their own; empty where there are only taps. */
export function textOf(paper: Paper | null): string {
  return (paper?.kind === 'open' ? paper.text : paper?.kind === 'evaluation' ? paper.comment : '') ?? '';
}

/** Words of one's own, which are not as quickly given again as a tap. */
export function hasText(paper: Paper | null): paper is Paper {
  return textOf(paper).trim() !== '';
}

/** As the server wants texts: trimmed, with no control characters but line breaks (they come by pasting). */
export function tidy(paper: Paper): Paper {
  if (paper.kind === 'open') return { ...paper, text: cleanText(paper.text) };
  if (paper.kind !== 'evaluation') return paper;
  const { comment = '', ...rest } = paper;
  return cleanText(comment) === '' ? rest : { ...rest, comment: cleanText(comment) };
}

export function toEvaluation(paper: Paper | null): Evaluation | null {
  if (paper?.kind !== 'evaluation') return null;
  const { kind: _kind, ...evaluation } = paper;
  return evaluation;
}

/** For what comes back from the phone's store. */
export function isPaper(value: unknown): value is Paper {
  if (typeof value !== 'object' || value === null) return false;
  const paper: Readonly<Record<string, unknown>> = { ...value };
  switch (paper['kind']) {
    case 'open':
      return typeof paper['text'] === 'string';
    case 'single':
      return typeof paper['choice'] === 'string';
    case 'several':
      return Array.isArray(paper['choices']);
    case 'scale':
      return typeof paper['value'] === 'number';
    case 'ranking':
      return Array.isArray(paper['order']);
    default:
      return paper['kind'] === 'evaluation';
  }
}

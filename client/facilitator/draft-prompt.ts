import { LIMITS } from '#shared/limits.ts';
import type { Prompt, PromptKind } from '#shared/prompts.ts';

/** What the form for a prompt on the fly holds. */
export interface PromptDraft {
  readonly kind: PromptKind;
  readonly text: string;
  readonly minutes: number;
  /** One choice a line. */
  readonly choices: string;
  readonly scale: 'agreement' | 'rating';
  readonly low: string;
  readonly high: string;
}

export type DraftProblem = 'text-missing' | 'choices-few' | 'choices-many' | 'choices-same';

export function takesChoices(kind: PromptKind): boolean {
  return kind === 'single' || kind === 'several' || kind === 'ranking';
}

/** What is wrong with the draft, or null. */
export function draftProblem(draft: PromptDraft): DraftProblem | null {
  if (draft.text.trim() === '') return 'text-missing';
  if (!takesChoices(draft.kind)) return null;
  const lines = choiceLines(draft);
  if (lines.length < 2) return 'choices-few';
  if (lines.length > LIMITS.CHOICES) return 'choices-many';
  return new Set(lines).size === lines.length ? null : 'choices-same';
}

/** The prompt, under an id that the caller made. */
export function promptOf(draft: PromptDraft, id: string): Prompt {
  const base = { id, text: draft.text.trim(), seconds: draft.minutes * 60, moderator: [], probes: [] };
  const { kind } = draft;
  if (kind === 'discussion' || kind === 'open') return { ...base, kind };
  if (kind === 'scale') {
    const [low, high] = [draft.low.trim(), draft.high.trim()];
    return { ...base, kind, scale: draft.scale, ...(low ? { low } : {}), ...(high ? { high } : {}) };
  }
  return { ...base, kind, choices: choiceLines(draft).map((label, index) => ({ id: `c${index + 1}`, label })) };
}

function choiceLines(draft: PromptDraft): string[] {
  return draft.choices
    .split('\n')
    .map((line) => line.trim().slice(0, LIMITS.LINE_CHARS))
    .filter((line) => line !== '');
}

/** Works on plain http too, where `crypto.randomUUID` is absent. */
export function freshId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return prefix + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

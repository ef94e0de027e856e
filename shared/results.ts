import type { Answer } from './answers.ts';
import { LIMITS, SCALE_RANGE } from './limits.ts';
import type { Prompt } from './prompts.ts';
import { type Cell, protectEach, protectParts } from './release/suppress.ts';

/**
 * What may be shown of one run of one prompt. `n` is the number of answers, which is no secret; a `count` that is null
 * is held back, as docs/SPEC.md D says; `least` is the number from which something is shown.
 */
export type Results =
  | { readonly kind: 'discussion'; readonly n: 0 }
  | Withheld
  /** While the prompt is open there may be fewer texts than answers. */
  | { readonly kind: 'open'; readonly n: number; readonly texts: readonly string[] }
  | {
      readonly kind: 'single' | 'several';
      readonly n: number;
      readonly least: number;
      readonly counts: readonly ChoiceCount[];
    }
  | {
      readonly kind: 'scale';
      readonly n: number;
      readonly least: number;
      readonly counts: readonly { readonly value: number; readonly count: Cell }[];
      /** null where a count is held back; of an even number, the mean of the middle two. */
      readonly median: number | null;
    }
  /** Choices by Borda points, the first of them first; of those with as many, the one that the prompt has first. */
  | { readonly kind: 'ranking'; readonly n: number; readonly order: readonly string[] };

/** Nothing is shown but how many answered, and why: the prompt is open; they are too few; their groups are too small. */
export interface Withheld {
  readonly kind: 'withheld';
  readonly n: number;
  readonly why: 'open' | 'few' | 'small';
  readonly least: number;
}

export interface ChoiceCount {
  readonly choice: string;
  readonly count: Cell;
}

type Given<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/**
 * The figures of a run that takes no more answers: made once, so that no two can be subtracted. Answers that don't
 * fit the prompt are left out; texts come sorted, so that their order tells nothing.
 */
export function tally(prompt: Prompt, answers: readonly Answer[], threshold: number): Results {
  if (prompt.kind === 'discussion') return { kind: 'discussion', n: 0 };
  const given = answers.filter((answer) => answer.kind === prompt.kind);
  const least = prompt.kind === 'open' ? LIMITS.RELEASE_BATCH : threshold;
  if (given.length < least) return { kind: 'withheld', n: given.length, why: 'few', least };
  switch (prompt.kind) {
    case 'open':
      return openResults((given as Given<'open'>[]).map(({ text }) => text));
    case 'single':
      return tallySingle(prompt, given as Given<'single'>[], least);
    case 'several':
      return tallySeveral(prompt, given as Given<'several'>[], least);
    case 'scale':
      return tallyScale(prompt, given as Given<'scale'>[], least);
    case 'ranking':
      return tallyRanking(prompt, given as Given<'ranking'>[]);
  }
}

/** What the facilitator has while the prompt is open: how many answered, and the texts that were let out. */
export function soFar(prompt: Prompt, n: number, texts: readonly string[]): Results {
  if (prompt.kind === 'discussion') return { kind: 'discussion', n: 0 };
  return texts.length > 0
    ? { ...openResults(texts), n }
    : { kind: 'withheld', n, why: 'open', least: LIMITS.RELEASE_BATCH };
}

function openResults(texts: readonly string[]): Results & { kind: 'open' } {
  return { kind: 'open', n: texts.length, texts: [...texts].sort() };
}

type PromptOf<K extends Prompt['kind']> = Extract<Prompt, { kind: K }>;

function tallySingle(prompt: PromptOf<'single'>, given: readonly Given<'single'>[], least: number): Results {
  const n = given.length;
  const ids = prompt.choices.map(({ id }) => id);
  const cells = protectParts(
    ids.map((id) => given.filter(({ choice }) => choice === id).length),
    least,
  );
  if (!cells) return { kind: 'withheld', n, why: 'small', least };
  return { kind: 'single', n, least, counts: ids.map((choice, index) => ({ choice, count: cells[index] ?? null })) };
}

function tallySeveral(prompt: PromptOf<'several'>, given: readonly Given<'several'>[], least: number): Results {
  const n = given.length;
  const ids = prompt.choices.map(({ id }) => id);
  const cells = protectEach(
    ids.map((id) => given.filter(({ choices }) => choices.includes(id)).length),
    n,
    least,
  );
  if (!cells) return { kind: 'withheld', n, why: 'small', least };
  return { kind: 'several', n, least, counts: ids.map((choice, index) => ({ choice, count: cells[index] ?? null })) };
}

function tallyScale(prompt: PromptOf<'scale'>, given: readonly Given<'scale'>[], least: number): Results {
  const n = given.length;
  const sorted = given.map(({ value }) => value).sort((a, b) => a - b);
  const [low, high] = SCALE_RANGE[prompt.scale];
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const cells = protectParts(
    values.map((value) => sorted.filter((each) => each === value).length),
    least,
  );
  if (!cells) return { kind: 'withheld', n, why: 'small', least };
  const counts = values.map((value, index) => ({ value, count: cells[index] ?? null }));
  // Beside held counts the middle value could tell them.
  const median = cells.includes(null) ? null : medianOf(sorted);
  return { kind: 'scale', n, least, counts, median };
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The order alone: the same order may come of answers that all agree, while points would give a single one away. */
function tallyRanking(prompt: PromptOf<'ranking'>, given: readonly Given<'ranking'>[]): Results {
  const last = prompt.choices.length - 1;
  const points = (id: string): number =>
    given.reduce((sum, { order }) => sum + (order.includes(id) ? last - order.indexOf(id) : 0), 0);
  const ranked = prompt.choices.map(({ id }) => ({ id, points: points(id) })).sort((a, b) => b.points - a.points);
  return { kind: 'ranking', n: given.length, order: ranked.map(({ id }) => id) };
}

import type { Answer } from './answers.ts';
import { SCALE_RANGE } from './limits.ts';
import type { Prompt } from './prompts.ts';

/** Figures of one run of one prompt. `n` is the number of answers that they are drawn from. */
export type Results =
  | { readonly kind: 'discussion'; readonly n: 0 }
  | { readonly kind: 'open'; readonly n: number; readonly texts: readonly string[] }
  | { readonly kind: 'single' | 'several'; readonly n: number; readonly counts: readonly ChoiceCount[] }
  | {
      readonly kind: 'scale';
      readonly n: number;
      readonly counts: readonly { readonly value: number; readonly count: number }[];
      /** null where there are no answers; of an even number, the mean of the middle two. */
      readonly median: number | null;
    }
  | { readonly kind: 'ranking'; readonly n: number; readonly ranks: readonly RankedChoice[] };

export interface ChoiceCount {
  readonly choice: string;
  readonly count: number;
}

/** `points` is the Borda count: of k choices the first gets k-1, the last 0, summed over answers. */
export interface RankedChoice {
  readonly choice: string;
  readonly points: number;
  readonly first: number;
}

/** Answers that don't fit the prompt are left out; texts come sorted, so that their order tells nothing. */
export function tally(prompt: Prompt, answers: readonly Answer[]): Results {
  switch (prompt.kind) {
    case 'discussion':
      return { kind: 'discussion', n: 0 };
    case 'open': {
      const texts = answers.flatMap((answer) => (answer.kind === 'open' ? [answer.text] : [])).sort();
      return { kind: 'open', n: texts.length, texts };
    }
    case 'single':
    case 'several':
      return tallyChoices(prompt, answers);
    case 'scale':
      return tallyScale(prompt, answers);
    case 'ranking':
      return tallyRanking(prompt, answers);
  }
}

function tallyChoices(prompt: Prompt & { kind: 'single' | 'several' }, answers: readonly Answer[]): Results {
  const sets = answers.flatMap((answer) => {
    if (answer.kind === 'single') return [[answer.choice]];
    return answer.kind === 'several' ? [answer.choices] : [];
  });
  const counts = prompt.choices.map(({ id }) => ({
    choice: id,
    count: sets.filter((set) => set.includes(id)).length,
  }));
  return { kind: prompt.kind, n: sets.length, counts };
}

function tallyScale(prompt: Prompt & { kind: 'scale' }, answers: readonly Answer[]): Results {
  const values = answers.flatMap((answer) => (answer.kind === 'scale' ? [answer.value] : [])).sort((a, b) => a - b);
  const [low, high] = SCALE_RANGE[prompt.scale];
  const counts = Array.from({ length: high - low + 1 }, (_, index) => ({
    value: low + index,
    count: values.filter((value) => value === low + index).length,
  }));
  return { kind: 'scale', n: values.length, counts, median: medianOf(values) };
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

function tallyRanking(prompt: Prompt & { kind: 'ranking' }, answers: readonly Answer[]): Results {
  const orders = answers.flatMap((answer) => (answer.kind === 'ranking' ? [answer.order] : []));
  const last = prompt.choices.length - 1;
  const ranks = prompt.choices
    .map(({ id }) => ({
      choice: id,
      points: orders.reduce((sum, order) => sum + (order.includes(id) ? last - order.indexOf(id) : 0), 0),
      first: orders.filter((order) => order[0] === id).length,
    }))
    .sort((a, b) => b.points - a.points || b.first - a.first);
  return { kind: 'ranking', n: orders.length, ranks };
}

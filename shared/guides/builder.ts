import type { Section } from '../guide.ts';
import type { Lang } from '../ids.ts';
import type { Choice, Prompt } from '../prompts.ts';
import { type Both, pick } from './two-languages.ts';

/** A built-in prompt in both languages. `kind` brings what that kind needs. */
export interface PromptSource {
  readonly id: string;
  readonly text: Both;
  readonly seconds: number;
  readonly moderator?: readonly Both[];
  readonly probes?: readonly Both[];
  readonly kind:
    | { readonly is: 'discussion' | 'open' }
    | { readonly is: 'single' | 'several' | 'ranking'; readonly choices: Readonly<Record<string, Both>> }
    | { readonly is: 'agreement' }
    | { readonly is: 'rating'; readonly low: Both; readonly high: Both };
}

export interface SectionSource {
  readonly id: string;
  readonly title: Both;
  readonly minutes: number;
  readonly moderator?: readonly Both[];
  readonly prompts: readonly PromptSource[];
}

export function sectionIn(lang: Lang, source: SectionSource): Section {
  return {
    id: source.id,
    title: source.title[lang],
    minutes: source.minutes,
    moderator: pick(lang, source.moderator ?? []),
    prompts: source.prompts.map((prompt) => promptIn(lang, prompt)),
  };
}

function promptIn(lang: Lang, source: PromptSource): Prompt {
  const base = {
    id: source.id,
    text: source.text[lang],
    seconds: source.seconds,
    moderator: pick(lang, source.moderator ?? []),
    probes: pick(lang, source.probes ?? []),
  };
  const { kind } = source;
  switch (kind.is) {
    case 'discussion':
    case 'open':
      return { ...base, kind: kind.is };
    case 'single':
    case 'several':
    case 'ranking':
      return { ...base, kind: kind.is, choices: choicesIn(lang, kind.choices) };
    case 'agreement':
      return { ...base, kind: 'scale', scale: 'agreement' };
    case 'rating':
      return { ...base, kind: 'scale', scale: 'rating', low: kind.low[lang], high: kind.high[lang] };
  }
}

function choicesIn(lang: Lang, choices: Readonly<Record<string, Both>>): Choice[] {
  return Object.entries(choices).map(([id, label]) => ({ id, label: label[lang] }));
}

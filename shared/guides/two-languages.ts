import type { Lang } from '../ids.ts';

/** One text in both languages, side by side, so that neither can be forgotten. */
export interface Both {
  readonly en: string;
  readonly bs: string;
}

export function pick(lang: Lang, texts: readonly Both[]): string[] {
  return texts.map((text) => text[lang]);
}

import type { Lang } from '#shared/ids.ts';

/**
 * Words stand side by side in every language, so that a missing one fails the type check where it is
 * written. `{name}` is replaced by a parameter; a phrase that counts has a form for each plural of its
 * language, chosen by `{n}`.
 */
export type Phrase = Readonly<Record<Lang, string>>;
export interface Counted {
  readonly en: { readonly one: string; readonly other: string };
  readonly bs: { readonly one: string; readonly few: string; readonly other: string };
}
export type Params = Readonly<Record<string, string | number>>;

const rules: Record<Lang, Intl.PluralRules> = { en: new Intl.PluralRules('en'), bs: new Intl.PluralRules('bs') };

export function say(lang: Lang, phrase: Phrase, params: Params = {}): string {
  return fill(phrase[lang], params);
}

export function count(lang: Lang, phrase: Counted, n: number, params: Params = {}): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = phrase[lang];
  return fill(forms[rules[lang].select(n)] ?? forms.other, { n: formatNumber(lang, n), ...params });
}

export function formatNumber(lang: Lang, value: number): string {
  return new Intl.NumberFormat(NUMBERS[lang], { maximumFractionDigits: 1 }).format(value);
}

/** Chromium has no figures of `bs` and writes English ones; Croatian writes them as Bosnian does. */
const NUMBERS: Record<Lang, string> = { en: 'en-GB', bs: 'hr' };

/** bs-Latn: plain `bs` is Latin, and says so for every browser. */
export const LOCALES: Record<Lang, string> = { en: 'en-GB', bs: 'bs-Latn-BA' };

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

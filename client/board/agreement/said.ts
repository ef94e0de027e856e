import type { Figure, Interval } from '#shared/analysis/figure.ts';
import type { Words } from '../../i18n/use-words.ts';
import { agreementWords, bandWords } from '../../i18n/words/board-agreement.ts';
import { cannotSayWords } from '../../i18n/words/cannot-say.ts';
import type { Said } from './report.ts';

/** ".82", or "0,82" in Bosnian: two digits, as the bands have, and as each language writes them. */
function valueText({ lang }: Words, value: number): string {
  const text = value.toFixed(2);
  return lang === 'bs' ? text.replace('.', ',') : text.replace(/^(-?)0(?=\.)/, '$1');
}

export function percentText(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** "firm (.84)", "62 %, chance included", "Cannot say: …": never a bare number. */
export function saidText(words: Words, { figure, band }: Said): string {
  const { t } = words;
  if (!figure.defined) return t(agreementWords.cannotSay, { reason: t(cannotSayWords[figure.reason]) });
  if (band === null) return t(agreementWords.saidShare, { value: percentText(figure.value) });
  return t(agreementWords.saidBand, { band: t(bandWords[band]), value: valueText(words, figure.value) });
}

export function intervalText(words: Words, interval: Figure<Interval>, isShare: boolean): string {
  const { t } = words;
  if (!interval.defined) return t(agreementWords.cannotSay, { reason: t(cannotSayWords[interval.reason]) });
  const text = (value: number): string => (isShare ? percentText(value) : valueText(words, value));
  return t(agreementWords.between, { low: text(interval.low), high: text(interval.high) });
}

import { bandOf } from '#shared/analysis/agreement/bands.ts';
import type { Figure } from '#shared/analysis/figure.ts';
import type { Words } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import { cannotSayWords } from '../../i18n/words/cannot-say.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { percentText, saidText } from '../agreement/said.ts';

type Counted = Figure<{ readonly value: number; readonly n: number }>;

/** "firm (.84)", or why it cannot be said. */
export function kappaText(words: Words, figure: Counted): string {
  return saidText(words, { figure, band: bandOf(figure), interval: null });
}

/** "96 % of 112", or why it cannot be said. */
export function shareText(words: Words, figure: Figure, n: number): string {
  const { t } = words;
  if (figure.defined) return t(practiceWords.shareOf, { share: percentText(figure.value), n });
  return t(agreementWords.cannotSay, { reason: t(cannotSayWords[figure.reason]) });
}

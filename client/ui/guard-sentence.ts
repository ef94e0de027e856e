import { type Finding, glimpse } from '#shared/guard/finding.ts';
import type { Words } from '../i18n/use-words.ts';
import { guardKinds, guardWords } from '../i18n/words/guard.ts';

/** What was found first, with the beginning of the place, and how much more there is. */
export function guardSentence({ t, tn }: Words, text: string, findings: readonly Finding[]): string {
  const [first, ...more] = findings;
  if (!first) return '';
  const said = t(guardKinds[first.kind], { part: glimpse(text, first) });
  return more.length === 0 ? said : `${said} ${tn(guardWords.more, more.length)}`;
}

import { assertNever } from '#shared/assert.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Advice } from '#shared/practice/advice.ts';
import type { Words } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';

/** "Builds on (B)": the label with the key that hands know it by. */
export function keyedCode(id: string, { codes }: Codebook): string {
  const code = codes.find((each) => each.id === id);
  return code ? `${code.label} (${code.key.toUpperCase()})` : id;
}

/** What to do next, in one sentence. */
export function adviceText({ t }: Words, advice: Advice, book: Codebook): string {
  switch (advice.kind) {
    case 'nothing-coded':
      return t(practiceWords.nothingCoded);
    case 'keep-up':
      return t(practiceWords.keepUp, { marked: advice.marked, acts: advice.acts });
    case 'learn-seats':
      return t(practiceWords.learnSeats);
    case 'look-again':
      return lookAgain(t, advice.codes, book);
    case 'do-the-whole':
      return t(practiceWords.doTheWhole);
    case 'ready':
      return [t(practiceWords.ready), ...(advice.codes.length > 0 ? [lookAgain(t, advice.codes, book)] : [])].join(' ');
    default:
      return assertNever(advice);
  }
}

function lookAgain(t: Words['t'], codes: readonly string[], book: Codebook): string {
  const [first = '', second] = codes.map((code) => keyedCode(code, book));
  return second === undefined
    ? t(practiceWords.lookAgainOne, { first })
    : t(practiceWords.lookAgain, { first, second });
}

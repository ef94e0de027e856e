import { foldText } from '../fold.ts';

/** A word or a run of digits, with its place in the text in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, Latin, with its diacritics: "Ћирић" and "Ćirić" are both "ćirić". */
  readonly latin: string;
  /** As the search folds: "ćirić" is "ciric", "đ" and "dj" are "d". */
  readonly folded: string;
  readonly isNumber: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

const CYRILLIC = [...'абвгдђежзијклмнопрстћуфхцчшљњџ'];
const LATIN = [...'abvgdđežzijklmnoprstćufhcčš', 'lj', 'nj', 'dž'];
const LATIN_OF = new Map(CYRILLIC.map((letter, index) => [letter, LATIN[index] ?? letter]));

/** Words and numbers in order; whatever is between them can be read with `between`. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+/gu)].map((match) => {
    const [raw] = match;
    const lower = raw.normalize('NFC').toLowerCase();
    const latin = [...lower].map((letter) => LATIN_OF.get(letter) ?? letter).join('');
    const first = raw.charAt(0);
    return {
      start: match.index,
      end: match.index + raw.length,
      raw,
      latin,
      folded: foldText(latin),
      isNumber: /\d/.test(first),
      isCapital: first !== first.toLowerCase(),
    };
  });
}

/** The text between two tokens; a full stop where there is none of the two, so that nothing is joined there. */
export function between(text: string, left: Token | undefined, right: Token | undefined): string {
  return left && right ? text.slice(left.end, right.start) : '.';
}

/** The last of some tokens that is such a word. (No `findLast`, no look-behind in here: older phones have neither.) */
export function lastOf(tokens: readonly Token[], words: RegExp): Token | undefined {
  return tokens.filter(({ folded }) => words.test(folded)).pop();
}

/** Digits that people write in groups: "061 234-567", "(061) 234 567", "1203985 173453". */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  /** What stands between the groups, trimmed; empty for a space. */
  readonly gaps: readonly string[];
  readonly digits: string;
  /** The index of the run's first token. */
  readonly at: number;
  readonly hasPlus: boolean;
}

export function digitRunsOf(text: string, tokens: readonly Token[]): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.isNumber) continue;
    const begun = at;
    while (tokens[at + 1]?.isNumber && JOINED.test(between(text, tokens[at], tokens[at + 1]))) at += 1;
    const run = runOf(text, tokens, begun, at);
    if (run) runs.push(run);
  }
  return runs;
}

const JOINED = /^(?:[ \u00a0./-]|[-/] | [-/] ?|\)[ /-]?| ?\()$/;

/** None where a letter or the dash of a number of cases stands right beside it: "K-123", "12a"; but "JMBG-…". */
function runOf(text: string, tokens: readonly Token[], from: number, to: number): DigitRun | null {
  const own = tokens.slice(from, to + 1);
  const first = own[0];
  const last = own[own.length - 1];
  if (!first || !last) return null;
  const before = between(text, tokens[from - 1], first);
  const after = between(text, last, tokens[to + 1]);
  const previous = tokens[from - 1];
  const isInCode = before === '-' && previous !== undefined && (previous.isNumber || previous.raw.length < 4);
  if (isInCode || ['', '_'].includes(before) || ['', '_'].includes(after)) return null;
  return {
    start: first.start,
    end: last.end,
    groups: own.map(({ raw }) => raw),
    gaps: own.slice(1).map((token, index) => between(text, own[index], token).trim()),
    digits: own.map(({ raw }) => raw).join(''),
    at: from,
    hasPlus: text.charAt(first.start - 1) === '+',
  };
}

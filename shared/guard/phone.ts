import type { Finding } from './finding.ts';
import type { DigitRun, Token } from './tokens.ts';

const CALLED = /^(?:tel|mob|viber|whatsapp|zov|nazov|pozov|zvat|fiksn|kucni|phone|call|ring|cell)/;
/** Numbers for everybody: free ones, and those that are paid for. */
const PUBLIC = /^0(?:80|90)0?/;

/** Countries' codes around here, without the plus: nothing else in this field is as long and begins so. */
const NEIGHBOURS = /^38[1257][1-9]\d{7,8}$/;

/** Telephone numbers: with a country's code, with an area's, or of six digits and more beside a word such as "tel." */
export function phonesIn(text: string, runs: readonly DigitRun[], tokens: readonly Token[]): readonly Finding[] {
  return runs
    .filter((run) => isPhone(run) || (isCalledOne(run, tokens) && !looksLikeDate(run)))
    .map(({ start, end }) => ({ kind: 'phone', start: /[+(]/.test(text.charAt(start - 1)) ? start - 1 : start, end }));
}

function isPhone({ digits, groups: written, gaps, hasPlus }: DigitRun): boolean {
  if (hasPlus) return digits.length >= 9 && digits.length <= 15;
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 17;
  if (NEIGHBOURS.test(digits) && (written.length === 1 || written[0]?.length === 3)) return !gaps.includes('.');
  // "0 61 222 333" is "061 222 333".
  const [zero = '', code = '', ...others] = written;
  const groups = zero === '0' && code.length === 2 ? [zero + code, ...others] : written;
  if (!/^0[1-9]/.test(digits) || PUBLIC.test(digits) || digits.length < 9 || digits.length > 10) return false;
  // "03-34-5678/23" is a number of a case: a slash comes after the area's code, or not at all.
  if (gaps.lastIndexOf('/') > 0) return false;
  const [area = '', ...rest] = groups;
  if (rest.length === 0 || groups.every(({ length }) => length === 1)) return true;
  if (groups.every(({ length }) => length === 2)) return gaps.every((gap) => gap === '');
  const hasArea = area.length === 3 || (area === '01' && gaps[0] !== '-') || area.length > 4;
  return hasArea && rest.every(({ length }) => length > 1);
}

function isCalledOne(run: DigitRun, tokens: readonly Token[]): boolean {
  const { length } = run.digits;
  if (length < 6 || length > 12 || PUBLIC.test(run.digits)) return false;
  return tokens.slice(Math.max(0, run.at - 3), run.at).some(({ folded }) => CALLED.test(folded));
}

function looksLikeDate({ groups, gaps }: DigitRun): boolean {
  return groups.length >= 3 && gaps[0] === '.' && gaps[1] === '.' && (groups[2] ?? '').length === 4;
}

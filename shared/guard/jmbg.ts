import type { Finding } from './finding.ts';
import type { DigitRun, Token } from './tokens.ts';

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const NAMED = /^(?:jmbg|mb|matic|licn|osobn|id|personal)/;

/**
 * A unique master citizen number: 13 digits that begin with a date of birth. With its check digit it is one in
 * whatever groups it stands. A wrong check digit does not acquit it, if it is written like one: somebody who
 * mistypes it has still written down a person. Without a date (the tax number of an institution has 13 digits
 * too, and the same check digit) it is one only where it is called so.
 */
export function jmbgsIn(runs: readonly DigitRun[], tokens: readonly Token[]): readonly Finding[] {
  return runs
    .filter((run) => run.digits.length === 13 && !run.hasPlus && !run.digits.startsWith('00'))
    .filter((run) =>
      hasBirthDate(run.digits) ? hasCheckDigit(run.digits) || isInFewGroups(run) : isCalledSo(run, tokens),
    )
    .map(({ start, end }) => ({ kind: 'jmbg', start, end }));
}

function isInFewGroups({ groups }: DigitRun): boolean {
  return groups.length < 4;
}

/** Is the thirteenth digit the one that follows from the twelve before it? */
function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  return Number(digits[12]) === (check === 11 ? 0 : check);
}

/** DDMMYYY, of the years 1900 to 2099. */
function hasBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = Number(digits.slice(4, 7));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year >= 900 || year < 100);
}

function isCalledSo(run: DigitRun, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, run.at - 3), run.at).some(({ folded }) => NAMED.test(folded));
}

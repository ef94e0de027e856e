import type { Finding } from './finding.ts';
import { between, lastOf, type Token } from './tokens.ts';

const MONTHS =
  /^(?:jan|feb|mart|mar(?:ch)?$|apr|maj|may|jun|jul|avg|aug|sept|okt|oct|nov(?:emb|$)|dec|sijec|veljac|ozuj|travn|travanj|svib|lip(?:nj|anj)|srp(?:nj|anj)|kolovoz|ruj(?:n|an)|listopad|studen|prosin)/;
/** One person's birth; "rođenje djeteta" is nobody's in particular, and has no date beside it. */
const BORN = /^(?:rodena?|rodenog?|rodene|rodenj[aue]|rodendan[au]?|born|birth|birthday|birthdate|dob|godiste)$/;
const BIRTHDAY = /^(?:rodendan[au]?|birthday)$/;
const SHORT = /^(?:rod|b|r|dr)$/;
const NEAR_TOKENS = 4;

/** Places of tokens: a date from `from` to `to`; `isFull` with day, month and year. */
interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly isFull: boolean;
  readonly hasDay: boolean;
}

/** Dates beside a word of birth. A date alone is a meeting's, and harmless. */
export function birthDatesIn(text: string, tokens: readonly Token[]): readonly Finding[] {
  return datesIn(text, tokens)
    .filter((date) => isOfBirth(text, tokens, date))
    .flatMap(({ from, to }) => {
      const first = tokens[from];
      const last = tokens[to];
      return first && last ? [{ kind: 'birth-date', start: first.start, end: last.end } as const] : [];
    });
}

function isOfBirth(text: string, tokens: readonly Token[], { from, to, isFull, hasDay }: DateSpan): boolean {
  const before = lastOf(tokens.slice(Math.max(0, from - NEAR_TOKENS), from), BORN);
  const after = tokens.slice(to + 1, to + 3).find(({ folded }) => BORN.test(folded));
  if (before && !/[!?\n]|\. \p{Lu}/u.test(between(text, before, tokens[from]))) {
    return isFull || (hasDay ? BIRTHDAY : /^(?:rodena?|born)$/).test(before.folded);
  }
  if (after && isFull && !after.isCapital && between(text, tokens[to], after).length < 16) return true;
  return isFull && isAfterShort(text, tokens, from);
}

/** "rođ. 5. 11. 1979", "d.r. 30.12.1968", "(b. 19.09.1970)", "D.O.B. 1990-07-21". */
function isAfterShort(text: string, tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1];
  if (!last || !SHORT.test(last.folded) || !/^[.:/] ?$/.test(between(text, last, tokens[from]))) return false;
  if (last.folded === 'rod') return true;
  const before = tokens[from - 2];
  return last.folded === 'b' || before?.folded === (last.folded === 'r' ? 'd' : 'o');
}

function datesIn(text: string, tokens: readonly Token[]): readonly DateSpan[] {
  const dates: DateSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = figures(text, tokens, at) ?? withMonth(text, tokens, at);
    if (!date) continue;
    dates.push(date);
    at = date.to;
  }
  return dates;
}

/** "12.3.1985", "12. 3. 1985", "12/03/85", "1985-03-12". */
function figures(text: string, tokens: readonly Token[], at: number): DateSpan | null {
  const three = tokens.slice(at, at + 3);
  const [a, b, c] = three;
  if (!a || !b || !c || !three.every(({ isNumber }) => isNumber)) return null;
  const dividers = [between(text, a, b), between(text, b, c)];
  if (!dividers.every((divider) => /^(?:[./-] ?|\. ?)$/.test(divider))) return null;
  const [day, month, year] = a.raw.length === 4 ? [c, b, a] : [a, b, c];
  const isDate = isDay(day) && Number(month.raw) >= 1 && Number(month.raw) <= 12 && isYear(year);
  return isDate ? { from: at, to: at + 2, isFull: true, hasDay: true } : null;
}

/** "12. marta 1985", "12 March 1985", "March 12th, 1985", "marta 1985", "3. oktobra". */
function withMonth(text: string, tokens: readonly Token[], at: number): DateSpan | null {
  const [a, b, c, d] = tokens.slice(at, at + 4);
  if (!a || !b || [...text.slice(a.start, b.end)].includes('\n')) return null;
  if (isMonth(a) && isDay(b)) {
    const year = c && /^(?:st|nd|rd|th)$/.test(c.folded) ? d : c;
    if (isYear(year)) return { from: at, to: tokens.indexOf(year, at), isFull: true, hasDay: true };
  }
  if (isMonth(a) && isYear(b)) return { from: at, to: at + 1, isFull: false, hasDay: false };
  if (!isDay(a)) return null;
  // "3rd of May 1990"
  const skip = [b, c].findIndex((token) => !token || !/^(?:st|nd|rd|th|of)$/.test(token.folded));
  const to = at + 1 + (skip === -1 ? 2 : skip);
  const month = tokens[to];
  if (!month || !isMonth(month)) return null;
  return isYear(tokens[to + 1])
    ? { from: at, to: to + 1, isFull: true, hasDay: true }
    : { from: at, to, isFull: false, hasDay: true };
}

function isMonth({ folded, isNumber }: Token): boolean {
  return !isNumber && MONTHS.test(folded);
}

function isDay(token: Token): boolean {
  return token.isNumber && token.raw.length <= 2 && Number(token.raw) >= 1 && Number(token.raw) <= 31;
}

function isYear(token: Token | undefined): token is Token {
  if (!token?.isNumber) return false;
  const year = Number(token.raw);
  return token.raw.length === 2 || (token.raw.length === 4 && year >= 1900 && year < 2100);
}

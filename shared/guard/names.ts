import { isCommonWord } from './common-words.ts';
import type { Finding } from './finding.ts';
import { firstNameOf } from './first-names.ts';
import { isSurname, mayBeSurname } from './surnames.ts';
import { between, type Token } from './tokens.ts';

/** After these a capital letter is a person. */
const TITLES =
  /^(?:gda|gdja|gde|gdi|gdu|gdica|gosp|gospod(?:in|ina|inu|inom|a|e|i|u|om)|gospodic[aeu]|dr|prof|mr|mrs|ms|miss|sir|madam|efendija|fra|don|hodza)$/;
/** After these a word with the form of a name is one. */
const ROLES =
  /^(?:inspektor|policaj|sudij|sutkinj|sudac|sudc|tuzilac|tuzioc|tuzilic|tuzilj|tuzitelj|odvjetni|advokat|radnic|radni[kc]|psiholo|doktor|ljekar|lekar|lijecni|ucitelj|nastavni|profesor|sef$|sefic|tehnicar|pedagog|nacelni|direktor|ravnatelj|komsij|komsinic|susjed|sused|svjedok|svedok|svjedokinj|svedokinj|zrtv|klijent|korisni|nasilni|pocinitelj|pocinila|pocinioc|osumnjicen|prijavitelj|djecak|decak|djevoj|devoj|dijete|sestr|brat|majk|otac|muz|suprug|sin|kci|kcer|cerk|tetk|stric|koleg|porodic|familij|obitelj|predmet|slucaj|inspector|officer|judge|prosecutor|doctor|nurse|neighbo|client|victim|perpetrator|husband|wife|mother|father|sister|brother|son|daughter|family|case|teacher|colleague|worker|lawyer|named|called)/;
/** "zove se …", "po imenu …", "ime joj je …": whatever comes with a capital. */
const CALLED = /^(?:zove|zvao|zvala|imenom|imenu|named|called)$/;
/** A school or a street called after somebody points at a house. */
const NAMED_AFTER =
  /^(?:bolnic|skol|os$|ss$|fakultet|gimnazij|ustanov|ulic|ul$|trg|bulevar|zaklad|fondacij|dom$|zdravlj|street)/;

/** First and last names together, a name with an initial, and names behind a title or a role. */
export function namesIn(text: string, tokens: readonly Token[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to =
      pairAt(text, tokens, at) ??
      initialAt(text, tokens, at) ??
      behindTitle(text, tokens, at) ??
      behindRole(text, tokens, at);
    const first = tokens[at];
    const last = to === null ? undefined : tokens[to];
    if (to === null || !first || !last) continue;
    if (!isNamedAfter(text, tokens, at)) findings.push({ kind: 'name', start: first.start, end: last.end });
    at = to;
  }
  return findings;
}

/** "Amira Hodžić", "Hodžić Amira", "Fatima (Huse) Alić", "amira hodžić"; where the name ends. */
function pairAt(text: string, tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  const next = nextPart(text, tokens, at);
  const second = next === null ? undefined : tokens[next];
  if (!first || next === null || !second || first.isNumber || second.isNumber) return null;
  const isPair = first.isCapital && second.isCapital ? isWritten(first, second) : isTyped(first, second);
  return isPair ? withMore(text, tokens, next) : null;
}

function isWritten(first: Token, second: Token): boolean {
  if (second.raw.length < 2) return false;
  const firstName = firstNameOf(first.folded);
  if (isCommonWord(second)) return isSurname(first) && firstNameOf(second.folded) === 'sure' && !isCommonWord(first);
  if (firstName === 'sure') return !isLoud(first, second) || mayBeSurname(second);
  if (firstName === 'maybe') return mayBeSurname(second);
  if (isSurname(first) && firstNameOf(second.folded) !== 'no') return true;
  return isSurname(second) && !isCommonWord(first) && !isLoud(first, second);
}

/** In capitals throughout, where a capital says nothing. */
function isLoud(...tokens: readonly Token[]): boolean {
  return tokens.every(({ raw }) => raw.length > 2 && raw === raw.toUpperCase());
}

/** All in small letters, as on a phone: only what can hardly be anything else. */
function isTyped(first: Token, second: Token): boolean {
  if (first.isCapital || second.isCapital || firstNameOf(first.folded) !== 'sure') return false;
  return (
    isSurname(second) || (/.{2}ic$/.test(second.folded) && !/ič/.test(second.latin) && !TYPED_WORDS.test(second.folded))
  );
}

const TYPED_WORDS = /^(?:public|clinic|domestic|specific|mladic|branic|vodic|basic|topic)$/;

/** The next part of a name, over a father's name in brackets. */
function nextPart(text: string, tokens: readonly Token[], at: number): number | null {
  const gap = between(text, tokens[at], tokens[at + 1]);
  if (gap === ' ' || gap === '  ') return at + 1;
  const isBracket = gap === ' (' && between(text, tokens[at + 1], tokens[at + 2]) === ') ';
  return isBracket ? at + 2 : null;
}

/** "Amira Hodžić-Begić", "Amira Hodžić Begić". */
function withMore(text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  for (
    let next = tokens[to + 1];
    next && /^(?: |-| - )$/.test(between(text, tokens[to], next));
    next = tokens[to + 1]
  ) {
    if (
      to - from > 2 ||
      next.isNumber ||
      next.raw.length < 2 ||
      !next.isCapital ||
      isCommonWord(next) ||
      !mayBeSurname(next)
    )
      break;
    to += 1;
  }
  return to;
}

/** "Nevena Š.", "A. Hodžić". */
function initialAt(text: string, tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first?.isCapital || !second?.isCapital) return null;
  const gap = between(text, first, second);
  if (first.raw.length === 1)
    return /^\. ?$/.test(gap) && isSurname(second) && !isCommonWord(second) ? withMore(text, tokens, at + 1) : null;
  const isInitial = second.raw.length === 1 && gap === ' ' && /^[.]/.test(text.slice(second.end));
  return isInitial && firstNameOf(first.folded) !== 'no' ? at + 1 : null;
}

/** "gđa Kovač", "prof. dr. Kovač". */
function behindTitle(text: string, tokens: readonly Token[], at: number, titles = 1): number | null {
  const title = tokens[at];
  if (!title || !TITLES.test(title.folded) || (title.raw === 'ms' && titles === 1)) return null;
  const next = tokens[at + 1];
  if (!next || !/^(?: |\. ?|-)$/.test(between(text, title, next))) return null;
  if (TITLES.test(next.folded)) return titles < 3 ? behindTitle(text, tokens, at + 1, titles + 1) : null;
  return next.isCapital && next.raw.length > 1 && !isCommonWord(next) ? withMore(text, tokens, at + 1) : null;
}

/** "inspektor Bešlagić", "porodica Terzić", "zove se Amira". */
function behindRole(text: string, tokens: readonly Token[], at: number): number | null {
  const role = tokens[at];
  const next = tokens[at + 1];
  if (!role || !next || role.isNumber) return null;
  const gap = between(text, role, next);
  if (!/^(?: |: |, |: „| „)$/.test(gap)) return null;
  if (CALLED.test(role.folded)) {
    const name = next.folded === 'se' || next.folded === 'je' ? at + 2 : at + 1;
    const called = tokens[name];
    return called?.isCapital && !isCommonWord(called) ? name : null;
  }
  if (gap === ', ' || !ROLES.test(role.folded) || !next.isCapital || isCommonWord(next) || next.raw.length < 2)
    return null;
  return isSurname(next) || firstNameOf(next.folded) === 'sure' ? at + 1 : null;
}

function isNamedAfter(text: string, tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const token = tokens[index];
    if (!token || !/^(?: |\. ?| ["„“])$/.test(between(text, token, tokens[index + 1]))) return false;
    // "direktor škole Predrag …" names the director.
    if (NAMED_AFTER.test(token.folded)) return !ROLES.test(tokens[index - 1]?.folded ?? '');
    if (!TITLES.test(token.folded) && token.folded !== 'prim') return false;
  }
  return false;
}

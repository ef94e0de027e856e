import { isCommonWord, isPlace } from './common-words.ts';
import type { Finding } from './finding.ts';
import { between, lastOf, type Token } from './tokens.ts';

const STREET = /^(?:ulic[aeiu]|ulicom|ul|bulevar[aue]?|trg[aue]?|sokak[aue]?|aleja|aleji|obal[aei]|setalist[aeu]|put)$/;
const STREET_EN = /^(?:street|st|road|rd|avenue|ave|square|lane)$/;
/** Streets are called after people and things in the possessive: Titova, u Titovoj, Splitska, Alipašina. */
const POSSESSIVE = /.{3}(?:(?:ov|ev|in|sk|ck)(?:a|oj|u|om)|ića)$/;
/** … or in the genitive: Kralja Petra, Branilaca Sarajeva, Zmaja od Bosne. */
const OPENERS = new Set(
  (
    'kralja kraljice kneza kneginje vojvode marsala cara carice svetog svete hadzi brace zrtava branilaca narodnih generala ' +
    'doktora fra bana kulina alije zmaja mehmeda nikole jovana petra vuka ante stjepana patriotske omladinskih ' +
    'ferhadija ferhadiji ferhadiju logavina skenderija mejtas bistrik dzidzikovac prvog prve save mese ive kardinala'
  ).split(' '),
);
const LIVES =
  /^(?:stanuj|ziv(?:i|im|e|jela?)$|adres|prebiva|prijavljen|borav|nastanjen|presel|odve(?:den|zen)|skriva|kuc[aeiu]$|kucom$|stan[au]?$|lives?$|living$|address|resid|house$|flat$|apartment$|rents?$|moved$)/;
const UNITS =
  /^(?:god|mjesec|mesec|dan[aiu]?$|sedmic|nedelj|tjed|sat[aiu]?$|minut|km|osob|zen|djec|dec|clan|year|month|week|day|hour|women|people|posto|procen|puta?$)/;
const NOT_A_STREET =
  /^(?:njegov|njihov|njezin|opcin|opstin|vecin|polovin|godin|istanbulsk|tablic|policijsk|pravn|osnovn|novi)/;
/** What else has a number: "Modul 2", "Version 1". */
const NUMBERED =
  /^(?:version|verzij|modul|model|faz|prilog|aneks|annex|obraz|tabel|table|slik|figur|poglavlj|dio|part|step|korak|sesij|session|pitanj|question|razred|sob|sal|sprat|kat|level|item|form|tack|stav|preporuk)/;
/** Words that may stand between the name of a street and the number. */
const LINKS = /^(?:br|broj|no|number|od|i|iv|iii|ii|v|vi|brigade|bana|stan)$/;
const SMALL_WORDS = /^(?:oko|vec|ima|imaju|samo|skoro|preko|about|with|since|another|over|almost)$/;
const CUE_TOKENS = 7;
const NAME_TOKENS = 4;

/** A street with a number. */
export function addressesIn(text: string, tokens: readonly Token[]): readonly Finding[] {
  return tokens.flatMap((token, at): Finding[] => {
    const from = isHouseNumber(token) ? streetBefore(text, tokens, at) : null;
    const span = from === null ? streetAfter(text, tokens, at) : { from, to: at };
    const first = span ? tokens[span.from] : undefined;
    return span && first ? [{ kind: 'address', start: first.start, end: endOf(text, tokens, span.to) }] : [];
  });
}

/** "15", "48a", "bb": up to three digits. */
function isHouseNumber({ isNumber, raw, latin }: Token): boolean {
  return isNumber ? raw.length <= 3 && raw !== '0' : latin === 'bb';
}

/** Where the street begins that ends in this number; null where there is none. */
function streetBefore(text: string, tokens: readonly Token[], at: number): number | null {
  const isLoose = isSmallWord(text, tokens, at - 1);
  let from = isLoose ? at - 1 : at;
  while (at - from < NAME_TOKENS + 2 && isPartOfStreet(text, tokens, from)) from -= 1;
  const own = tokens.slice(from, at);
  const named = own.filter((token) => token.isCapital && !LINKS.test(token.folded));
  const street = own.findIndex(({ folded }) => STREET.test(folded) || STREET_EN.test(folded));
  if (street !== -1 && (named.length > (own[street]?.isCapital ? 1 : 0) || isTyped(own)))
    return from + Math.min(street, firstNamed(own));
  if (named.length === 0 || isCounting(text, tokens, at)) return null;
  const begins = from + firstNamed(own);
  const cue = lastOf(tokens.slice(Math.max(0, begins - CUE_TOKENS), begins), LIVES);
  const isHome = cue && !/[.!?\n]\s*\p{Lu}/u.test(text.slice(cue.end, (tokens[begins]?.start ?? 0) + 1));
  if (isHome && !named.some((token) => isTown(token) || isNumbered(token))) return begins;
  if (isLoose) return null;
  const isStreet = named.some(({ folded }) => OPENERS.has(folded)) || isPossessive(text, tokens, begins, at);
  return isStreet ? begins : null;
}

/** "Patriotske lige 44": the second word of a street's name has no capital. */
function isSmallWord(text: string, tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (!word || !before?.isCapital || word.isCapital || word.isNumber || between(text, before, word) !== ' ')
    return false;
  return (
    word.raw.length > 3 &&
    !SMALL_WORDS.test(word.folded) &&
    !LINKS.test(word.folded) &&
    between(text, word, tokens[at + 1]) === ' '
  );
}

function firstNamed(own: readonly Token[]): number {
  const index = own.findIndex(({ isCapital, folded }) => isCapital && !LINKS.test(folded));
  return index === -1 ? own.length : index;
}

function isPartOfStreet(text: string, tokens: readonly Token[], from: number): boolean {
  const next = tokens[from - 1];
  if (
    !next ||
    (next.isNumber && !isStreetWord(tokens[from - 2])) ||
    !/^(?:[ ]|\. ?|, ?|-)$/.test(between(text, next, tokens[from]))
  )
    return false;
  const isComma = text.charAt(next.end) === ',';
  if (isComma && !LINKS.test(tokens[from]?.folded ?? '') && !tokens[from]?.isNumber) return false;
  return (
    next.isCapital ||
    next.isNumber ||
    LINKS.test(next.folded) ||
    STREET.test(next.folded) ||
    STREET_EN.test(next.folded) ||
    isOpenerTyped(tokens, from - 1)
  );
}

/** "ulica maršala tita 15", as it is typed on a phone. */
function isOpenerTyped(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.raw.length ?? 0) < 4) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(isStreetWord);
}

/** "ulica" in any letters; a square or a quay only with a capital. */
function isStreetWord(token: Token | undefined): boolean {
  if (!token) return false;
  const { folded, isCapital } = token;
  return folded.startsWith('ulic') || folded === 'ul' || (isCapital && STREET.test(folded));
}

function isTyped(own: readonly Token[]): boolean {
  return (
    own.length > 1 &&
    own.some(isStreetWord) &&
    !own.some(({ folded }) => /^(?:ima|bilo|bude|zivi|radi|imamo)$/.test(folded))
  );
}

/** "Titova 15 žena" counts; "Titova 15, drugi sprat" does not. */
function isCounting(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return /^ ?%/.test(text.slice(tokens[at]?.end));
  const gap = between(text, tokens[at], next);
  return (
    /^\s*[%:]/.test(gap) ||
    (gap === ' ' && UNITS.test(next.folded)) ||
    (/^[.:]$/.test(gap) && next.isNumber) ||
    (/^\. ?$/.test(gap) && !next.isCapital)
  );
}

/**
 * Inside of a sentence the capital of an adjective makes it a name. At the beginning it may be any adjective, and
 * is a street only where the number ends what is said: "Hercegovačka 9, drugi kat".
 */
function isPossessive(text: string, tokens: readonly Token[], begins: number, at: number): boolean {
  const last = tokens[at - 1];
  if (
    !last ||
    !(POSSESSIVE.test(last.folded) || POSSESSIVE.test(last.latin)) ||
    last.raw.length < 6 ||
    NOT_A_STREET.test(last.folded) ||
    isTown(last)
  )
    return false;
  const before = tokens[begins - 1];
  if (before && !/[.!?\n]/.test(between(text, before, tokens[begins]))) return true;
  return /^(?:,|\s*$)/.test(text.slice(tokens[at]?.end));
}

function isNumbered(token: Token): boolean {
  return NUMBERED.test(token.folded) || (isCommonWord(token) && !isPlace(token));
}

/** A town, but not the street that is called after one: "Zagrebačka". */
function isTown(token: Token): boolean {
  return isPlace(token) && !/(?:sk|ck)(?:a|oj|u|om)$/.test(token.folded);
}

/** "15 Ferhadija Street", "House No. 12", "kućni broj 12". */
function streetAfter(text: string, tokens: readonly Token[], at: number): { from: number; to: number } | null {
  const token = tokens[at];
  if (!token?.isNumber || token.raw.length > 3) return null;
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before && earlier && /^(?:broj|br|no|number)$/.test(before.folded) && /^(?:kucni|house)$/.test(earlier.folded)) {
    return { from: at - 2, to: at };
  }
  for (let to = at + 1; to <= at + NAME_TOKENS; to += 1) {
    const next = tokens[to];
    if (!next || between(text, tokens[to - 1], next) !== ' ') return null;
    if (STREET_EN.test(next.folded)) return to > at + 1 ? { from: at, to } : null;
    if (!next.isCapital && !LINKS.test(next.folded)) return null;
  }
  return null;
}

/** With what belongs to the number: "48a", "22/3". */
function endOf(text: string, tokens: readonly Token[], at: number): number {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (!last) return 0;
  if (next && between(text, last, next) === '' && next.raw.length === 1) return next.end;
  return next?.isNumber && between(text, last, next) === '/' ? next.end : last.end;
}

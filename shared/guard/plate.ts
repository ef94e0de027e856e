import type { Finding } from './finding.ts';

/** Letters of Bosnian plates: those that look alike in both scripts. */
const BIH_NEW = /[AEJKMOT]\d{2}(?: ?- ?| )?[AEJKMOT](?: ?- ?| )?\d{3}(?![\p{L}\d])/gu;
const BIH_SPACED = /[AEJKMOT][ -]\d{2}-[AEJKMOT]-\d{3}(?![\p{L}\d])/gu;
const BIH_TYPED = /[aejkmot]\d{2}[ -][aejkmot][ -]\d{3}(?![\p{L}\d])/gu;
const BIH_OLD = /\d{3}-[AEJKMOT]-\d{3}(?![\p{L}\d])/gu;
const CROATIA = 'BJ|BM|ČK|DA|DE|DJ|DU|GS|IM|KA|KC|KR|KT|KŽ|MA|NA|NG|OG|OS|PU|PŽ|RI|SB|SK|SL|ST|ŠI|VK|VT|VU|VŽ|ZD|ZG|ŽU';
const SERBIA =
  'AC|AL|AR|BB|BČ|BG|BO|BP|BT|BĆ|BU|ČA|DE|GM|IN|JA|KG|KI|KŠ|KV|LB|LE|LO|LU|NI|NP|NS|NV|PA|PB|PI|PK|PN|PO|PP|PR|PT|RA|RU|ŠA|ŠI|SD|SM|SO|SU|SV|TO|TT|TS|UB|UE|UR|VA|VB|VL|VP|VR|VŠ|ZA|ZR';
const NEIGHBOURS = new RegExp(`(?:${CROATIA}|${SERBIA})[ -]\\d{3,5}[ -]?[A-ZČĆĐŠŽ]{1,2}(?![\\p{L}\\d])`, 'gu');
const MONTENEGRO_SLOVENIA = /(?:PG|NK|BD|HN|UL|TV|CT|PV|BP|LJ|MB|CE|KR|KP|NM|GO)[ -][A-Z]{2}[ -]?\d{3}(?![\p{L}\d])/gu;

const CYRILLIC = [...'АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ'];
const LATIN = [...'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ'];
const LATIN_OF = new Map(CYRILLIC.map((letter, index) => [letter, LATIN[index] ?? letter]));

/** Plates of cars: Bosnian, new (A12-K-345) and old (123-A-456), and those of the neighbours. */
export function platesIn(text: string): readonly Finding[] {
  // Letter for letter, so that places in the text stay what they are.
  const latin = text.replace(/[А-ШЂЈЋ]/g, (letter) => LATIN_OF.get(letter) ?? letter);
  return (
    [BIH_NEW, BIH_SPACED, BIH_TYPED, BIH_OLD, NEIGHBOURS, MONTENEGRO_SLOVENIA]
      .flatMap((pattern) => [...latin.matchAll(pattern)])
      // What stands right before it: no look-behind, which older phones cannot read.
      .filter(({ index }) => !/[\p{L}\d-]/u.test(latin.charAt(index - 1)))
      .map(({ 0: plate, index }) => ({ kind: 'plate', start: index, end: index + plate.length }))
  );
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/љ/g, 'lj'],
  [/њ/g, 'nj'],
  [/џ/g, 'dz'],
  [/đ|ђ|dj/g, 'd'],
];
const CYRILLIC = new Map(
  [...'абвгдежзијклмнопрстћуфхцчш'].map((letter, index) => [letter, [...'abvgdezzijklmnoprstcufhccs'][index] ?? '']),
);

/**
 * Text as the search sees it: lower case, č ć c alike, š s, ž z, đ dj d, and Cyrillic as Latin.
 * Both the records and the question are folded, so that either finds the other.
 */
export function foldText(text: string): string {
  let folded = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  folded = [...folded].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
  for (const [pattern, latin] of DIGRAPHS) folded = folded.replace(pattern, latin);
  return folded;
}

import { foldText } from '../fold.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Digits are the keys of seats, so a code that has one is tapped: for those beyond the alphabet. */
const ALL = `${LETTERS}0123456789`;

/** A key that nobody has: a letter of the label, else any letter, else a digit; undefined when all are taken. */
export function freeKey(label: string, taken: ReadonlySet<string>): string | undefined {
  const own = [...foldText(label)].filter((letter) => LETTERS.includes(letter));
  return [...own, ...ALL].find((key) => !taken.has(key));
}

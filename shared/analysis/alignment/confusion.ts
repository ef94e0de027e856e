import { addAt, zeros } from '../numbers.ts';
import type { Alignment } from './align.ts';

/**
 * What one coder called a and the other b. A third side holds what only one of them marked ("none"); that
 * neither marked anything cannot be counted, so there is no such cell: it is a structural zero.
 */
export interface Confusion {
  readonly codes: readonly string[];
  /** `cells[i][j]`: pairs with code i of the first and j of the second coder. */
  readonly cells: readonly (readonly number[])[];
  /** By code: acts of the first coder that the second has not; the "none" column. */
  readonly onlyFirst: readonly number[];
  /** The "none" row. */
  readonly onlySecond: readonly number[];
}

/** `order` puts the codes of a codebook first, used or not; others follow in order of the alphabet. */
export function confusionOf(alignment: Alignment, order: readonly string[] = []): Confusion {
  const codes = codesIn(alignment, order);
  const index = new Map(codes.map((code, at) => [code, at]));
  const at = (code: string): number => index.get(code) ?? -1;
  const cells = zeros(codes.length, codes.length);
  const onlyFirst = new Array<number>(codes.length).fill(0);
  const onlySecond = new Array<number>(codes.length).fill(0);
  for (const { first, second } of alignment.pairs) addAt(cells[at(first.code)], at(second.code), 1);
  for (const { code } of alignment.unmatchedFirst) addAt(onlyFirst, at(code), 1);
  for (const { code } of alignment.unmatchedSecond) addAt(onlySecond, at(code), 1);
  return { codes, cells, onlyFirst, onlySecond };
}

function codesIn({ pairs, unmatchedFirst, unmatchedSecond }: Alignment, order: readonly string[]): string[] {
  const used = new Set([...unmatchedFirst, ...unmatchedSecond].map((act) => act.code));
  for (const { first, second } of pairs) used.add(first.code).add(second.code);
  return [...new Set([...order, ...[...used].sort()])];
}

import type { Code, Codebook } from '../codebooks.ts';
import type { Mark } from '../mark.ts';
import type { InnerValue, ModifierSet, ModifierValue } from './modifier-sets.ts';

type Book = Pick<Codebook, 'modifiers'> & { readonly codes: readonly Code[] };

/** The values that sharpen this code, if it has any. */
export function modifiersOf({ codes, modifiers }: Book, code: string | null): ModifierSet | undefined {
  const set = codes.find(({ id }) => id === code)?.modifiers;
  return set === undefined ? undefined : modifiers?.find(({ id }) => id === set);
}

/**
 * The values that a mark has, first level first; null if they are not its code's. None is always fine: a mark is
 * complete without them.
 */
export function valuesOf(book: Book, mark: Pick<Mark, 'code' | 'modifiers'>): readonly InnerValue[] | null {
  const [first, second] = mark.modifiers ?? [];
  if (first === undefined) return [];
  const outer = valueWith(modifiersOf(book, mark.code)?.values, first);
  if (!outer) return null;
  if (second === undefined) return [outer];
  const inner = valueWith(outer.values, second);
  return inner ? [outer, inner] : null;
}

function valueWith<V extends InnerValue | ModifierValue>(values: readonly V[] | undefined, id: string): V | undefined {
  return values?.find((value) => value.id === id);
}

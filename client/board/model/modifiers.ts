import type { InnerValue, ModifierSet, Modifiers, ModifierValue } from '#shared/codebooks/modifier-sets.ts';
import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import type { Code, Codebook } from '#shared/codebooks.ts';
import type { Mark } from '#shared/mark.ts';

/** As much of a codebook as hands need. */
export type Book = Readonly<Pick<Codebook, 'modifiers'>> & { readonly codes: readonly Code[] };

/** That a mark can be sharpened now, and with which level of its code's values. */
export interface Offer {
  readonly mark: string;
  readonly level: 1 | 2;
  /** Letters are values before they are codes. Where the next act may begin with a code, they are not. */
  readonly first: boolean;
}

/** What an offer comes to: the values that can be given now. */
export interface Offered {
  readonly mark: Mark;
  readonly set: ModifierSet;
  /** On the second level, the value of the first that these are below. */
  readonly above: ModifierValue | null;
  readonly values: readonly OfferedValue[];
}

export interface OfferedValue extends InnerValue {
  readonly isChosen: boolean;
  /** There are values below it. */
  readonly leadsOn: boolean;
  /** Its letter gives it now, and does not mean a code. */
  readonly hasKey: boolean;
}

/** An offer that starts where the mark is: below the value that it has, if there is more to say. */
export function offerOf(mark: Mark, book: Book, first: boolean): Offer | null {
  const set = modifiersOf(book, mark.code);
  if (!set) return null;
  return { mark: mark.id, level: outerOf(mark, set)?.values ? 2 : 1, first };
}

/** Null where nothing is offered, or no longer: another device of the same coder may have changed the mark. */
export function offeredOf(offer: Offer | null, mark: Mark | undefined, book: Book): Offered | null {
  if (!offer || !mark || mark.gone) return null;
  const set = modifiersOf(book, mark.code);
  if (!set) return null;
  const outer = outerOf(mark, set);
  const above = offer.level === 2 && outer?.values ? outer : null;
  const chosen = mark.modifiers?.[above ? 1 : 0];
  const values: readonly ModifierValue[] = above?.values ?? set.values;
  return {
    ...{ mark, set, above },
    values: values.map(({ values: below, ...value }) => ({
      ...value,
      isChosen: value.id === chosen,
      leadsOn: below !== undefined,
      hasKey: offer.first || !book.codes.some(({ key }) => key === value.key),
    })),
  };
}

/** The mark's modifiers once this value is given; given again, it is taken away. */
export function chosenWith({ mark, above }: Offered, value: OfferedValue): Modifiers | undefined {
  if (above) return value.isChosen ? [above.id] : [above.id, value.id];
  if (!value.isChosen) return [value.id];
  return value.leadsOn ? mark.modifiers : undefined;
}

/** Where the hand goes next: below the value, or nowhere; a chosen mark stays open to be changed. */
export function offerAfter(offer: Offer, { above }: Offered, value: OfferedValue, isChosenMark: boolean): Offer | null {
  if (!above && value.leadsOn) return { ...offer, level: 2 };
  if (value.isChosen) return offer;
  return isChosenMark ? { ...offer, first: false } : null;
}

/** The same without the last step. */
export function shortened([first, second]: Modifiers): Modifiers | undefined {
  return second === undefined ? undefined : [first];
}

/** One step nearer to what the mark had, or null if it went another way since. */
export function nextTowards(mark: Mark, had: Mark): Modifiers | null {
  const [now = [], goal = []] = [mark.modifiers, had.modifiers];
  const isOnTheWay = mark.code === had.code && now.every((id, place) => id === goal[place]);
  const [first, second] = goal;
  if (mark.gone || !isOnTheWay || now.length >= goal.length || first === undefined) return null;
  return now.length === 1 && second !== undefined ? [first, second] : [first];
}

function outerOf(mark: Mark, set: ModifierSet): ModifierValue | undefined {
  return set.values.find(({ id }) => id === mark.modifiers?.[0]);
}

import type { Modifiers } from '#shared/codebooks/modifier-sets.ts';
import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import type { Mark } from '#shared/mark.ts';
import type { CodingState, CodingWorld, Done, ModifierHands } from './coding-state.ts';
import { recoded, withModifiers } from './mark-changes.ts';
import { BOUNCE_MS, NOTHING, type Press } from './mark-in-progress.ts';
import {
  type Book,
  chosenWith,
  nextTowards,
  type Offer,
  type Offered,
  offerAfter,
  offeredOf,
  offerOf,
  shortened,
} from './modifiers.ts';

const NO_CODES: Book = { codes: [] };

/** What the coder's hands lend to this part of them. */
interface Grip {
  readonly world: CodingWorld;
  readonly get: () => CodingState;
  readonly change: (part: Partial<CodingState>) => void;
  /** The mark's id, or null where nothing is taken. */
  readonly put: (mark: Mark, done: Done) => string | null;
}

/** Modifiers under the coder's hands: a mark is whole without them, so nothing here waits for an answer. */
export class Sharpening implements ModifierHands {
  readonly #grip: Grip;
  /** A bouncing key of a code must not mean a modifier, or the other way round. */
  #letter: { readonly kind: Press['kind']; readonly key: string; readonly at: number } | null = null;
  /** The mark whose modifier was taken back last, as it was before. */
  #before: { readonly mark: Mark; readonly at: number } | null = null;

  constructor(grip: Grip) {
    this.#grip = grip;
  }

  offered(): Offered | null {
    const { get, world } = this.#grip;
    const { offer } = get();
    return offeredOf(offer, offer ? world.model.mark(offer.mark) : undefined, this.#book());
  }

  open(): void {
    const { get, change, world } = this.#grip;
    const { chosen, offer: before } = get();
    const last = world.model.marksOf(world.coder).at(-1)?.id;
    const mark = world.model.mark(before?.mark ?? chosen ?? last ?? '');
    const offer = this.offerFor(mark, true);
    if (offer) change({ offer, progress: NOTHING, correcting: null, said: null });
    else change({ said: { kind: mark ? 'no-modifiers' : 'nothing-to-take-back' } });
  }

  toFirstLevel(): void {
    const { get, change } = this.#grip;
    const { offer } = get();
    if (offer) change({ offer: { ...offer, level: 1 } });
  }

  offerFor(mark: Mark | undefined, first: boolean): Offer | null {
    return mark ? offerOf(mark, this.#book(), first) : null;
  }

  /** With another code; what sharpened the first stays where it sharpens this one as well. */
  recoded(mark: Mark, code: string): Mark {
    const book = this.#book();
    return recoded(mark, code, this.#grip.world.now(), modifiersOf(book, mark.code) === modifiersOf(book, code));
  }

  give(value: string): void {
    const { get, put, change, world } = this.#grip;
    const [offered, { offer, chosen }] = [this.offered(), get()];
    const found = offered?.values.find(({ id }) => id === value);
    if (!offer || !offered || !found) return;
    const { mark } = offered;
    const next = withModifiers(mark, chosenWith(offered, found), world.now());
    if (next !== mark && put(next, chosen === mark.id ? 'changed' : 'marked') === null) return;
    change({ offer: offerAfter(offer, offered, found, chosen === mark.id) });
  }

  /** Takes the last step back, and offers it anew; false where the mark has none. */
  takeBack(mark: Mark | undefined): boolean {
    if (!mark?.modifiers) return false;
    const { get, put, change, world } = this.#grip;
    const at = world.now();
    const next = withModifiers(mark, shortened(mark.modifiers), at);
    if (put(next, 'changed') === null) return true;
    const isFurther = this.#before?.mark.id === mark.id && nextTowards(mark, this.#before.mark) !== null;
    this.#before = { mark: isFurther && this.#before ? this.#before.mark : mark, at };
    change({ offer: this.offerFor(next, get().chosen === null) });
    return true;
  }

  hasTakenBack(): boolean {
    return this.#towardsBefore() !== null;
  }

  /** Brings back a step that was taken back after `gone`, the last mark that was; false where there is none. */
  bringBack(gone: Mark | undefined): boolean {
    const { get, put, change, world } = this.#grip;
    const step = this.#towardsBefore();
    if (!step || (gone?.trail?.at(-1)?.at ?? 0) > step.at) return false;
    const next = withModifiers(step.mark, step.modifiers, world.now());
    put(next, 'brought-back');
    change({ offer: get().chosen === next.id ? this.offerFor(next, false) : null });
    return true;
  }

  /** The mark as it stands, and the step of it that can be brought back. */
  #towardsBefore(): { readonly mark: Mark; readonly modifiers: Modifiers; readonly at: number } | null {
    const mark = this.#before ? this.#grip.world.model.mark(this.#before.mark.id) : undefined;
    const modifiers = this.#before && mark ? nextTowards(mark, this.#before.mark) : null;
    return this.#before && mark && modifiers ? { mark, modifiers, at: this.#before.at } : null;
  }

  isBouncing(input: Press): boolean {
    const key = this.#letterOf(input);
    if (key === undefined) return false;
    const [before, at] = [this.#letter, this.#grip.world.now()];
    this.#letter = { kind: input.kind, key, at };
    if (before?.key !== key || at - before.at >= BOUNCE_MS) return false;
    return before.kind === 'modifier' || input.kind === 'modifier';
  }

  #book(): Book {
    return this.#grip.world.codebook?.() ?? NO_CODES;
  }

  #letterOf(input: Press): string | undefined {
    if (input.kind === 'code') return this.#book().codes.find(({ id }) => id === input.code)?.key;
    return input.kind === 'modifier' ? this.offered()?.values.find(({ id }) => id === input.value)?.key : undefined;
  }
}

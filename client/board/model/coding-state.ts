import type { Mark } from '#shared/mark.ts';
import type { MarksModel } from '../../live/marks-model.ts';
import { type MarkInProgress, NOTHING, type Press } from './mark-in-progress.ts';
import type { Book, Offer, Offered } from './modifiers.ts';

/** How many of one's own marks stand under the circle and can be corrected. */
export const LAST_MARKS = 5;

/** Why nothing is kept just now, or null: marks are taken. */
export type Gate = 'practice' | 'not-now' | null;

/** What was just done, said below the circle. */
export type Said =
  | { readonly kind: Exclude<Gate, null> | 'speaker-first' | 'nothing-to-take-back' | 'nothing-to-restore' }
  | { readonly kind: 'no-modifiers' }
  | { readonly kind: Done; readonly mark: Mark };
export type Done = 'marked' | 'logged' | 'took-back' | 'brought-back' | 'changed' | 'started' | 'ended';

export interface CodingState {
  readonly progress: MarkInProgress;
  /** A mark chosen to be corrected: the next code changes it. */
  readonly chosen: string | null;
  /** Whom of the chosen mark the next seat replaces. */
  readonly correcting: 'speaker' | 'addressee' | null;
  /** The mark whose note is being written. */
  readonly noting: string | null;
  /** The mark that can be sharpened now: the one just made, or the chosen one. */
  readonly offer: Offer | null;
  /** Seats log turns, to be coded later. */
  readonly logging: boolean;
  /** Turns to be coded stand under the circle, in place of the last marks. */
  readonly queue: boolean;
  readonly said: Said | null;
}

export interface CodingWorld {
  readonly coder: string;
  readonly model: MarksModel;
  readonly now: () => number;
  readonly newId: () => string;
  readonly put: (mark: Mark) => void;
  readonly gate: () => Gate;
  /** The id of the open prompt. */
  readonly prompt: () => string | null;
  /** Without it no code has modifiers. */
  readonly codebook?: () => Book;
}

/** What the coder's hands do to the board: presses, corrections, and the way back. */
export interface Coding {
  get(): CodingState;
  subscribe(listener: () => void): () => void;
  /** The id of the mark that it made, if it made one. */
  press(input: Press): string | null;
  /** Turns a mark into a state that goes on, until `end`. */
  hold(id: string): void;
  end(id: string): void;
  /** A turn of the speaker last named. */
  logTurn(): void;
  setLogging(on: boolean): void;
  setQueue(on: boolean): void;
  choose(id: string | null): void;
  /** Chooses the mark before (-1) or after (+1) the chosen one: among the last, or among turns to be coded. */
  step(by: 1 | -1): void;
  /** The next seat replaces this of the chosen mark; asked again, it does not. */
  correct(part: 'speaker' | 'addressee'): void;
  deleteChosen(): void;
  readonly modifiers: ModifierHands;
  /** Begins the note of the chosen mark, or of the last one. */
  beginNote(): void;
  /** Ends it; null leaves the note as it was. */
  endNote(note: string | null): void;
}

/** What sharpens marks; a value itself is a press. */
export interface ModifierHands {
  /** What the offer comes to; null where nothing is offered. */
  offered(): Offered | null;
  /** Offers the modifiers of the chosen mark, or of the last one, with all their letters. */
  open(): void;
  /** Is there one that was taken back, and can be brought back? */
  hasTakenBack(): boolean;
  /** From the second level back to the first. */
  toFirstLevel(): void;
}

export const AT_REST: CodingState = {
  progress: NOTHING,
  chosen: null,
  correcting: null,
  noting: null,
  offer: null,
  logging: false,
  queue: false,
  said: null,
};

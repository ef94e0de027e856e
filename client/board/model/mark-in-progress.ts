import { assertNever } from '#shared/assert.ts';
import type { Addressee, Flag, Speaker } from '#shared/mark.ts';

/**
 * How presses grow into marks: a speaker, perhaps an addressee, then a code. Pure; the caller gives the
 * room time of each press, and turns a finished draft into a mark with an id and a coder.
 */
export type Press =
  | { readonly kind: 'who'; readonly who: Speaker }
  /** `lasting`: begins a state, or ends the one that goes on. */
  | { readonly kind: 'code'; readonly code: string; readonly lasting?: true }
  | { readonly kind: 'unsure' }
  /** The code to come begins a state: the way of a hand that cannot hold a key. */
  | { readonly kind: 'lasting' }
  | { readonly kind: 'flag'; readonly flag: Flag }
  /** One of the values that are offered. */
  | { readonly kind: 'modifier'; readonly value: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'cancel' };

export interface MarkInProgress {
  readonly from: Speaker | null;
  /** Everybody, until a second seat is pressed. */
  readonly to: Addressee;
  /** Room time of the first press, ms: when the act began is when the coder reached for the speaker. */
  readonly at: number;
  readonly unsure: boolean;
  readonly lasting: boolean;
  /** The last press that counted, for telling a bouncing key from a second press. */
  readonly last: { readonly press: Press; readonly at: number } | null;
}

export const NOTHING: MarkInProgress = { from: null, to: 'group', at: 0, unsure: false, lasting: false, last: null };

/** Two equal presses closer than this are one. */
export const BOUNCE_MS = 150;

export interface Draft {
  readonly at: number;
  readonly from: Speaker;
  readonly to: Addressee;
  /** null: a turn that is logged only. */
  readonly code: string | null;
  readonly unsure: boolean;
  readonly lasting?: true;
}

/** What a press asks for beyond the half-made mark itself. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'mark'; readonly draft: Draft }
  /** A code without a speaker: nothing is guessed. */
  | { readonly kind: 'speaker-first' }
  /** A lasting code without a speaker: the state of that code that goes on. */
  | { readonly kind: 'end-state'; readonly code: string }
  | { readonly kind: 'sharpen'; readonly value: string }
  /** These four are about one's own last mark. */
  | { readonly kind: 'take-back' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'toggle-unsure' }
  | { readonly kind: 'toggle-flag'; readonly flag: Flag };

interface Step {
  readonly state: MarkInProgress;
  readonly outcome: Outcome;
}

export function press(state: MarkInProgress, input: Press, at: number): Step {
  if (state.last && at - state.last.at < BOUNCE_MS && isSamePress(state.last.press, input))
    return { state, outcome: { kind: 'none' } };
  const { state: next, outcome } = step(state, input, at);
  return { state: { ...next, last: { press: input, at } }, outcome };
}

function step(state: MarkInProgress, input: Press, at: number): Step {
  switch (input.kind) {
    case 'who':
      return { state: withPerson(state, input.who, at), outcome: { kind: 'none' } };
    case 'code':
      return withCode(state, input.code, state.lasting || input.lasting === true);
    case 'lasting':
      return { state: { ...state, lasting: state.from !== null && !state.lasting }, outcome: { kind: 'none' } };
    case 'unsure':
      return state.from === null
        ? { state, outcome: { kind: 'toggle-unsure' } }
        : { state: { ...state, unsure: !state.unsure }, outcome: { kind: 'none' } };
    case 'back':
      return state.from === null
        ? { state, outcome: { kind: 'take-back' } }
        : { state: withoutLastStep(state), outcome: { kind: 'none' } };
    case 'cancel':
      return { state: NOTHING, outcome: { kind: 'none' } };
    case 'restore':
      return { state, outcome: { kind: 'restore' } };
    case 'flag':
      return { state, outcome: { kind: 'toggle-flag', flag: input.flag } };
    case 'modifier':
      return { state, outcome: { kind: 'sharpen', value: input.value } };
    default:
      return assertNever(input);
  }
}

function withCode(state: MarkInProgress, code: string, lasting: boolean): Step {
  const { at, from, to, unsure } = state;
  if (from === null) return { state, outcome: lasting ? { kind: 'end-state', code } : { kind: 'speaker-first' } };
  const draft: Draft = { at, from, to, code, unsure, ...(lasting ? { lasting } : {}) };
  return { state: NOTHING, outcome: { kind: 'mark', draft } };
}

/** First the speaker, then the addressee; another addressee replaces it, the speaker again means everybody. */
function withPerson(state: MarkInProgress, who: Speaker, at: number): MarkInProgress {
  if (state.from === null) return { ...NOTHING, from: who, at };
  return { ...state, to: isSamePerson(state.from, who) ? 'group' : who };
}

function withoutLastStep(state: MarkInProgress): MarkInProgress {
  return state.to === 'group' ? NOTHING : { ...state, to: 'group' };
}

export function isSamePerson(a: Addressee, b: Addressee): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.seat === b.seat : a === b;
}

function isSamePress(a: Press, b: Press): boolean {
  if (a.kind === 'who' && b.kind === 'who') return isSamePerson(a.who, b.who);
  if (a.kind === 'code' && b.kind === 'code') return a.code === b.code && a.lasting === b.lasting;
  if (a.kind === 'flag' && b.kind === 'flag') return a.flag === b.flag;
  // Values of two levels may have one id: they are told apart by their letters (sharpening.ts).
  if (a.kind === 'modifier') return false;
  return a.kind === b.kind;
}

import { isRefusal, type Refusal } from '#shared/refusals.ts';
import { hasText, isPaper, type Paper } from './paper.ts';

/**
 * One ballot slip: the right to one answer to one run of one prompt, with what is on it. It lives on
 * the phone alone, from the opening of the prompt until its close.
 */
export interface Slip {
  readonly prompt: string;
  readonly run: number;
  /** 32 bytes, hex: only this phone can change what was sent under it. null until the slip is drawn. */
  readonly nonce: string | null;
  /** Kept until the token is here: a draw whose reply was lost asks again with the very same value. */
  readonly blind: string | null;
  readonly blinded: string | null;
  readonly token: string | null;
  /** What is being written; null where nothing is. */
  readonly draft: Paper | null;
  readonly state: 'blank' | 'waiting' | 'kept' | 'taken-back' | 'refused';
  /** What waits, was kept or was refused; null where that was taking back, or the text was forgotten. */
  readonly answer: Paper | null;
  /** Counts what was sent, so that a reply to an older answer is not taken for the newer one's. */
  readonly version: number;
  /** The server has confirmed an answer on this slip and not its withdrawal. */
  readonly held: boolean;
  /** It was sent without a reply so far: whether it arrived is not known. */
  readonly uncertain: boolean;
  readonly refusal: Refusal | null;
}

type At = Pick<Slip, 'prompt' | 'run'>;

export function blankSlip({ prompt, run }: At): Slip {
  const undrawn = { nonce: null, blind: null, blinded: null, token: null };
  const empty = { draft: null, answer: null, version: 0, held: false, uncertain: false, refusal: null };
  return { prompt, run, ...undrawn, ...empty, state: 'blank' };
}

export function isSameSlip(a: At, b: At): boolean {
  return a.prompt === b.prompt && a.run === b.run;
}

/**
 * What stays of a slip whose prompt is closed: what has not arrived yet, and what did not make it, to be
 * read and copied. A settled slip goes, since it could tell whose an answer was.
 */
export function afterClose(slip: Slip): Slip | null {
  if (slip.state === 'waiting') return slip;
  const unsent = hasText(slip.draft) ? slip.draft : null;
  if (slip.state === 'refused') return slip.version > 0 || unsent ? slip : null;
  return unsent && { ...slip, state: 'refused', refusal: 'prompt-not-open', answer: unsent, draft: null };
}

/** Nothing but what `writeSlips` wrote is taken back; anything else is no slips. */
export function readSlips(text: string | null): Slip[] {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isSlip) : [];
  } catch {
    return []; // a half-written or foreign value: the server still knows that it gave a slip out
  }
}

export function writeSlips(slips: readonly Slip[]): string {
  return JSON.stringify(slips);
}

const STATES: readonly unknown[] = ['blank', 'waiting', 'kept', 'taken-back', 'refused'] satisfies Slip['state'][];

function isSlip(value: unknown): value is Slip {
  if (typeof value !== 'object' || value === null) return false;
  const slip: Partial<Record<keyof Slip, unknown>> = value;
  return (
    typeof slip.prompt === 'string' &&
    typeof slip.run === 'number' &&
    typeof slip.version === 'number' &&
    typeof slip.held === 'boolean' &&
    typeof slip.uncertain === 'boolean' &&
    [slip.nonce, slip.blind, slip.blinded, slip.token].every((text) => text === null || typeof text === 'string') &&
    STATES.includes(slip.state) &&
    [slip.draft, slip.answer].every((paper) => paper === null || isPaper(paper)) &&
    (slip.refusal === null || isRefusal(slip.refusal))
  );
}

import type { Both } from '../guides/two-languages.ts';
import type { Addressee, Speaker } from '../mark.ts';

/** Codes of Krug-12. */
export type PracticeCode =
  | 'experience'
  | 'challenge'
  | 'builds-on'
  | 'agrees'
  | 'disagrees'
  | 'question'
  | 'proposes'
  | 'commits'
  | 'support'
  | 'tension'
  | 'laughter'
  | 'facilitates';

/** One act of the practice talk, and how the reference codes it. */
export interface SaidAct {
  /** When it begins, ms from the start of the talk. */
  readonly at: number;
  readonly from: Speaker;
  readonly to: Addressee;
  readonly code: PracticeCode;
  readonly text: Both;
  /** Why it is coded so, where two codes lie close together. */
  readonly why: Both | null;
}

export const F = 'facilitator';
export const ALL = 'group';
export const S1 = { seat: 's1' } as const;
export const S2 = { seat: 's2' } as const;
export const S3 = { seat: 's3' } as const;
export const S4 = { seat: 's4' } as const;
export const S5 = { seat: 's5' } as const;
export const S6 = { seat: 's6' } as const;
export const S7 = { seat: 's7' } as const;
export const S8 = { seat: 's8' } as const;

/** An act in one piece, as it stands in the talk. */
export function said(
  at: number,
  from: Speaker,
  to: Addressee,
  code: PracticeCode,
  { en, bs, why }: Both & { readonly why?: Both },
): SaidAct {
  return { at, from, to, code, text: { en, bs }, why: why ?? null };
}

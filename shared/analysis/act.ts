/** Not seats: names that no id can have. */
export const GROUP = '@group';
export const FACILITATOR = '@facilitator';

/**
 * One act of talk as one coder saw it: what every figure here is computed from. Seconds of room time. A speaker
 * is a seat's id or FACILITATOR; an addressee may also be GROUP.
 */
export interface Act {
  readonly id: string;
  readonly at: number;
  /** Of a state that lasts; null for a point in time. */
  readonly until: number | null;
  readonly speaker: string;
  readonly addressee: string;
  /** Null: a turn that was logged and is not coded yet. */
  readonly code: string | null;
  readonly prompt: string | null;
  readonly unsure: boolean;
}

export interface CodedAct extends Act {
  readonly code: string;
}

/** Those that have a code. */
export function codedOf(acts: readonly Act[]): CodedAct[] {
  return acts.filter((act): act is CodedAct => act.code !== null);
}

/** By time; what happened at once stands in the same order for every coder. */
export function byTime(a: Act, b: Act): number {
  return a.at - b.at || compare(a.speaker, b.speaker) || compare(a.code ?? '', b.code ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type CodedAct, codedOf } from '../analysis/act.ts';
import { type Disagreement, disagreementsOf } from '../analysis/alignment/disagreements.ts';
import { estimateLag } from '../analysis/alignment/lag.ts';
import { type PairAgreement, pairAgreement } from '../analysis/alignment/pair-agreement.ts';
import { actsOf } from '../analysis/marks.ts';
import { KRUG_12 } from '../codebooks/krug-12.ts';
import type { Mark } from '../mark.ts';
import type { PracticeCoding, PracticeMark } from './coding-file.ts';
import type { SaidAct } from './said.ts';
import { heardUntil, TALK } from './talk.ts';

/**
 * Seconds: a mark that far from an act can be of that act. More than a board's usual two, because a learner reads
 * a line before pressing a key.
 */
export const TOLERANCE = 5;

const CODES = KRUG_12.codes.map(({ id }) => id);

export interface Confused {
  /** The code of the first side (the reference, where it is one). */
  readonly first: string;
  readonly second: string;
  readonly times: number;
}

export interface Comparison {
  readonly pair: PairAgreement;
  /** Seconds by which the second side pressed later, taken off before pairing: reading takes time, and is no error. */
  readonly lag: number;
  /** Pairs with two codes, what happened most first. */
  readonly confused: readonly Confused[];
  /** By time. `first` is null where only the second side has a mark. */
  readonly differing: readonly Disagreement[];
}

/** How the reference codes what was heard until `heard` (ms). Ids are places in the talk. */
export function referenceActs(heard: number): CodedAct[] {
  const marks = heardUntil(heard).map((act) => markOf(act, String(TALK.indexOf(act))));
  return codedOf(actsOf(marks));
}

export function saidOf(act: CodedAct): SaidAct | undefined {
  return TALK[Number(act.id)];
}

/** The reference first, the coder second. */
export function compareWithReference(coding: PracticeCoding): Comparison {
  const reference = referenceActs(coding.heard);
  const acts = withinReach(codedActs(coding), coding.heard);
  return compare(reference, acts, lagBehind(reference, acts));
}

/** Two coders, over what both heard; each is first brought to the time of the reference. */
export function compareCoders(one: PracticeCoding, other: PracticeCoding): Comparison {
  const heard = Math.min(one.heard, other.heard);
  const [first, second] = [one, other].map((coding) => {
    const acts = codedActs(coding);
    return withinReach(shifted(acts, lagBehind(referenceActs(coding.heard), acts)), heard);
  });
  return compare(first ?? [], second ?? [], 0);
}

/** Turns that were logged and never coded. */
export function uncodedIn({ marks }: PracticeCoding): number {
  return marks.filter(({ code }) => code === null).length;
}

function compare(first: readonly CodedAct[], second: readonly CodedAct[], lag: number): Comparison {
  const pair = pairAgreement(first, second, { tolerance: TOLERANCE, lag, codes: CODES });
  const differing = disagreementsOf(pair.alignment).sort((a, b) => timeOf(a, lag) - timeOf(b, lag));
  return { pair, lag, confused: confusedIn(pair), differing };
}

/** Nobody answers before they hear: a lag below zero, or beyond the tolerance, is chance. */
function lagBehind(first: readonly CodedAct[], second: readonly CodedAct[]): number {
  const lag = estimateLag(first, second, TOLERANCE);
  return lag.defined ? Math.min(TOLERANCE, Math.max(0, lag.value)) : 0;
}

function shifted(acts: readonly CodedAct[], lag: number): CodedAct[] {
  return acts.map((act) => ({
    ...act,
    at: act.at - lag,
    until: act.until === null ? null : act.until - lag,
  }));
}

/** Who stopped in the middle of an act may have marked it: what cannot be compared is no error. */
function withinReach(acts: readonly CodedAct[], heard: number): CodedAct[] {
  const reference = referenceActs(heard);
  const lag = lagBehind(reference, acts);
  const cut = TALK[reference.length];
  return cut === undefined ? [...acts] : acts.filter(({ at }) => (at - lag) * MS < cut.at);
}

const MS = 1_000;

function timeOf({ first, second }: Disagreement, lag: number): number {
  return first?.at ?? (second?.at ?? 0) - lag;
}

function codedActs({ marks }: PracticeCoding): CodedAct[] {
  return codedOf(actsOf(marks.map((mark, index) => markOf(mark, `m${index}`))));
}

function markOf({ at, from, to, code, ...rest }: PracticeMark | SaidAct, id: string): Mark {
  const until = 'until' in rest ? rest.until : undefined;
  return { id, coder: 'coder', at, ...(until === undefined ? {} : { until }), from, to, code, prompt: null };
}

function confusedIn({ confusion: { codes, cells } }: PairAgreement): Confused[] {
  return codes
    .flatMap((first, i) => codes.map((second, j) => ({ first, second, times: i === j ? 0 : (cells[i]?.[j] ?? 0) })))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
}

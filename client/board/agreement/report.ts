import type { Band } from '#shared/analysis/agreement/bands.ts';
import type { Figure, Interval } from '#shared/analysis/figure.ts';
import type { Mark } from '#shared/mark.ts';
import type { PlanHistory } from '#shared/plans.ts';
import type { DisagreementLine } from './disagreement-line.ts';

/** A mark without what the figures do not need: what travels to the worker. */
export type SlimMark = Omit<Mark, 'trail' | 'note' | 'flags'>;

export interface AgreementQuestion {
  /** Seconds. */
  readonly tolerance: number;
  /** The codes that could be chosen. */
  readonly codes: readonly string[];
  /** Prompts whose layers are open; null: all, and what lies between prompts. */
  readonly openPrompts: readonly string[] | null;
  /** Room time, ms. */
  readonly now: number;
  /** Who took which codes, by coder; who is not here took all. */
  readonly plans: Readonly<Record<string, PlanHistory>>;
  /** The two coders whose details are wanted; null: the first pair. */
  readonly pair: CoderPair | null;
  /** Pairs whose estimated lag is taken off before anything is counted of them. */
  readonly withoutLag: readonly CoderPair[];
}

/** In the order of their ids, as reports have them. */
export type CoderPair = readonly [first: string, second: string];

export function isSamePair([first, second]: CoderPair, [one, other]: CoderPair): boolean {
  return first === one && second === other;
}

/** A figure with what it is drawn from; its band in words' keys, or null where chance is in it. */
export interface Said {
  readonly figure: Figure<{ readonly value: number; readonly n: number }>;
  readonly band: Band | null;
  /** null: not computed, or not yet. */
  readonly interval: Figure<Interval> | null;
}

export const FIGURES = ['index', 'timeUnit', 'kappa', 'ac1', 'percent', 'alpha'] as const;
export type FigureName = (typeof FIGURES)[number];

export interface CodeLine {
  readonly code: string;
  readonly n1: number;
  readonly n2: number;
  readonly both: number;
  readonly agreement: Said;
  readonly kappa: Said;
}

export interface CurveLine {
  /** Seconds. */
  readonly tolerance: number;
  readonly matched: number;
  readonly index: Figure;
}

export interface PairReport {
  readonly first: string;
  readonly second: string;
  /** Where coders shared codes out: those that both took, which alone are compared; null: all. */
  readonly common: readonly string[] | null;
  readonly n1: number;
  readonly n2: number;
  readonly matched: number;
  readonly figures: Readonly<Record<FigureName, Said>>;
  readonly byCode: readonly CodeLine[];
  /** Of the chosen pair alone, as are interval and curve: they are long, and take their time. */
  readonly disagreements: readonly DisagreementLine[];
  /** Seconds by which the second marks later, as estimated from n nearest marks of the same code. */
  readonly lag: Figure<{ readonly value: number; readonly n: number }>;
  /** Seconds that were taken off the second's marks; null: nobody asked for it, or there is no estimate. */
  readonly takenOff: number | null;
  /** Empty until the details have been computed. */
  readonly curve: readonly CurveLine[];
}

export interface AgreementReport {
  readonly tolerance: number;
  /** Coded marks that the figures are drawn from. */
  readonly marks: number;
  readonly coders: readonly string[];
  /** Krippendorff's alpha over all coders. */
  readonly all: Said;
  readonly pairs: readonly PairReport[];
  /** The place of the chosen pair. */
  readonly chosen: number;
}

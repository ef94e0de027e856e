import type { AgreementQuestion, AgreementReport, SlimMark } from './report.ts';

/** What the board says to the worker: marks as they change, and a question about all of them. */
export type ToWorker =
  | { readonly kind: 'marks'; readonly put: readonly SlimMark[]; readonly gone: readonly string[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: AgreementQuestion };

/** Answers to each question that is not overtaken by a newer one: figures, then the same with intervals and curve. */
export interface FromWorker {
  readonly id: number;
  readonly report: AgreementReport;
  readonly isWhole: boolean;
}

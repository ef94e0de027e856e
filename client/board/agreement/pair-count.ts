import type { CodedAct } from '#shared/analysis/act.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { gwetAc1 } from '#shared/analysis/agreement/gwet-ac1.ts';
import { krippendorffAlpha } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import type { Pattern } from '#shared/analysis/agreement/pattern.ts';
import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import { agreementCurve } from '#shared/analysis/alignment/curve.ts';
import { disagreementsOf } from '#shared/analysis/alignment/disagreements.ts';
import { estimateLag } from '#shared/analysis/alignment/lag.ts';
import { type PairAgreement, pairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import { type Figure, share } from '#shared/analysis/figure.ts';
import { comparable, sharedOut } from './comparable.ts';
import { type AgreementQuestion, type CoderPair, isSamePair, type PairReport } from './report.ts';
import { banded, resampled, unbanded, withN } from './said-figure.ts';

const CURVE_SECONDS = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5];

/** Two coders as they were counted: what a report is made from. */
export interface CountedPair {
  readonly coders: CoderPair;
  readonly acts: readonly [readonly CodedAct[], readonly CodedAct[]];
  /** The codes that are compared, where not all are. */
  readonly common: readonly string[] | null;
  readonly takenOff: number | null;
  readonly result: PairAgreement;
}

export function countPair(coders: CoderPair, all: CountedPair['acts'], question: AgreementQuestion): CountedPair {
  const [first, second] = all;
  const acts = [comparable(first, coders, question), comparable(second, coders, question)] as const;
  const common = sharedOut(coders, all, question);
  const isAsked = question.withoutLag.some((pair) => isSamePair(pair, coders));
  const lag = isAsked ? estimateLag(...acts, question.tolerance) : null;
  const takenOff = lag?.defined ? lag.value : null;
  const codes = common ?? question.codes;
  return { coders, acts, common, takenOff, result: pairAgreement(...acts, { ...question, codes, lag: takenOff ?? 0 }) };
}

/** Intervals and curve of a pair: they take their time. */
export function detailsOf(
  { acts, common, result, takenOff }: CountedPair,
  { figures }: PairReport,
  { tolerance, codes }: AgreementQuestion,
): Pick<PairReport, 'figures' | 'curve'> {
  const points = agreementCurve(...acts, tolerancesWith(tolerance), { lag: takenOff ?? 0 });
  return {
    figures: withIntervals(figures, result, common ?? codes),
    curve: points.map(({ tolerance: at, matched, agreement }) => ({ tolerance: at, matched, index: agreement })),
  };
}

export function reportOf(
  { coders: [first, second], common, result: found, takenOff }: CountedPair,
  isChosen: boolean,
): PairReport {
  const disagreements = isChosen ? disagreementsOf(found.alignment) : [];
  const both = found.patterns.filter(({ ratings }) => ratings.every((rating) => rating !== null));
  return {
    first,
    second,
    common,
    n1: found.n1,
    n2: found.n2,
    matched: found.matched,
    figures: {
      index: unbanded(withN(found.agreement, found.slots)),
      timeUnit: banded(found.timeUnit),
      kappa: banded(found.kappa),
      ac1: banded(found.ac1),
      percent: unbanded(percentAgreement(both)),
      alpha: banded(found.alpha),
    },
    byCode: found.byCode
      .filter(({ n1, n2 }) => n1 + n2 > 0)
      .map(({ code, n1, n2, both: together, agreement, kappa }) => ({
        ...{ code, n1, n2, both: together },
        agreement: unbanded(withN(agreement, n1 + n2 - together)),
        kappa: banded(kappa),
      })),
    disagreements: disagreements.map(({ kind, first: one, second: other, at, alike }) => ({
      kind,
      first: one?.id ?? null,
      second: other?.id ?? null,
      at: at * 1_000,
      alike,
    })),
    lag: found.lag,
    takenOff,
    curve: [],
  };
}

/** Samples of time are not independent of their neighbours: the time-unit figure has no honest interval. */
function withIntervals(
  figures: PairReport['figures'],
  found: PairAgreement,
  codes: readonly string[],
): PairReport['figures'] {
  const { patterns, agreement, slots } = found;
  const both = patterns.filter(({ ratings }) => ratings.every((rating) => rating !== null));
  const same = agreement.defined ? Math.round(agreement.value * slots) : 0;
  const halves: Pattern[] = [
    { ratings: [SAME], times: same },
    { ratings: [OTHER], times: slots - same },
  ];
  return {
    ...figures,
    index: { ...figures.index, interval: agreement.defined ? resampled(halves, shareOfSame) : agreement },
    kappa: { ...figures.kappa, interval: resampled(both, (drawn) => cohenKappa(drawn)) },
    ac1: { ...figures.ac1, interval: resampled(both, (drawn) => gwetAc1(drawn, codes)) },
    percent: { ...figures.percent, interval: resampled(both, percentAgreement) },
    alpha: { ...figures.alpha, interval: resampled(patterns, krippendorffAlpha) },
  };
}

const SAME = 'same';
const OTHER = 'other';

function shareOfSame(drawn: readonly Pattern[]): Figure {
  const same = drawn.reduce((sum, { ratings, times }) => sum + (ratings[0] === SAME ? times : 0), 0);
  return share(
    same,
    drawn.reduce((sum, { times }) => sum + times, 0),
  );
}

function tolerancesWith(tolerance: number): number[] {
  return [...new Set([...CURVE_SECONDS, tolerance])].sort((a, b) => a - b);
}

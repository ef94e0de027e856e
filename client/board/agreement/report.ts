import { type CodedAct, codedOf } from '#shared/analysis/act.ts';
import { type Band, bandOf } from '#shared/analysis/agreement/bands.ts';
import { bootstrapInterval } from '#shared/analysis/agreement/bootstrap.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { gwetAc1 } from '#shared/analysis/agreement/gwet-ac1.ts';
import { krippendorffAlpha } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import type { Pattern } from '#shared/analysis/agreement/pattern.ts';
import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import { agreementCurve } from '#shared/analysis/alignment/curve.ts';
import { disagreementsOf } from '#shared/analysis/alignment/disagreements.ts';
import { type PairAgreement, pairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import { patternsOfSlots, slotsOf } from '#shared/analysis/alignment/slots.ts';
import { cannotSay, type Figure, type Interval, share } from '#shared/analysis/figure.ts';
import { actsByCoder } from '#shared/analysis/marks.ts';
import type { Mark } from '#shared/mark.ts';
import { seeded } from '#shared/random.ts';
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
  /** The two coders whose details are wanted; null: the first pair. */
  readonly pair: CoderPair | null;
}

export type CoderPair = readonly [first: string, second: string];

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
  readonly n1: number;
  readonly n2: number;
  readonly matched: number;
  readonly figures: Readonly<Record<FigureName, Said>>;
  readonly byCode: readonly CodeLine[];
  /** Of the chosen pair alone, as are interval and curve: they are long, and take their time. */
  readonly disagreements: readonly DisagreementLine[];
  /** Seconds by which the second presses later; nothing is shifted by it. */
  readonly lag: Figure<{ readonly value: number; readonly n: number }>;
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

const CURVE_SECONDS = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5];
/** A fixed seed: the same marks give the same interval on every screen. */
const SEED = 1;
const RESAMPLES = 1_000;
/** Five coders make thousands of patterns: a second of work, and not ten. */
const FEWER = 200;

/** Computes in steps, so that figures stand at once and what takes resampling follows. */
export class AgreementCount {
  readonly #question: AgreementQuestion;
  readonly #acts: readonly (readonly [coder: string, acts: readonly CodedAct[]])[];
  #slots: readonly Pattern[] = [];
  #found: readonly Found[] = [];

  constructor(marks: Iterable<SlimMark>, question: AgreementQuestion) {
    const { openPrompts, now } = question;
    const open: SlimMark[] = [];
    for (const mark of marks) {
      if (openPrompts === null || (mark.prompt !== null && openPrompts.includes(mark.prompt))) open.push(mark);
    }
    this.#question = question;
    this.#acts = [...actsByCoder(open, now)]
      .map(([coder, acts]) => [coder, codedOf(acts)] as const)
      .filter(([, acts]) => acts.length > 0);
  }

  /** Every figure of every pair; no intervals yet. */
  figures(): AgreementReport {
    const { tolerance, pair } = this.#question;
    const coders = this.#acts.map(([coder]) => coder);
    this.#slots = patternsOfSlots(
      slotsOf(
        this.#acts.map(([, acts]) => acts),
        this.#question,
      ),
    );
    this.#found = this.#acts.flatMap(([first, own], index) =>
      this.#acts.slice(index + 1).map(([second, other]) => ({
        coders: [first, second] as const,
        result: pairAgreement(own, other, this.#question),
      })),
    );
    const wanted = this.#found.findIndex((found) => found.coders.join(' ') === pair?.join(' '));
    const chosen = Math.max(0, wanted);
    return {
      tolerance,
      marks: this.#acts.reduce((sum, [, acts]) => sum + acts.length, 0),
      coders,
      all: banded(krippendorffAlpha(this.#slots)),
      pairs: this.#found.map((found, index) => reportOf(found, index === chosen)),
      chosen,
    };
  }

  /** The same report with intervals and curve of the chosen pair. */
  withPairDetails(report: AgreementReport): AgreementReport {
    const { tolerance, codes } = this.#question;
    const found = this.#found[report.chosen];
    if (!found) return report;
    const [first = [], second = []] = found.coders.map((coder) => new Map(this.#acts).get(coder));
    const pairs = report.pairs.map((pair, index) =>
      index === report.chosen
        ? {
            ...pair,
            figures: withIntervals(pair.figures, found.result, codes),
            curve: agreementCurve(first, second, tolerancesWith(tolerance)).map(
              ({ tolerance: at, matched, agreement }) => ({ tolerance: at, matched, index: agreement }),
            ),
          }
        : pair,
    );
    return { ...report, pairs };
  }

  /** The same report with the interval of what is said of all coders. */
  withInterval(report: AgreementReport): AgreementReport {
    return { ...report, all: { ...report.all, interval: resampled(this.#slots, krippendorffAlpha, FEWER) } };
  }
}

interface Found {
  readonly coders: CoderPair;
  readonly result: PairAgreement;
}

function reportOf({ coders: [first, second], result: found }: Found, isChosen: boolean): PairReport {
  const disagreements = isChosen ? disagreementsOf(found.alignment) : [];
  const both = found.patterns.filter(({ ratings }) => ratings.every((rating) => rating !== null));
  return {
    first,
    second,
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

function resampled(
  patterns: readonly Pattern[],
  statistic: (patterns: readonly Pattern[]) => Figure,
  resamples = RESAMPLES,
): Figure<Interval> {
  return bootstrapInterval(patterns, (drawn) => statistic(drawn), { random: seeded(SEED), resamples });
}

function banded(figure: Said['figure']): Said {
  return { figure: slim(figure), band: bandOf(figure), interval: null };
}

function unbanded(figure: Said['figure']): Said {
  return { figure: slim(figure), band: null, interval: null };
}

function slim(figure: Said['figure']): Said['figure'] {
  return figure.defined ? { defined: true, value: figure.value, n: figure.n } : cannotSay(figure.reason);
}

function withN(figure: Figure, n: number): Said['figure'] {
  return figure.defined ? { ...figure, n } : figure;
}

function tolerancesWith(tolerance: number): number[] {
  return [...new Set([...CURVE_SECONDS, tolerance])].sort((a, b) => a - b);
}

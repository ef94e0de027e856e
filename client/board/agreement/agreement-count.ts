import { type CodedAct, codedOf } from '#shared/analysis/act.ts';
import { krippendorffAlpha } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import type { Pattern } from '#shared/analysis/agreement/pattern.ts';
import { patternsOfSlots, slotsOf } from '#shared/analysis/alignment/slots.ts';
import { actsByCoder } from '#shared/analysis/marks.ts';
import { comparable } from './comparable.ts';
import { type CountedPair, countPair, detailsOf, reportOf } from './pair-count.ts';
import { type AgreementQuestion, type AgreementReport, isSamePair, type SlimMark } from './report.ts';
import { banded, resampled } from './said-figure.ts';

/** Five coders make thousands of patterns: a second of work, and not ten. */
const FEWER = 200;

/** Computes in steps, so that figures stand at once and what takes resampling follows. */
export class AgreementCount {
  readonly #question: AgreementQuestion;
  readonly #acts: readonly (readonly [coder: string, acts: readonly CodedAct[]])[];
  #slots: readonly Pattern[] = [];
  #found: readonly CountedPair[] = [];

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
        this.#acts.map(([, acts]) => comparable(acts, coders, this.#question)),
        this.#question,
      ),
    );
    this.#found = this.#acts.flatMap(([first, own], index) =>
      this.#acts.slice(index + 1).map(([second, other]) => countPair([first, second], [own, other], this.#question)),
    );
    const wanted = this.#found.findIndex(({ coders: found }) => pair !== null && isSamePair(found, pair));
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
    const found = this.#found[report.chosen];
    if (!found) return report;
    const pairs = report.pairs.map((pair, index) =>
      index === report.chosen ? { ...pair, ...detailsOf(found, pair, this.#question) } : pair,
    );
    return { ...report, pairs };
  }

  /** The same report with the interval of what is said of all coders. */
  withInterval(report: AgreementReport): AgreementReport {
    return { ...report, all: { ...report.all, interval: resampled(this.#slots, krippendorffAlpha, FEWER) } };
  }
}

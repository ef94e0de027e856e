import type { CodedAct } from '../act.ts';
import { cohenKappa, type Kappa, kappaOfSquare } from '../agreement/cohen-kappa.ts';
import { type Ac1, gwetAc1 } from '../agreement/gwet-ac1.ts';
import { type Alpha, krippendorffAlpha } from '../agreement/krippendorff-alpha.ts';
import type { Pattern } from '../agreement/pattern.ts';
import { type CannotSay, cannotSay, type Figure, share, type Unsaid } from '../figure.ts';
import { cellOf, columnTotals, rowTotals, sum } from '../numbers.ts';
import { type TimeUnitKappa, timeUnitKappa } from '../time-unit-kappa.ts';
import { type Alignment, type AlignOptions, align, isSame } from './align.ts';
import { type Confusion, confusionOf } from './confusion.ts';
import { estimateLag, type Lag } from './lag.ts';

export interface PairOptions extends AlignOptions {
  /** The codes that could be chosen, in the codebook's order. */
  readonly codes?: readonly string[];
}

/** Two coders of one talk. `slots` are pairs and acts that only one has. */
export interface PairAgreement {
  readonly n1: number;
  readonly n2: number;
  readonly matched: number;
  readonly slots: number;
  /** Pairs with the same code and the same speaker, of all slots. */
  readonly agreement: Figure;
  /** Cohen's kappa and Gwet's AC1 of the codes, on pairs only: what was missed is in `agreement`, not here. */
  readonly kappa: Figure<Kappa>;
  readonly ac1: Figure<Ac1>;
  /** Slots as units, "none" as missing. */
  readonly alpha: Figure<Alpha>;
  /** Of the pairs. */
  readonly speaker: Figure;
  readonly addressee: Figure;
  /** In units as long as the tolerance. */
  readonly timeUnit: Figure<TimeUnitKappa>;
  /** As estimated; `align` has taken off only the one that was given. */
  readonly lag: Figure<Lag>;
  readonly confusion: Confusion;
  readonly byCode: readonly CodeAgreement[];
  readonly alignment: Alignment;
  /** The slots as patterns, for an interval: `bootstrapInterval(patterns, cohenKappa, …)`. */
  readonly patterns: readonly Pattern[];
}

export interface CodeAgreement {
  readonly code: string;
  readonly n1: number;
  readonly n2: number;
  readonly both: number;
  /** Pairs in which both gave the code, of slots in which either did. */
  readonly agreement: Figure;
  /** Kappa of this code against all others, on pairs. */
  readonly kappa: Figure<Kappa>;
}

/**
 * All that is said of two coders (METHOD, "Agreement"): acts are aligned by time, and figures computed of the
 * slots. Each figure that cannot be said has its reason; 'no-data' if either coder has no coded act.
 */
export function pairAgreement(
  first: readonly CodedAct[],
  second: readonly CodedAct[],
  options: PairOptions,
): PairAgreement {
  const alignment = align(first, second, options);
  const { pairs, unmatchedFirst, unmatchedSecond } = alignment;
  const confusion = confusionOf(alignment, options.codes);
  const patterns = slotPatterns(confusion);
  const slots = pairs.length + unmatchedFirst.length + unmatchedSecond.length;
  const count = (test: (a: CodedAct, b: CodedAct) => boolean): number =>
    pairs.filter((pair) => test(pair.first, pair.second)).length;
  const lacking: CannotSay | null = first.length === 0 || second.length === 0 ? 'no-data' : null;
  const unless = <T>(figure: () => Figure<T>): Figure<T> | Unsaid => (lacking ? cannotSay(lacking) : figure());
  return {
    n1: first.length,
    n2: second.length,
    matched: pairs.length,
    slots,
    agreement: unless(() => share(count(isSame), slots)),
    kappa: unless(() => cohenKappa(patterns)),
    ac1: unless(() => gwetAc1(patterns.filter(isPaired), options.codes)),
    alpha: unless(() => krippendorffAlpha(patterns)),
    speaker: unless(() =>
      share(
        count((a, b) => a.speaker === b.speaker),
        pairs.length,
        'no-pairs',
      ),
    ),
    addressee: unless(() =>
      share(
        count((a, b) => a.addressee === b.addressee),
        pairs.length,
        'no-pairs',
      ),
    ),
    timeUnit: unless(() => timeUnitKappa(first, second, { unit: options.tolerance, lag: options.lag ?? 0 })),
    lag: estimateLag(first, second, options.tolerance),
    confusion,
    byCode: byCode(confusion),
    alignment,
    patterns,
  };
}

/** One rating by each coder for every slot; null where one has no act there. */
export function slotPatterns({ codes, cells, onlyFirst, onlySecond }: Confusion): Pattern[] {
  const patterns = codes.flatMap((first, i): Pattern[] => [
    ...codes.map((second, j) => ({ ratings: [first, second], times: cellOf(cells, i, j) })),
    { ratings: [first, null], times: onlyFirst[i] ?? 0 },
    { ratings: [null, first], times: onlySecond[i] ?? 0 },
  ]);
  return patterns.filter(({ times }) => times > 0);
}

function isPaired({ ratings }: Pattern): boolean {
  return ratings.every((rating) => rating !== null);
}

function byCode({ codes, cells, onlyFirst, onlySecond }: Confusion): CodeAgreement[] {
  const firsts = rowTotals(cells);
  const seconds = columnTotals(cells);
  const matched = sum(firsts);
  return codes.map((code, i) => {
    const both = cellOf(cells, i, i);
    const [paired1, paired2] = [firsts[i] ?? 0, seconds[i] ?? 0];
    const n1 = paired1 + (onlyFirst[i] ?? 0);
    const n2 = paired2 + (onlySecond[i] ?? 0);
    const others = matched - paired1 - paired2 + both;
    const square = [
      [both, paired1 - both],
      [paired2 - both, others],
    ];
    const kappa = kappaOfSquare({ categories: ['this', 'other'], cells: square });
    return { code, n1, n2, both, agreement: share(both, n1 + n2 - both), kappa };
  });
}

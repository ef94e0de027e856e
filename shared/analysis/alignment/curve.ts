import type { CodedAct } from '../act.ts';
import { cohenKappa, type Kappa } from '../agreement/cohen-kappa.ts';
import { type Figure, share } from '../figure.ts';
import { type AlignOptions, align, isSame } from './align.ts';
import { confusionOf } from './confusion.ts';
import { slotPatterns } from './pair-agreement.ts';

export interface CurvePoint {
  /** Seconds. */
  readonly tolerance: number;
  readonly matched: number;
  readonly agreement: Figure;
  readonly kappa: Figure<Kappa>;
}

/**
 * Agreement at each tolerance: no tolerance is right, so that what depends on it must be seen. Figures as in
 * `pairAgreement`. With the tolerance pairs of the same code and speaker never get fewer; all pairs may.
 */
export function agreementCurve(
  first: readonly CodedAct[],
  second: readonly CodedAct[],
  tolerances: readonly number[],
  { lag = 0 }: Pick<AlignOptions, 'lag'> = {},
): CurvePoint[] {
  return tolerances.map((tolerance) => {
    const alignment = align(first, second, { tolerance, lag });
    const matched = alignment.pairs.length;
    const same = alignment.pairs.filter(({ first: one, second: other }) => isSame(one, other));
    const slots = first.length + second.length - matched;
    return {
      tolerance,
      matched,
      agreement: share(same.length, slots),
      kappa: cohenKappa(slotPatterns(confusionOf(alignment))),
    };
  });
}

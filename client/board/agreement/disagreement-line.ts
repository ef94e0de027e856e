import type { DisagreementKind } from '#shared/analysis/alignment/disagreements.ts';
import type { Settlement } from '#shared/mark.ts';

/** One thing that two coders saw differently, by the ids of their marks; null where that coder has none. */
export interface DisagreementLine {
  readonly kind: DisagreementKind;
  readonly first: string | null;
  readonly second: string | null;
  /** Room time, ms. */
  readonly at: number;
  /** How many there are of the kind between the same codes or persons. */
  readonly alike: number;
}

export function marksIn({ first, second }: Pick<DisagreementLine, 'first' | 'second'>): string[] {
  return [first, second].filter((id) => id !== null);
}

/**
 * Those that nobody has settled, in their order. A disagreement is settled when each of its marks is: with
 * another tolerance the two marks of a settled pair may stand alone, and are not asked about again.
 */
export function unsettled(
  lines: readonly DisagreementLine[],
  settlements: readonly Settlement[],
): readonly DisagreementLine[] {
  const settled = new Set(settlements.flatMap(({ between }) => between));
  return lines.filter((line) => !marksIn(line).every((id) => settled.has(id)));
}

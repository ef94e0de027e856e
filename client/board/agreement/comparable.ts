import type { CodedAct } from '#shared/analysis/act.ts';
import { commonCodes, takes } from '#shared/plans.ts';
import type { AgreementQuestion } from './report.ts';

/** Without acts of codes that one of these coders did not take then: the others' would count as missed. */
export function comparable(
  acts: readonly CodedAct[],
  coders: readonly string[],
  { plans }: Pick<AgreementQuestion, 'plans'>,
): readonly CodedAct[] {
  if (!coders.some((coder) => plans[coder])) return acts;
  return acts.filter(({ code, at }) => coders.every((coder) => takes(plans[coder], code, at * 1_000)));
}

/** Where coders shared codes out, those that all of these took while any of them coded; null: all, so that nothing need be said. */
export function sharedOut(
  coders: readonly string[],
  acts: readonly (readonly CodedAct[])[],
  { plans, codes }: Pick<AgreementQuestion, 'plans' | 'codes'>,
): readonly string[] | null {
  const moments = acts.flat().map(({ at }) => at * 1_000);
  return commonCodes(
    coders.map((coder) => plans[coder]),
    codes,
    moments,
  );
}

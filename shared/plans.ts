import type { CodePlan } from './mark.ts';

/** Null, or no plan: every code. */
type Taken = CodePlan['codes'];
export type PlanHistory = Pick<CodePlan, 'at' | 'codes' | 'trail'>;

/** Which codes a plan names at a moment (room time, ms); null: all. Before the first choice everybody takes all. */
export function takenAt(plan: PlanHistory | undefined, time: number): Taken {
  let taken: Taken = null;
  for (const { at, codes } of plan ? [...(plan.trail ?? []), plan] : []) if (at <= time) taken = codes;
  return taken;
}

export function takes(plan: PlanHistory | undefined, code: string, time: number): boolean {
  return takenAt(plan, time)?.includes(code) ?? true;
}

/** Of `codes`, those that all of these coders took at one moment or another: what they can be compared on. */
export function commonCodes(plans: readonly (PlanHistory | undefined)[], codes: readonly string[]): string[] {
  const moments = [0, ...plans.flatMap((plan) => (plan ? [...(plan.trail ?? []), plan] : [])).map(({ at }) => at)];
  return codes.filter((code) => moments.some((time) => plans.every((plan) => takes(plan, code, time))));
}

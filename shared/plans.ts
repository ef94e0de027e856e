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

/**
 * What coders can be compared on: of `codes`, those that all of them took at one of these moments or another (room
 * time, ms); null where they took every code at each of them, so that there is nothing to say.
 */
export function commonCodes(
  plans: readonly (PlanHistory | undefined)[],
  codes: readonly string[],
  moments: readonly number[],
): readonly string[] | null {
  const changes = plans.flatMap((plan) => (plan ? [...(plan.trail ?? []), plan] : [])).map(({ at }) => at);
  if (changes.length === 0) return null;
  // Between two changes every moment is alike.
  const spans = new Set(moments.map((time) => Math.max(0, ...changes.filter((at) => at <= time))));
  const common = [...spans].map((time) => codes.filter((code) => plans.every((plan) => takes(plan, code, time))));
  if (common.every((taken) => taken.length === codes.length)) return null;
  return codes.filter((code) => common.some((taken) => taken.includes(code)));
}

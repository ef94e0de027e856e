import type { StaffMember } from '#shared/room/views.ts';
import type { PlansModel } from './plans-model.ts';

/** Somebody who codes: an observer who is here, or anybody who has chosen codes. */
export interface Taker {
  readonly coder: string;
  readonly isHere: boolean;
  /** Null: has not chosen, or has chosen all. */
  readonly codes: readonly string[] | null;
}

/**
 * Whose plans count. A facilitator who is here has other things to do, and counts as a coder only with a plan;
 * the coder whose board it is always does.
 */
export function takersOf(plans: PlansModel, staff: readonly StaffMember[], self: string): Taker[] {
  const here = new Set([self, ...staff.map(({ coder }) => coder)]);
  const coders = new Set([
    self,
    ...staff.filter(({ role }) => role === 'observer').map(({ coder }) => coder),
    ...plans.all().map(({ coder }) => coder),
  ]);
  return [...coders].map((coder) => ({
    coder,
    isHere: here.has(coder),
    codes: plans.planOf(coder)?.codes ?? null,
  }));
}

/** Those who take a code; who has chosen it by name stands before who takes all. */
export function takersOfCode(takers: readonly Taker[], code: string): Taker[] {
  const takes = takers.filter(({ codes }) => codes?.includes(code) ?? true);
  return [...takes.filter(({ codes }) => codes !== null), ...takes.filter(({ codes }) => codes === null)];
}

/** Of `codes`, those that nobody who is here takes. */
export function untaken(takers: readonly Taker[], codes: readonly string[]): string[] {
  return codes.filter((code) => !takersOfCode(takers, code).some(({ isHere }) => isHere));
}

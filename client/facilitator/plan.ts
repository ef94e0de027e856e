import type { FacilitatorView } from '#shared/room/views.ts';
import { type Course, latestRun, sectionIndex } from './next-step.ts';

type Timed = Pick<FacilitatorView, 'guide' | 'progress' | 'startedAt' | 'pausedMs' | 'pausedAt'> & Pick<Course, 'open'>;

/** Where the session is against the plan; ms. Pauses don't count as time of the session. */
export interface PlanState {
  readonly elapsedMs: number;
  readonly plannedMs: number;
  /** The section that was reached, by its place in the guide; null before the first prompt. */
  readonly section: number | null;
  /** Above 0: later than the plan has this section; below 0: earlier; 0 within its minutes. */
  readonly driftMs: number;
}

const MINUTE_MS = 60_000;

/** `now` is room time, ms. Null before the session begins. */
export function planState(view: Timed, now: number): PlanState | null {
  if (view.startedAt === undefined) return null;
  const elapsedMs = Math.max(0, (view.pausedAt ?? now) - view.startedAt - view.pausedMs);
  const minutes = view.guide.sections.map((section) => section.minutes);
  const plannedMs = sum(minutes) * MINUTE_MS;
  const reached = reachedSection(view);
  // Before the first prompt the session is in whatever stands before it: late only when that time is used up.
  const firstWithPrompt = Math.max(
    0,
    view.guide.sections.findIndex((section) => section.prompts.length > 0),
  );
  const from = sum(minutes.slice(0, reached ?? 0)) * MINUTE_MS;
  const to = sum(minutes.slice(0, reached === null ? firstWithPrompt : reached + 1)) * MINUTE_MS;
  const driftMs = elapsedMs > to ? elapsedMs - to : elapsedMs < from ? elapsedMs - from : 0;
  return { elapsedMs, plannedMs, section: reached, driftMs };
}

function reachedSection(view: Timed): number | null {
  const prompt = view.open?.prompt.id ?? latestRun(view)?.prompt.id;
  const index = prompt === undefined ? -1 : sectionIndex(view, prompt);
  return index === -1 ? null : index;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

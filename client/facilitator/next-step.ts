import type { Section } from '#shared/guide.ts';
import type { Prompt } from '#shared/prompts.ts';
import type { PromptProgress, Run } from '#shared/room/state.ts';
import type { FacilitatorView } from '#shared/room/views.ts';

/** What of the room the steps depend on. */
export type Course = Pick<FacilitatorView, 'phase' | 'guide' | 'progress' | 'open' | 'results'>;

/** The one thing to do next; `finish` asks before it does anything. */
export type NextStep =
  | { readonly do: 'start' | 'resume' | 'evaluate' | 'finish' | 'wait' }
  | { readonly do: 'open' | 'close' | 'reveal'; readonly prompt: Prompt };

export type PromptStatus = 'upcoming' | 'open' | 'closed' | 'revealed' | 'skipped' | 'reset';

/**
 * What the filled button says and the space bar does. `declined` has the runs (`runKey`) whose results
 * the facilitator chose not to show.
 */
export function nextStep(course: Course, declined: ReadonlySet<string> = new Set()): NextStep {
  switch (course.phase) {
    case 'lobby':
      return { do: 'start' };
    case 'paused':
      return { do: 'resume' };
    case 'evaluation':
      return { do: 'finish' };
    case 'closing':
    case 'closed':
      return { do: 'wait' };
    case 'live':
      return nextLiveStep(course, declined);
  }
}

function nextLiveStep(course: Course, declined: ReadonlySet<string>): NextStep {
  const open = openPrompt(course);
  if (open) return { do: 'close', prompt: open };
  const latest = justHeld(course);
  if (latest && isSettling(course, latest)) return { do: 'wait' };
  if (latest && canReveal(course, latest) && !declined.has(runKey(latest.prompt.id, latest.run.run))) {
    return { do: 'reveal', prompt: latest.prompt };
  }
  const upcoming = nextPrompt(course);
  return upcoming ? { do: 'open', prompt: upcoming } : { do: 'evaluate' };
}

export function runKey(prompt: string, run: number): string {
  return `${prompt} ${run}`;
}

interface PromptRun {
  readonly prompt: Prompt;
  readonly run: Run;
}

/** Nobody needs to see an empty result, or that there is none to see, so it is not offered as the next step. */
function canReveal(course: Course, { prompt, run }: PromptRun): boolean {
  return (
    prompt.kind !== 'discussion' &&
    run.closedAt !== undefined &&
    !run.revealed &&
    (course.results[prompt.id]?.n ?? 0) > 0 &&
    course.results[prompt.id]?.kind !== 'withheld'
  );
}

/** It has just closed, and the last answers to it are being written: what comes next follows from them. */
function isSettling(course: Course, { prompt, run }: PromptRun): boolean {
  const results = course.results[prompt.id];
  if (run.closedAt === undefined || !results) return false;
  return results.kind === 'open'
    ? results.texts.length < results.n
    : results.kind === 'withheld' && results.why === 'open';
}

/** The run that counts of a prompt, if there is one. */
export function countedRun(progress: PromptProgress | undefined): Run | undefined {
  const last = progress?.runs.at(-1);
  return last && !last.reset ? last : undefined;
}

export function promptStatus(course: Pick<Course, 'progress' | 'open'>, prompt: string): PromptStatus {
  if (course.open?.prompt.id === prompt) return 'open';
  const progress = course.progress[prompt];
  const run = countedRun(progress);
  if (run) return run.revealed ? 'revealed' : 'closed';
  if (progress?.skipped) return 'skipped';
  return progress && progress.runs.length > 0 ? 'reset' : 'upcoming';
}

export function openPrompt(course: Pick<Course, 'guide' | 'open'>): Prompt | undefined {
  return promptsIn(course).find((prompt) => prompt.id === course.open?.prompt.id);
}

export function promptsIn(course: Pick<Course, 'guide'>): Prompt[] {
  return course.guide.sections.flatMap((section) => section.prompts);
}

/** The run opened last, of those that count. */
export function latestRun(course: Pick<Course, 'guide' | 'progress'>): PromptRun | undefined {
  return promptsIn(course)
    .flatMap((prompt) => {
      const run = countedRun(course.progress[prompt.id]);
      return run ? [{ prompt, run }] : [];
    })
    .sort((a, b) => b.run.openedAt - a.run.openedAt)[0];
}

/** The run opened last, unless it was reset: then its answers are set aside, and older ones are no news. */
function justHeld(course: Pick<Course, 'guide' | 'progress'>): PromptRun | undefined {
  const latest = latestRun(course);
  const all = Object.values(course.progress).flatMap((progress) => progress.runs);
  return latest && all.every((run) => run.openedAt <= latest.run.openedAt) ? latest : undefined;
}

/** The first prompt still to be held after the one held last; then those that were passed by, from the start. */
export function nextPrompt(course: Pick<Course, 'guide' | 'progress' | 'open'>): Prompt | undefined {
  const prompts = promptsIn(course);
  const latest = latestRun(course);
  const from = latest ? prompts.findIndex((prompt) => prompt.id === latest.prompt.id) + 1 : 0;
  return [...prompts.slice(from), ...prompts.slice(0, from)].find((prompt) => {
    const status = promptStatus(course, prompt.id);
    return status === 'upcoming' || status === 'reset';
  });
}

/** What stands in the middle: the open prompt, else the results just got, else what comes next. */
export function subjectOf(course: Course): Prompt | undefined {
  const open = openPrompt(course);
  if (open) return open;
  const latest = justHeld(course);
  if (latest && latest.prompt.kind !== 'discussion' && (course.results[latest.prompt.id]?.n ?? 0) > 0)
    return latest.prompt;
  return nextPrompt(course);
}

/** Sections without prompts that stand between the prompt held last and this one: they are said, not opened. */
export function leadIn(course: Pick<Course, 'guide' | 'progress'>, prompt: string): Section[] {
  const { sections } = course.guide;
  const to = sectionIndex(course, prompt);
  const latest = latestRun(course);
  const from = latest ? sectionIndex(course, latest.prompt.id) + 1 : 0;
  return sections.slice(from, Math.max(from, to)).filter((section) => section.prompts.length === 0);
}

export function sectionIndex(course: Pick<Course, 'guide'>, prompt: string): number {
  return course.guide.sections.findIndex((section) => section.prompts.some((each) => each.id === prompt));
}

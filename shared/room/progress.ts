import type { OpenPrompt, RoomState, Run } from './state.ts';

/** The evaluation's ballots are drawn as if it were a prompt of this id; no guide may use it. */
export const EVALUATION_BALLOT = { prompt: 'evaluation', run: 0 } as const;

/** The prompt that is open now, in whatever phase can have one. */
export function openPromptOf(state: RoomState): OpenPrompt | null {
  return state.phase === 'live' || state.phase === 'paused' ? state.open : null;
}

/** The run of a prompt that counts: the last one that was not set aside by a reset. */
export function currentRun(state: Pick<RoomState, 'progress'>, prompt: string): Run | undefined {
  const last = state.progress[prompt]?.runs.at(-1);
  return last && !last.reset ? last : undefined;
}

/** Closed or skipped: the guide has moved past it. */
export function isDone(state: Pick<RoomState, 'progress'>, prompt: string): boolean {
  const run = currentRun(state, prompt);
  return run ? run.closedAt !== undefined : state.progress[prompt]?.skipped === true;
}

/** The prompt (and run) to which an answer may be given now. While closing, those on their way are still taken. */
export function answerable(state: RoomState): OpenPrompt | null {
  if (state.phase === 'live' || state.phase === 'paused' || state.phase === 'closing') return state.open;
  return null;
}

/**
 * A closed run that takes no more answers either: only then are its figures made, and they stay as they are.
 * Answers that were let in before it closed and are not on disk yet are `underWay`.
 */
export function isSettled(state: RoomState, prompt: string, run: Run, underWay: boolean): boolean {
  const still = answerable(state);
  return run.closedAt !== undefined && !underWay && !(still?.prompt === prompt && still.run === run.run);
}

export function takesEvaluations(state: RoomState): boolean {
  return state.phase === 'evaluation' || (state.phase === 'closing' && state.evaluation);
}

import { spanOfInterval } from '../intervals.ts';
import { currentRun } from './progress.ts';
import type { RoomState } from './state.ts';

/** How the coders work together: blind ones see only their own layer until it is opened. */
export interface Coding {
  readonly blind: boolean;
  /** Room time, ms, at which the coders revealed all layers; null while they have not. */
  readonly revealedAt: number | null;
}

export const SHARED_CODING: Coding = { blind: false, revealedAt: null };

/**
 * May coders see one another's marks made at this prompt (null: between prompts)? In blind co-coding only
 * once the prompt has closed, or the coders have revealed everything.
 */
export function isLayerOpen(state: Pick<RoomState, 'coding' | 'progress'>, prompt: string | null): boolean {
  if (!state.coding.blind || state.coding.revealedAt !== null) return true;
  return prompt !== null && currentRun(state, prompt)?.closedAt !== undefined;
}

/**
 * The same of what was ticked in an interval, of which several prompts can have a part: every prompt that was open
 * in it must be open to others. One in which none was, opens with all layers.
 */
export function isIntervalOpen(state: Pick<RoomState, 'coding' | 'progress' | 'startedAt'>, interval: number): boolean {
  if (isLayerOpen(state, null)) return true;
  if (state.startedAt === undefined) return false;
  const { from, to } = spanOfInterval(interval, state.startedAt);
  const touched = Object.keys(state.progress).filter((prompt) =>
    state.progress[prompt]?.runs.some(
      ({ openedAt, closedAt, reset }) => openedAt < to && (closedAt ?? reset?.at ?? Number.POSITIVE_INFINITY) > from,
    ),
  );
  return touched.length > 0 && touched.every((prompt) => isLayerOpen(state, prompt));
}

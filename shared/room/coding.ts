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

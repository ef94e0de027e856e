import { THRESHOLD_USUAL } from '../limits.ts';

/**
 * What the facilitator sees of the answers to the open prompt, the weaker first: written answers in groups, or
 * nothing but their number until it closes. No schema here: phones load it.
 */
export const RELEASE_LEVELS = ['batched', 'at-close'] as const;
export type ReleaseLevel = (typeof RELEASE_LEVELS)[number];

export interface Release {
  readonly level: ReleaseLevel;
  /** Figures, and groups within them, of fewer answers than that are not shown. It never changes: two could be subtracted. */
  readonly threshold: number;
}

/** What holds where nothing else was chosen. */
export const USUAL_RELEASE: Release = { level: 'batched', threshold: THRESHOLD_USUAL };

export function isWeaker(level: ReleaseLevel, than: ReleaseLevel): boolean {
  return RELEASE_LEVELS.indexOf(level) < RELEASE_LEVELS.indexOf(than);
}

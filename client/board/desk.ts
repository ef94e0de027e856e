import type { Entry } from '#shared/protocol.ts';
import type { MarksModel } from '../live/marks-model.ts';
import type { StaffView } from './board-page.tsx';
import type { Coding } from './model/coding-state.ts';
import type { AskFirst } from './plan/ask-first.ts';
import type { PlansModel } from './plan/plans-model.ts';

/**
 * What coding needs and no more: who codes, a board to draw from, and hands. A room's session has it, and so has
 * a practice, where there is neither a room nor a connection.
 */
export interface CodingDesk {
  readonly entry: Pick<Entry, 'coder'>;
  readonly model: MarksModel;
  readonly coding: Coding;
  /** Who takes which codes. */
  readonly plans: PlansModel;
  readonly askFirst: AskFirst;
  /** The name of a coder, as far as this device has seen it: marks carry ids alone. */
  nameOf(coder: string): string | undefined;
}

/** The circle that is coded, by whom and with which codes. */
export type CodingView = Pick<StaffView, 'seats' | 'attendance' | 'phase' | 'codebook' | 'startedAt' | 'staff'>;

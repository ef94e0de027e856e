import type { Codebook } from '../codebooks.ts';
import type { Guide } from '../guide.ts';
import type { Lang } from '../ids.ts';
import type { Release } from '../release/level.ts';
import type { Seat } from '../seats.ts';
import type { Attendance } from './attendance.ts';
import type { Coding } from './coding.ts';

/** Where a room is held. A remote or hybrid one shows the link of the organisation's own video call. */
export type Mode = 'in-person' | 'remote' | 'hybrid';

/** One time that a prompt was put to the circle. A reset ends a run and keeps its answers apart. */
export interface Run {
  /** 0 for the first; answers are kept by prompt and run. */
  readonly run: number;
  readonly openedAt: number;
  readonly closedAt?: number;
  readonly revealed: boolean;
  /** When the run was set aside by a reset, and why. */
  readonly reset?: { readonly at: number; readonly by: string; readonly reason: string };
}

export interface PromptProgress {
  readonly runs: readonly Run[];
  readonly skipped: boolean;
}

export interface Told {
  readonly at: number;
  readonly by: string;
  readonly text: string;
}

/** What every phase has. */
export interface RoomBase {
  readonly id: string;
  readonly title: string;
  readonly community: string;
  readonly mode: Mode;
  readonly videoUrl: string;
  readonly lang: Lang;
  readonly guide: Guide;
  readonly codebook: Codebook;
  readonly seats: readonly Seat[];
  readonly attendance: Attendance;
  readonly coding: Coding;
  /** What is shown of answers, and when. */
  readonly release: Release;
  /** Short lines from observers to the facilitator, the last ones, oldest first. */
  readonly told: readonly Told[];
  /** By prompt id; a prompt that has not been touched has no entry. */
  readonly progress: Readonly<Record<string, PromptProgress>>;
  /** The wall clock at the opening, in ms since 1970; all other times count from it. */
  readonly openedAtEpoch: number;
  /** Ms since the opening at which talk began; undefined in the lobby. */
  readonly startedAt?: number;
  /** Time spent paused, in ms, ended pauses only. */
  readonly pausedMs: number;
}

/** The prompt that is open, with the moment at which its planned time runs out (room time; moved by pauses). */
export interface OpenPrompt {
  readonly prompt: string;
  readonly run: number;
  readonly endsAt: number;
  /** The planned length with extensions, in ms: what the time cues are shares of. */
  readonly plannedMs: number;
}

export type RoomState =
  | (RoomBase & { readonly phase: 'lobby' })
  | (RoomBase & { readonly phase: 'live'; readonly open: OpenPrompt | null })
  | (RoomBase & { readonly phase: 'paused'; readonly open: OpenPrompt | null; readonly pausedAt: number })
  | (RoomBase & { readonly phase: 'evaluation' })
  | (RoomBase & {
      readonly phase: 'closing';
      /** An answer on its way to this prompt is still taken, so that nobody's last word is lost. */
      readonly open: OpenPrompt | null;
      readonly evaluation: boolean;
      readonly closingAt: number;
    })
  | (RoomBase & { readonly phase: 'closed'; readonly closedAt: number });

export type Phase = RoomState['phase'];

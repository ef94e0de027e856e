import type { Answer } from '../answers.ts';
import type { Codebook } from '../codebooks.ts';
import type { Guide } from '../guide.ts';
import { findPrompt } from '../guide-prompts.ts';
import type { Lang } from '../ids.ts';
import { type Prompt, type PublicPrompt, publicPrompt } from '../prompts.ts';
import type { Release } from '../release/level.ts';
import { type Results, soFar, tally } from '../results.ts';
import type { Seat } from '../seats.ts';
import type { Attendance } from './attendance.ts';
import type { Coding } from './coding.ts';
import type { Role } from './commands.ts';
import { currentRun, EVALUATION_BALLOT, isSettled, openPromptOf } from './progress.ts';
import type { Quiet } from './quiet.ts';
import type { Mode, OpenPrompt, Phase, PromptProgress, RoomState, Run, Told } from './state.ts';

/**
 * What leaves the server: one view per role, never one per client. A phone's view holds the phase,
 * the open prompt and what was revealed; nothing about answers that were not, about seats or marks.
 */
export type RoomView = ParticipantView | ScreenView | ObserverView | FacilitatorView;

/** What is not in the log: who is connected, and the answers (kept without time and order). */
export interface Live {
  readonly joinCode: string;
  /** Phones connected now, and those that said "ready" in the waiting room. */
  readonly phones: number;
  readonly ready: number;
  readonly staff: readonly StaffMember[];
  readonly quiet: readonly Quiet[];
  readonly answers: (prompt: string, run: number) => readonly Answer[];
  /** Answers to this run were let in and are not on disk yet. */
  readonly isUnderWay: (prompt: string, run: number) => boolean;
  /** Texts of the open prompt that went out in groups, as they were when they did. */
  readonly released: (prompt: string, run: number) => readonly string[];
  readonly evaluations: number;
  /** The public key (hex) of the ballots of a run: the same for every phone, so it stands in their one view. */
  readonly ballotKey: (prompt: string, run: number) => string;
}

export interface StaffMember {
  /** Who this person is on the board: its marks say no name. */
  readonly coder: string;
  readonly name: string;
  readonly role: Role;
}

export interface OpenView extends Omit<OpenPrompt, 'prompt'> {
  readonly prompt: PublicPrompt;
}

export interface RevealedView {
  readonly prompt: PublicPrompt;
  readonly run: number;
  readonly results: Results;
}

interface CommonView {
  readonly room: string;
  readonly title: string;
  readonly mode: Mode;
  readonly lang: Lang;
  readonly phase: Phase;
  /** Room time at which a pause began: clocks stand still there. */
  readonly pausedAt?: number;
  readonly startedAt?: number;
  readonly open: OpenView | null;
  /** What is shown of answers, and when: everybody may know it. */
  readonly release: Release;
}

export interface ParticipantView extends CommonView {
  readonly role: 'participant';
  readonly rules: readonly string[];
  /** What can be answered now, with the ballots' public key; the evaluation counts as a prompt. */
  readonly ballot: { readonly prompt: string; readonly run: number; readonly key: string } | null;
  /** Only in a remote or hybrid room, and only to those inside. */
  readonly videoUrl: string;
  /** Oldest first. */
  readonly revealed: readonly RevealedView[];
}

export interface ScreenView extends CommonView {
  readonly role: 'screen';
  readonly joinCode: string;
  readonly phones: number;
  /** How many chairs there are: the wall shows the way in until as many phones are here. */
  readonly seats: number;
  readonly revealed: readonly RevealedView[];
}

interface StaffView extends CommonView {
  readonly community: string;
  readonly videoUrl: string;
  readonly guide: Guide;
  readonly codebook: Codebook;
  readonly seats: readonly Seat[];
  readonly attendance: Attendance;
  readonly coding: Coding;
  readonly told: readonly Told[];
  readonly progress: Readonly<Record<string, PromptProgress>>;
  readonly pausedMs: number;
  readonly phones: number;
  readonly ready: number;
  readonly staff: readonly StaffMember[];
  /** By prompt id, of the run that counts. An observer has those of closed prompts only, a facilitator how many answered, too. */
  readonly results: Readonly<Record<string, Results>>;
}

export interface ObserverView extends StaffView {
  readonly role: 'observer';
}

export interface FacilitatorView extends StaffView {
  readonly role: 'facilitator';
  readonly joinCode: string;
  readonly evaluations: number;
  /** Present seats that have not spoken for a while although others have; the longest first. For nobody else. */
  readonly quiet: readonly Quiet[];
}

export interface ViewOf {
  readonly participant: ParticipantView;
  readonly screen: ScreenView;
  readonly observer: ObserverView;
  readonly facilitator: FacilitatorView;
}

export const VIEWS: { readonly [R in Role]: (state: RoomState, live: Live) => ViewOf[R] } = {
  participant: (state, live) => ({
    ...common(state),
    role: 'participant',
    rules: state.guide.rules,
    ballot: ballotOf(state, live),
    videoUrl: state.mode === 'in-person' ? '' : state.videoUrl,
    revealed: revealed(state, live),
  }),
  screen: (state, live) => ({
    ...common(state),
    role: 'screen',
    joinCode: live.joinCode,
    phones: live.phones,
    seats: state.seats.length,
    revealed: revealed(state, live),
  }),
  observer: (state, live) => ({ ...staffView(state, live, false), role: 'observer' }),
  facilitator: (state, live) => ({
    ...staffView(state, live, true),
    role: 'facilitator',
    joinCode: live.joinCode,
    evaluations: live.evaluations,
    quiet: live.quiet,
  }),
};

function ballotOf(state: RoomState, live: Live): ParticipantView['ballot'] {
  const open = openPromptOf(state);
  const target = open ?? (state.phase === 'evaluation' ? EVALUATION_BALLOT : null);
  if (!target || (open && findPrompt(state.guide, open.prompt)?.kind === 'discussion')) return null;
  const { prompt, run } = target;
  return { prompt, run, key: live.ballotKey(prompt, run) };
}

function common(state: RoomState): CommonView {
  const open = openPromptOf(state);
  const prompt = open && findPrompt(state.guide, open.prompt);
  return {
    room: state.id,
    title: state.title,
    mode: state.mode,
    lang: state.lang,
    phase: state.phase,
    ...(state.phase === 'paused' ? { pausedAt: state.pausedAt } : {}),
    ...(state.startedAt === undefined ? {} : { startedAt: state.startedAt }),
    open: open && prompt ? { ...open, prompt: publicPrompt(prompt) } : null,
    release: state.release,
  };
}

function revealed(state: RoomState, live: Live): RevealedView[] {
  return Object.keys(state.progress)
    .flatMap((id) => {
      const run = currentRun(state, id);
      const prompt = findPrompt(state.guide, id);
      if (!prompt || !run?.revealed || run.closedAt === undefined) return [];
      if (!isSettled(state, id, run, live.isUnderWay(id, run.run))) return [];
      const results = tally(prompt, live.answers(id, run.run), state.release.threshold);
      return [{ closedAt: run.closedAt, view: { prompt: publicPrompt(prompt), run: run.run, results } }];
    })
    .sort((a, b) => a.closedAt - b.closedAt)
    .map(({ view }) => view);
}

function staffView(state: RoomState, live: Live, withOpen: boolean): StaffView {
  const { community, videoUrl, guide, codebook, seats, attendance, coding, told, progress, pausedMs } = state;
  const results: Record<string, Results> = {};
  for (const id of Object.keys(progress)) {
    const run = currentRun(state, id);
    const prompt = findPrompt(guide, id);
    if (!run || !prompt) continue;
    if (isSettled(state, id, run, live.isUnderWay(id, run.run))) {
      results[id] = tally(prompt, live.answers(id, run.run), state.release.threshold);
    } else if (withOpen) results[id] = unsettled(state, live, prompt, run);
  }
  const { phones, ready, staff } = live;
  return {
    ...common(state),
    ...{ community, videoUrl, guide, codebook, seats, attendance, coding, told, progress, pausedMs },
    ...{ phones, ready, staff },
    results,
  };
}

/** How many answered, and what went out in groups; at the stricter level, not that either. */
function unsettled({ release }: RoomState, live: Live, prompt: Prompt, { run }: Run): Results {
  const texts = release.level === 'batched' ? live.released(prompt.id, run) : [];
  return soFar(prompt, live.answers(prompt.id, run).length, texts);
}

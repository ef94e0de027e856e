import { assertNever } from '../assert.ts';
import type { Guide } from '../guide.ts';
import { findPrompt } from '../guide-prompts.ts';
import { LIMITS } from '../limits.ts';
import type { Prompt } from '../prompts.ts';
import { USUAL_RELEASE } from '../release/level.ts';
import type { Seat } from '../seats.ts';
import { type Attendance, arrive, beginStays, leave, without } from './attendance.ts';
import { SHARED_CODING } from './coding.ts';
import type { RoomEvent } from './events.ts';
import type { OpenPrompt, PromptProgress, RoomBase, RoomState, Run, Told } from './state.ts';

/** A room from its log; null for an empty one. */
export function replay(events: Iterable<RoomEvent>): RoomState | null {
  let state: RoomState | null = null;
  for (const event of events) state = evolve(state, event);
  return state;
}

/**
 * The state after an event. Total over the events that `decide` makes; an event that cannot follow
 * from the state (a damaged log) throws, so that nobody goes on from a wrong state.
 */
export function evolve(state: RoomState | null, event: RoomEvent): RoomState {
  if (event.type === 'room-opened') return opened(event);
  if (!state) throw new Error(`the log begins with ${event.type}`);
  switch (event.type) {
    case 'seat-put':
      return seatPut(state, event);
    case 'seat-removed':
      return {
        ...state,
        seats: state.seats.filter((seat) => seat.id !== event.seat),
        attendance: without(state.attendance, event.seat),
      };
    case 'seat-arrived':
      return { ...state, attendance: arrived(state, event) };
    case 'seat-left':
      return { ...state, attendance: leave(state.attendance, event.seat, event.at) };
    case 'coding-set':
      return { ...state, coding: { ...state.coding, blind: event.blind } };
    case 'codes-revealed':
      return { ...state, coding: { ...state.coding, revealedAt: event.at } };
    case 'facilitator-told':
      return { ...state, told: [...state.told, pick(event)].slice(-LIMITS.TOLD_SHOWN) };
    case 'seats-ordered':
      return { ...state, seats: ordered(state.seats, event.seats) };
    case 'release-raised':
      return { ...state, release: { ...state.release, level: event.level } };
    case 'room-started':
      return started(state, event.at);
    case 'room-paused':
      return { ...baseOf(state), phase: 'paused', open: openOf(state), pausedAt: event.at };
    case 'room-resumed':
      return resumed(state, event.at);
    case 'prompt-added':
      return { ...state, guide: withPrompt(state.guide, event.section, event.prompt) };
    case 'prompt-opened':
      return promptOpened(state, event);
    case 'prompt-extended':
      return extended(state, event.seconds * 1_000, event.at);
    case 'prompt-closed':
      return promptClosed(state, event);
    case 'prompt-revealed':
    case 'prompt-hidden':
      return withRun(state, event.prompt, event.run, (run) => ({ ...run, revealed: event.type === 'prompt-revealed' }));
    case 'prompt-skipped':
      return withProgress(state, event.prompt, (progress) => ({ ...progress, skipped: true }));
    case 'prompt-reset':
      return promptReset(state, event);
    case 'evaluation-opened':
      return { ...baseOf(state), phase: 'evaluation' };
    case 'room-closing':
      return {
        ...baseOf(state),
        phase: 'closing',
        open: lastClosed(state, event.at),
        evaluation: state.phase === 'evaluation',
        closingAt: event.at,
      };
    case 'room-closed':
      return { ...baseOf(state), phase: 'closed', closedAt: event.at };
    default:
      return assertNever(event);
  }
}

type EventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;

function opened(event: EventOf<'room-opened'>): RoomState {
  const { title, community, mode, videoUrl, lang, guide, codebook, seats } = event.setup;
  return {
    phase: 'lobby',
    id: event.room,
    openedAtEpoch: event.openedAtEpoch,
    ...{ title, community, mode, videoUrl, lang, guide, codebook, seats },
    progress: {},
    attendance: {},
    coding: SHARED_CODING,
    release: event.setup.release ?? USUAL_RELEASE,
    told: [],
    pausedMs: 0,
  };
}

/** The fields that every phase has, so that none of another phase survives a change of phase. */
function baseOf(state: RoomState): RoomBase {
  const { id, title, community, mode, videoUrl, lang, guide, codebook, openedAtEpoch } = state;
  const { seats, attendance, coding, release, told, progress, pausedMs } = state;
  const fixed = { id, title, community, mode, videoUrl, lang, guide, codebook, openedAtEpoch };
  const base = { ...fixed, seats, attendance, coding, release, told, progress, pausedMs };
  return state.startedAt === undefined ? base : { ...base, startedAt: state.startedAt };
}

function started(state: RoomState, at: number): RoomState {
  const ids = state.seats.map(({ id }) => id);
  return {
    ...baseOf(state),
    attendance: beginStays(state.attendance, ids, at),
    startedAt: at,
    phase: 'live',
    open: null,
  };
}

/** A chair that is brought in while the circle talks is taken at once. */
function seatPut(state: RoomState, { seat, at }: EventOf<'seat-put'>): RoomState {
  const isNew = !state.seats.some(({ id }) => id === seat.id);
  const attendance = isNew && state.startedAt !== undefined ? arrive(state.attendance, seat.id, at) : state.attendance;
  return { ...state, seats: withSeat(state.seats, seat), attendance };
}

/** In the lobby nobody's time runs: who comes after all begins with the others. */
function arrived(state: RoomState, { seat, at }: EventOf<'seat-arrived'>): Attendance {
  return state.startedAt === undefined ? without(state.attendance, seat) : arrive(state.attendance, seat, at);
}

function pick({ at, by, text }: EventOf<'facilitator-told'>): Told {
  return { at, by, text };
}

function openOf(state: RoomState): OpenPrompt | null {
  return state.phase === 'live' || state.phase === 'paused' ? state.open : null;
}

function resumed(state: RoomState, at: number): RoomState {
  if (state.phase !== 'paused') throw new Error('resumed without a pause');
  const away = at - state.pausedAt;
  const open = state.open && { ...state.open, endsAt: state.open.endsAt + away };
  return { ...baseOf(state), phase: 'live', open, pausedMs: state.pausedMs + away };
}

function promptOpened(state: RoomState, event: EventOf<'prompt-opened'>): RoomState {
  const prompt = findPrompt(state.guide, event.prompt);
  if (!prompt || state.phase !== 'live') throw new Error(`cannot open ${event.prompt}`);
  const run: Run = { run: event.run, openedAt: event.at, revealed: false };
  const next = withProgress(state, event.prompt, (progress) => ({ skipped: false, runs: [...progress.runs, run] }));
  const plannedMs = prompt.seconds * 1_000;
  const open = { prompt: event.prompt, run: event.run, endsAt: event.at + plannedMs, plannedMs };
  return { ...baseOf(next), phase: 'live', open };
}

/** In overtime the extra time counts from now: "two more minutes" must not be over already. */
function extended(state: RoomState, ms: number, at: number): RoomState {
  if ((state.phase !== 'live' && state.phase !== 'paused') || !state.open) throw new Error('nothing open to extend');
  const now = state.phase === 'paused' ? state.pausedAt : at;
  const overtime = Math.max(0, now - state.open.endsAt);
  const { endsAt, plannedMs } = state.open;
  return { ...state, open: { ...state.open, endsAt: endsAt + overtime + ms, plannedMs: plannedMs + overtime + ms } };
}

function promptClosed(state: RoomState, event: EventOf<'prompt-closed'>): RoomState {
  const closed = withRun(state, event.prompt, event.run, (run) => ({ ...run, closedAt: event.at }));
  return closed.phase === 'live' || closed.phase === 'paused' ? { ...closed, open: null } : closed;
}

function promptReset(state: RoomState, event: EventOf<'prompt-reset'>): RoomState {
  const reset = { at: event.at, by: event.by, reason: event.reason };
  return withProgress(state, event.prompt, (progress) => ({
    skipped: false,
    runs: progress.runs.map((run) => (run.run === event.run ? { ...run, revealed: false, reset } : run)),
  }));
}

/** The prompt that "close the room" closed in the same breath: an answer to it may be on its way. */
function lastClosed(state: RoomState, at: number): OpenPrompt | null {
  for (const [prompt, { runs }] of Object.entries(state.progress)) {
    const run = runs.at(-1);
    if (run && !run.reset && run.closedAt === at) return { prompt, run: run.run, endsAt: at, plannedMs: 0 };
  }
  return null;
}

function withSeat(seats: readonly Seat[], seat: Seat): Seat[] {
  const known = seats.some((other) => other.id === seat.id);
  return known ? seats.map((other) => (other.id === seat.id ? seat : other)) : [...seats, seat];
}

function ordered(seats: readonly Seat[], ids: readonly string[]): Seat[] {
  return ids.flatMap((id) => seats.filter((seat) => seat.id === id));
}

function withPrompt(guide: Guide, section: string, prompt: Prompt): Guide {
  const sections = guide.sections.map((each) =>
    each.id === section ? { ...each, prompts: [...each.prompts, prompt] } : each,
  );
  return { ...guide, sections };
}

function withProgress(
  state: RoomState,
  prompt: string,
  change: (progress: PromptProgress) => PromptProgress,
): RoomState {
  const before = state.progress[prompt] ?? { runs: [], skipped: false };
  return { ...state, progress: { ...state.progress, [prompt]: change(before) } };
}

function withRun(state: RoomState, prompt: string, number: number, change: (run: Run) => Run): RoomState {
  return withProgress(state, prompt, (progress) => ({
    ...progress,
    runs: progress.runs.map((run) => (run.run === number ? change(run) : run)),
  }));
}

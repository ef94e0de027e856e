import { assertNever } from '../assert.ts';
import { findPrompt, promptsOf } from '../guide-prompts.ts';
import { LIMITS } from '../limits.ts';
import type { Prompt } from '../prompts.ts';
import type { Refusal } from '../refusals.ts';
import { isWeaker } from '../release/level.ts';
import { err, ok, type Result } from '../result.ts';
import { isExpected } from './attendance.ts';
import { type Actor, COMMANDS, type Command } from './commands.ts';
import type { RoomEvent } from './events.ts';
import { currentRun, EVALUATION_BALLOT, isDone, openPromptOf } from './progress.ts';
import type { RoomState } from './state.ts';

export type Decision = Result<readonly RoomEvent[], Refusal>;

/** May this role give this command at all? The client asks the same question before it offers a button. */
export function mayCommand(actor: Pick<Actor, 'role'>, command: Pick<Command, 'name'>): boolean {
  const roles: readonly string[] = COMMANDS[command.name].roles;
  return actor.role === 'server' ? command.name === 'room.seal' : roles.includes(actor.role);
}

/**
 * The rules of a room: what follows from a command in a state, or why not. Pure: the time is given
 * (room time, ms), the caller appends the events and evolves the state.
 */
export function decide(state: RoomState, command: Command, actor: Actor, now: number): Decision {
  if (!mayCommand(actor, command)) return err('not-allowed');
  if (state.phase === 'closed') return err('room-closed');
  if (state.phase === 'closing' && command.name !== 'room.seal') return err('room-closed');
  const head = { at: now, by: actor.name };
  switch (command.name) {
    case 'seat.put':
    case 'seat.remove':
    case 'seat.order':
      return decideSeat(state, command, head);
    case 'seat.arrive':
    case 'seat.leave':
      return decideStay(state, command, head);
    case 'coding.set':
      if (state.phase !== 'lobby') return err('wrong-phase');
      return ok(
        state.coding.blind === command.args.blind ? [] : [{ ...head, type: 'coding-set', blind: command.args.blind }],
      );
    case 'codes.reveal':
      if (!state.coding.blind || state.phase === 'lobby') return err('wrong-phase');
      return ok(state.coding.revealedAt === null ? [{ ...head, type: 'codes-revealed' }] : []);
    case 'facilitator.tell':
      return ok([{ ...head, type: 'facilitator-told', text: command.args.text }]);
    case 'release.raise': {
      const { level } = command.args;
      if (isWeaker(level, state.release.level)) return err('not-allowed');
      return ok(level === state.release.level ? [] : [{ ...head, type: 'release-raised', level }]);
    }
    case 'room.start':
      return state.phase === 'lobby' ? ok([{ ...head, type: 'room-started' }]) : err('wrong-phase');
    case 'room.pause':
      return state.phase === 'live' ? ok([{ ...head, type: 'room-paused' }]) : err('wrong-phase');
    case 'room.resume':
      return state.phase === 'paused' ? ok([{ ...head, type: 'room-resumed' }]) : err('wrong-phase');
    case 'prompt.open':
    case 'prompt.extend':
    case 'prompt.close':
    case 'prompt.reveal':
    case 'prompt.hide':
    case 'prompt.skip':
    case 'prompt.reset':
      return decidePrompt(state, command, head);
    case 'prompt.add':
      return decideAdd(state, command.args.prompt, command.args.section, head);
    case 'evaluation.open':
      return decideEvaluation(state, head);
    case 'room.close':
      return ok([...closeOpen(state, head), { ...head, type: 'room-closing' }]);
    case 'room.seal':
      return state.phase === 'closing' ? ok([{ ...head, type: 'room-closed' }]) : err('wrong-phase');
    default:
      return assertNever(command);
  }
}

interface Head {
  readonly at: number;
  readonly by: string;
}
type OpenRoom = Exclude<RoomState, { phase: 'closed' }>;
type StayCommand = Extract<Command, { name: 'seat.arrive' | 'seat.leave' }>;
type SeatCommand = Exclude<Extract<Command, { name: `seat.${string}` }>, StayCommand>;
type PromptCommand = Exclude<Extract<Command, { name: `prompt.${string}` }>, { name: 'prompt.add' }>;

function decideSeat(state: OpenRoom, command: SeatCommand, head: Head): Decision {
  const ids = state.seats.map((seat) => seat.id);
  switch (command.name) {
    case 'seat.put': {
      const { seat } = command.args;
      if (!ids.includes(seat.id) && ids.length >= LIMITS.SEATS) return err('room-full');
      if (state.seats.some((other) => other.id !== seat.id && other.label === seat.label)) return err('exists');
      return ok([{ ...head, type: 'seat-put', seat }]);
    }
    case 'seat.remove':
      // Marks name seats: once talk has begun a chair stays in the record, so it is only removed before.
      if (!ids.includes(command.args.seat)) return err('seat-unknown');
      return state.phase === 'lobby'
        ? ok([{ ...head, type: 'seat-removed', seat: command.args.seat }])
        : err('wrong-phase');
    case 'seat.order': {
      const { seats } = command.args;
      const same =
        seats.length === ids.length && new Set(seats).size === ids.length && seats.every((id) => ids.includes(id));
      return same ? ok([{ ...head, type: 'seats-ordered', seats }]) : err('seat-unknown');
    }
    default:
      return assertNever(command);
  }
}

/** Before the start: who will come later, or comes after all; later: who comes and who goes. */
function decideStay(state: OpenRoom, command: StayCommand, head: Head): Decision {
  const { seat } = command.args;
  if (!state.seats.some(({ id }) => id === seat)) return err('seat-unknown');
  const arrives = command.name === 'seat.arrive';
  if (isExpected(state, seat) === arrives) return ok([]);
  return ok([{ ...head, type: arrives ? 'seat-arrived' : 'seat-left', seat }]);
}

function decidePrompt(state: OpenRoom, command: PromptCommand, head: Head): Decision {
  const id = command.args.prompt;
  const prompt = findPrompt(state.guide, id);
  if (!prompt) return err('prompt-unknown');
  const open = openPromptOf(state);
  const isOpen = open?.prompt === id;
  const latest = currentRun(state, id);
  switch (command.name) {
    case 'prompt.open':
      return decideOpen(state, id, head);
    case 'prompt.extend':
      if (!isOpen) return err('prompt-not-open');
      if (open.plannedMs + command.args.seconds * 1_000 > 2 * LIMITS.PROMPT_SECONDS_MAX * 1_000)
        return err('too-large');
      return ok([{ ...head, type: 'prompt-extended', prompt: id, seconds: command.args.seconds }]);
    case 'prompt.close':
      return isOpen ? ok([{ ...head, type: 'prompt-closed', prompt: id, run: open.run }]) : err('prompt-not-open');
    case 'prompt.reveal':
    case 'prompt.hide': {
      if (prompt.kind === 'discussion') return err('prompt-takes-no-answer');
      if (!latest || latest.closedAt === undefined) return err('prompt-not-closed');
      const reveal = command.name === 'prompt.reveal';
      if (latest.revealed === reveal) return ok([]);
      return ok([{ ...head, type: reveal ? 'prompt-revealed' : 'prompt-hidden', prompt: id, run: latest.run }]);
    }
    case 'prompt.skip':
      if (isOpen) return err('prompt-already-open');
      return isDone(state, id) ? err('prompt-done') : ok([{ ...head, type: 'prompt-skipped', prompt: id }]);
    case 'prompt.reset':
      return decideReset(state, id, command.args.reason, head);
    default:
      return assertNever(command);
  }
}

function decideOpen(state: OpenRoom, id: string, head: Head): Decision {
  if (state.phase !== 'live') return err('wrong-phase');
  if (state.open) return err('prompt-already-open');
  const progress = state.progress[id];
  if (currentRun(state, id)) return err('prompt-done');
  // A skipped prompt may be opened after all: the guide is a plan, not a rule.
  return ok([{ ...head, type: 'prompt-opened', prompt: id, run: progress?.runs.length ?? 0 }]);
}

function decideReset(state: OpenRoom, id: string, reason: string, head: Head): Decision {
  if (state.phase === 'lobby' || state.phase === 'evaluation') return err('wrong-phase');
  const latest = currentRun(state, id);
  if (!latest)
    return state.progress[id]?.skipped
      ? ok([{ ...head, type: 'prompt-reset', prompt: id, run: 0, reason }])
      : err('prompt-not-closed');
  if (latest.run + 1 >= LIMITS.RUNS) return err('too-large');
  const close = openPromptOf(state)?.prompt === id ? closeOpen(state, head) : [];
  return ok([...close, { ...head, type: 'prompt-reset', prompt: id, run: latest.run, reason }]);
}

function decideAdd(state: OpenRoom, prompt: Prompt, section: string, head: Head): Decision {
  if (!state.guide.sections.some(({ id }) => id === section)) return err('not-found');
  const taken = state.guide.sections.some((each) => each.id === prompt.id) || findPrompt(state.guide, prompt.id);
  if (taken || prompt.id === EVALUATION_BALLOT.prompt) return err('exists');
  if (promptsOf(state.guide).length >= LIMITS.PROMPTS) return err('too-large');
  return ok([{ ...head, type: 'prompt-added', prompt, section }]);
}

function decideEvaluation(state: OpenRoom, head: Head): Decision {
  if (state.phase !== 'live') return err('wrong-phase');
  return ok([...closeOpen(state, head), { ...head, type: 'evaluation-opened' }]);
}

function closeOpen(state: OpenRoom, head: Head): RoomEvent[] {
  const open = openPromptOf(state);
  return open ? [{ ...head, type: 'prompt-closed', prompt: open.prompt, run: open.run }] : [];
}

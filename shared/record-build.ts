import type { Answer } from './answers.ts';
import type { BoardValue, Shelf } from './board.ts';
import { checkValue } from './board-check.ts';
import { valuesOf } from './codebooks/modifiers.ts';
import type { Codebook } from './codebooks.ts';
import type { Evaluation } from './evaluation.ts';
import { promptsOf } from './guide-prompts.ts';
import { INTERVAL_MS, intervalAt } from './intervals.ts';
import type { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from './mark.ts';
import { RECORD_VERSION, type RecordCoder, type SessionRecord } from './record.ts';
import type { Attendance } from './room/attendance.ts';
import type { RoomEvent } from './room/events.ts';
import { replay } from './room/evolve.ts';
import { type Course, type WhySetAside, whyUntimely } from './set-aside.ts';

export interface RecordSources {
  readonly events: readonly RoomEvent[];
  readonly coders: readonly RecordCoder[];
  readonly answers: (prompt: string, run: number) => readonly Answer[];
  readonly evaluations: readonly Evaluation[];
  readonly board: Record<Shelf, ReadonlyMap<string, unknown>>;
}

/**
 * The session record of a closed room. What clients wrote on the board is input: values that don't
 * parse, or that name a seat, a code or a coder that the room does not have, are kept apart.
 */
export function buildRecord(sources: RecordSources): SessionRecord {
  const state = replay(sources.events);
  if (state?.phase !== 'closed') throw new Error('only a closed room becomes a record');
  const known: Known = {
    seats: new Set(state.seats.map((seat) => seat.id)),
    codes: new Set(state.codebook.codes.map((code) => code.id)),
    codebook: state.codebook,
    prompts: new Set(promptsOf(state.guide).map((prompt) => prompt.id)),
    coders: new Set(sources.coders.map((coder) => coder.id)),
    lastInterval: state.startedAt === undefined ? -1 : intervalAt(state.closedAt, state.startedAt),
  };
  const setAside: SessionRecord['setAside'] = [];
  const inTime = (shelf: Shelf) => timely(shelf, sources.board[shelf], state, setAside);
  const marks = sift<Mark>('marks', inTime('marks'), (mark) => whyNotMark(mark as Mark, known), setAside);
  const notes = sift<Note>('notes', inTime('notes'), (note) => whyNotNote(note as Note, known), setAside);
  const cells = sift<Cell>('cells', inTime('cells'), (cell) => whyNotCell(cell as Cell, known), setAside);
  const settlements = sift<Settlement>(
    'settlements',
    inTime('settlements'),
    (settlement) => whyNotSettlement(settlement as Settlement, known),
    setAside,
  );
  const intervals = sift<IntervalTicks>(
    'intervals',
    inTime('intervals'),
    (ticks) => whyNotTicks(ticks as IntervalTicks, known),
    setAside,
  );
  const plans = sift<CodePlan>('plans', inTime('plans'), (plan) => whyNotPlan(plan as CodePlan, known), setAside);
  const { id, title, community, mode, lang, openedAtEpoch, guide, codebook, seats, closedAt, pausedMs } = state;
  return {
    version: RECORD_VERSION,
    ...{ id, title, community, mode, lang, openedAtEpoch, closedAt, pausedMs, guide, codebook },
    release: state.release,
    startedAt: state.startedAt ?? null,
    seats: [...seats],
    attendance: endStays(state.attendance, closedAt),
    coding: state.coding,
    coders: [...sources.coders].sort((a, b) => compare(a.id, b.id)),
    events: [...sources.events],
    prompts: Object.entries(state.progress).map(([prompt, { skipped, runs }]) => ({
      prompt,
      skipped,
      runs: runs.map((run) => ({
        ...run,
        closedAt: run.closedAt ?? run.reset?.at ?? closedAt,
        answers: sortByContent(sources.answers(prompt, run.run)),
      })),
    })),
    marks: marks.map((mark) => endState(mark, closedAt)),
    notes,
    cells,
    settlements,
    intervalMs: INTERVAL_MS,
    intervals,
    plans,
    evaluations: sortByContent(sources.evaluations),
    setAside: setAside.sort((a, b) => compare(a.shelf + a.key, b.shelf + b.key)),
  };
}

interface Known {
  readonly seats: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly codebook: Codebook;
  readonly prompts: ReadonlySet<string>;
  readonly coders: ReadonlySet<string>;
  /** -1: the session never started, so there is none. */
  readonly lastInterval: number;
}

function whyNotMark(mark: Mark, known: Known): WhySetAside | null {
  if (typeof mark.from === 'object' && !known.seats.has(mark.from.seat)) return 'unknown speaker';
  if (typeof mark.to === 'object' && !known.seats.has(mark.to.seat)) return 'unknown addressee';
  if (mark.code !== null && !known.codes.has(mark.code)) return 'unknown code';
  if (valuesOf(known.codebook, mark) === null) return 'unknown modifier';
  if (mark.prompt !== null && !known.prompts.has(mark.prompt)) return 'unknown prompt';
  return whyNotCoder(mark.coder, known);
}

function whyNotNote(note: Note, known: Known): WhySetAside | null {
  if (note.prompt !== null && !known.prompts.has(note.prompt)) return 'unknown prompt';
  return whyNotCoder(note.coder, known);
}

/** What holds now is judged like a mark; the marks that it settles are judged by themselves. */
function whyNotSettlement({ kept, coder }: Settlement, known: Known): WhySetAside | null {
  if (kept === null) return whyNotCoder(coder, known);
  if (typeof kept.from === 'object' && !known.seats.has(kept.from.seat)) return 'unknown speaker';
  if (typeof kept.to === 'object' && !known.seats.has(kept.to.seat)) return 'unknown addressee';
  return known.codes.has(kept.code) ? whyNotCoder(coder, known) : 'unknown code';
}

function whyNotCell(cell: Cell, known: Known): WhySetAside | null {
  if (!known.seats.has(cell.seat)) return 'unknown seat';
  if (!known.prompts.has(cell.prompt)) return 'unknown prompt';
  return whyNotCoder(cell.coder, known);
}

function whyNotTicks({ interval, who, codes, coder }: IntervalTicks, known: Known): WhySetAside | null {
  if (interval > known.lastInterval) return 'later than the close';
  if (who !== null && who !== 'facilitator' && !known.seats.has(who.seat)) return 'unknown speaker';
  if (!codes.every((code) => known.codes.has(code))) return 'unknown code';
  return whyNotCoder(coder, known);
}

function whyNotPlan({ codes, coder }: CodePlan, known: Known): WhySetAside | null {
  return codes?.every((code) => known.codes.has(code)) === false ? 'unknown code' : whyNotCoder(coder, known);
}

/** A state that nobody ended lasts until the close, and says that it was cut there. */
function endState({ lasting, ...mark }: Mark, closedAt: number): Mark {
  return lasting && mark.until === undefined ? { ...mark, until: Math.max(mark.at, closedAt), cut: true } : mark;
}

function endStays(attendance: Attendance, closedAt: number): SessionRecord['attendance'] {
  const ended = Object.entries(attendance).map(([seat, stays]) => [
    seat,
    stays.map(({ from, to }) => ({ from, to: to ?? closedAt })),
  ]);
  return Object.fromEntries(ended);
}

function whyNotCoder(coder: string, known: Known): WhySetAside | null {
  return known.coders.has(coder) ? null : 'unknown coder';
}

/** A shelf without what the course of the session rules out; the schemas have their say after it. */
function timely(
  shelf: Shelf,
  values: ReadonlyMap<string, unknown>,
  course: Course,
  setAside: SessionRecord['setAside'],
): ReadonlyMap<string, unknown> {
  const kept = new Map<string, unknown>();
  for (const [key, value] of values) {
    const why = whyUntimely(shelf, value, course);
    if (why === null) kept.set(key, value);
    else setAside.push({ shelf, key, why, json: JSON.stringify(value) ?? 'undefined' });
  }
  return kept;
}

function sift<T extends BoardValue>(
  shelf: Shelf,
  values: ReadonlyMap<string, unknown>,
  whyNot: (value: BoardValue) => string | null,
  setAside: SessionRecord['setAside'],
): T[] {
  const kept: T[] = [];
  for (const [key, value] of values) {
    const checked = checkValue(shelf, key, value);
    const why = checked.ok ? whyNot(checked.value) : checked.why;
    if (checked.ok && why === null) kept.push(checked.value as T);
    else setAside.push({ shelf, key, why: why ?? 'malformed', json: JSON.stringify(value) ?? 'undefined' });
  }
  return kept.sort((a, b) => a.at - b.at || compare(a.id, b.id));
}

/** An order that depends on nothing but the values themselves. */
function sortByContent<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ value }) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

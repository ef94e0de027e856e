import { KRUG_12 } from '../codebooks/krug-12.ts';
import type { Addressee, Mark, Speaker } from '../mark.ts';
import { err, ok, type Result } from '../result.ts';
import { isSeatOfTalk, LENGTHS, TALK_ID } from './talk.ts';

/** A mark of a practice: no id, no coder, no name. `at` and `until` in ms of the talk. */
export interface PracticeMark extends Pick<Mark, 'at' | 'from' | 'to' | 'code'> {
  readonly until?: number;
}

/** What one coder made of the talk: it stays on the device, and goes to a colleague as a file. */
export interface PracticeCoding {
  readonly krug: typeof FILE;
  readonly version: typeof VERSION;
  readonly talk: string;
  /** When it was done, ms of Unix time. */
  readonly doneAt: number;
  /** How much of the talk was heard, ms. */
  readonly heard: number;
  readonly marks: readonly PracticeMark[];
}

const FILE = 'practice-coding';
const VERSION = 1;
/** Four marks a second for ten minutes; a file of a person has some hundred. */
const MOST_MARKS = 2_400;
/** A mark is some 100 characters. */
export const MOST_CHARS = 400_000;

/** Why a file cannot be read. */
export const FILE_PROBLEMS = ['too-large', 'not-ours', 'newer', 'other-talk', 'broken'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** From the marks of a board; those that were taken back are left out. */
export function codingOf(marks: Iterable<Mark>, heard: number, doneAt: number): PracticeCoding {
  const kept: PracticeMark[] = [];
  for (const { at, until, from, to, code, gone } of marks) {
    if (gone !== true) kept.push({ at, ...(until === undefined ? {} : { until }), from, to, code });
  }
  kept.sort((a, b) => a.at - b.at);
  return { krug: FILE, version: VERSION, talk: TALK_ID, doneAt, heard: Math.round(heard), marks: kept };
}

export function textOf(coding: PracticeCoding): string {
  return `${JSON.stringify(coding)}\n`;
}

/** Reads what anybody may have written: a coding of this talk, whole, or why it is none. */
export function readCoding(text: string): Result<PracticeCoding, FileProblem> {
  if (text.length > MOST_CHARS) return err('too-large');
  const value = parsed(text);
  if (!isFields(value) || value['krug'] !== FILE) return err('not-ours');
  const { version, talk, doneAt, heard, marks } = value;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  if (version !== VERSION || typeof talk !== 'string') return err('broken');
  if (talk !== TALK_ID) return err('other-talk');
  if (!isTime(doneAt, Number.MAX_SAFE_INTEGER) || !isTime(heard, LENGTHS.whole)) return err('broken');
  if (!Array.isArray(marks) || marks.length > MOST_MARKS) return err('broken');
  const read = marks.flatMap((mark: unknown) => readMark(mark) ?? []);
  if (read.length < marks.length) return err('broken');
  return ok({ krug: FILE, version: VERSION, talk, doneAt, heard, marks: read });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Field by field: what else stands in the file is not taken over. */
function readMark(value: unknown): PracticeMark | null {
  if (!isFields(value)) return null;
  const { at, until } = value;
  const from = readPerson(value['from']);
  const to = value['to'] === 'group' ? 'group' : readPerson(value['to']);
  const code = readCode(value['code']);
  if (!isTime(at, LENGTHS.whole) || from === null || to === null || code === undefined) return null;
  if (until === undefined) return { at, from, to, code };
  return isTime(until, LENGTHS.whole) && until >= at ? { at, until, from, to, code } : null;
}

function readPerson(value: unknown): Exclude<Addressee, 'group'> | Speaker | null {
  if (value === 'facilitator') return value;
  if (!isFields(value) || typeof value['seat'] !== 'string') return null;
  return isSeatOfTalk(value['seat']) ? { seat: value['seat'] } : null;
}

/** Undefined: not a code of Krug-12. Null is a turn that was logged and never coded. */
function readCode(value: unknown): string | null | undefined {
  if (value === null) return null;
  return KRUG_12.codes.find(({ id }) => id === value)?.id;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

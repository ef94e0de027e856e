import { krug12 } from '#shared/codebooks/krug-12.ts';
import type { Lang } from '#shared/ids.ts';
import { codingOf, type PracticeCoding } from '#shared/practice/coding-file.ts';
import { LENGTHS, type Length, seatsIn } from '#shared/practice/talk.ts';
import { beginStays } from '#shared/room/attendance.ts';
import { createLocalBoard } from '../../live/local-board.ts';
import { newId } from '../../live/new-id.ts';
import type { CodingDesk, CodingView } from '../desk.ts';
import { createCoding } from '../model/coding.ts';
import { AskFirst } from '../plan/ask-first.ts';
import { createPlansModel } from '../plan/plans-model.ts';
import { createTalkClock, type TalkClock } from './talk-clock.ts';

/** As told, or slower, for a first time. */
export const PACES = { told: 1, calm: 0.75 } as const;
export type Pace = keyof typeof PACES;

export interface Plan {
  readonly length: Length;
  readonly pace: Pace;
}

/** One run through the talk: the board with nobody else at it, and the clock of the talk. */
export interface Practice extends CodingDesk {
  readonly id: string;
  readonly plan: Plan;
  readonly clock: TalkClock;
  /** What was coded so far, in the time of the talk; `doneAt` in ms of Unix time. */
  result(doneAt: number): PracticeCoding;
}

const CODER = 'practice';
const BOOK = krug12('en');

export function openPractice(plan: Plan): Practice {
  const clock = createTalkClock(LENGTHS[plan.length], PACES[plan.pace]);
  const { source, model, putMark } = createLocalBoard();
  const plans = createPlansModel(source);
  const askFirst = new AskFirst((code) => plans.takesNow(CODER, code), clock.now);
  const coding = createCoding({
    coder: CODER,
    model,
    newId,
    now: clock.now,
    put: putMark,
    gate: () => null,
    prompt: () => null,
    // Which language its labels have, hands do not see.
    codebook: () => BOOK,
  });
  const result = (doneAt: number): PracticeCoding => {
    const now = clock.now();
    const marks = model.marksOf(CODER).map(({ until, lasting, ...mark }) => {
      const end = lasting ? now : until;
      return { ...mark, at: clock.talkAt(mark.at), ...(end === undefined ? {} : { until: clock.talkAt(end) }) };
    });
    return codingOf(marks, clock.talkAt(now), doneAt);
  };
  return {
    id: newId(),
    plan,
    entry: { coder: CODER },
    model,
    plans,
    askFirst,
    coding,
    clock,
    result,
    nameOf: () => undefined,
  };
}

/** The circle of the talk, as a room would show it while it is live: everybody is here from the beginning. */
export function viewOf(lang: Lang): CodingView {
  const seats = seatsIn(lang);
  const ids = seats.map(({ id }) => id);
  const attendance = beginStays({}, ids, 0);
  return { seats, attendance, phase: 'live', codebook: krug12(lang), startedAt: 0, staff: [] };
}

import { useState, useSyncExternalStore } from 'react';
import type { Speaker } from '#shared/mark.ts';
import { newId } from '../../live/new-id.ts';
import type { StaffView } from '../board-page.tsx';
import { gateOf, type Session } from '../session.ts';
import { nextToDo, type Person, peopleIn, type Step, stepsOf } from './steps.ts';
import { codesOf, withCodeToggled, withWord } from './ticks.ts';

/** Why a tick was not taken. */
export type NotTaken = 'not-now' | 'too-long-ago' | null;

export interface IntervalHands {
  readonly steps: readonly Step[];
  /** The interval on the sheet; undefined before the session starts. */
  readonly step: Step | undefined;
  readonly people: readonly Person[];
  readonly notTaken: NotTaken;
  codes(person: string): readonly string[];
  toggle(person: Person, code: string): void;
  /** Gives the coder's word for the interval and goes on to the next; taken back, it stays. */
  setDone(isDone: boolean): void;
  show(interval: number): void;
}

/**
 * One interval on the sheet and what is ticked there. The sheet never turns by itself: what a hand is about to tick
 * stays under it when the interval ends.
 */
export function useInterval(session: Session, view: StaffView, now: number): IntervalHands {
  const { ticks, entry } = session;
  useSyncExternalStore(ticks.subscribe, ticks.version);
  const steps = stepsOf(ticks, entry.coder, view, now);
  const [chosen, setChosen] = useState<number | null>(null);
  const [notTaken, setNotTaken] = useState<NotTaken>(null);
  // Before the first is chosen, the one that runs when the session starts.
  if (chosen === null && steps.length > 0) setChosen(steps.length - 1);
  const step = steps[Math.min(chosen ?? 0, steps.length - 1)];
  const interval = step?.interval ?? 0;
  const codes = (person: string): readonly string[] => codesOf(ticks.ticks(entry.coder, interval, person));
  const mayWrite = (): boolean => {
    const why = gateOf(session.room, session.board) === null ? (step?.isOpen ? null : 'too-long-ago') : 'not-now';
    setNotTaken(why);
    return why === null;
  };
  const show = (to: number): void => {
    setNotTaken(null);
    setChosen(Math.min(Math.max(0, to), Math.max(0, steps.length - 1)));
  };
  return {
    ...{ steps, step, notTaken, codes, show },
    people: step ? peopleIn(view, interval, now, (person) => codes(person).length > 0) : [],
    toggle: ({ id, who }, code) => {
      if (mayWrite()) putTick(session, { interval, person: id, who }, code);
    },
    setDone: (isDone) => {
      if (!mayWrite()) return;
      putWord(session, interval, isDone);
      if (isDone) show(nextToDo(steps, interval));
    },
  };
}

interface Place {
  readonly interval: number;
  readonly person: string;
  readonly who: Speaker;
}

function putTick({ ticks, board, room, entry }: Session, { interval, person, who }: Place, code: string): void {
  const at = room.clock.now();
  const before = ticks.ticks(entry.coder, interval, person);
  if (before) board.putIntervalTicks(withCodeToggled(before, code, at));
  else board.putIntervalTicks({ id: newId(), coder: entry.coder, at, interval, who, codes: [code] });
}

function putWord({ ticks, board, room, entry }: Session, interval: number, isDone: boolean): void {
  const at = room.clock.now();
  const before = ticks.ticks(entry.coder, interval, '');
  if (before) board.putIntervalTicks(withWord(before, isDone, at));
  else if (isDone) board.putIntervalTicks({ id: newId(), coder: entry.coder, at, interval, who: null, codes: [] });
}

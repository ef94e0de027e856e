import { useEffect, useState } from 'react';
import { type Heard, heardAt } from '#shared/practice/talk.ts';
import type { TalkClock } from './talk-clock.ts';

export interface TalkState extends Heard {
  readonly isRunning: boolean;
  readonly isOver: boolean;
}

const LOOK_MS = 100;

/** What is said now: drawn anew only when that changes, however often it is looked at. */
export function useTalk(clock: TalkClock): TalkState {
  const [state, setState] = useState(() => stateOf(clock));
  useEffect(() => {
    const look = (): void =>
      setState((before) => {
        const next = stateOf(clock);
        return isSame(before, next) ? before : next;
      });
    look();
    const timer = setInterval(look, LOOK_MS);
    const stop = clock.subscribe(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [clock]);
  return state;
}

function stateOf(clock: TalkClock): TalkState {
  const heard = heardAt(clock.talkAt(clock.now()));
  return { ...heard, isRunning: clock.isRunning(), isOver: clock.isOver() };
}

function isSame(a: TalkState, b: TalkState): boolean {
  return a.now === b.now && a.isRunning === b.isRunning && a.isOver === b.isOver;
}

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { BoardConnection, BoardSnapshot } from '../live/board-connection.ts';
import type { RoomClock } from '../live/clock.ts';
import type { MarksModel } from '../live/marks-model.ts';
import type { Coding, CodingState } from './model/coding-state.ts';
import { paceOf } from './model/pace.ts';
import type { Session } from './session.ts';

/** Draws anew with each change of the board, in the same frame. */
export function useModel(model: MarksModel): number {
  return useSyncExternalStore(model.subscribe, model.version);
}

export function useBoard(board: BoardConnection): BoardSnapshot {
  return useSyncExternalStore(
    useCallback((listener: () => void) => board.subscribe(listener), [board]),
    () => board.get(),
  );
}

export function useCoding(coding: Coding): CodingState {
  return useSyncExternalStore(
    useCallback((listener: () => void) => coding.subscribe(listener), [coding]),
    () => coding.get(),
  );
}

/** Room time, ms, re-read each second: enough for what fades and what grows. */
export function useSeconds(clock: Pick<RoomClock, 'now'>): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

const FIRST_TIME_MS = 50;

/** False until the server's clock is known, a few round trips after the connection: before that a mark would have no time. */
export function useHasTime(clock: RoomClock): boolean {
  const [hasTime, setHasTime] = useState(() => clock.now() > 0);
  useEffect(() => {
    if (hasTime) return;
    const timer = setInterval(() => setHasTime(clock.now() > 0), FIRST_TIME_MS);
    return () => clearInterval(timer);
  }, [clock, hasTime]);
  return hasTime;
}

/** Tells the others one's pace, and nothing else: sent when the rounded figure changes. */
export function usePace({ board, model, entry }: Session, now: number, startedAt: number | undefined): void {
  const pace = paceOf(model.marksOf(entry.coder), now, startedAt);
  useEffect(() => board.setPresence({ pace }), [board, pace]);
}

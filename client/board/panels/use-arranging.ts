import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Speaker } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import {
  type Arranging,
  drag,
  NOTHING_MOVED,
  orderOf,
  pressChair,
  putBack,
  refused,
  step,
  undo,
} from '../model/arranging.ts';

/** Asks the room for another order of its seats; false if it did not take it. */
export type AskForOrder = (seats: readonly string[]) => Promise<boolean>;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Chairs moved by keyboard, by taps or by drawing, with one way back. */
export function useArranging(seats: readonly Seat[], isOn: boolean, ask: AskForOrder | undefined) {
  const [state, setState] = useState(NOTHING_MOVED);
  const ids = seats.map(({ id }) => id);
  const order = ids.join();
  // The room has spoken: what was asked for is there, or is overtaken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the order having changed
  useEffect(() => setState((now) => ({ ...now, asked: null })), [order]);
  useEffect(() => {
    if (!isOn) setState(NOTHING_MOVED);
  }, [isOn]);
  const go = (next: Arranging): void => {
    setState(next);
    if (next.asked === null || next.asked === state.asked) return;
    void ask?.(next.asked).then((taken) => {
      if (!taken) setState(refused);
    });
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const by = STEPS[event.key];
    if (state.held && by !== undefined) go(step(state, by, ids));
    else if (state.held && event.key === 'Escape') go(putBack(state, ids));
    else if (!state.held && event.key === 'Backspace' && state.before) go(undo(state, ids));
    else return false;
    return true;
  };
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  return {
    seats: isOn ? orderOf(state, ids).flatMap((id) => byId.get(id) ?? []) : seats,
    held: isOn ? (state.held?.seat ?? null) : null,
    said: state.said,
    canUndo: isOn && state.before !== null && state.held === null,
    onKey,
    onPress: (who: Speaker) => go(pressChair(state, who === 'facilitator' ? null : who.seat, ids)),
    onDrag: (from: Speaker, to: Speaker) => {
      if (from !== 'facilitator' && to !== 'facilitator') go(drag(state, from.seat, to.seat, ids));
    },
    onUndo: () => go(undo(state, ids)),
  };
}

export type ArrangingHands = ReturnType<typeof useArranging>;

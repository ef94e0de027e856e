import { FACILITATOR } from '#shared/analysis/act.ts';
import { personOf } from '#shared/analysis/interval-agreement.ts';
import { intervalAt, spanOfInterval } from '#shared/intervals.ts';
import type { Speaker } from '#shared/mark.ts';
import { presentMs } from '#shared/room/attendance.ts';
import type { Seat } from '#shared/seats.ts';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';
import { codesOf, OPEN_BEHIND } from './ticks.ts';
import type { TicksModel } from './ticks-model.ts';

/** 'said': looked through, by the coder's word. 'ticked': something stands there. Both count as done. */
export type StepState = 'said' | 'ticked' | 'empty';

export interface Step {
  readonly interval: number;
  readonly state: StepState;
  readonly isRunning: boolean;
  /** It has just ended, and waits for the coder's word. */
  readonly asks: boolean;
  readonly isOpen: boolean;
}

type Room = Pick<StaffView, 'seats' | 'attendance' | 'startedAt'>;

/** Every interval so far, the running one last; none before the session starts. `now` is room time, ms. */
export function stepsOf(ticks: TicksModel, coder: string, room: Room, now: number): Step[] {
  if (room.startedAt === undefined) return [];
  const running = intervalAt(now, room.startedAt);
  const done = new Map<number, StepState>();
  for (const value of ticks.all()) {
    if (value.coder !== coder || done.get(value.interval) === 'said') continue;
    const latest = ticks.ticks(coder, value.interval, personOf(value.who));
    if (latest?.gone || (value.who !== null && codesOf(latest).length === 0)) continue;
    done.set(value.interval, value.who === null ? 'said' : 'ticked');
  }
  return Array.from({ length: running + 1 }, (_, interval) => {
    const state = done.get(interval) ?? 'empty';
    return {
      ...{ interval, state },
      isRunning: interval === running,
      asks: interval === running - 1 && state !== 'said',
      isOpen: interval >= running - OPEN_BEHIND,
    };
  });
}

/** Where a coder goes on who has done one: the next that has ended and is not done, or else the running one. */
export function nextToDo(steps: readonly Step[], after: number): number {
  const next = steps.find(({ interval, state, isOpen }) => interval > after && state === 'empty' && isOpen);
  return next?.interval ?? steps.length - 1;
}

export interface Person {
  /** A seat's id, or FACILITATOR. */
  readonly id: string;
  readonly who: Speaker;
  readonly seat: Seat | null;
  /** Its place in the circle, which is its key; -1 for the facilitator. */
  readonly index: number;
}

/** Who can be ticked: who was in the circle at any moment of the interval, who has ticks, and the facilitator, last. */
export function peopleIn(room: Room, interval: number, now: number, hasTicks: (person: string) => boolean): Person[] {
  const { from, to } = spanOfInterval(interval, room.startedAt ?? 0);
  // An interval that has just begun has no length yet.
  const end = Math.max(Math.min(to, now), from + 1);
  const seats = room.seats
    .map((seat, index): Person => ({ id: seat.id, who: { seat: seat.id }, seat, index }))
    .filter(({ id }) => presentMs(room.attendance, id, from, end) > 0 || hasTicks(id));
  return [...seats, { id: FACILITATOR, who: 'facilitator', seat: null, index: -1 }];
}

/** Does an interval wait for a coder who codes by intervals, and looks at something else? */
export function isAskedFor({ ticks, entry }: Session, view: Room, now: number): boolean {
  const steps = stepsOf(ticks, entry.coder, view, now);
  return steps.some(({ asks }) => asks) && steps.some(({ state }) => state !== 'empty');
}

import type { RoomState } from './state.ts';

/** One stay of a seat in the circle, room time in ms; `to` null while it lasts. */
export interface Stay {
  readonly from: number;
  readonly to: number | null;
}
/** By seat id. A seat without an entry has not begun: before the start nobody is counted. */
export type Attendance = Readonly<Record<string, readonly Stay[]>>;

/** Who has not come yet, or has gone, is not silent: figures count a seat only while it is here. */
export function isPresent(attendance: Attendance, seat: string): boolean {
  return attendance[seat]?.at(-1)?.to === null;
}

/** Marked in the lobby as one who will come later. */
export function isExpected(state: Pick<RoomState, 'attendance' | 'phase'>, seat: string): boolean {
  return state.phase === 'lobby' ? state.attendance[seat] === undefined : isPresent(state.attendance, seat);
}

/** Ms that a seat was in the circle between two moments. */
export function presentMs(attendance: Attendance, seat: string, from: number, to: number): number {
  return (attendance[seat] ?? []).reduce(
    (sum, stay) => sum + Math.max(0, Math.min(stay.to ?? to, to) - Math.max(stay.from, from)),
    0,
  );
}

export function beginStays(attendance: Attendance, seats: readonly string[], at: number): Attendance {
  const begun = { ...attendance };
  // An empty list was put there in the lobby for those who come later.
  for (const seat of seats) begun[seat] ??= [{ from: at, to: null }];
  return begun;
}

export function arrive(attendance: Attendance, seat: string, at: number): Attendance {
  return { ...attendance, [seat]: [...(attendance[seat] ?? []), { from: at, to: null }] };
}

export function leave(attendance: Attendance, seat: string, at: number): Attendance {
  const stays = attendance[seat] ?? [];
  return { ...attendance, [seat]: stays.map((stay) => (stay.to === null ? { ...stay, to: at } : stay)) };
}

export function without(attendance: Attendance, seat: string): Attendance {
  const { [seat]: _gone, ...rest } = attendance;
  return rest;
}

import { describe, expect, it } from 'vitest';
import type { Attendance } from '#shared/room/attendance.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { quietSeats } from '#shared/room/quiet.ts';
import type { Seat } from '#shared/seats.ts';

const MINUTE = 60_000;
const seats: Seat[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id, sector: 'other', guest: false }));
const here: Attendance = Object.fromEntries(seats.map(({ id }) => [id, [{ from: 0, to: null }]]));
const spoke = (minutes: Record<string, number>) =>
  new Map(Object.entries(minutes).map(([seat, at]) => [seat, at * MINUTE]));
const ALL = { a: 30, b: 30, c: 30, d: 30, e: 30, f: 30 };

describe('who has not spoken for a while', () => {
  it('[L8] names present seats whose silence has ten minutes or more, the longest first, and at most three', () => {
    const room = { seats, attendance: here };
    expect(quietSeats(room, spoke({ ...ALL, b: 20, c: 21 }), [])).toEqual([{ seat: 'b', minutes: 10 }]);
    expect(quietSeats(room, spoke({ a: 30, b: 5, c: 9, d: 1, e: 2 }), [])).toEqual([
      { seat: 'f', minutes: 30 },
      { seat: 'd', minutes: 29 },
      { seat: 'e', minutes: 28 },
    ]);
  });

  it('[L8] says nothing of those who have just come, are away, or where nobody codes', () => {
    const attendance: Attendance = {
      ...here,
      b: [{ from: 25 * MINUTE, to: null }],
      c: [{ from: 0, to: 20 * MINUTE }],
      d: [],
    };
    expect(quietSeats({ seats, attendance }, spoke({ a: 30, e: 30, f: 30 }), [])).toEqual([]);
    expect(quietSeats({ seats, attendance: here }, new Map(), [])).toEqual([]);
    // An hour later, and nobody has coded since: then nothing is known of anybody.
    expect(quietSeats({ seats, attendance: here }, spoke(ALL), [])).toEqual([]);
  });

  it('[L8] does not count pauses', () => {
    const event = (type: 'room-paused' | 'room-resumed', at: number): RoomEvent => ({ type, at: at * MINUTE, by: 'A' });
    const pause = [event('room-paused', 22), event('room-resumed', 27)];
    const room = { seats, attendance: here };
    expect(quietSeats(room, spoke({ ...ALL, b: 16 }), pause)).toEqual([]);
    expect(quietSeats(room, spoke({ ...ALL, b: 14 }), pause)).toEqual([{ seat: 'b', minutes: 11 }]);
  });
});

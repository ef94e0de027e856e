import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import { type PictureInput, picturesOf } from '../../client/board/pictures/pictures.ts';

const MINUTE = 60_000;
const START = 5 * MINUTE;
const seats: Seat[] = [
  { id: 's1', label: 'S1', sector: 'police', guest: false },
  { id: 's2', label: 'S2', sector: 'court', guest: false },
  { id: 's3', label: 'S3', sector: 'police', guest: false },
];

function mark(number: number, part: Partial<Mark> = {}): Mark {
  return {
    id: `m${number}`,
    coder: 'c',
    at: START + number * 1_000,
    from: { seat: 's1' },
    to: 'group',
    code: 'agrees',
    prompt: null,
    ...part,
  };
}

function input(marks: readonly Mark[], part: Partial<PictureInput> = {}): PictureInput {
  const attendance = Object.fromEntries(seats.map(({ id }) => [id, [{ from: START, to: null }]]));
  return { marks, seats, attendance, startedAt: START, now: START + 10 * MINUTE, ...part };
}

describe('live pictures', () => {
  it('[L3] balance counts every seat that was here, silent ones as none, and the facilitator apart', () => {
    const marks = [mark(1), mark(2, { from: { seat: 's2' } }), mark(3, { from: 'facilitator' })];
    const { participation } = picturesOf(input(marks));
    expect(participation.seats.map(({ seat, acts }) => [seat, acts])).toEqual([
      ['s1', 1],
      ['s2', 1],
      ['s3', 0],
    ]);
    expect(participation.others).toBe(1);
    expect(participation.acts.effectiveSpeakers).toEqual({ defined: true, value: expect.closeTo(2, 9) });
  });

  it('[L3] without marks no figure is given, and says why', () => {
    const { participation, follows, overTime } = picturesOf(input([]));
    expect(participation.acts.effectiveSpeakers).toEqual({ defined: false, reason: 'no-data' });
    expect(follows.isEnough).toBe(false);
    expect(overTime.codes).toEqual([]);
  });

  it('[L4] who speaks to whom is counted by seat and by sector, with what was said to everybody beside it', () => {
    const marks = [
      mark(1, { to: { seat: 's2' } }),
      mark(2, { to: { seat: 's3' } }),
      mark(3, { from: { seat: 's2' }, to: 'facilitator' }),
      mark(4),
    ];
    const { bySeat, bySector } = picturesOf(input(marks));
    expect(bySeat.counts).toEqual([
      [0, 1, 1, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(bySeat.undirected).toEqual([1, 0, 0, 0]);
    const cell = (from: string, to: string) =>
      bySector.counts[bySector.nodes.indexOf(from)]?.[bySector.nodes.indexOf(to)];
    expect([cell('police', 'court'), cell('police', 'police'), cell('court', '@facilitator')]).toEqual([1, 1, 1]);
  });

  it('[L5] codes over time fall into at most twelve equal parts, and none is lost at an end', () => {
    const marks = [mark(1), mark(2, { at: START + 95 * MINUTE, code: 'asks' }), mark(3, { at: START - 40 })];
    const { overTime } = picturesOf(input(marks, { now: START + 95 * MINUTE }));
    expect(overTime.stepMs).toBe(10 * MINUTE);
    expect(overTime.starts).toHaveLength(10);
    expect(overTime.codes.map(({ code, total }) => [code, total])).toEqual([
      ['agrees', 2],
      ['asks', 1],
    ]);
    expect(overTime.codes[0]?.counts[0]).toBe(2);
    expect(overTime.codes[1]?.counts.at(-1)).toBe(1);
  });

  it('[L6] what follows what is shown only once there are five steps for each cell, and says how many are missing', () => {
    const alternating = (count: number) =>
      Array.from({ length: count }, (_, index) => mark(index, { code: index % 3 === 0 ? 'asks' : 'agrees' }));
    const few = picturesOf(input(alternating(10))).follows;
    expect([few.isEnough, few.n, few.needed]).toEqual([false, 9, 20]);
    const enough = picturesOf(input(alternating(30))).follows;
    expect(enough.isEnough).toBe(true);
    expect(enough.n).toBe(29);
  });
});

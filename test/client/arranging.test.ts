import { describe, expect, it } from 'vitest';
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
} from '../../client/board/model/arranging.ts';

const SEATS = ['a', 'b', 'c', 'd'];
const order = (state: Arranging, seats: readonly string[] = SEATS) => orderOf(state, seats).join('');
const held = (seat: string) => pressChair(NOTHING_MOVED, seat, SEATS);

describe('chairs that are moved', () => {
  it('[O91] are picked up, step round the circle, and are put down where they are', () => {
    let state = held('a');
    expect(state).toMatchObject({ held: { seat: 'a', place: 0 }, said: { kind: 'held', seat: 'a', place: 0 } });
    state = step(step(state, 1, SEATS), 1, SEATS);
    expect(order(state)).toBe('bcad');
    expect(order(step(step(state, 1, SEATS), 1, SEATS))).toBe('abcd');
    expect(order(step(held('a'), -1, SEATS))).toBe('bcda');
    state = pressChair(state, 'a', SEATS);
    expect(state).toMatchObject({ held: null, asked: ['b', 'c', 'a', 'd'], said: { kind: 'put-down', place: 2 } });
    expect(order(state)).toBe('bcad'); // also before the room has said so
  });

  it('[O91] take the place of the chair that is pressed next, and go where they are drawn', () => {
    expect(pressChair(held('a'), 'c', SEATS)).toMatchObject({ held: null, asked: ['b', 'c', 'a', 'd'] });
    expect(drag(NOTHING_MOVED, 'd', 'a', SEATS)).toMatchObject({ held: null, asked: ['d', 'a', 'b', 'c'] });
    expect(drag(NOTHING_MOVED, 'd', 'nobody', SEATS)).toEqual(NOTHING_MOVED);
  });

  it('[O91] are put back by Escape, ask nothing where nothing has moved, and the last move can be undone once', () => {
    const back = putBack(step(held('b'), 1, SEATS), SEATS);
    expect(back).toMatchObject({ held: null, asked: null, said: { kind: 'put-back', seat: 'b', place: 1 } });
    expect(order(back)).toBe('abcd');
    expect(pressChair(held('b'), 'b', SEATS)).toMatchObject({ asked: null, before: null });
    const done = pressChair(step(held('b'), 1, SEATS), 'b', SEATS);
    const gone = undo(done, ['a', 'c', 'b', 'd']);
    expect(gone).toMatchObject({ asked: SEATS, before: null, said: { kind: 'undone' } });
    expect(undo(gone, SEATS).asked).toEqual(SEATS);
    expect(refused(done)).toMatchObject({ asked: null, before: null, said: { kind: 'not-now' } });
  });

  it('[O91] follow the room where seats come and go meanwhile', () => {
    const state = step(held('b'), 1, SEATS);
    expect(order(state, ['a', 'c', 'd', 'e'])).toBe('acde');
    expect(pressChair(state, 'd', ['a', 'c', 'd'])).toMatchObject({ held: { seat: 'd' } });
    const done = pressChair(state, 'b', SEATS);
    expect(order(done, ['a', 'b', 'c'])).toBe('abc');
    expect(undo(done, ['a', 'b', 'c'])).toMatchObject({ before: null });
    expect(pressChair(NOTHING_MOVED, null, SEATS).said).toEqual({ kind: 'stays' });
  });
});

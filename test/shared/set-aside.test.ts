import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/limits.ts';
import { type Course, whyUntimely } from '#shared/set-aside.ts';

const APART = LIMITS.TIMES_APART_MS;
const CLOSED = 60 * 60_000;
/** One seat from the start on; one that was away in the middle; one that never came. */
const course: Course = {
  closedAt: CLOSED,
  attendance: {
    here: [{ from: 1_000, to: null }],
    away: [
      { from: 1_000, to: 600_000 },
      { from: 1_800_000, to: null },
    ],
    never: [],
  },
};
const mark = (at: number, part: object = {}) => ({
  id: 'm',
  coder: 'c',
  at,
  from: { seat: 'here' },
  to: 'group',
  ...part,
});
const why = (value: unknown) => whyUntimely('marks', value, course);

describe('what the course of a session rules out', () => {
  it('[R45] a time after the close is too late, by more than clocks differ', () => {
    expect(why(mark(CLOSED))).toBeNull();
    expect(why(mark(CLOSED + APART))).toBeNull();
    expect(why(mark(CLOSED + APART + 1))).toBe('later than the close');
    expect(why(mark(CLOSED, { until: CLOSED + APART + 1 }))).toBe('later than the close');
    for (const shelf of ['notes', 'cells', 'settlements'] as const) {
      expect(whyUntimely(shelf, { at: CLOSED + APART + 1 }, course)).toBe('later than the close');
      expect(whyUntimely(shelf, { at: CLOSED }, course)).toBeNull();
    }
  });

  it('[R45] who was away neither speaks nor is spoken to, but for the time in which nobody has said so yet', () => {
    const from = (at: number, seat: string) => why(mark(at, { from: { seat } }));
    for (const at of [0, 600_000, 600_000 + APART, 1_800_000 - APART, CLOSED]) expect(from(at, 'away')).toBeNull();
    for (const at of [600_001 + APART, 1_799_999 - APART]) {
      expect(from(at, 'away')).toBe('speaker not in the circle then');
      expect(why(mark(at, { to: { seat: 'away' } }))).toBe('addressee not in the circle then');
    }
    expect(from(1_000, 'never')).toBe('speaker not in the circle then');
    expect(why(mark(1_200_000, { from: 'facilitator', to: 'facilitator' }))).toBeNull();
  });

  it('[R45] leaves to the schemas what is no mark at all, and to the list of seats who is none of them', () => {
    const strange = [null, 7, 'x', [], {}, { at: '7' }, mark(1, { from: 3 }), mark(1, { from: { seat: {} } })];
    expect(strange.map(why)).toEqual(strange.map(() => null));
    for (const seat of ['nowhere', 'constructor', '__proto__']) expect(why(mark(1, { from: { seat } }))).toBeNull();
  });
});

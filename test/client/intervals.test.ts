import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { putIntervalTicks } from '#shared/board.ts';
import { checkValue } from '#shared/board-check.ts';
import { INTERVAL_MS, intervalAt, spanOfInterval } from '#shared/intervals.ts';
import { IntervalTicks } from '#shared/mark.ts';
import { nextToDo, peopleIn, stepsOf } from '../../client/board/intervals/steps.ts';
import { codesOf, OPEN_BEHIND, withCodeToggled, withWord } from '../../client/board/intervals/ticks.ts';
import { createTicksModel } from '../../client/board/intervals/ticks-model.ts';
import { Layers, wholeBoard } from '../../client/live/layers.ts';

const START = 30_000;
const ticks = (id: string, part: Partial<IntervalTicks> = {}): IntervalTicks => ({
  ...{ id, coder: 'ana', at: START + 1_000, interval: 0, who: { seat: 's1' }, codes: ['asks'] },
  ...part,
});
const seat = (id: string) => ({ id, label: id, sector: 'police', guest: false }) as const;
const room = (part: object = {}) => ({
  seats: ['s1', 's2', 's3'].map(seat),
  attendance: {
    s1: [{ from: START, to: null }],
    s2: [{ from: START, to: START + 10_000 }],
    s3: [{ from: START + 2 * INTERVAL_MS, to: null }],
  },
  startedAt: START,
  ...part,
});

describe('coding by intervals', () => {
  it('[O70] intervals are two minutes from the start of the session, whole and without a gap', () => {
    expect(INTERVAL_MS).toBe(120_000);
    expect([START - 1, START, START + 119_999, START + 120_000].map((at) => intervalAt(at, START))).toEqual([
      -1, 0, 0, 1,
    ]);
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e6), (after, startedAt) => {
        const span = spanOfInterval(intervalAt(startedAt + after, startedAt), startedAt);
        expect(span.from <= startedAt + after && startedAt + after < span.to).toBe(true);
      }),
    );
  });

  it('[O71] a tick is one value for a person in an interval; it keeps what stood before, also when it is taken off', () => {
    const first = ticks('t1');
    const two = withCodeToggled(first, 'agrees', 40_000);
    const one = withCodeToggled(two, 'asks', 41_000);
    expect([codesOf(first), codesOf(two), codesOf(one)]).toEqual([['asks'], ['asks', 'agrees'], ['agrees']]);
    expect(IntervalTicks.parse(one).trail).toEqual([
      { at: START + 1_000, codes: ['asks'] },
      { at: 40_000, codes: ['asks', 'agrees'] },
    ]);
    let long = first;
    for (let press = 0; press < 50; press += 1) long = withCodeToggled(long, 'agrees', 50_000 + press);
    expect(IntervalTicks.parse(long).trail).toHaveLength(20);
  });

  it('[O71] the word that an interval is done can be taken back, and given again', () => {
    const said = ticks('w1', { who: null, codes: [] });
    const back = withWord(said, false, 50_000);
    expect(back).toMatchObject({ gone: true, trail: [{ codes: [] }] });
    expect(withWord(back, true, 60_000)).not.toHaveProperty('gone');
  });

  it('[O71] the board takes no codes of nobody, no code twice, no interval before the first', () => {
    const why = (value: unknown) => checkValue('intervals', 't1', value).ok;
    expect(why(ticks('t1'))).toBe(true);
    for (const part of [
      { who: null },
      { codes: ['asks', 'asks'] },
      { interval: -1 },
      { interval: 1e9 },
      { interval: 0.5 },
      { who: { seat: 's1', name: 'x' } },
    ]) {
      expect(why({ ...ticks('t1'), ...part })).toBe(false);
    }
  });

  it('[O71] of two devices of one coder the later value counts, for one place', () => {
    const doc = new Y.Doc();
    const model = createTicksModel(wholeBoard(doc));
    putIntervalTicks(doc, ticks('t2', { at: 90_000, codes: ['agrees'] }));
    putIntervalTicks(doc, ticks('t1', { at: 80_000 }));
    putIntervalTicks(doc, ticks('t3', { at: 99_000, coder: 'ben' }));
    expect(model.ticks('ana', 0, 's1')?.codes).toEqual(['agrees']);
    expect(model.ticks('ana', 1, 's1')).toBeUndefined();
    (doc.getMap('intervals') as Y.Map<unknown>).set('odd', { id: 'odd', coder: 'ana', at: 1, interval: 'no' });
    expect([...model.all()]).toHaveLength(3);
  });

  it('[O72] steps say what is done and what has just ended; corrections end after five intervals', () => {
    const doc = new Y.Doc();
    const model = createTicksModel(wholeBoard(doc));
    putIntervalTicks(doc, ticks('t1'));
    putIntervalTicks(doc, ticks('t2', { interval: 1, codes: [] }));
    putIntervalTicks(doc, ticks('w2', { interval: 2, who: null, codes: [] }));
    putIntervalTicks(doc, ticks('w3', { interval: 3, who: null, codes: [], gone: true }));
    putIntervalTicks(doc, ticks('b4', { interval: 4, coder: 'ben' }));
    expect(stepsOf(model, 'ana', room({ startedAt: undefined }), START)).toEqual([]);
    const steps = stepsOf(model, 'ana', room(), START + 6.5 * INTERVAL_MS);
    expect(steps.map(({ state }) => state)).toEqual(['ticked', 'empty', 'said', 'empty', 'empty', 'empty', 'empty']);
    expect(steps.map(({ asks }) => asks)).toEqual([false, false, false, false, false, true, false]);
    expect(steps.map(({ isRunning }) => isRunning).lastIndexOf(true)).toBe(6);
    expect(steps.filter(({ isOpen }) => isOpen)).toHaveLength(OPEN_BEHIND + 1);
    expect(nextToDo(steps, 2)).toBe(3);
    expect(nextToDo(steps, 5)).toBe(6);
  });

  it('[O72] who can be ticked was in the circle in that interval, or has ticks there; the facilitator is last', () => {
    const people = (interval: number, has: (id: string) => boolean = () => false) =>
      peopleIn(room(), interval, START + 2 * INTERVAL_MS, has).map(({ id }) => id);
    expect(people(0)).toEqual(['s1', 's2', FACILITATOR]);
    expect(people(1)).toEqual(['s1', FACILITATOR]);
    // It has just begun, and so has the stay of the third.
    expect(people(2)).toEqual(['s1', 's3', FACILITATOR]);
    expect(people(1, (id) => id === 's2')).toEqual(['s1', 's2', FACILITATOR]);
  });

  it('[O73] blind: another’s interval opens when every prompt that was open in it has closed, and shuts with the next', () => {
    const doc = new Y.Doc();
    const run = (openedAt: number, closedAt?: number) => ({
      skipped: false,
      runs: [{ run: 0, openedAt, revealed: false, ...(closedAt === undefined ? {} : { closedAt }) }],
    });
    const rules = (progress: object, revealedAt: number | null = null) => ({
      coding: { blind: true, revealedAt },
      progress: progress as Record<string, ReturnType<typeof run>>,
      startedAt: 0,
    });
    let now = rules({ p1: run(10_000) });
    const layers = new Layers(doc, 'ana', () => now);
    const seen = () => [...layers.entries()].map(({ key }) => key).sort();
    const become = (next: typeof now): void => {
      now = next;
      layers.refresh();
    };
    putIntervalTicks(doc, ticks('b0', { coder: 'ben' }));
    putIntervalTicks(doc, ticks('b1', { coder: 'ben', interval: 1 }));
    putIntervalTicks(doc, ticks('b9', { coder: 'ben', interval: 9 }));
    putIntervalTicks(doc, ticks('a9', { interval: 9 }));
    expect(seen()).toEqual(['a9']);
    become(rules({ p1: run(10_000, 100_000) }));
    expect(seen()).toEqual(['a9', 'b0']);
    // The second prompt opens in the same interval, and goes on into the next.
    become(rules({ p1: run(10_000, 100_000), p2: run(110_000) }));
    expect(seen()).toEqual(['a9']);
    become(rules({ p1: run(10_000, 100_000), p2: run(110_000, 130_000) }));
    expect(seen()).toEqual(['a9', 'b0', 'b1']);
    become(rules({}, 1));
    expect(seen()).toEqual(['a9', 'b0', 'b1', 'b9']);
  });
});

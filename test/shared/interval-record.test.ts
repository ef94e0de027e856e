import { describe, expect, it } from 'vitest';
import { INTERVAL_MS } from '#shared/intervals.ts';
import { SessionRecord } from '#shared/record.ts';
import { buildRecord } from '#shared/record-build.ts';
import { SERVER, Story } from './room/fixtures.ts';

const empty = new Map<string, unknown>();

function sealed(story: Story, intervals: readonly object[], plans: readonly { readonly id: string }[]) {
  story.give('room.close', {});
  story.give('room.seal', {}, SERVER);
  const board = {
    ...{ marks: empty, notes: empty, cells: empty, settlements: empty },
    intervals: new Map(intervals.map((value, index) => [`t${index}`, { id: `t${index}`, ...value }])),
    plans: new Map(plans.map((plan) => [plan.id, plan])),
  };
  const coders = [{ id: 'c1', name: 'Mirko', role: 'observer' as const }];
  return buildRecord({ events: story.events, coders, answers: () => [], evaluations: [], board });
}

const TICKS = { coder: 'c1', at: 5_000, interval: 0, who: { seat: 'p1' }, codes: ['agrees'] };

describe('intervals and plans in the record', () => {
  it('[O71] the record has the ticks of this session and their length; what names another seat, code, coder or time is set aside', () => {
    const story = new Story();
    story.give('room.start', {});
    const record = sealed(
      story,
      [
        TICKS,
        { ...TICKS, who: null, codes: [] },
        { ...TICKS, who: 'facilitator', gone: true },
        { ...TICKS, who: { seat: 'p9' } },
        { ...TICKS, codes: ['agrees', 'sings'] },
        { ...TICKS, coder: 'c2' },
        { ...TICKS, interval: 500 },
        { ...TICKS, who: null },
      ],
      [],
    );
    expect(record.intervalMs).toBe(INTERVAL_MS);
    expect(record.intervals.map(({ id }) => id)).toEqual(['t0', 't1', 't2']);
    expect(record.setAside.map(({ shelf, key, why }) => [shelf, key, why])).toEqual([
      ['intervals', 't3', 'unknown speaker'],
      ['intervals', 't4', 'unknown code'],
      ['intervals', 't5', 'unknown coder'],
      ['intervals', 't6', 'later than the close'],
      ['intervals', 't7', 'codes of nobody'],
    ]);
    expect(SessionRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('[O71] a record from before there were intervals still reads: it has none', () => {
    const { intervals: _intervals, intervalMs: _ms, plans: _plans, ...older } = sealed(new Story(), [], []);
    expect(SessionRecord.parse(older)).toMatchObject({ intervals: [], intervalMs: INTERVAL_MS, plans: [] });
  });

  it('[O71] a session that never started has no intervals', () => {
    const record = sealed(new Story(), [TICKS], []);
    expect([record.intervals, record.setAside.map(({ why }) => why)]).toEqual([[], ['later than the close']]);
  });

  it('[O76] the record says who took which codes, now and before; a plan of unknown codes is set aside', () => {
    const plan = { id: 'c1', coder: 'c1', at: 9_000, codes: ['agrees'], trail: [{ at: 1_000, codes: null }] };
    expect(sealed(new Story(), [], [plan]).plans).toEqual([plan]);
    const odd = sealed(new Story(), [], [{ ...plan, codes: ['sings'] } as typeof plan]);
    expect([odd.plans, odd.setAside[0]?.why]).toEqual([[], 'unknown code']);
  });
});

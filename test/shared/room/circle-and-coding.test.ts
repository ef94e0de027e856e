import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/limits.ts';
import { buildRecord } from '#shared/record-build.ts';
import { presentMs } from '#shared/room/attendance.ts';
import { isLayerOpen } from '#shared/room/coding.ts';
import { OBSERVER, SERVER, Story } from './fixtures.ts';

const empty = new Map<string, unknown>();

function sealed(
  story: Story,
  marks: ReadonlyMap<string, unknown> = empty,
  cells: ReadonlyMap<string, unknown> = empty,
) {
  story.give('room.close', {});
  story.give('room.seal', {}, SERVER);
  const board = { marks, notes: empty, cells, settlements: empty, intervals: empty, plans: empty };
  const coders = [{ id: 'c1', name: 'Mirko', role: 'observer' as const }];
  return buildRecord({ events: story.events, coders, answers: () => [], evaluations: [], board });
}

describe('who is in the circle, and when', () => {
  it('[R33] a seat counts only while it is here: from the start or its coming, to its going', () => {
    const story = new Story();
    expect(story.give('seat.leave', { seat: 'p2' }, OBSERVER)).toBeNull(); // will come later
    story.give('room.start', {}); // at 2 s
    story.now = 60_000;
    story.give('seat.arrive', { seat: 'p2' }, OBSERVER); // at 61 s
    story.now = 90_000;
    story.give('seat.leave', { seat: 'p1' }, OBSERVER); // at 91 s
    expect(story.give('seat.leave', { seat: 'p1' })).toBeNull(); // is gone already: nothing happens
    expect(presentMs(story.state.attendance, 'p1', 0, 200_000)).toBe(89_000);
    expect(presentMs(story.state.attendance, 'p2', 0, 100_000)).toBe(39_000);
    expect(story.give('seat.arrive', { seat: 'nobody' })).toBe('seat-unknown');
    story.give('seat.arrive', { seat: 'p1' });
    expect(story.state.attendance.p1).toHaveLength(2);
    const record = sealed(story);
    expect(record.attendance.p1?.[1]?.to).toBe(record.closedAt);
  });

  it('[R33] who was expected later and comes before the start begins with the others; a chair brought in is taken', () => {
    const story = new Story();
    story.give('seat.leave', { seat: 'p2' });
    story.give('seat.arrive', { seat: 'p2' });
    story.give('room.start', {});
    expect(story.state.attendance.p2).toEqual([{ from: story.now, to: null }]);
    story.give('seat.put', { seat: { id: 'p3', label: 'Guest', sector: 'other', guest: true } });
    expect(story.state.attendance.p3).toEqual([{ from: story.now, to: null }]);
  });
});

describe('co-coding', () => {
  it('[R34] blind is chosen before the start; a layer opens when its prompt closes, or all when they are revealed', () => {
    const story = new Story();
    expect(story.give('codes.reveal', {}, OBSERVER)).toBe('wrong-phase');
    story.give('coding.set', { blind: true }, OBSERVER);
    story.give('room.start', {});
    expect(story.give('coding.set', { blind: false })).toBe('wrong-phase');
    story.give('prompt.open', { prompt: 'talk' });
    expect([isLayerOpen(story.state, 'talk'), isLayerOpen(story.state, null)]).toEqual([false, false]);
    story.give('prompt.close', { prompt: 'talk' });
    expect([isLayerOpen(story.state, 'talk'), isLayerOpen(story.state, null)]).toEqual([true, false]);
    expect(story.give('codes.reveal', {}, OBSERVER)).toBeNull();
    expect(isLayerOpen(story.state, null)).toBe(true);
    expect(isLayerOpen(new Story().state, null)).toBe(true);
  });

  it('[R35] short lines reach the facilitator in order, and only the last of them stay in view', () => {
    const story = new Story();
    for (let index = 0; index < LIMITS.TOLD_SHOWN + 3; index += 1)
      story.give('facilitator.tell', { text: `ask S${index}` }, OBSERVER);
    expect(story.state.told).toHaveLength(LIMITS.TOLD_SHOWN);
    expect(story.state.told.at(-1)).toMatchObject({ by: 'Mirko', text: `ask S${LIMITS.TOLD_SHOWN + 2}` });
    expect(story.give('facilitator.tell', { text: 'x' }, { role: 'participant', name: 'x' })).toBe('not-allowed');
  });

  it('[R36] the close ends states that last and says so; cells of absent seats or prompts are set aside', () => {
    const story = new Story();
    story.give('room.start', {});
    const mark = { coder: 'c1', at: 5, from: { seat: 'p1' }, to: 'group', code: 'agrees', prompt: null };
    const marks = new Map<string, unknown>([
      ['open', { ...mark, id: 'open', lasting: true }],
      ['ended', { ...mark, id: 'ended', until: 9 }],
      ['turn', { ...mark, id: 'turn', code: null }],
    ]);
    const cell = { coder: 'c1', at: 5, prompt: 'talk', stance: 'agree' };
    const cells = new Map<string, unknown>([
      ['good', { ...cell, id: 'good', seat: 'p1' }],
      ['bad', { ...cell, id: 'bad', seat: 'p9' }],
    ]);
    const record = sealed(story, marks, cells);
    expect(record.marks.find(({ id }) => id === 'open')).toMatchObject({ until: record.closedAt, cut: true });
    expect(record.marks.find(({ id }) => id === 'ended')).toMatchObject({ until: 9 });
    expect(record.marks.find(({ id }) => id === 'turn')?.code).toBeNull();
    expect(record.cells.map(({ id }) => id)).toEqual(['good']);
    expect(record.setAside).toMatchObject([{ shelf: 'cells', key: 'bad', why: 'unknown seat' }]);
  });
});

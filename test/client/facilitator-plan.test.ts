import { describe, expect, it } from 'vitest';
import type { Guide } from '#shared/guide.ts';
import type { Prompt } from '#shared/prompts.ts';
import { planState } from '../../client/facilitator/plan.ts';

const MINUTE = 60_000;
const prompt = (id: string): Prompt => ({
  id,
  kind: 'discussion',
  text: 'Talk',
  seconds: 300,
  moderator: [],
  probes: [],
});
const guide: Guide = {
  title: 'Guide',
  lang: 'en',
  rules: ['Listen.'],
  sections: [
    { id: 'welcome', title: 'Welcome', minutes: 10, moderator: [], prompts: [] },
    { id: 'one', title: 'One', minutes: 20, moderator: [], prompts: [prompt('a')] },
    { id: 'two', title: 'Two', minutes: 30, moderator: [], prompts: [prompt('b')] },
  ],
};
const room = { guide, progress: {}, open: null, pausedMs: 0, startedAt: 5 * MINUTE };
const heldOf = (id: string) => ({
  [id]: { runs: [{ run: 0, openedAt: 1, closedAt: 2, revealed: false }], skipped: false },
});

describe('the plan', () => {
  it('[F5] says nothing before the session begins', () => {
    const { startedAt: _startedAt, ...lobby } = room;
    expect(planState(lobby, 9 * MINUTE)).toBeNull();
  });

  it('[F5] is on plan within the minutes of the section that was reached', () => {
    expect(planState(room, 15 * MINUTE)).toEqual({
      elapsedMs: 10 * MINUTE,
      plannedMs: 60 * MINUTE,
      section: null,
      driftMs: 0,
    });
    expect(planState({ ...room, progress: heldOf('a') }, 35 * MINUTE)).toMatchObject({ section: 1, driftMs: 0 });
  });

  it('[F5] counts how late and how early, without the time of pauses', () => {
    expect(planState(room, 18 * MINUTE)?.driftMs).toBe(3 * MINUTE);
    expect(planState({ ...room, progress: heldOf('b') }, 20 * MINUTE)?.driftMs).toBe(-15 * MINUTE);
    const paused = { ...room, progress: heldOf('a'), pausedMs: 4 * MINUTE, pausedAt: 40 * MINUTE };
    expect(planState(paused, 99 * MINUTE)).toMatchObject({ elapsedMs: 31 * MINUTE, driftMs: MINUTE });
  });
});

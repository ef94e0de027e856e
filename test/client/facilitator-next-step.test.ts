import { describe, expect, it } from 'vitest';
import type { Guide } from '#shared/guide.ts';
import type { Prompt } from '#shared/prompts.ts';
import { type Course, leadIn, nextStep, promptStatus, runKey, subjectOf } from '../../client/facilitator/next-step.ts';

const base = { text: 'How is it?', seconds: 300, moderator: [], probes: [] };
const talk = (id: string): Prompt => ({ ...base, id, kind: 'discussion' });
const asked = (id: string): Prompt => ({ ...base, id, kind: 'open' });
const guide: Guide = {
  title: 'Guide',
  lang: 'en',
  rules: ['Listen.'],
  sections: [
    { id: 'welcome', title: 'Welcome', minutes: 8, moderator: ['Say hello'], prompts: [] },
    { id: 'first', title: 'First', minutes: 10, moderator: [], prompts: [talk('a'), asked('b')] },
    { id: 'break', title: 'Break', minutes: 5, moderator: [], prompts: [] },
    { id: 'second', title: 'Second', minutes: 10, moderator: [], prompts: [asked('c')] },
  ],
};
const course = (part: Partial<Course> = {}): Course => ({
  phase: 'live',
  guide,
  progress: {},
  open: null,
  results: {},
  ...part,
});
const closedRun = (openedAt: number, revealed = false) => ({ run: 0, openedAt, closedAt: openedAt + 10, revealed });
const held = (...ids: string[]): Course['progress'] =>
  Object.fromEntries(ids.map((id, index) => [id, { runs: [closedRun(index * 100)], skipped: false }]));
const twoTexts = { kind: 'open', n: 2, texts: ['x', 'y'] } as const;
const openView = (id: string): NonNullable<Course['open']> => ({
  prompt: { id, kind: 'open', text: 'How is it?', seconds: 300 },
  run: 0,
  endsAt: 1_000,
  plannedMs: 1_000,
});

describe('the next step', () => {
  it('[F1] follows the phase: begin, go on after a pause, close after the evaluation', () => {
    expect(nextStep(course({ phase: 'lobby' }))).toEqual({ do: 'start' });
    expect(nextStep(course({ phase: 'paused', open: openView('b') }))).toEqual({ do: 'resume' });
    expect(nextStep(course({ phase: 'evaluation' }))).toEqual({ do: 'finish' });
    expect(nextStep(course({ phase: 'closing' }))).toEqual({ do: 'wait' });
  });

  it('[F1] opens the first prompt, and closes the one that is open', () => {
    expect(nextStep(course())).toMatchObject({ do: 'open', prompt: { id: 'a' } });
    expect(nextStep(course({ open: openView('b') }))).toMatchObject({ do: 'close', prompt: { id: 'b' } });
  });

  it('[F2] after a prompt with answers the step is to show them, until they are shown or declined', () => {
    const answered = course({ progress: held('a', 'b'), results: { b: twoTexts } });
    expect(nextStep(answered)).toMatchObject({ do: 'reveal', prompt: { id: 'b' } });
    expect(nextStep(answered, new Set([runKey('b', 0)]))).toMatchObject({ do: 'open', prompt: { id: 'c' } });
    const shown = course({
      progress: { ...held('a'), b: { runs: [closedRun(100, true)], skipped: false } },
      results: { b: twoTexts },
    });
    expect(nextStep(shown)).toMatchObject({ do: 'open', prompt: { id: 'c' } });
  });

  it('[F2] results without answers, and those of a prompt before the last one, are not offered', () => {
    expect(nextStep(course({ progress: held('b'), results: { b: { kind: 'open', n: 0, texts: [] } } }))).toMatchObject({
      do: 'open',
    });
    expect(nextStep(course({ progress: held('b', 'a'), results: { b: twoTexts } }))).toMatchObject({
      do: 'open',
      prompt: { id: 'c' },
    });
  });

  it('[D7] figures that are held back are not offered to be shown', () => {
    for (const why of ['few', 'small'] as const) {
      const held4 = { kind: 'withheld', n: 4, why, least: 5 } as const;
      expect(nextStep(course({ progress: held('b'), results: { b: held4 } }))).toMatchObject({ do: 'open' });
    }
  });

  it('[D6] it waits while the last answers to the closed prompt are being written', () => {
    const counted = { kind: 'withheld', n: 4, why: 'open', least: 3 } as const;
    const some = { kind: 'open', n: 7, texts: ['x', 'y', 'z'] } as const;
    for (const results of [counted, some]) {
      expect(nextStep(course({ progress: held('b'), results: { b: results } }))).toEqual({ do: 'wait' });
    }
  });

  it('[F3] after the last prompt it goes back to those that were passed by, and then to the evaluation', () => {
    expect(nextStep(course({ progress: held('c') }))).toMatchObject({ do: 'open', prompt: { id: 'a' } });
    expect(nextStep(course({ progress: held('a', 'b', 'c') }))).toEqual({ do: 'evaluate' });
  });

  it('[F3] leaves out what was skipped, and comes back to what was reset', () => {
    const skipped = { a: { runs: [], skipped: true } };
    expect(nextStep(course({ progress: skipped }))).toMatchObject({ do: 'open', prompt: { id: 'b' } });
    const reset = { b: { runs: [{ ...closedRun(5), reset: { at: 20, by: 'Ana', reason: '' } }], skipped: false } };
    expect(promptStatus(course({ progress: reset }), 'b')).toBe('reset');
    expect(nextStep(course({ progress: { ...skipped, ...reset } }))).toMatchObject({ do: 'open', prompt: { id: 'b' } });
  });
});

describe('what stands in the middle', () => {
  it('[F4] is the open prompt, else the answers just got, else what comes next', () => {
    expect(subjectOf(course({ open: openView('b') }))?.id).toBe('b');
    expect(subjectOf(course({ progress: held('b'), results: { b: twoTexts } }))?.id).toBe('b');
    expect(subjectOf(course({ progress: held('a') }))?.id).toBe('b');
    expect(subjectOf(course({ progress: held('a', 'b', 'c') }))).toBeUndefined();
  });

  it('[F4] after a reset the answers of an earlier prompt do not come back as news', () => {
    const reset = { c: { runs: [{ ...closedRun(900), reset: { at: 950, by: 'Ana', reason: '' } }], skipped: false } };
    const again = course({ progress: { ...held('a', 'b'), ...reset }, results: { b: twoTexts } });
    expect(subjectOf(again)?.id).toBe('c');
    expect(nextStep(again)).toMatchObject({ do: 'open', prompt: { id: 'c' } });
  });

  it('[F4] sections without prompts stand before the prompt that follows them', () => {
    expect(leadIn(course(), 'a').map((section) => section.id)).toEqual(['welcome']);
    expect(leadIn(course({ progress: held('a', 'b') }), 'c').map((section) => section.id)).toEqual(['break']);
    expect(leadIn(course({ progress: held('c') }), 'a')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import { RoomDraft } from '#shared/protocol.ts';
import { type Live, VIEWS } from '#shared/room/views.ts';
import { OBSERVER, PROMPTS, SERVER, Story } from './fixtures.ts';

const SECRET_WORDS = 'nobody may read this yet';
const live: Live = {
  joinCode: 'ACDEFG',
  phones: 3,
  ready: 2,
  staff: [{ coder: 'c-amra', name: 'Amra', role: 'facilitator' }],
  answers: (prompt): Answer[] => {
    if (prompt === 'open') return ['one', 'two', SECRET_WORDS].map((text) => ({ kind: 'open', text }));
    return prompt === 'single' ? [{ kind: 'single', choice: 'a' }] : [];
  },
  isUnderWay: () => false,
  released: () => [],
  evaluations: 0,
  quiet: [{ seat: 'p1', minutes: 12 }],
  ballotKey: () => 'ab'.repeat(32),
};

describe('views', () => {
  it('[L9] the hint of who has not spoken stands in the facilitator’s view, and in no other', () => {
    const story = new Story();
    story.give('room.start', {});
    expect(VIEWS.facilitator(story.state, live).quiet).toEqual(live.quiet);
    for (const role of ['observer', 'screen', 'participant'] as const) {
      expect(VIEWS[role](story.state, live)).not.toHaveProperty('quiet');
    }
  });

  it('[R12] nothing of an answer reaches a phone or the wall before it is revealed', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    const hidden = () => JSON.stringify([VIEWS.participant(story.state, live), VIEWS.screen(story.state, live)]);
    expect(hidden()).not.toContain(SECRET_WORDS);
    story.give('prompt.close', { prompt: 'open' });
    expect(hidden()).not.toContain(SECRET_WORDS);
    story.give('prompt.reveal', { prompt: 'open' });
    expect(hidden()).toContain(SECRET_WORDS);
    story.give('prompt.hide', { prompt: 'open' });
    expect(hidden()).not.toContain(SECRET_WORDS);
  });

  it('[R12] answers that arrive do not change a phone’s view at all', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'single' });
    const before = VIEWS.participant(story.state, { ...live, answers: () => [], phones: 0, ready: 0, staff: [] });
    expect(VIEWS.participant(story.state, live)).toEqual(before);
  });

  it('[R13] a phone’s view never has seats, moderator’s lines, staff, counts or the guide', () => {
    const names = [
      'room.start',
      'room.pause',
      'room.resume',
      'prompt.open',
      'prompt.close',
      'prompt.reveal',
      'evaluation.open',
      'room.close',
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...Object.keys(PROMPTS)))), (steps) => {
        const story = new Story();
        for (const [name, prompt] of steps) story.give(name, name.startsWith('prompt') ? { prompt } : ({} as never));
        const view = VIEWS.participant(story.state, live);
        const text = JSON.stringify(view);
        for (const word of ['only staff see this', 'Social work', 'Amra', 'ACDEFG']) expect(text).not.toContain(word);
        const allowed = new Set(
          'role room title mode lang phase pausedAt startedAt open release rules ballot videoUrl revealed'.split(' '),
        );
        expect(Object.keys(view).filter((key) => !allowed.has(key))).toEqual([]);
      }),
    );
  });

  it('[R14] an observer sees results of closed prompts only, a facilitator how many answered the open one, too', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    expect(VIEWS.observer(story.state, live).results).toEqual({});
    expect(VIEWS.facilitator(story.state, live).results.open).toMatchObject({ kind: 'withheld', n: 3 });
    story.give('prompt.close', { prompt: 'open' });
    expect(VIEWS.observer(story.state, live).results.open).toMatchObject({ kind: 'open', n: 3 });
  });

  it('[R15] the link of the video call is shown only in remote and hybrid rooms', () => {
    const story = new Story();
    const remote = { ...story.state, mode: 'remote' as const, videoUrl: 'https://meet.example/krug' };
    expect(VIEWS.participant(remote, live).videoUrl).toBe('https://meet.example/krug');
    expect(VIEWS.participant({ ...remote, mode: 'in-person' }, live).videoUrl).toBe('');
  });

  it('[D1] while a prompt is open the facilitator has how many answered and what went out in groups, and nobody else that', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    const some = { ...live, released: () => ['one', 'two', 'three'] };
    expect(VIEWS.facilitator(story.state, live).results).toEqual({
      open: { kind: 'withheld', n: 3, why: 'open', least: 3 },
    });
    expect(VIEWS.facilitator(story.state, some).results).toMatchObject({ open: { kind: 'open', n: 3 } });
    for (const role of ['observer', 'screen', 'participant'] as const) {
      expect(JSON.stringify(VIEWS[role](story.state, some))).not.toContain('three');
    }
  });

  it('[D4] at the stricter level not even groups; it is raised in a live room, and never lowered', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    const some = { ...live, released: () => ['one', 'two', 'three'] };
    expect(story.give('release.raise', { level: 'at-close' }, OBSERVER)).toBe('not-allowed');
    expect(story.give('release.raise', { level: 'at-close' })).toBeNull();
    expect(VIEWS.facilitator(story.state, some).results).toMatchObject({ open: { kind: 'withheld', n: 3 } });
    expect(story.give('release.raise', { level: 'batched' })).toBe('not-allowed');
    expect(story.give('release.raise', { level: 'at-close' })).toBeNull();
    expect(story.events.filter(({ type }) => type === 'release-raised')).toHaveLength(1);
    story.give('prompt.close', { prompt: 'open' });
    expect(VIEWS.facilitator(story.state, some).results).toMatchObject({ open: { kind: 'open', n: 3 } });
  });

  it('[D6] a closed prompt has no figures while an answer to it is under way, or can still come', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    story.give('prompt.close', { prompt: 'open' });
    story.give('prompt.reveal', { prompt: 'open' });
    const writing = { ...live, isUnderWay: () => true };
    expect(VIEWS.observer(story.state, writing).results).toEqual({});
    expect(VIEWS.screen(story.state, writing).revealed).toEqual([]);
    expect(VIEWS.facilitator(story.state, writing).results).toMatchObject({ open: { why: 'open' } });
    expect(VIEWS.screen(story.state, live).revealed).toHaveLength(1);

    const ending = new Story();
    ending.give('room.start', {});
    ending.give('prompt.open', { prompt: 'open' });
    ending.give('room.close', {});
    expect(VIEWS.observer(ending.state, live).results).toEqual({});
    ending.give('room.seal', {}, SERVER);
    expect(VIEWS.observer(ending.state, live).results).toMatchObject({ open: { kind: 'open' } });
  });

  it('[D12] the threshold is the room’s, from its opening; without one it is five', () => {
    expect(new Story().state.release).toEqual({ level: 'batched', threshold: 5 });
    const answered = {
      ...live,
      answers: () => Array.from({ length: 3 }, (): Answer => ({ kind: 'single', choice: 'a' })),
    };
    for (const [threshold, kind] of [
      [3, 'single'],
      [4, 'withheld'],
    ] as const) {
      const story = new Story();
      const state = { ...story.state, release: { level: 'batched' as const, threshold } };
      story.state = state;
      story.give('room.start', {});
      story.give('prompt.open', { prompt: 'single' });
      story.give('prompt.close', { prompt: 'single' });
      expect(VIEWS.facilitator(story.state, answered).results).toMatchObject({ single: { kind } });
    }
    for (const threshold of [2, 11]) {
      expect(RoomDraft.safeParse({ title: 'T', release: { level: 'batched', threshold } }).success).toBe(false);
    }
  });
});

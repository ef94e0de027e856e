import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import { type Live, VIEWS } from '#shared/room/views.ts';
import { PROMPTS, Story } from './fixtures.ts';

const SECRET_WORDS = 'nobody may read this yet';
const live: Live = {
  joinCode: 'ACDEFG',
  phones: 3,
  ready: 2,
  staff: [{ coder: 'c-amra', name: 'Amra', role: 'facilitator' }],
  answers: (prompt): Answer[] => {
    if (prompt === 'open') return [{ kind: 'open', text: SECRET_WORDS }];
    return prompt === 'single' ? [{ kind: 'single', choice: 'a' }] : [];
  },
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
          'role room title mode lang phase pausedAt startedAt open rules ballot videoUrl revealed'.split(' '),
        );
        expect(Object.keys(view).filter((key) => !allowed.has(key))).toEqual([]);
      }),
    );
  });

  it('[R14] an observer sees results of closed prompts only, a facilitator of the open one, too', () => {
    const story = new Story();
    story.give('room.start', {});
    story.give('prompt.open', { prompt: 'open' });
    expect(VIEWS.observer(story.state, live).results).toEqual({});
    expect(VIEWS.facilitator(story.state, live).results.open).toMatchObject({ n: 1 });
    story.give('prompt.close', { prompt: 'open' });
    expect(VIEWS.observer(story.state, live).results.open).toMatchObject({ n: 1 });
  });

  it('[R15] the link of the video call is shown only in remote and hybrid rooms', () => {
    const story = new Story();
    const remote = { ...story.state, mode: 'remote' as const, videoUrl: 'https://meet.example/krug' };
    expect(VIEWS.participant(remote, live).videoUrl).toBe('https://meet.example/krug');
    expect(VIEWS.participant({ ...remote, mode: 'in-person' }, live).videoUrl).toBe('');
  });
});

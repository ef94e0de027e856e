import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/limits.ts';
import { FACILITATOR, OBSERVER, PROMPTS, SERVER, Story } from './fixtures.ts';

function live(): Story {
  const story = new Story();
  story.give('room.start', {});
  return story;
}

describe('phases', () => {
  it('[R1] a room goes from lobby to live, evaluation, closing and closed', () => {
    const story = new Story();
    const phases = [story.state.phase];
    for (const name of ['room.start', 'evaluation.open', 'room.close'] as const) {
      expect(story.give(name, {})).toBeNull();
      phases.push(story.state.phase);
    }
    expect(story.give('room.seal', {}, SERVER)).toBeNull();
    expect([...phases, story.state.phase]).toEqual(['lobby', 'live', 'evaluation', 'closing', 'closed']);
  });

  it('[R1] a room that never started can be closed', () => {
    const story = new Story();
    expect(story.give('room.close', {})).toBeNull();
    expect(story.state.phase).toBe('closing');
  });

  it('[R2] a closing or closed room refuses every command of a person', () => {
    const story = live();
    story.give('room.close', {});
    expect(story.give('room.close', {})).toBe('room-closed');
    expect(story.give('prompt.open', { prompt: 'open' })).toBe('room-closed');
    story.give('room.seal', {}, SERVER);
    expect(story.give('room.start', {})).toBe('room-closed');
    expect(story.give('room.seal', {}, SERVER)).toBe('room-closed');
  });

  it('[R3] only a role that a command names may give it', () => {
    const story = live();
    expect(story.give('prompt.open', { prompt: 'open' }, OBSERVER)).toBe('not-allowed');
    expect(story.give('room.close', {}, { role: 'participant', name: 'x' })).toBe('not-allowed');
    expect(story.give('room.close', {}, { role: 'screen', name: 'x' })).toBe('not-allowed');
    expect(story.give('room.seal', {}, FACILITATOR)).toBe('not-allowed');
    expect(story.give('room.pause', {}, SERVER)).toBe('not-allowed');
    const seat = { id: 'p3', label: 'Court', sector: 'court' as const, guest: true };
    expect(story.give('seat.put', { seat }, OBSERVER)).toBeNull();
  });
});

describe('prompts', () => {
  it('[R4] at most one prompt is open', () => {
    const story = live();
    expect(story.give('prompt.open', { prompt: 'open' })).toBeNull();
    expect(story.give('prompt.open', { prompt: 'single' })).toBe('prompt-already-open');
    expect(story.give('prompt.close', { prompt: 'single' })).toBe('prompt-not-open');
    expect(story.give('prompt.close', { prompt: 'open' })).toBeNull();
    expect(story.give('prompt.open', { prompt: 'single' })).toBeNull();
  });

  it('[R4] prompts open only while the room is live, and only those of the guide', () => {
    const story = new Story();
    expect(story.give('prompt.open', { prompt: 'open' })).toBe('wrong-phase');
    story.give('room.start', {});
    expect(story.give('prompt.open', { prompt: 'other' })).toBe('prompt-unknown');
    story.give('room.pause', {});
    expect(story.give('prompt.open', { prompt: 'open' })).toBe('wrong-phase');
  });

  it('[R5] a prompt that was held is opened again only after a reset, which keeps the first run apart', () => {
    const story = live();
    story.give('prompt.open', { prompt: 'open' });
    story.give('prompt.close', { prompt: 'open' });
    expect(story.give('prompt.open', { prompt: 'open' })).toBe('prompt-done');
    expect(story.give('prompt.reset', { prompt: 'open', reason: 'misread' })).toBeNull();
    expect(story.give('prompt.open', { prompt: 'open' })).toBeNull();
    const runs = story.state.progress.open?.runs ?? [];
    expect(runs.map(({ run }) => run)).toEqual([0, 1]);
    expect(runs[0]?.reset).toMatchObject({ by: 'Amra', reason: 'misread' });
  });

  it('[R5] a reset of the open prompt closes it first', () => {
    const story = live();
    story.give('prompt.open', { prompt: 'open' });
    expect(story.give('prompt.reset', { prompt: 'open', reason: '' })).toBeNull();
    expect(story.state).toMatchObject({ phase: 'live', open: null });
    expect(story.events.map(({ type }) => type).slice(-2)).toEqual(['prompt-closed', 'prompt-reset']);
  });

  it('[R6] results are revealed only of a closed prompt that phones answer, and can be hidden again', () => {
    const story = live();
    story.give('prompt.open', { prompt: 'open' });
    expect(story.give('prompt.reveal', { prompt: 'open' })).toBe('prompt-not-closed');
    story.give('prompt.close', { prompt: 'open' });
    expect(story.give('prompt.reveal', { prompt: 'open' })).toBeNull();
    expect(story.state.progress.open?.runs[0]?.revealed).toBe(true);
    expect(story.give('prompt.hide', { prompt: 'open' })).toBeNull();
    expect(story.state.progress.open?.runs[0]?.revealed).toBe(false);
    story.give('prompt.open', { prompt: 'talk' });
    story.give('prompt.close', { prompt: 'talk' });
    expect(story.give('prompt.reveal', { prompt: 'talk' })).toBe('prompt-takes-no-answer');
  });

  it('[R7] a pause moves the end of the open prompt; an extension in overtime counts from now', () => {
    const story = live();
    story.give('prompt.open', { prompt: 'open' });
    const endsAt = () => ('open' in story.state ? story.state.open?.endsAt : undefined);
    const planned = endsAt() ?? 0;
    story.give('room.pause', {});
    story.now += 10_000;
    story.give('room.resume', {});
    expect(endsAt()).toBe(planned + 11_000);
    expect(story.state.pausedMs).toBe(11_000);
    story.now += 600_000;
    story.give('prompt.extend', { prompt: 'open', seconds: 60 });
    expect(endsAt()).toBe(story.now + 60_000);
    expect(story.give('prompt.extend', { prompt: 'single', seconds: 60 })).toBe('prompt-not-open');
  });

  it('[R8] a skipped prompt is done, and may be opened after all', () => {
    const story = live();
    expect(story.give('prompt.skip', { prompt: 'open' })).toBeNull();
    expect(story.give('prompt.skip', { prompt: 'open' })).toBe('prompt-done');
    expect(story.give('prompt.open', { prompt: 'open' })).toBeNull();
    expect(story.give('prompt.skip', { prompt: 'open' })).toBe('prompt-already-open');
  });

  it('[R9] a prompt added on the fly has an id of its own and a section of the guide', () => {
    const story = live();
    const prompt = { ...PROMPTS.single, id: 'new' };
    expect(
      story.give('prompt.add', {
        prompt: { ...prompt, choices: [...prompt.choices], moderator: [], probes: [] },
        section: 's1',
      }),
    ).toBeNull();
    expect(story.state.guide.sections[0]?.prompts.at(-1)?.id).toBe('new');
    const again = { ...prompt, choices: [...prompt.choices], moderator: [], probes: [] };
    expect(story.give('prompt.add', { prompt: again, section: 's1' })).toBe('exists');
    expect(story.give('prompt.add', { prompt: { ...again, id: 's1' }, section: 's1' })).toBe('exists');
    expect(story.give('prompt.add', { prompt: { ...again, id: 'evaluation' }, section: 's1' })).toBe('exists');
    expect(story.give('prompt.add', { prompt: { ...again, id: 'n2' }, section: 'none' })).toBe('not-found');
  });

  it('[R10] closing the room, or going on to the evaluation, closes the open prompt', () => {
    for (const name of ['room.close', 'evaluation.open'] as const) {
      const story = live();
      story.give('prompt.open', { prompt: 'open' });
      story.give(name, {});
      expect(story.state.progress.open?.runs[0]?.closedAt).toBe(story.now);
    }
  });
});

describe('seats', () => {
  it('[R11] up to 40 seats, each with a label of its own', () => {
    const story = new Story();
    for (let index = story.state.seats.length; index < LIMITS.SEATS; index += 1) {
      const seat = { id: `n${index}`, label: `S${index}`, sector: 'other' as const, guest: false };
      expect(story.give('seat.put', { seat })).toBeNull();
    }
    expect(story.give('seat.put', { seat: { id: 'more', label: 'More', sector: 'other', guest: false } })).toBe(
      'room-full',
    );
    expect(story.give('seat.put', { seat: { id: 'p2', label: 'Police', sector: 'other', guest: false } })).toBe(
      'exists',
    );
  });

  it('[R11] a seat is removed only before talk begins; its order may change at any time', () => {
    const story = new Story();
    expect(story.give('seat.order', { seats: ['p2', 'p1'] })).toBeNull();
    expect(story.state.seats.map(({ id }) => id)).toEqual(['p2', 'p1']);
    expect(story.give('seat.order', { seats: ['p2', 'p2'] })).toBe('seat-unknown');
    story.give('room.start', {});
    expect(story.give('seat.remove', { seat: 'p1' })).toBe('wrong-phase');
    expect(story.give('seat.order', { seats: ['p1', 'p2'] })).toBeNull();
    const lobby = new Story();
    expect(lobby.give('seat.remove', { seat: 'p9' })).toBe('seat-unknown');
    expect(lobby.give('seat.remove', { seat: 'p1' })).toBeNull();
  });
});

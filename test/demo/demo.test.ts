import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPrompt } from '#shared/guide-prompts.ts';
import { SessionRecord } from '#shared/record.ts';
import { tally } from '#shared/results.ts';
import { replay } from '#shared/room/evolve.ts';
import { openPromptOf } from '#shared/room/progress.ts';
import { summarise } from '#shared/summarise.ts';
import { DEMO_MEMBER, seedDemo } from '../../server/demo/seed.ts';
import { openSession, pastSession } from '../../server/demo/session.ts';
import { SEATS } from '../../server/demo/texts.ts';
import { createLog } from '../../server/log.ts';
import { realWorld } from '../../server/world.ts';
import { makeMembers, openThrowAwayStore, type ThrowAwayStore } from './store.ts';

describe('the invented session', () => {
  it('[C9] the same seed gives the same session, another seed another one', () => {
    expect(pastSession(1, 'r', 0)).toEqual(pastSession(1, 'r', 0));
    expect(pastSession(2, 'r', 0).marks).not.toEqual(pastSession(1, 'r', 0).marks);
  });

  it('many seeds make whole sessions: nobody answers themselves, everybody has a seat', () => {
    const seats = new Set(SEATS.map((seat) => seat.id));
    for (let seed = 1; seed <= 40; seed += 1) {
      for (const mark of pastSession(seed, 'r', 0).marks.flat()) {
        if (typeof mark.from === 'object') expect(seats).toContain(mark.from.seat);
        expect(mark.to).not.toEqual(mark.from);
        expect(mark.at).toBeLessThan(2_040_000);
      }
    }
  });

  it('the open one stands at its first prompt', () => {
    const state = replay(openSession(2, 'r', 0).events);
    expect(state && openPromptOf(state)?.prompt).toBe('readiness');
  });
});

describe('seeding', () => {
  let at: ThrowAwayStore;
  let password: string | null;
  const seed = () =>
    seedDemo({ store: at.store, world: realWorld, members: makeMembers(at), log: createLog('silent') });

  beforeAll(async () => {
    at = await openThrowAwayStore();
    password = await seed();
  });
  afterAll(() => at.remove());

  it('[C10] the archive has one session of 30 minutes: 8 seats, 3 prompts, 2 coders, 200 marks, nothing set aside', async () => {
    const [summary, ...others] = await at.store.records.list('', 10);
    expect(others).toEqual([]);
    expect(summary).toMatchObject({
      minutes: 30,
      seats: 8,
      prompts: 3,
      coders: 2,
      marks: 200,
      answers: 15,
      evaluations: 7,
    });
    const record = SessionRecord.parse(await at.store.records.find(summary?.id ?? ''));
    expect(summarise(record)).toEqual(summary);
    expect(record.setAside).toEqual([]);
    expect(record.notes).toHaveLength(9);
    expect(record.coders.map((coder) => coder.name).every((name) => name.includes('primjer'))).toBe(true);
  });

  it('[C10] what was answered in the past session makes figures that can be shown', async () => {
    const [summary] = await at.store.records.list('', 1);
    const record = SessionRecord.parse(await at.store.records.find(summary?.id ?? ''));
    const kinds = record.prompts.map(({ prompt, runs }) => {
      const asked = findPrompt(record.guide, prompt);
      return asked && tally(asked, runs[0]?.answers ?? [], record.release.threshold).kind;
    });
    expect(kinds).toEqual(['discussion', 'several', 'open']);
  });

  it('[C10] one room is open, with marks and answers in it', async () => {
    const [room, ...others] = await at.store.rooms.listOpen();
    expect(others).toEqual([]);
    const board = await at.store.boards.load(room?.id ?? '');
    expect([...board.clients.values()].sort()).toEqual(['demo-coder-1', 'demo-coder-2']);
    expect(await at.store.ballots.load(room?.id ?? '')).toHaveLength(6);
  });

  it('[C11] the member can sign in with the password that was given out', async () => {
    const signedIn = await makeMembers(at).signIn({ name: DEMO_MEMBER, password: password ?? '' });
    expect(signedIn.ok).toBe(true);
  });

  it('[C11] a storage in which somebody was before is left as it is', async () => {
    expect(await seed()).toBeNull();
    expect(await at.store.rooms.listOpen()).toHaveLength(1);
    expect(await at.store.records.list('', 10)).toHaveLength(1);
  });
});

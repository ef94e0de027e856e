import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import type { Entry, RoomDraft } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { Results } from '#shared/results.ts';
import type { FacilitatorView, ObserverView, ParticipantView, RoomView, ScreenView } from '#shared/room/views.ts';
import { GUIDE } from '../shared/room/fixtures.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { type Ballot, isBallotDrawn, LiveClient } from '../support/live-client.ts';

/** A phone with its ballot for what is open. */
interface Voter {
  readonly client: LiveClient<ParticipantView>;
  readonly ballot: Ballot;
}

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ closingGraceMs: 100 });
});
afterAll(() => app.stop());

function connect<V extends RoomView>(to: TestApp, entry: Entry): LiveClient<V> {
  const client = new LiveClient<V>(to.url, entry);
  onTestFinished(() => client.close());
  return client;
}

async function openRoom(to: TestApp, draft: Partial<RoomDraft> = {}) {
  const me = await to.openRoom({ guide: GUIDE, ...draft });
  const hand = connect<FacilitatorView>(to, me);
  await hand.view();
  need(await hand.send('room.start'));
  return { me, hand };
}

/** So many phones, each with what it received so far, as it came over the wire. */
async function gather(to: TestApp, me: Entry, count: number) {
  const heard: string[] = [];
  const phones: LiveClient<ParticipantView>[] = [];
  for (let index = 0; index < count; index += 1) {
    const phone = connect<ParticipantView>(to, await to.join(me));
    phone.socket.onAny((...packet: unknown[]) => heard.push(JSON.stringify(packet)));
    await phone.view();
    phones.push(phone);
  }
  return { phones, heard };
}

async function draw(phones: readonly LiveClient<ParticipantView>[], prompt: string): Promise<Voter[]> {
  return Promise.all(
    phones.map(async (client) => {
      await client.view((view) => view.ballot?.prompt === prompt);
      const ballot = await client.drawBallot();
      if (!isBallotDrawn(ballot)) throw new Error('no ballot');
      return { client, ballot };
    }),
  );
}

const say = (voter: Voter, answer: Answer | null) => voter.client.answer(voter.ballot, answer).then(need);
const text = (of: string): Answer => ({ kind: 'open', text: of });
const answered = (prompt: string, n: number) => (view: FacilitatorView) => view.results[prompt]?.n === n;
const textsOf = (results: Results | undefined): readonly string[] => (results?.kind === 'open' ? results.texts : []);

describe('answers on their way to the staff', () => {
  it('[D1] written answers go out by threes and stay as they were; the close shows them as they are', async () => {
    const { me, hand } = await openRoom(app);
    const { phones } = await gather(app, me, 8);
    need(await hand.send('prompt.open', { prompt: 'open' }));
    const voters = await draw(phones, 'open');
    const seen: string[] = [];
    hand.socket.on('view', (view: FacilitatorView) => seen.push(JSON.stringify(view)));

    for (const [index, voter] of voters.slice(0, 5).entries()) await say(voter, text(`first words of ${index}`));
    await hand.view(answered('open', 5));
    expect(seen.join()).not.toContain('first words');
    await say(voters[5] as Voter, text('first words of 5'));
    const out = textsOf((await hand.view((view) => textsOf(view.results['open']).length > 0)).results['open']);
    expect(out).toHaveLength(3);

    // Everybody changes what they wrote, and one whose words went out takes them back.
    const gone = voters[Number(out[0]?.at(-1))] as Voter;
    for (const [index, voter] of voters.slice(0, 6).entries()) await say(voter, text(`second words of ${index}`));
    await say(gone, null);
    await hand.view(answered('open', 5));
    expect(textsOf(hand.last?.results['open'])).toEqual(out);
    expect(seen.join()).not.toContain('second words');

    need(await hand.send('prompt.close', { prompt: 'open' }));
    const all = await hand.view((view) => textsOf(view.results['open']).length === 5);
    expect(textsOf(all.results['open']).every((each) => each.startsWith('second words'))).toBe(true);
  });

  it('[D3] what went out stays until the close, changed or withdrawn; what is held goes out as it is then', async () => {
    const { me, hand } = await openRoom(app);
    const { phones } = await gather(app, me, 9);
    need(await hand.send('prompt.open', { prompt: 'open' }));
    const voters = await draw(phones, 'open');
    for (const [index, voter] of voters.slice(0, 6).entries()) await say(voter, text(`old ${index}`));
    const first = textsOf((await hand.view((view) => textsOf(view.results['open']).length === 3)).results['open']);
    for (const [index, voter] of voters.entries()) await say(voter, text(`new ${index}`));
    const then = textsOf((await hand.view((view) => textsOf(view.results['open']).length === 6)).results['open']);
    expect(then.filter((each) => each.startsWith('old')).sort()).toEqual([...first].sort());
    expect(then.filter((each) => each.startsWith('new'))).toHaveLength(3);
  });

  it('[D4] at the stricter level there is their number, until the prompt closes', async () => {
    const { me, hand } = await openRoom(app, { release: { level: 'at-close', threshold: 5 } });
    const { phones } = await gather(app, me, 7);
    need(await hand.send('prompt.open', { prompt: 'open' }));
    const voters = await draw(phones, 'open');
    for (const voter of voters) await say(voter, text('not before the close'));
    const open = await hand.view(answered('open', 7));
    expect(JSON.stringify(open)).not.toContain('not before');
    expect(await hand.send('release.raise', { level: 'batched' })).toEqual({ ok: false, refusal: 'not-allowed' });
    need(await hand.send('prompt.close', { prompt: 'open' }));
    await hand.view((view) => textsOf(view.results['open']).length === 7);
  });

  it('[D5] after a start in the middle of a prompt nothing more goes out, and no file tells what was', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-release-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const before = await startApp({ dataDir });
    const { me, hand } = await openRoom(before);
    const { phones } = await gather(before, me, 9);
    need(await hand.send('prompt.open', { prompt: 'open' }));
    const voters = await draw(phones, 'open');
    for (const [index, voter] of voters.slice(0, 6).entries()) await say(voter, text(`words ${index}`));
    const out = textsOf((await hand.view((view) => textsOf(view.results['open']).length === 3)).results['open']);
    const stored = await before.store.ballots.load(me.room);
    expect(stored.map((ballot) => Object.keys(ballot).sort().join())).toEqual(Array(6).fill('body,id,prompt,run'));
    for (const client of [hand, ...phones]) client.close();
    await before.stop();
    const files = readdirSync(dataDir).map((name) => readFileSync(path.join(dataDir, name)).toString('latin1'));
    // Each as often as any other: what went out is written nowhere a second time.
    const written = [0, 1, 2, 3, 4, 5].map((index) => files.join('').split(`words ${index}`).length - 1);
    expect(new Set(written).size).toBe(1);

    const after = await startApp({ dataDir });
    onTestFinished(() => after.stop());
    const again = connect<FacilitatorView>(after, me);
    expect((await again.view()).results['open']).toEqual({ kind: 'withheld', n: 6, why: 'open', least: 3 });
    const back = voters.map(({ client, ballot }) => ({
      client: connect<ParticipantView>(after, client.entry),
      ballot,
    }));
    for (const [index, voter] of back.entries()) await say(voter, text(`later ${index}`));
    expect((await again.view(answered('open', 9))).results['open']).toMatchObject({ kind: 'withheld' });
    need(await again.send('prompt.close', { prompt: 'open' }));
    const all = textsOf((await again.view((view) => textsOf(view.results['open']).length > 0)).results['open']);
    expect(all).toHaveLength(9);
    expect(all.filter((each) => out.includes(each))).toEqual([]);
  });

  it('[D6] an answer that was let in before the close and written after it is in the only figures that there are', async () => {
    let hold: Promise<void> | null = null;
    let waiting = 0;
    const slow = await startApp({
      wrap: (store) => ({
        ...store,
        rooms: store.rooms,
        ballots: {
          issue: (...all) => store.ballots.issue(...all),
          load: (room) => store.ballots.load(room),
          forgetOrder: () => store.ballots.forgetOrder(),
          put: async (...all) => {
            if (hold) waiting += 1;
            await hold;
            return store.ballots.put(...all);
          },
        },
        check: () => store.check(),
        close: () => store.close(),
      }),
    });
    onTestFinished(() => slow.stop());
    const { me, hand } = await openRoom(slow);
    const observer = connect<ObserverView>(slow, await slow.enter(me, 'observer', 'Mirko'));
    const { phones } = await gather(slow, me, 6);
    need(await hand.send('prompt.open', { prompt: 'single' }));
    const voters = await draw(phones, 'single');
    const figures: Results[] = [];
    observer.socket.on('view', (view: ObserverView) => {
      const results = view.results['single'];
      if (results) figures.push(results);
    });
    for (const voter of voters.slice(0, 5)) await say(voter, { kind: 'single', choice: 'a' });
    let go = (): void => undefined;
    hold = new Promise((resolve) => (go = resolve));
    const last = say(voters[5] as Voter, { kind: 'single', choice: 'a' });
    await expect.poll(() => waiting).toBe(1);
    need(await hand.send('prompt.close', { prompt: 'single' }));
    await observer.view((view) => view.open === null);
    go();
    await last;
    await observer.view((view) => view.results['single'] !== undefined);
    expect(new Set(figures.map((results) => JSON.stringify(results))).size).toBe(1);
    expect(figures[0]).toMatchObject({ kind: 'single', n: 6 });
  });
});

describe('what comes over the wire', () => {
  it('[D11] before the reveal no phone receives any aggregate; below the threshold nobody does', async () => {
    const { me, hand } = await openRoom(app);
    const screen = connect<ScreenView>(app, await app.enter(me, 'screen'));
    const observer = connect<ObserverView>(app, await app.enter(me, 'observer', 'Mirko'));
    const { phones, heard } = await gather(app, me, 6);
    const staff: string[] = [];
    for (const client of [hand, observer, screen] as LiveClient[]) {
      client.socket.onAny((...packet: unknown[]) => staff.push(JSON.stringify(packet)));
    }
    const ask = async (prompt: string, choices: readonly string[]): Promise<void> => {
      need(await hand.send('prompt.open', { prompt }));
      const voters = await draw(phones.slice(0, choices.length), prompt);
      for (const [index, voter] of voters.entries()) {
        await say(
          voter,
          prompt === 'single' ? { kind: 'single', choice: choices[index] ?? 'a' } : { kind: 'scale', value: 4 },
        );
      }
      await hand.view(answered(prompt, choices.length));
      need(await hand.send('prompt.close', { prompt }));
      await hand.view((view) => view.open === null && view.progress[prompt]?.runs[0]?.closedAt !== undefined);
    };
    await ask('single', ['a', 'a', 'b', 'a']);
    need(await hand.send('prompt.reveal', { prompt: 'single' }));
    const few = { kind: 'withheld', n: 4, why: 'few', least: 5 };
    expect((await hand.view((view) => view.results['single']?.kind === 'withheld')).results['single']).toEqual(few);
    expect((await screen.view((view) => view.revealed.length === 1)).revealed[0]?.results).toEqual(few);
    expect(
      (await (phones[0] as LiveClient<ParticipantView>).view((view) => view.revealed.length === 1)).revealed[0]
        ?.results,
    ).toEqual(few);
    expect([...staff, ...heard].join()).not.toContain('"counts"');

    await ask('rate', ['', '', '', '', '', '']);
    await observer.view((view) => view.results['rate'] !== undefined);
    expect(heard.join()).not.toContain('"counts"');
    need(await hand.send('prompt.reveal', { prompt: 'rate' }));
    await (phones[5] as LiveClient<ParticipantView>).view((view) =>
      view.revealed.some(({ results }) => 'counts' in results),
    );
  });

  it('[D12] the record names the level at its end and the threshold, and holds each answer', async () => {
    const { me, hand } = await openRoom(app, { release: { level: 'batched', threshold: 7 } });
    need(await hand.send('release.raise', { level: 'at-close' }));
    const { phones } = await gather(app, me, 2);
    need(await hand.send('prompt.open', { prompt: 'single' }));
    for (const voter of await draw(phones, 'single')) await say(voter, { kind: 'single', choice: 'b' });
    need(await hand.send('room.close'));
    expect(await hand.ended()).toBe('room-closed');
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${me.room}`));
    expect(record.release).toEqual({ level: 'at-close', threshold: 7 });
    expect(record.prompts[0]?.runs[0]?.answers).toEqual(Array(2).fill({ kind: 'single', choice: 'b' }));
    expect(JSON.stringify(record)).not.toMatch(/"counts"|"median"|"n":/);
  });
});

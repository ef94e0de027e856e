import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import type { BallotStore } from '../../server/room/ports.ts';
import { GUIDE } from '../shared/room/fixtures.ts';
import { need, startApp } from '../support/app.ts';
import { ChildServer } from '../support/child-server.ts';
import { type Ballot, isBallotDrawn, LiveClient } from '../support/live-client.ts';
import { API_TOKEN, callServer, gatherPeople, type People } from '../support/people.ts';

const PHONES = 12;
const PAGE_BYTES = 4_096;

describe('somebody with a copy of everything', () => {
  let dataDir: string;
  let server: ChildServer;
  let people: People;
  let facilitator: LiveClient<FacilitatorView>;
  const phones: LiveClient<ParticipantView>[] = [];
  /** In the order in which they answered. */
  const cast: { readonly ballot: Ballot; readonly id: string; readonly text: string }[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'krug-dump-'));
    server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN });
    await server.start();
    people = await gatherPeople(server.url, { title: 'A circle', guide: GUIDE }, { observers: 0, phones: PHONES });
    facilitator = new LiveClient<FacilitatorView>(server.url, people.facilitator);
    phones.push(...people.phones.map((entry) => new LiveClient<ParticipantView>(server.url, entry)));
    await facilitator.view();
    need(await facilitator.send('room.start'));
    need(await facilitator.send('prompt.open', { prompt: 'open' }));
    for (const [index, phone] of phones.entries()) {
      await phone.view((view) => view.ballot !== null);
      const nonce = randomBytes(32);
      const ballot = await phone.drawBallot(new Uint8Array(nonce));
      if (!isBallotDrawn(ballot)) throw new Error('no ballot');
      const text = `answer ${index} ${randomBytes(6).toString('hex')}`;
      cast.push({ ballot, text, id: createHash('sha256').update(nonce).digest('hex') });
      need(await phone.answer(ballot, { kind: 'open', text: `first ${text}` }));
      need(await phone.answer(ballot, { kind: 'open', text }));
    }
  });
  afterAll(async () => {
    for (const client of [facilitator, ...phones]) client.close();
    await server.end('SIGTERM');
    rmSync(dataDir, { recursive: true });
  });

  const dump = (): Map<string, Buffer> =>
    new Map(readdirSync(dataDir).map((name) => [name, readFileSync(path.join(dataDir, name))]));
  const holds = (text: string): string[] =>
    [...dump()].filter(([, bytes]) => bytes.includes(text)).map(([name]) => name);

  it('[A21] finds nothing in the log of the server: no answer, pass, ballot, room, address or time of an answer', () => {
    const secrets = [people.facilitator, ...people.phones].flatMap(({ pass, room }) => [pass, hashOf(pass), room]);
    const ballots = cast.flatMap(({ ballot, id, text }) => [ballot.nonce, ballot.token, id, text]);
    const found = [...secrets, ...ballots, 'answers'].filter((word) => server.printed.includes(word));
    expect(found).toEqual([]);
    // A line for each request would be an order and a time.
    expect(server.printed.match(/"time"/g)).toBeNull();
  });

  it('[A21] finds, once the prompt is closed, answers in an order that their ballots gave them, and no phone beside them', async () => {
    need(await facilitator.send('prompt.close', { prompt: 'open' }));
    await expect.poll(() => holds(cast[0]?.text ?? '')).toEqual(['krug.sqlite']);
    const byId = [...cast].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text);
    const places = placesOf(dump().get('krug.sqlite') ?? Buffer.alloc(0), byId);
    expect(places.filter((found) => found.length > 1)).toEqual([byId.toReversed()]);
    // What was changed is not there any more, and what stands is there once.
    expect(cast.flatMap(({ text }) => holds(`first ${text}`))).toEqual([]);
    expect(places.flat()).toHaveLength(PHONES);
    const database = new SQLite(path.join(dataDir, 'krug.sqlite'), { readonly: true });
    const columnsOf = (table: string): unknown[] =>
      database.prepare('select name from pragma_table_info(?) order by name').pluck().all(table);
    expect(columnsOf('ballots')).toEqual(['body', 'id', 'prompt', 'room', 'run']);
    expect(columnsOf('issued')).toEqual(['blinded', 'phone', 'prompt', 'room', 'run']);
    const tokens = cast.flatMap(({ ballot }) => [ballot.nonce, ballot.token]);
    expect(tokens.flatMap(holds)).toEqual([]);
    database.close();
  });

  it('[A21] finds, after the close, the answers sorted in the record alone, and nothing of phones or ballots', async () => {
    need(await facilitator.send('room.close'));
    await facilitator.ended();
    const texts = cast.map(({ text }) => text);
    const record = await callServer<SessionRecord>(server.url, 'GET', `/api/records/${people.facilitator.room}`);
    const answers = record.prompts[0]?.runs[0]?.answers ?? [];
    expect(answers.map((answer) => 'text' in answer && answer.text)).toEqual([...texts].sort());
    const gone = [...cast.map(({ id }) => id), ...people.phones.map(({ pass }) => hashOf(pass))];
    expect(gone.flatMap(holds)).toEqual([]);
    expect(server.printed.match(/"time"/g)).toBeNull();
  });
});

it('[A21] finds nothing of an answer in the file of recent writes that was let in before the close and written after it', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-dump-'));
  const gate: { hold: Promise<void> | null; waiting: number } = { hold: null, waiting: 0 };
  const app = await startApp({ dataDir, wrap: (store) => ({ ...store, ballots: gated(store.ballots, gate) }) });
  onTestFinished(async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true });
  });
  const entry = await app.openRoom({ guide: GUIDE });
  const facilitator = new LiveClient<FacilitatorView>(app.url, entry);
  const phone = new LiveClient<ParticipantView>(app.url, await app.join(entry));
  onTestFinished(() => [facilitator, phone].forEach((client) => void client.close()));
  await facilitator.view();
  need(await facilitator.send('room.start'));
  need(await facilitator.send('prompt.open', { prompt: 'open' }));
  await phone.view((view) => view.ballot !== null);
  const ballot = await phone.drawBallot();
  if (!isBallotDrawn(ballot)) throw new Error('no ballot');
  let go = (): void => undefined;
  gate.hold = new Promise((resolve) => (go = resolve));
  const late = phone.answer(ballot, { kind: 'open', text: 'the last of all answers' });
  await expect.poll(() => gate.waiting).toBe(1);
  need(await facilitator.send('prompt.close', { prompt: 'open' }));
  const recent = (): Buffer => readFileSync(path.join(dataDir, 'krug.sqlite-wal'));
  await expect.poll(() => recent().includes('prompt-closed')).toBe(false);
  go();
  need(await late);
  await expect
    .poll(() => readFileSync(path.join(dataDir, 'krug.sqlite')).includes('the last of all answers'))
    .toBe(true);
  await expect.poll(() => recent().includes('the last of all answers')).toBe(false);
});

/** A store of ballots that holds up what is put into it for as long as `hold` lasts. */
function gated(ballots: BallotStore, gate: { hold: Promise<void> | null; waiting: number }): BallotStore {
  return {
    issue: (...all) => ballots.issue(...all),
    load: (room) => ballots.load(room),
    forgetOrder: () => ballots.forgetOrder(),
    put: async (...all) => {
      gate.waiting += 1;
      await gate.hold;
      return ballots.put(...all);
    },
  };
}

function hashOf(pass: string): string {
  return createHash('sha256').update(pass).digest('hex');
}

/** The texts on each page of the file, in the order in which they lie there. */
function placesOf(file: Buffer, texts: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (let from = 0; from < file.length; from += PAGE_BYTES) {
    const page = file.subarray(from, from + PAGE_BYTES);
    const found = texts.filter((text) => page.includes(text));
    if (found.length > 0) pages.push(found.sort((a, b) => page.indexOf(a) - page.indexOf(b)));
  }
  return pages;
}

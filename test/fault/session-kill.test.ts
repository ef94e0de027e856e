import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#shared/protocol.ts';
import { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { CODEBOOK, GUIDE, PROMPTS } from '../shared/room/fixtures.ts';
import { ChildServer } from '../support/child-server.ts';
import { LiveClient } from '../support/live-client.ts';
import { API_TOKEN, callServer, gatherPeople } from '../support/people.ts';
import { freshDatabase } from '../support/postgres.ts';
import { seededRandom } from '../support/random.ts';
import { code, facilitate, nothingPromised, openBoard, type Promised, participate, Stop } from './scripted-session.ts';

const KILLS = Number(process.env.KRUG_KILLS ?? 20);
const SEED = Number(process.env.KRUG_SEED ?? 20_261_123);
/** Three open prompts: each answer has a text of its own, so that none can stand for another. */
const TEXTS = ['t1', 't2', 't3'];
const guide = {
  ...GUIDE,
  sections: [
    {
      id: 's1',
      title: 'Texts',
      minutes: 10,
      moderator: [],
      prompts: TEXTS.map((id) => ({ ...PROMPTS.open, id, moderator: [], probes: [] })),
    },
  ],
};

const seats = [{ id: 'p1', label: 'Police', sector: 'police' as const, guest: false }];

async function storm(server: ChildServer): Promise<{ record: SessionRecord; promised: Promised }> {
  await server.start();
  const draft = { title: 'Storm', guide, seats, codebook: CODEBOOK };
  const people = await gatherPeople(server.url, draft, { observers: 2, phones: 3 });
  const random = seededRandom(SEED);
  const promised = nothingPromised();
  const stop = new Stop();
  const facilitator = new LiveClient<FacilitatorView>(server.url, people.facilitator);
  await facilitator.view();
  await facilitator.send('room.start');
  const boards = people.observers.map((entry) => openBoard(server.url, entry));
  const phones = people.phones.map((entry) => new LiveClient<ParticipantView>(server.url, entry));
  const work = [
    facilitate(facilitator, TEXTS, promised, stop),
    ...boards.map((board, index) => code(board, people.observers[index] as Entry, promised, stop)),
    ...phones.map((phone, index) => participate(phone, `phone${index}`, seededRandom(SEED + index), promised, stop)),
  ];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, random.below(1_500)));
    await server.end('SIGKILL');
    await server.start();
  }
  stop.stopped = true;
  await Promise.all(work);
  // Every client goes on by itself: nobody was reloaded, and all are back.
  await Promise.all([facilitator, ...phones].map((client) => until(() => client.socket.connected)));
  await Promise.all(boards.map((board) => until(() => board.get().saved)));
  while (!(await facilitator.send('room.close')).ok) await until(() => facilitator.socket.connected);
  await facilitator.ended();
  await Promise.all(boards.map((board) => board.destroy()));
  for (const client of [facilitator, ...phones]) client.close();
  return {
    record: SessionRecord.parse(await callServer(server.url, 'GET', `/api/records/${people.facilitator.room}`)),
    promised,
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function checkRecord(record: SessionRecord, promised: Promised): void {
  const of = (type: string): string[] =>
    record.events.flatMap((event) => (event.type === type && 'run' in event ? [`${event.prompt}/${event.run}`] : []));
  for (const [type, told] of [
    ['prompt-opened', promised.opened],
    ['prompt-closed', promised.closed],
  ] as const) {
    const kept = of(type);
    expect([...told].filter((key) => !kept.includes(key))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  }
  const marks = new Set(record.marks.map(({ id }) => id));
  expect([...promised.seen].filter((id) => !marks.has(id))).toEqual([]);
  expect([...promised.durable].filter((id) => !marks.has(id))).toEqual([]);
  expect(record.setAside).toEqual([]);
  for (const [key, phones] of promised.answers) {
    const [prompt, run] = key.split('/');
    const answers =
      record.prompts.find((each) => each.prompt === prompt)?.runs.find((each) => each.run === Number(run))?.answers ??
      [];
    const texts = answers.flatMap((answer) => (answer.kind === 'open' ? [answer.text] : []));
    for (const { kept, sent } of phones) {
      const mine = texts.filter((text) => sent.has(text));
      // Once, and if an acknowledged one was overtaken, then only by a later one of the same phone.
      expect(mine.length).toBeLessThanOrEqual(1);
      if (kept !== null) expect(mine).toHaveLength(1);
    }
  }
}

function report(store: string, { marks }: SessionRecord, promised: Promised): void {
  const kept = [...promised.answers.values()].flat().filter((phone) => phone.kept !== null).length;
  process.stdout.write(
    `  ${store}: ${KILLS} kills (seed ${SEED}); ${promised.opened.size + promised.closed.size} commands, ${kept} answers and ` +
      `${promised.durable.size} marks acknowledged, ${promised.seen.size} marks seen by the other coder, ${marks.length} in the record; none lost\n`,
  );
}

describe('kill -9 of the server during a session', () => {
  it('[R26] SQLite: nothing acknowledged and nothing seen is lost, and everybody goes on', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-kill-'));
    const server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN, DATABASE_URL: '' });
    try {
      const { record, promised } = await storm(server);
      checkRecord(record, promised);
      report('SQLite', record, promised);
    } finally {
      await server.end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('[R26] PostgreSQL: nothing acknowledged and nothing seen is lost, and everybody goes on', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-kill-'));
    const database = await freshDatabase();
    const server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN, DATABASE_URL: database.url });
    try {
      const { record, promised } = await storm(server);
      checkRecord(record, promised);
      report('PostgreSQL', record, promised);
    } finally {
      await server.end('SIGKILL');
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('[R30] a room that was closing when the server was killed is sealed by the next start', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-kill-'));
    const server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN, DATABASE_URL: '' });
    try {
      await server.start();
      const draft = { title: 'Cut short', guide, seats, codebook: CODEBOOK };
      const { facilitator: entry } = await gatherPeople(server.url, draft, { observers: 0, phones: 0 });
      const facilitator = new LiveClient<FacilitatorView>(server.url, entry);
      await facilitator.view();
      expect((await facilitator.send('room.close')).ok).toBe(true);
      await server.end('SIGKILL');
      await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
      await server.start();
      expect(await facilitator.ended()).toBe('room-closed');
      const record = SessionRecord.parse(await callServer(server.url, 'GET', `/api/records/${entry.room}`));
      expect(record.events.map(({ type }) => type)).toEqual(['room-opened', 'room-closing', 'room-closed']);
    } finally {
      await server.end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

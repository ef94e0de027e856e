import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket as NodeWebSocket } from 'ws';
import { boardOf } from '#shared/board.ts';
import type { Entry, LinksReply } from '#shared/protocol.ts';
import { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { CODEBOOK, GUIDE, OPENED } from '../shared/room/fixtures.ts';
import { ChildServer } from '../support/child-server.ts';
import { LiveClient } from '../support/live-client.ts';
import { API_TOKEN, callServer, gatherPeople } from '../support/people.ts';
import { latencyRow } from './figures.ts';
import type { PhonesInput, PhonesNews } from './load-phones.ts';
import { processFigures } from './process-figures.ts';

/**
 * One room at its usual limits, on a server process of its own: 5 coders, 10 observers and 200 phones (or
 * KRUG_PHONES) go through five prompts, and the record is read back. Prints latencies and memory; fails if
 * anything is missing. Run: npm run bench
 */
const PHONES = Number(process.env.KRUG_PHONES ?? 200);
const CODERS = 5;
const LOOKERS = 10;
/** Faster than anyone codes: 42 acts a minute is one each 1.4 s. */
const MARK_EVERY_MS = 250;
const KINDS = ['open', 'single', 'several', 'agree', 'rank'] as const;

const latency = {
  seen: [] as number[],
  durable: [] as number[],
  view: [] as number[],
  ballot: [] as number[],
  answer: [] as number[],
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-bench-'));
const server = await ChildServer.prepare({ DATA_DIR: dataDir, API_TOKEN, DATABASE_URL: '' });
try {
  await server.start();
  const before = processFigures(server.pid);
  const seats = OPENED.type === 'room-opened' ? OPENED.setup.seats : [];
  const draft = { title: 'A full room', guide: GUIDE, codebook: CODEBOOK, seats };
  const people = await gatherPeople(server.url, draft, { observers: CODERS + LOOKERS, phones: PHONES });
  const facilitator = new LiveClient<FacilitatorView>(server.url, people.facilitator);
  const lookers = people.observers.map((entry) => new LiveClient(server.url, entry));
  const phones = await startPhones(people.phones);
  // One phone here tells when a change reaches phones, on the same clock as who caused it.
  const witness = new LiveClient<ParticipantView>(server.url, await gatherWitness(people.facilitator));
  await Promise.all([facilitator, witness, ...lookers].map((client) => client.view()));
  const boards = people.observers.map((entry) => openBoard(entry));
  await Promise.all(boards.map(({ board }) => until(() => board.get().status === 'online')));
  const joined = processFigures(server.pid);

  await must(facilitator, 'room.start');
  const coding = { stopped: false };
  const coders = boards.slice(0, CODERS).map(({ board, coder }, index) => code(board, coder, index, coding));
  for (const id of KINDS) await runPrompt(facilitator, witness, phones, id);
  coding.stopped = true;
  const made = (await Promise.all(coders)).flat();
  await Promise.all(
    boards.map(({ board }) => until(() => board.get().saved && boardOf(board.doc).marks.size === made.length)),
  );
  const busy = processFigures(server.pid);
  await must(facilitator, 'room.close');
  await facilitator.ended();
  const record = SessionRecord.parse(await callServer(server.url, 'GET', `/api/records/${people.facilitator.room}`));
  check(record, made);
  await Promise.all(boards.map(({ board }) => board.destroy()));
  for (const client of [facilitator, witness, ...lookers]) client.close();
  phones.kill();
  await pause(1_000);
  const after = processFigures(server.pid);

  const lines = [
    `${CODERS} coders (a mark each ${MARK_EVERY_MS} ms), ${LOOKERS} observers, ${PHONES} phones, ${KINDS.length} prompts; Node ${process.version}, SQLite`,
    '',
    '| | n | median ms | p99 ms |',
    '|---|---|---|---|',
    latencyRow('a mark, until another coder sees it', latency.seen),
    latencyRow('a mark, until its coder knows that it is on disk', latency.durable),
    latencyRow('a prompt opened or closed, until a phone shows it', latency.view),
    latencyRow('a ballot, drawn by all phones at once (the phone’s arithmetic included)', latency.ballot),
    latencyRow('an answer, until the phone knows that it is kept', latency.answer),
    '',
    `server memory (RSS, MiB): ${[before, joined, busy, after].map((figure) => figure?.rssMiB.toFixed(0) ?? '?').join(' before, ')} after the close`,
    `server CPU: ${((busy?.cpuSeconds ?? 0) - (joined?.cpuSeconds ?? 0)).toFixed(1)} s in the session`,
    `record: ${record.marks.length} marks, ${record.prompts.reduce((sum, { runs }) => sum + runs.reduce((n, run) => n + run.answers.length, 0), 0)} answers, ${record.events.length} events: nothing missing`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await server.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(0);

function openBoard(entry: { room: string; coder: string; pass: string }): { board: BoardConnection; coder: string } {
  const webSocket = NodeWebSocket as unknown as typeof WebSocket;
  const board = connectBoard({ room: entry.room, coder: entry.coder, pass: entry.pass, origin: server.url, webSocket });
  return { board, coder: entry.coder };
}

/** Marks carry their moment in their id; all clients share this process's clock. */
async function code(
  board: BoardConnection,
  coder: string,
  index: number,
  coding: { stopped: boolean },
): Promise<string[]> {
  const made: string[] = [];
  const waiting = new Map<string, number>();
  boardOf(board.doc).marks.observe((event) => {
    for (const id of event.keysChanged) {
      const born = Number(id.split('-').at(-1)) / 10;
      if (!id.startsWith(`m${index}-`)) latency.seen.push(performance.now() - born);
    }
  });
  board.subscribe(() => {
    if (!board.get().saved) return;
    for (const born of waiting.values()) latency.durable.push(performance.now() - born);
    waiting.clear();
  });
  await pause((MARK_EVERY_MS / CODERS) * index);
  for (let number = 0; !coding.stopped; number += 1) {
    const born = performance.now();
    const id = `m${index}-${number}-${Math.round(born * 10)}`;
    waiting.set(id, born);
    board.putMark({
      id,
      coder,
      at: Math.round(born),
      from: { seat: 'p1' },
      to: { seat: 'p2' },
      code: 'agrees',
      prompt: null,
    });
    made.push(id);
    await pause(MARK_EVERY_MS);
  }
  return made;
}

async function runPrompt(
  facilitator: LiveClient<FacilitatorView>,
  witness: LiveClient<ParticipantView>,
  phones: ChildProcess,
  id: string,
): Promise<void> {
  const answered = newsOf(phones, 'figures');
  phones.send(id);
  const opening = performance.now();
  const opened = must(facilitator, 'prompt.open', { prompt: id });
  await witness.view((view) => view.open?.prompt.id === id);
  latency.view.push(performance.now() - opening);
  await opened;
  const figures = await answered;
  latency.ballot.push(...figures.ballot);
  latency.answer.push(...figures.answer);
  await facilitator.view((view) => view.results[id]?.n === PHONES);
  const closing = performance.now();
  const closed = must(facilitator, 'prompt.close', { prompt: id });
  await witness.view((view) => view.open === null);
  latency.view.push(performance.now() - closing);
  await closed;
  await must(facilitator, 'prompt.reveal', { prompt: id });
}

async function startPhones(entries: readonly Entry[]): Promise<ChildProcess> {
  const input: PhonesInput = { url: server.url, entries };
  const worker = fork(fileURLToPath(new URL('./load-phones.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  // A message that comes before the other side listens is lost.
  await newsOf(worker, 'listening');
  worker.send(input);
  await newsOf(worker, 'joined');
  return worker;
}

function newsOf<T extends PhonesNews['type']>(
  worker: ChildProcess,
  type: T,
): Promise<Extract<PhonesNews, { type: T }>> {
  return new Promise((resolve, reject) => {
    const listen = (news: PhonesNews): void => {
      if (news.type === 'failed') reject(new Error(news.why));
      if (news.type !== type) return;
      worker.off('message', listen);
      resolve(news as Extract<PhonesNews, { type: T }>);
    };
    worker.on('message', listen);
    worker.once('error', reject);
  });
}

async function gatherWitness(facilitator: Entry): Promise<Entry> {
  const { joinCode } = await callServer<LinksReply>(
    server.url,
    'GET',
    `/api/rooms/${facilitator.room}/links`,
    undefined,
    facilitator.pass,
  );
  return callServer<Entry>(server.url, 'POST', '/api/join', { code: joinCode }, 'none');
}

function check(record: SessionRecord, made: readonly string[]): void {
  const kept = new Set(record.marks.map(({ id }) => id));
  const missing = made.filter((id) => !kept.has(id));
  if (missing.length > 0 || record.setAside.length > 0) throw new Error(`${missing.length} marks missing`);
  for (const id of KINDS) {
    const answers = record.prompts.find(({ prompt }) => prompt === id)?.runs[0]?.answers.length;
    if (answers !== PHONES) throw new Error(`${id}: ${answers} answers of ${PHONES}`);
  }
}

async function must(client: LiveClient<FacilitatorView>, name: string, args: unknown = {}): Promise<void> {
  const reply = await client.send(name, args);
  if (!reply.ok) throw new Error(`${name}: ${reply.refusal}`);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { boardOf } from '#shared/board.ts';
import type { BoardConnection } from '../../client/live/board-connection.ts';
import type { Store } from '../../server/room/ports.ts';
import { openStore, type StorageConfig } from '../../server/storage/open.ts';
import { connectCoder, createRoom, markOf, until } from '../board/harness.ts';
import { has } from '../support/left-out.ts';
import { freshDatabase } from '../support/postgres.ts';
import { type Random, seededRandom } from '../support/random.ts';

const KILLS = Number(process.env['KRUG_KILLS'] ?? 20);
const SEED = Number(process.env['KRUG_KILL_SEED'] ?? Date.now() % 1_000_000);
const OFFLINE_MARKS = 20;
const CODERS = ['c1', 'c2', 'c3'];
const CHILD = fileURLToPath(new URL('../support/board-server.ts', import.meta.url));

interface Child {
  readonly port: number;
  readonly process: ChildProcess;
}

function startChild(config: StorageConfig, port: number): Promise<Child> {
  const env = {
    ...process.env,
    DATA_DIR: config.dataDir,
    PORT: String(port),
    ...(config.databaseUrl ? { DATABASE_URL: config.databaseUrl } : {}),
  };
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.once('data', (chunk: Buffer) => resolve({ port: Number(chunk.toString()), process: child }));
    child.once('exit', (code) => reject(new Error(`the board's process ended with ${code}: ${said}`)));
  });
}

function kill(child: Child): Promise<void> {
  const gone = new Promise<void>((resolve) => child.process.once('exit', () => resolve()));
  child.process.kill('SIGKILL');
  return gone;
}

/** A coder at work, and what they have been told: marks of others that they saw, and own ones called saved. */
class Coder {
  readonly promised = new Set<string>();
  readonly put: string[] = [];
  readonly connection: BoardConnection;
  readonly #name: string;

  constructor(name: string, connection: BoardConnection) {
    this.#name = name;
    this.connection = connection;
    connection.subscribe(() => {
      if (connection.get().saved) for (const id of this.put) this.promised.add(id);
    });
    boardOf(connection.doc).marks.observe((event) => {
      if (!event.transaction.local) for (const id of event.keysChanged) this.promised.add(id);
    });
  }

  /** Without a connection coders code on, but not for ever: the board has a limit, and the server takes a while. */
  mark(): void {
    if (this.connection.get().unsaved >= OFFLINE_MARKS) return;
    const mark = markOf(this.#name);
    this.connection.putMark(mark);
    // After putting it: what is called saved in that very moment cannot mean this mark.
    this.put.push(mark.id);
  }
}

/** Codes at random until the coders have seen so many more marks than before, then a moment more. */
async function code(coders: readonly Coder[], random: Random): Promise<void> {
  const goal = coders.reduce((sum, coder) => sum + coder.promised.size, 0) + 5 + random.below(150);
  while (coders.reduce((sum, coder) => sum + coder.promised.size, 0) < goal) {
    for (let burst = random.below(4); burst >= 0; burst -= 1) coders[random.below(coders.length)]?.mark();
    await new Promise((resolve) => setTimeout(resolve, random.below(4)));
  }
}

async function marksOnDisk(config: StorageConfig, room: string): Promise<Set<string>> {
  const store = await openStore(config);
  try {
    const { snapshot, updates } = await store.boards.load(room);
    const doc = new Y.Doc();
    if (snapshot) Y.applyUpdate(doc, snapshot);
    for (const { update } of updates) Y.applyUpdate(doc, update);
    expect(doc.store.pendingStructs).toBeNull();
    return new Set(boardOf(doc).marks.keys());
  } finally {
    await store.close();
  }
}

async function prepare(store: Store, room: string): Promise<Map<string, string>> {
  await createRoom(store, room);
  const passes = new Map<string, string>();
  for (const coder of CODERS) {
    const secret = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(secret).digest('hex');
    await store.access.addPass({ hash, room, role: 'observer', name: coder, coder });
    passes.set(coder, secret);
  }
  await store.close();
  return passes;
}

async function killAgainAndAgain(config: StorageConfig): Promise<void> {
  console.info(`board kill: seed ${SEED}, ${KILLS} kills (KRUG_KILL_SEED, KRUG_KILLS)`);
  const random = seededRandom(SEED);
  const room = `r${randomBytes(6).toString('hex')}`;
  const passes = await prepare(await openStore(config), room);
  let child = await startChild(config, 0);
  const { port } = child;
  const coders = CODERS.map(
    (name) => new Coder(name, connectCoder(`http://127.0.0.1:${port}`, room, name, passes.get(name) ?? '')),
  );
  let checked = 0;
  for (let round = 0; round < KILLS; round += 1) {
    await code(coders, random);
    await kill(child);
    const promised = coders.map((coder) => new Set(coder.promised));
    const disk = await marksOnDisk(config, room);
    for (const ids of promised) {
      expect([...ids].filter((id) => !disk.has(id))).toEqual([]);
      checked += ids.size;
    }
    child = await startChild(config, port);
  }
  await until(() => {
    for (const { connection } of coders) expect(connection.get()).toMatchObject({ status: 'online', saved: true });
    for (const { connection } of coders)
      expect(boardOf(connection.doc).marks.size).toBe(coders.flatMap(({ put }) => put).length);
  });
  await kill(child);
  const all = coders.flatMap(({ put }) => put).sort();
  expect([...(await marksOnDisk(config, room))].sort()).toEqual(all);
  console.info(`board kill: ${all.length} marks, ${checked} promises checked, none broken`);
}

describe('kill -9 of the board', () => {
  it(`[B37] SQLite: ${KILLS} kills lose no mark that anybody has seen, or that was called saved`, async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-kill-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    await killAgainAndAgain({ dataDir });
  });

  it.runIf(has('postgres'))(`[B37] PostgreSQL: ${KILLS} kills lose nothing either`, async () => {
    const database = await freshDatabase();
    onTestFinished(() => database.drop());
    await killAgainAndAgain({ dataDir: '', databaseUrl: database.url });
  });
});

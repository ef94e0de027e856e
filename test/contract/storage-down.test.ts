import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { StorageDown, type Store } from '../../server/room/ports.ts';
import { Boards } from '../../server/storage/boards.ts';
import { Database } from '../../server/storage/database.ts';
import { sqliteEngine } from '../../server/storage/engines.ts';
import { migrate } from '../../server/storage/migrations.ts';
import { openStore } from '../../server/storage/open.ts';
import { Rooms } from '../../server/storage/rooms.ts';
import { postgresPlace, sqlitePlace } from './store/place.ts';
import { aRoom, opening, seatPut } from './store/samples.ts';

const tidy: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of tidy.splice(0).reverse()) await step();
});

/** Every kind of call fails in the same way. */
async function expectDown(store: Store, room: string): Promise<void> {
  const calls = [
    store.check(),
    store.rooms.append(room, 1, [seatPut(1)]),
    store.rooms.events(room),
    store.boards.append([{ room, coder: 'c', update: Uint8Array.of(1) }], []),
    store.ballots.put(room, { prompt: 'p', run: 0, id: 'x', body: null }),
    store.access.findPass('x'),
    store.records.list('', 1),
  ];
  for (const call of await Promise.allSettled(calls)) {
    expect(call.status === 'rejected' && call.reason).toBeInstanceOf(StorageDown);
  }
}

describe('PostgreSQL goes away', () => {
  async function setUp() {
    const place = await postgresPlace();
    tidy.push(() => place.discard());
    const store = await place.open();
    const room = aRoom();
    await store.rooms.create(room, [], [opening(room)]);
    const admin = new pg.Client({ connectionString: process.env.KRUG_TEST_PG_URL });
    await admin.connect();
    tidy.push(() => admin.end());
    const name = new URL(place.config.databaseUrl ?? '').pathname.slice(1);
    const cut = () => admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const allow = (may: boolean) => admin.query(`alter database ${name} allow_connections ${may}`);
    return { store, room, cut, allow };
  }

  test('[S18] calls reject while it is away, and the store goes on by itself when it is back', async () => {
    const { store, room, cut, allow } = await setUp();
    await allow(false);
    await cut();
    await expectDown(store, room.id);
    await allow(true);
    await store.check();
    expect(await store.rooms.events(room.id)).toEqual([opening(room)]);
    expect(await store.rooms.append(room.id, 1, [seatPut(1)])).toBe('appended');
  });

  test('[S18] connections cut in the middle of writes lose nothing acknowledged and stop nothing', async () => {
    const { store, room, cut } = await setUp();
    let acknowledged = 0;
    let down = 0;
    const write = async (nth: number) => {
      try {
        await store.boards.append([{ room: room.id, coder: 'c', update: Uint8Array.of(nth) }], []);
        acknowledged += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(StorageDown);
        down += 1;
      }
    };
    for (let nth = 0; nth < 60; nth += 1) {
      const writes = Promise.all(Array.from({ length: 5 }, () => write(nth)));
      if (nth % 3 === 0) await cut();
      await writes;
    }
    expect(down).toBeGreaterThan(0);
    expect(acknowledged).toBeGreaterThan(0);
    const { updates } = await store.boards.load(room.id);
    expect(updates.length).toBeGreaterThanOrEqual(acknowledged);
    expect(updates.map(({ seq }) => seq)).toEqual(updates.map((_, index) => index + 1));
  });

  test('[S18] a server that is not there stops the start as StorageDown', async () => {
    await expect(openStore({ dataDir: '', databaseUrl: 'postgres://krug@127.0.0.1:1/krug' })).rejects.toThrow(
      StorageDown,
    );
  });
});

describe('SQLite cannot write', () => {
  test('[S18] a file that another program keeps locked is down until it is let go', async () => {
    const place = await sqlitePlace();
    tidy.push(() => place.discard());
    const store = await place.open();
    const room = aRoom();
    await store.rooms.create(room, [], [opening(room)]);
    const other = new SQLite(path.join(place.config.dataDir, 'krug.sqlite'));
    tidy.push(() => other.close());
    other.exec('begin immediate');
    await expect(store.check()).rejects.toThrow(StorageDown);
    await expect(store.rooms.append(room.id, 1, [seatPut(1)])).rejects.toThrow(StorageDown);
    other.exec('rollback');
    await store.check();
    expect(await store.rooms.append(room.id, 1, [seatPut(1)])).toBe('appended');
  });

  test('[S18] a full disk refuses the write, keeps what was there, and is no end', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'krug-full-'));
    tidy.push(() => rmSync(folder, { recursive: true, force: true }));
    const database = new Database(sqliteEngine(path.join(folder, 'krug.sqlite')));
    tidy.push(() => database.close());
    await database.prepare(migrate);
    const [rooms, boards, room] = [new Rooms(database), new Boards(database), aRoom()];
    await rooms.create(room, [], [opening(room)]);
    const pages = (count: number) =>
      database.prepare(async (db) => void (await sql`pragma max_page_count = ${sql.lit(count)}`.execute(db)));
    const append = (size: number) => boards.append([{ room: room.id, coder: 'c', update: new Uint8Array(size) }], []);
    await append(100);
    await pages(1);
    await expect(append(1_000_000)).rejects.toThrow(StorageDown);
    await pages(1_000_000);
    expect(await append(1_000_000)).toEqual(new Map([[room.id, 2]]));
  });

  test('[S18] a closed store is down, and a mistake of ours is not', async () => {
    const place = await sqlitePlace();
    tidy.push(() => place.discard());
    const store = await place.open();
    const room = aRoom();
    await store.rooms.create(room, [], [opening(room)]);
    await expect(store.rooms.create({ ...room, joinCode: 'other' }, [], [])).rejects.not.toThrow(StorageDown);
    await store.close();
    await expectDown(store, room.id);
  });
});

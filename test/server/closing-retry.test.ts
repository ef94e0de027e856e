import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Closing, type SealableBoard } from '../../server/room/closing.ts';
import { LiveRoom } from '../../server/room/live-room.ts';
import type { Store, StoredRoom } from '../../server/room/ports.ts';
import { openStore } from '../../server/storage/open.ts';
import { OPENED } from '../shared/room/fixtures.ts';
import { startApp } from '../support/app.ts';

const CLOSING = [OPENED, { type: 'room-closing', at: 5, by: 'Amra' }] as const;
const times = { openedAtEpoch: 0, expiresAtEpoch: Number.MAX_SAFE_INTEGER };
const STORED: StoredRoom = {
  id: 'r1',
  title: 'A',
  community: '',
  joinCode: 'AAAAAA',
  secret: new Uint8Array(32),
  ...times,
};

describe('a room that does not want to close', () => {
  let dataDir: string;
  let store: Store;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'krug-closing-'));
    store = await openStore({ dataDir });
    await store.rooms.create(STORED, [], CLOSING);
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  it('[A7] is tried again after any fault, and sealed when the fault is gone', async () => {
    const failures: string[] = [];
    let faults = 3;
    const board: SealableBoard = {
      gather: () => Promise.reject(new Error('no board to ask')),
      freeze: async () => undefined,
      read: async () => {
        faults -= 1;
        if (faults >= 0) throw new Error('a fault');
        return {
          marks: new Map(),
          notes: new Map(),
          cells: new Map(),
          settlements: new Map(),
          intervals: new Map(),
          plans: new Map(),
        };
      },
    };
    const sealed = new Promise<LiveRoom>((closed) => {
      const failed = (error: unknown): void => void failures.push(String(error));
      const closing = new Closing({ store, world, board, graceMs: 0, closed, failed, retryMs: 1 });
      void closing.begin(new LiveRoom(STORED, CLOSING, []));
    });
    expect((await sealed).state.phase).toBe('closed');
    expect(failures).toEqual(['Error: no board to ask', ...Array(3).fill('Error: a fault')]);
    expect((await store.records.find(OPENED.type === 'room-opened' ? OPENED.room : ''))?.events).toHaveLength(3);
  });

  it('[A8] a damaged room does not keep the server from starting, and the others from going on', async () => {
    await store.rooms.create({ ...STORED, id: 'r2', joinCode: 'CCCCCC' }, [], CLOSING);
    await store.close();
    const file = new SQLite(path.join(dataDir, 'krug.sqlite'));
    file.prepare(`update room_events set event = '{}' where room = 'r1' and seq = 2`).run();
    file.close();
    const app = await startApp({ dataDir, closingGraceMs: 1 });
    await expect.poll(async () => (await app.store.rooms.find('r2')).status).toBe('closed');
    await app.stop();
    store = await openStore({ dataDir });
    expect((await store.rooms.find('r1')).status).toBe('open');
  });
});

const world = { now: () => 10, randomBytes: (count: number) => new Uint8Array(count) };

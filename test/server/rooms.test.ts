import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveRoom } from '../../server/room/live-room.ts';
import type { Store } from '../../server/room/ports.ts';
import { Publisher } from '../../server/room/publisher.ts';
import { Rooms } from '../../server/room/rooms.ts';
import { openStore } from '../../server/storage/open.ts';
import { OPENED } from '../shared/room/fixtures.ts';

const IDLE_MS = 1_000;

describe('rooms in memory', () => {
  let folder: string;
  let store: Store;
  let rooms: Rooms;
  let left: string[];
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'krug-rooms-'));
    store = await openStore({ dataDir: folder });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    left = [];
    rooms = new Rooms(store, IDLE_MS, (room) => left.push(room));
    const times = { openedAtEpoch: 0, expiresAtEpoch: Number.MAX_SAFE_INTEGER };
    const stored = {
      id: 'r1',
      title: 'A circle',
      community: '',
      joinCode: 'AAAAAA',
      secret: new Uint8Array(32),
      ...times,
    };
    await store.rooms.create(stored, [], [OPENED]);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function room(): Promise<LiveRoom> {
    const found = await rooms.get('r1');
    if (!found.ok) throw new Error(found.error);
    return found.value;
  }
  const idle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3 * IDLE_MS);
  const writings: readonly (readonly [string, (of: LiveRoom, work: Promise<unknown>) => Promise<unknown>])[] = [
    ['an answer', async (of, work) => of.letIn('open', 0, () => work)],
    ['a command', (of, work) => of.inTurn(() => work)],
  ];

  it.each(writings)('[A4] %s on its way keeps its room here: no second one is read beside it', async (_name, write) => {
    const first = await room();
    let finish = (): void => undefined;
    const writing = write(first, new Promise<void>((resolve) => (finish = resolve)));
    await idle();
    expect(await room()).toBe(first);
    await idle();
    finish();
    await writing;
    expect(await room()).toBe(first);
    await idle();
    expect(await room()).not.toBe(first);
  });

  it('[A4] whoever asks for a room that is about to leave has it for as long again', async () => {
    const first = await room();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(await room()).toBe(first);
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(await room()).toBe(first);
  });

  it('[A5] a room that leaves takes what was kept about it along, and one that is gone is let go once', async () => {
    const first = await room();
    await idle();
    expect({ size: rooms.size, left }).toEqual({ size: 0, left: ['r1'] });
    rooms.settle(first);
    await idle();
    expect(left).toEqual(['r1']);
  });

  it('[A6] a view that cannot be made stops neither the others’ views nor the server', async () => {
    const sent: string[] = [];
    const failures: unknown[] = [];
    const first = await room();
    first.apply([
      { type: 'room-started', at: 1, by: 'Amra' },
      { type: 'prompt-opened', at: 2, by: 'Amra', prompt: 'open', run: 0 },
    ]);
    const publisher = new Publisher(
      (_room, role) => sent.push(role),
      () => {
        throw new Error('no key');
      },
      (error) => failures.push(error),
    );
    publisher.now(first);
    expect(sent.sort()).toEqual(['facilitator', 'observer', 'screen']);
    expect(failures).toHaveLength(1);
    publisher.soon(first);
    await vi.advanceTimersByTimeAsync(IDLE_MS);
    expect(failures).toHaveLength(2);
  });
});

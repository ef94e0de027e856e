import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { summarise } from '#shared/summarise.ts';
import type { Store, StoredRoom } from '../../server/room/ports.ts';
import { type Place, sqlitePlace } from './store/place.ts';
import { aRoom, opening, promptClosed, recordOf, seatPut } from './store/samples.ts';

const ROUNDS = 120;

describe('the files of the embedded store', () => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await sqlitePlace();
    store = await place.open();
  });
  afterEach(() => place.discard());

  /** All files of the store, with the write-ahead log, as they lie on the disk. */
  const files = () =>
    readdirSync(place.config.dataDir).map((name) => readFileSync(path.join(place.config.dataDir, name)));
  const isOnDisk = (bytes: string | Uint8Array) =>
    files().some((file) => file.includes(typeof bytes === 'string' ? bytes : Buffer.from(bytes)));

  test('[S20] after a seal not a byte of what was destroyed is left, while other rooms go on', async () => {
    const rooms = [aRoom(), aRoom(), aRoom()];
    for (const room of rooms) await start(store, room);
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(rooms.map((room) => liveIn(store, room, round)));
      if (round % 40 === 39) for (const room of rooms) await compact(store, room, (round + 1) * 2);
    }
    for (const [index, room] of rooms.entries()) {
      expect(isOnDisk(trace(room))).toBe(true);
      expect(isOnDisk(room.secret)).toBe(true);
      const record = recordOf(room);
      expect(await store.rooms.seal(room.id, 2, record, summarise(record), 'x')).toBe('sealed');
      expect(isOnDisk(trace(room))).toBe(false);
      expect(isOnDisk(room.secret)).toBe(false);
      for (const other of rooms.slice(index + 1)) expect(await store.ballots.load(other.id)).not.toHaveLength(0);
    }
  });

  test('[S12] once a prompt is closed, its answers lie the same in whatever order they came', async () => {
    const ids = Array.from({ length: 300 }, () => randomBytes(32).toString('hex'));
    const orders = [ids, ids.toReversed(), ids.toSorted(), ids.toSorted((a, b) => (a.slice(9) < b.slice(9) ? -1 : 1))];
    const layouts = [];
    for (const [nth, order] of orders.entries()) {
      const room = aRoom({ id: `room-${nth}` });
      await start(store, room);
      for (const id of order) {
        const body = { kind: 'open', text: 'odgovor '.repeat(1 + (id.charCodeAt(0) % 9)).trim() } as const;
        await store.ballots.put(room.id, { prompt: 'p', run: 0, id, body });
      }
      await store.rooms.append(room.id, 2, [promptClosed(5)]);
      await store.check();
      layouts.push(layoutOf(files(), ids));
      const record = recordOf(room);
      await store.rooms.seal(room.id, 3, record, summarise(record), 'x');
    }
    const [first, ...others] = layouts;
    expect(new Set(first?.flat())).toEqual(new Set(ids));
    for (const layout of others) expect(layout).toEqual(first);
  });
});

/** In everything that a seal must destroy. */
function trace(room: StoredRoom): string {
  return `TRACE-${room.id}`;
}

async function start(store: Store, room: StoredRoom): Promise<void> {
  const links = [{ role: 'observer', secret: `${trace(room)}-link` } as const];
  await store.rooms.create(room, links, [opening(room)]);
  await store.rooms.append(room.id, 1, [seatPut(1, 'S1', trace(room))]);
}

/** Rows of very different lengths, new and rewritten: what makes pages split, merge and overflow. */
async function liveIn(store: Store, room: StoredRoom, round: number): Promise<void> {
  const mark = trace(room);
  const length = (round * 37) % 900;
  const text = mark.repeat(1 + Math.floor(length / mark.length));
  const prompt = `p${round % 5}`;
  const id = round % 3 === 0 ? `again-${round % 9}` : randomUUID();
  await Promise.all([
    store.ballots.put(room.id, { prompt, run: 0, id, body: { kind: 'open', text } }),
    store.ballots.put(room.id, { prompt, run: 0, id: randomUUID(), body: { kind: 'open', text: mark } }),
    store.ballots.issue(room.id, prompt, 0, `${mark}-${randomUUID()}`, text),
    store.access.addPass({ hash: `${randomUUID()}-${mark}`, room: room.id, role: 'participant', name: '', coder: '' }),
    store.boards.append(
      [text, text.repeat(9)].map((update) => ({ room: room.id, coder: mark, update: Buffer.from(update) })),
      [{ room: room.id, client: round, coder: mark }],
    ),
  ]);
}

async function compact(store: Store, room: StoredRoom, upto: number): Promise<void> {
  await store.boards.compact(room.id, upto, Buffer.from(trace(room).repeat(3_000)));
}

const PAGE_BYTES = 4_096;

/** The ids on each page as they lie there; pages by their first id, since which page is free is chance. */
function layoutOf(files: readonly Buffer[], ids: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (const file of files) {
    for (let from = 0; from < file.length; from += PAGE_BYTES) {
      const page = file.subarray(from, from + PAGE_BYTES);
      const places = ids.flatMap((id) => placesOf(page, id).map((offset) => ({ id, offset })));
      if (places.length > 0) pages.push(places.sort((a, b) => a.offset - b.offset).map(({ id }) => id));
    }
  }
  return pages.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function placesOf(page: Buffer, id: string): number[] {
  const places: number[] = [];
  for (let offset = page.indexOf(id); offset >= 0; offset = page.indexOf(id, offset + 1)) places.push(offset);
  return places;
}

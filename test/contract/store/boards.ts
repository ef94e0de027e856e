import { expect, test } from 'vitest';
import type { Bench } from './bench.ts';
import { bytes, sealed } from './samples.ts';

export function boardsContract(bench: Bench): void {
  test('[S9] updates of a room are numbered without a gap and read back in order', async () => {
    const { store } = bench;
    const [one, two] = [await bench.room(), await bench.room()];
    const update = (room: string, value: number) => ({ room, coder: 'c1', update: bytes(value, 0, 255) });
    const seqs = await store.boards.append([update(one.id, 1), update(two.id, 2), update(one.id, 3)], []);
    expect(seqs).toEqual(
      new Map([
        [one.id, 2],
        [two.id, 1],
      ]),
    );
    expect(await store.boards.append([update(one.id, 4)], [])).toEqual(new Map([[one.id, 3]]));
    expect((await store.boards.load(one.id)).updates).toEqual(
      [1, 3, 4].map((value, index) => ({ seq: index + 1, coder: 'c1', update: bytes(value, 0, 255) })),
    );
    expect(await store.boards.load('nowhere')).toEqual({ snapshot: null, updates: [], clients: new Map() });
  });

  test('[S9] nodes that append at once share one numbering, and a large offline evening fits', async () => {
    const room = await bench.room();
    const evening = Array.from({ length: 1_200 }, () => ({ room: room.id, coder: 'late', update: bytes(7) }));
    const single = [{ room: room.id, coder: 'live', update: bytes(8) }];
    const appends = [bench.store.boards.append(evening, [])];
    for (let n = 0; n < 40; n += 1) for (const node of bench.nodes) appends.push(node.boards.append(single, []));
    const last = (await Promise.all(appends)).map((seqs) => seqs.get(room.id) ?? 0);
    expect(new Set(last).size).toBe(appends.length);
    const { updates } = await bench.store.boards.load(room.id);
    expect(updates.map((update) => update.seq)).toEqual(Array.from({ length: 1_280 }, (_, index) => index + 1));
  });

  test('[S9] a Yjs client stays with the coder who used it first', async () => {
    const { store } = bench;
    const room = await bench.room();
    const client = 4_294_967_295;
    await store.boards.append([], [{ room: room.id, client, coder: 'first' }]);
    await store.boards.append(
      [],
      [
        { room: room.id, client, coder: 'second' },
        { room: room.id, client: 0, coder: 'second' },
      ],
    );
    expect((await store.boards.load(room.id)).clients).toEqual(
      new Map([
        [client, 'first'],
        [0, 'second'],
      ]),
    );
  });

  test('[S3] a closed or unknown room is left out, and the others of the same append are written', async () => {
    const [open, closed] = [await bench.room(), await bench.room()];
    await bench.store.rooms.seal(closed.id, 1, ...sealed(closed));
    const rooms = [closed.id, 'nowhere', open.id];
    const seqs = await bench.store.boards.append(
      rooms.map((room) => ({ room, coder: 'c', update: bytes(1) })),
      rooms.map((room) => ({ room, client: 1, coder: 'c' })),
    );
    expect(seqs).toEqual(new Map([[open.id, 1]]));
    for (const room of [closed.id, 'nowhere']) {
      expect(await bench.store.boards.load(room)).toEqual({ snapshot: null, updates: [], clients: new Map() });
    }
  });

  test('[S10] compaction replaces what it contains, and the numbering goes on', async () => {
    const { store } = bench;
    const room = await bench.room();
    const update = { room: room.id, coder: 'c', update: bytes(1) };
    await store.boards.append([update, update, update], []);
    await store.boards.compact(room.id, 2, bytes(42));
    const loaded = await store.boards.load(room.id);
    expect(loaded.snapshot).toEqual(bytes(42));
    expect(loaded.updates.map(({ seq }) => seq)).toEqual([3]);
    await store.boards.compact(room.id, 3, bytes(43));
    expect(await store.boards.append([update], [])).toEqual(new Map([[room.id, 4]]));
    // A slower node's older state must not bring back the past: what the newer one replaced is gone.
    await store.boards.compact(room.id, 2, bytes(42));
    expect((await store.boards.load(room.id)).snapshot).toEqual(bytes(43));
  });

  test('[S10] a board that is read while others append and compact is whole', async () => {
    const room = await bench.room();
    const [writer, reader] = bench.nodes;
    let written = 0;
    const write = async () => {
      for (; written < 60; written += 1) {
        await writer.boards.append([{ room: room.id, coder: 'c', update: bytes(1) }], []);
        if (written % 7 === 6) await writer.boards.compact(room.id, written + 1, bytes(written + 1));
      }
    };
    const read = async () => {
      while (written < 60) {
        const known = written;
        await new Promise((turn) => setImmediate(turn));
        const { snapshot, updates } = await reader.boards.load(room.id);
        expect((snapshot?.[0] ?? 0) + updates.length).toBeGreaterThanOrEqual(known);
      }
    };
    await Promise.all([write(), read()]);
  });
}

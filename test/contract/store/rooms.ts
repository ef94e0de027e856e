import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoomEvent } from '#shared/room/events.ts';
import type { Store, StoredRoom } from '../../../server/room/ports.ts';
import type { Bench } from './bench.ts';
import { aRoom, NOW, opening, promptClosed, sealed, seatPut } from './samples.ts';

export function roomsContract(bench: Bench): void {
  test('[S1] a room, its links and its first events are written together', async () => {
    const { store } = bench;
    const room = aRoom();
    expect(await store.rooms.create(room, [{ role: 'observer', secret: 'o1' }], [opening(room)])).toBe('created');
    expect(await store.rooms.find(room.id)).toEqual({ status: 'open', room });
    expect(await store.rooms.findByCode(room.joinCode)).toEqual(room);
    expect(await store.rooms.events(room.id)).toEqual([opening(room)]);
    expect(await store.access.links(room.id)).toEqual([{ role: 'observer', secret: 'o1' }]);
    expect(await store.rooms.find('nowhere')).toEqual({ status: 'unknown' });
    expect(await store.rooms.findByCode('nowhere')).toBeNull();
  });

  test('[S1] a taken join code writes nothing, also when two ask for it at once', async () => {
    const [one, two] = [aRoom({ joinCode: 'SAME' }), aRoom({ joinCode: 'SAME' })];
    const [near, far] = bench.nodes;
    const create = (node: Store, room: StoredRoom) =>
      node.rooms.create(room, [{ role: 'screen', secret: room.id }], [opening(room)]);
    const outcomes = await Promise.all([create(near, one), create(far, two)]);
    expect(outcomes.toSorted()).toEqual(['code-taken', 'created']);
    const loser = outcomes[0] === 'code-taken' ? one.id : two.id;
    expect(await bench.store.rooms.find(loser)).toEqual({ status: 'unknown' });
    expect(await bench.store.rooms.events(loser)).toEqual([]);
    expect(await bench.store.access.links(loser)).toEqual([]);
  });

  test('open rooms are listed newest first', async () => {
    const older = await bench.room({ openedAtEpoch: NOW - 5 });
    const newer = await bench.room({ openedAtEpoch: NOW + 5 });
    const gone = await bench.room();
    await bench.store.rooms.seal(gone.id, 1, ...sealed(gone));
    const listed = (await bench.store.rooms.listOpen()).map((room) => room.id);
    const ours = [gone.id, older.id, newer.id];
    expect(listed.filter((id) => ours.includes(id))).toEqual([newer.id, older.id]);
  });

  test('[S2] an append that does not follow the end of the log is a conflict and writes nothing', async () => {
    const { store } = bench;
    const room = await bench.room();
    for (const after of [-1, 0, 2, 100])
      expect(await store.rooms.append(room.id, after, [seatPut(1)])).toBe('conflict');
    expect(await store.rooms.append(room.id, 1, [seatPut(1), seatPut(2)])).toBe('appended');
    expect(await store.rooms.append(room.id, 2, [seatPut(3)])).toBe('conflict');
    expect(await store.rooms.append('nowhere', 0, [seatPut(3)])).toBe('conflict');
    expect(await store.rooms.events(room.id)).toEqual([opening(room), seatPut(1), seatPut(2)]);
  });

  test('[S2] of appends by several nodes after the same event, exactly one is written', async () => {
    const room = await bench.room();
    for (let seq = 1; seq <= 25; seq += 1) {
      const tries = bench.nodes.flatMap((node, index) =>
        [0, 1, 2].map((nth) => node.rooms.append(room.id, seq, [seatPut(seq, `${index}-${nth}`)])),
      );
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
    }
    expect(await bench.store.rooms.events(room.id)).toHaveLength(26);
  });

  test('[S4] any story appended in any pieces is read back as it was written', async () => {
    const label = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => /^\P{Cc}+$/u.test(text) && text.trim() === text && text.length <= 24);
    const piece = fc.array(label, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const room = await bench.room();
        const story: RoomEvent[] = [opening(room)];
        for (const labels of pieces) {
          const events = labels.map((each, index) => seatPut(story.length + index, each));
          expect(await bench.store.rooms.append(room.id, story.length, events)).toBe('appended');
          story.push(...events);
        }
        expect(await bench.nodes[1].rooms.events(room.id)).toEqual(story);
      }),
      { numRuns: 30 },
    );
  });

  test('[S4] rooms do not see each other', async () => {
    const [one, two] = [await bench.room(), await bench.room()];
    await bench.store.rooms.append(one.id, 1, [seatPut(1), promptClosed(2)]);
    expect(await bench.store.rooms.events(two.id)).toEqual([opening(two)]);
    expect(await bench.store.rooms.append(two.id, 1, [seatPut(9)])).toBe('appended');
  });
}

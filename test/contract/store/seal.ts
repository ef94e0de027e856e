import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { summarise } from '#shared/summarise.ts';
import type { StoredRoom } from '../../../server/room/ports.ts';
import type { Bench } from './bench.ts';
import { aRoom, bytes, NOW, opening, recordOf, sealed, seatPut } from './samples.ts';

export function sealContract(bench: Bench): void {
  test('[S5] a seal writes the record and destroys all that the room was', async () => {
    const { store } = bench;
    const room = await fullRoom(bench);
    const record = recordOf(room);
    expect(await store.rooms.seal(room.id, 1, record, summarise(record), 'x')).toBe('sealed');
    expect(await store.records.find(room.id)).toEqual(record);
    expect(await store.records.findText(room.id)).toBe(JSON.stringify(record));
    expect(await store.rooms.find(room.id)).toEqual({ status: 'closed' });
    expect(await store.rooms.findByCode(room.joinCode)).toBeNull();
    expect(await store.rooms.events(room.id)).toEqual([]);
    expect(await store.boards.load(room.id)).toEqual({ snapshot: null, updates: [], clients: new Map() });
    expect(await store.ballots.load(room.id)).toEqual([]);
    expect(await store.access.links(room.id)).toEqual([]);
    expect(await store.access.findPass(`phone ${room.id}`)).toBeNull();
    expect(await store.access.findPass(`staff ${room.id}`)).toMatchObject({ coder: 'c1' });
    expect(await store.access.coders(room.id)).toHaveLength(1);
  });

  test('[S5] [O74] ticked intervals and who took which codes come back as they were sealed', async () => {
    const room = await bench.room();
    const record: ReturnType<typeof recordOf> = {
      ...recordOf(room),
      intervals: [
        {
          id: 't1',
          coder: 'c1',
          at: 9,
          interval: 0,
          who: { seat: 's1' },
          codes: ['ask'],
          trail: [{ at: 8, codes: [] }],
        },
        { id: 't2', coder: 'c1', at: 9, interval: 0, who: null, codes: [] },
      ],
      plans: [{ id: 'c1', coder: 'c1', at: 9, codes: ['ask'], trail: [{ at: 8, codes: null }] }],
    };
    expect(await bench.store.rooms.seal(room.id, 1, record, summarise(record), 'x')).toBe('sealed');
    expect(await bench.store.records.find(room.id)).toEqual(record);
    expect(await bench.store.records.findText(room.id)).toBe(JSON.stringify(record));
  });

  test('[S5] the join code of a closed room is free again', async () => {
    const room = await bench.room();
    await bench.store.rooms.seal(room.id, 1, ...sealed(room));
    const next = aRoom({ joinCode: room.joinCode });
    expect(await bench.store.rooms.create(next, [], [opening(next)])).toBe('created');
  });

  test('[S5] a room is sealed once, whoever closes it at the same time', async () => {
    for (let n = 0; n < 8; n += 1) {
      const room = await bench.room();
      const seals = bench.nodes.map((node) => node.rooms.seal(room.id, 1, ...sealed(room)));
      expect((await Promise.all(seals)).toSorted()).toEqual(['conflict', 'sealed']);
      expect(await bench.store.rooms.seal(room.id, 1, ...sealed(room))).toBe('conflict');
      expect(await bench.store.rooms.append(room.id, 0, [seatPut(1)])).toBe('conflict');
    }
  });

  test('[S5] a seal after an event that it does not know is a conflict and destroys nothing', async () => {
    const room = await fullRoom(bench);
    await bench.store.rooms.append(room.id, 1, [seatPut(1)]);
    expect(await bench.store.rooms.seal(room.id, 1, ...sealed(room))).toBe('conflict');
    expect(await bench.store.rooms.events(room.id)).toHaveLength(2);
    expect((await bench.store.boards.load(room.id)).updates).toHaveLength(1);
    expect(await bench.store.records.find(room.id)).toBeNull();
  });

  test('[S6] what could not be read back is not sealed, and nothing is destroyed', async () => {
    const room = await fullRoom(bench);
    const record = { ...recordOf(room), closedAt: -1 };
    await expect(bench.store.rooms.seal(room.id, 1, record, summarise(record), 'x')).rejects.toThrow('does not parse');
    expect((await bench.store.rooms.find(room.id)).status).toBe('open');
    expect(await bench.store.ballots.load(room.id)).toHaveLength(1);
  });

  test('[S7] what races with a seal is in before it or refused after it, and nothing stays behind', async () => {
    for (let n = 0; n < 10; n += 1) {
      const room = await bench.room();
      const other = await bench.room();
      const [near, far] = bench.nodes;
      const racing = Array.from({ length: 12 }, (_, index) => [
        far.boards.append(
          [room, other].map(({ id }) => ({ room: id, coder: 'c', update: bytes(index) })),
          [],
        ),
        far.ballots.put(room.id, { prompt: 'p', run: 0, id: `${index}`, body: null }),
        far.ballots.issue(room.id, 'p', 0, `${index}`, 'v'),
        far.access.addPass({ hash: `${room.id} ${index}`, room: room.id, role: 'participant', name: '', coder: '' }),
        far.boards.compact(room.id, 1, bytes(1)),
      ]).flat();
      const sealing = near.rooms.seal(room.id, 1, ...sealed(room));
      await Promise.all(racing);
      expect(await sealing).toBe('sealed');
      expect(await far.boards.load(room.id)).toEqual({ snapshot: null, updates: [], clients: new Map() });
      expect(await far.ballots.load(room.id)).toEqual([]);
      for (let index = 0; index < 12; index += 1) expect(await far.access.findPass(`${room.id} ${index}`)).toBeNull();
      expect((await far.boards.load(other.id)).updates).toHaveLength(12);
    }
  });
}

/** A room with something in every table. */
async function fullRoom({ store }: Bench): Promise<StoredRoom> {
  const room = aRoom({ openedAtEpoch: NOW });
  await store.rooms.create(room, [{ role: 'observer', secret: randomUUID() }], [opening(room)]);
  await store.boards.append(
    [{ room: room.id, coder: 'c1', update: bytes(1) }],
    [{ room: room.id, client: 5, coder: 'c1' }],
  );
  await store.ballots.issue(room.id, 'p', 0, 'phone', 'aa');
  await store.ballots.put(room.id, { prompt: 'p', run: 0, id: 'b', body: { kind: 'open', text: 'da' } });
  const passes = [
    { hash: `staff ${room.id}`, role: 'observer', name: 'Emir', coder: 'c1' },
    { hash: `phone ${room.id}`, role: 'participant', name: '', coder: '' },
  ] as const;
  for (const pass of passes) await store.access.addPass({ ...pass, room: room.id });
  return room;
}

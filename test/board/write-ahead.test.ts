import { describe, expect, it } from 'vitest';
import { Gate } from './gate.ts';
import { idsOn, markOf, markUpdate, startBoard, until } from './harness.ts';

describe('write-ahead', () => {
  it('[B5] nobody sees, and nobody is told saved, what is not on disk yet', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    const [writer, reader] = [await board.raw('c1'), await board.raw('c2')];
    await Promise.all([writer.sync(), reader.sync()]);
    gate.shut();
    const arrival = gate.arrival();
    writer.sendUpdate(markUpdate(writer.doc, markOf('c1', 'm1')));
    await arrival;
    const acknowledged = writer.count('durable');
    const late = await board.raw('c3'); // comes while it is being written
    const lateSync = late.sync();
    await Promise.all([writer.roundTrip(), reader.roundTrip(), late.opened]);
    expect(idsOn(reader.doc)).toEqual([]);
    expect(idsOn(late.doc)).toEqual([]);
    expect(late.count('step2')).toBe(0);
    expect(writer.count('durable')).toBe(acknowledged);
    gate.open();
    await Promise.all([lateSync, reader.until(() => idsOn(reader.doc).length === 1)]);
    await writer.until(() => writer.count('durable') > acknowledged);
    expect(idsOn(late.doc)).toEqual(['m1']);
    expect((await board.store.boards.load(board.room)).updates).toHaveLength(1);
  });

  it('[B6] what comes while a turn is written is stored together in the next, and not sent back to its sender', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    const [writer, other, reader] = [await board.raw('c1'), await board.raw('c2'), await board.raw('c3')];
    await Promise.all([writer.sync(), other.sync(), reader.sync()]);
    gate.shut();
    const arrival = gate.arrival();
    writer.sendUpdate(markUpdate(writer.doc, markOf('c1', 'm1')));
    await arrival;
    for (const id of ['m2', 'm3']) writer.sendUpdate(markUpdate(writer.doc, markOf('c1', id)));
    for (const id of ['o1', 'o2']) other.sendUpdate(markUpdate(other.doc, markOf('c2', id)));
    await Promise.all([writer.roundTrip(), other.roundTrip()]);
    gate.open();
    await reader.until(() => idsOn(reader.doc).length === 5);
    expect(gate.arrived).toBe(2);
    expect(reader.count('update')).toBe(2);
    await Promise.all([writer.sync(), other.sync()]);
    expect(idsOn(writer.doc)).toEqual(['m1', 'm2', 'm3', 'o1', 'o2']);
    expect(writer.count('update')).toBe(1);
  });

  it('[B7] while the storage is down nothing is shown or lost, and everybody goes on by themselves after it', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    const [one, two] = [await board.connect('c1'), await board.connect('c2')];
    await until(() => expect([one.get().status, two.get().status]).toEqual(['online', 'online']));
    gate.down = true;
    one.putMark(markOf('c1', 'kept'));
    await until(() => expect([one.get().status, two.get().status]).toEqual(['offline', 'offline']));
    two.putMark(markOf('c2', 'offline'));
    const newcomer = await board.raw('c3');
    expect(await newcomer.closed).toBe(1013);
    expect(one.get().saved).toBe(false);
    expect(idsOn(two.doc)).toEqual(['offline']);
    gate.down = false;
    await until(() => {
      expect(idsOn(one.doc)).toEqual(['kept', 'offline']);
      expect(idsOn(two.doc)).toEqual(['kept', 'offline']);
      expect([one.get().saved, two.get().saved]).toEqual([true, true]);
    });
    expect(board.problems).toContain('the board is stored again');
  });

  it('[B8] a board that cannot be loaded is refused for now, and is never an empty board', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between, settings: { idleMs: 1 } });
    const first = await board.raw('c1');
    await first.sync();
    first.sendUpdate(markUpdate(first.doc, markOf('c1', 'm1')));
    await first.sync();
    first.terminate();
    await until(() => expect(board.boards.stats().rooms).toBe(0));
    gate.loadsFail = 1;
    const refused = await board.raw('c2');
    expect(await refused.closed).toBe(1013);
    expect(refused.heard).toEqual([]);
    const second = await board.raw('c2');
    await second.sync();
    expect(idsOn(second.doc)).toEqual(['m1']);
  });

  it('[B9] what is sent while the room is loaded is kept, and a room is loaded once for all who come', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    gate.shut();
    const clients = await Promise.all(['c1', 'c2', 'c3'].map((coder) => board.raw(coder)));
    await Promise.all(clients.map(({ opened }) => opened));
    for (const [index, client] of clients.entries()) {
      client.sendUpdate(markUpdate(client.doc, markOf(`c${index + 1}`, `m${index + 1}`)));
    }
    await Promise.all(clients.map((client) => client.roundTrip()));
    gate.open();
    await Promise.all(clients.map((client) => client.sync()));
    for (const client of clients) await client.until(() => idsOn(client.doc).length === 3);
    expect(board.boards.stats()).toEqual({ rooms: 1, connections: 3 });
  });
});

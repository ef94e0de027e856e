import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf } from '#shared/board.ts';
import { Gate } from './gate.ts';
import { idsOn, markOf, markUpdate, startBoard, until } from './harness.ts';

describe('closing a board', () => {
  it('[B31] gathering brings in what a connected coder has and the server does not', async () => {
    const board = await startBoard();
    const one = await board.connect('c1');
    const two = await board.raw('c2');
    await two.sync();
    await until(() => expect(one.get().status).toBe('online'));
    markUpdate(two.doc, markOf('c2', 'unsent'));
    const gathered = board.boards.gather(board.room, 60_000);
    const asked = two.count('step1');
    await two.until(() => two.count('step1') > asked);
    two.sendAnswer(Y.encodeStateAsUpdate(two.doc));
    await gathered;
    expect([...(await board.boards.snapshotForSeal(board.room)).marks.keys()]).toEqual(['unsent']);
  });

  it('[B31] gathering does not wait for ever for one who does not answer, nor for one who leaves', async () => {
    const board = await startBoard();
    const silent = await board.raw('c1');
    await silent.sync();
    await board.boards.gather(board.room, 50);
    const gathered = board.boards.gather(board.room, 600_000);
    silent.terminate();
    await gathered;
    await board.boards.gather('unknown', 600_000);
  });

  it('[B32] a frozen board has everything it took on disk, and takes nothing more', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    const client = await board.raw('c1');
    await client.sync();
    gate.shut();
    const arrival = gate.arrival();
    client.sendUpdate(markUpdate(client.doc, markOf('c1', 'm1')));
    await arrival;
    client.sendUpdate(markUpdate(client.doc, markOf('c1', 'm2')));
    await client.roundTrip();
    const frozen = board.boards.freeze(board.room);
    client.sendUpdate(markUpdate(client.doc, markOf('c1', 'too-late')));
    await client.roundTrip();
    gate.open();
    await frozen;
    const { marks } = await board.boards.snapshotForSeal(board.room);
    expect([...marks.keys()]).toEqual(['m1', 'm2']);
    const stored = await board.store.boards.load(board.room);
    const replay = new Y.Doc();
    for (const { update } of stored.updates) Y.applyUpdate(replay, update);
    expect(idsOn(replay)).toEqual(['m1', 'm2']);
    expect(await (await board.raw('c2')).closed).toBe(1013);
  });

  it('[B32] a board that is thawed asks for what it has missed', async () => {
    const board = await startBoard();
    const one = await board.connect('c1');
    await until(() => expect(one.get().status).toBe('online'));
    await board.boards.freeze(board.room);
    one.putMark(markOf('c1', 'm1'));
    await board.boards.gather(board.room, 50);
    expect(one.get()).toMatchObject({ saved: false, unsaved: 1 });
    board.boards.thaw(board.room);
    await until(() => expect(one.get()).toMatchObject({ saved: true, unsaved: 0 }));
  });

  it('[B33] a closed board sends everybody away for good, keeps nothing, and clients say so', async () => {
    const board = await startBoard();
    const [one, two] = [await board.connect('c1'), await board.raw('c2')];
    await two.sync();
    one.putMark(markOf('c1', 'm1'));
    await until(() => expect(one.get().saved).toBe(true));
    board.boards.closeRoom(board.room);
    expect(await two.closed).toBe(4410);
    await until(() => expect(one.get().status).toEqual({ refused: 'room-closed' }));
    expect(one.ownMarkIds()).toEqual(['m1']);
    expect(board.boards.stats().rooms).toBe(0);
    expect(await (await board.raw('c3')).closed).toBe(4410);
  });

  it('[B34] the board of an empty room can be read for the seal, and read anew when nobody is connected', async () => {
    const board = await startBoard({ settings: { idleMs: 1 } });
    const one = await board.connect('c1');
    one.putMark(markOf('c1', 'm1'));
    await until(() => expect(one.get().saved).toBe(true));
    await one.destroy();
    await until(() => expect(board.boards.stats().rooms).toBe(0));
    await board.boards.freeze(board.room);
    expect([...(await board.boards.snapshotForSeal(board.room)).marks.keys()]).toEqual(['m1']);
  });

  it('[B35] a stopping server stores what it has received, and says that it comes back', async () => {
    const gate = new Gate();
    const board = await startBoard({ between: gate.between });
    const client = await board.raw('c1');
    await client.sync();
    gate.shut();
    const arrival = gate.arrival();
    client.sendUpdate(markUpdate(client.doc, markOf('c1', 'm1')));
    await arrival;
    const stopped = board.boards.stop(60_000);
    expect(await client.closed).toBe(1012);
    gate.open();
    await stopped;
    const replay = new Y.Doc();
    for (const { update } of (await board.store.boards.load(board.room)).updates) Y.applyUpdate(replay, update);
    expect(boardOf(replay).marks.has('m1')).toBe(true);
  });
});

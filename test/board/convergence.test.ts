import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf } from '#shared/board.ts';
import type { Note } from '#shared/mark.ts';
import { connectCoder, idsOn, markOf, startBoard, until } from './harness.ts';

describe('the board between coders', () => {
  it('[B1] coders who mark at the same time end with the same board, and all of it is on disk', async () => {
    const board = await startBoard();
    const coders = await Promise.all(['c1', 'c2', 'c3', 'c4'].map((coder) => board.connect(coder)));
    for (let round = 0; round < 25; round += 1) {
      for (const [index, connection] of coders.entries()) connection.putMark(markOf(`c${index + 1}`));
      if (round % 5 === 0) await new Promise(setImmediate);
    }
    coders[0]?.putNote({ id: 'n1', coder: 'c1', at: 5, kind: 'quote', text: 'Zajedno.', prompt: null } satisfies Note);
    await until(() => {
      for (const { doc } of coders) expect([boardOf(doc).marks.size, boardOf(doc).notes.size]).toEqual([100, 1]);
      for (const connection of coders)
        expect(connection.get()).toMatchObject({ status: 'online', saved: true, unsaved: 0 });
    });
    const states = coders.map(({ doc }) => boardOf(doc).marks.toJSON());
    for (const state of states) expect(state).toEqual(states[0]);
    const stored = await board.store.boards.load(board.room);
    const replay = new Y.Doc();
    if (stored.snapshot) Y.applyUpdate(replay, stored.snapshot);
    for (const { update } of stored.updates) Y.applyUpdate(replay, update);
    expect(boardOf(replay).marks.toJSON()).toEqual(states[0]);
    expect(new Set(stored.clients.values())).toEqual(new Set(['c1', 'c2', 'c3', 'c4']));
    expect(board.problems).toEqual([]);
  });

  it('[B2] what was coded without a connection arrives when it is back, also with edits in between', async () => {
    const board = await startBoard();
    const [one, two] = [await board.connect('c1'), await board.connect('c2')];
    await until(() => expect([one.get().status, two.get().status]).toEqual(['online', 'online']));
    one.putMark(markOf('c1', 'before'));
    await until(() => expect(one.get().saved).toBe(true));
    await board.boards.stop(); // the server goes; both code on
    await until(() => expect(one.get().status).toBe('offline'));
    for (let edit = 0; edit < 5; edit += 1) one.putMark({ ...markOf('c1', 'before'), at: edit, unsure: true });
    one.putMark(markOf('c1', 'alone'));
    two.putMark(markOf('c2', 'other'));
    expect(one.get()).toMatchObject({ saved: false, unsaved: 2 });

    const offline = Y.encodeStateAsUpdate(one.doc);
    const again = await startBoard({ settings: {} });
    const [late, other] = [await again.connect('c1'), await again.connect('c2')];
    Y.applyUpdate(late.doc, offline); // as from the device's own copy after a reload: another client id, the same coder
    expect(late.doc.clientID).not.toBe(one.doc.clientID);
    await until(() => expect(idsOn(other.doc)).toEqual(['alone', 'before']));
    await until(() => expect(late.get()).toMatchObject({ status: 'online', saved: true, unsaved: 0 }));
    expect(boardOf(other.doc).marks.get('before')).toMatchObject({ at: 4, unsure: true });
    expect(again.problems).toEqual([]);
  });

  it('[B3] two tabs of one coder may edit the same mark', async () => {
    const board = await startBoard();
    const [left, right] = [await board.connect('c1'), await board.connect('c1')];
    left.putMark(markOf('c1', 'm'));
    await until(() => expect(idsOn(right.doc)).toEqual(['m']));
    left.putMark({ ...markOf('c1', 'm'), note: 'left' });
    right.putMark({ ...markOf('c1', 'm'), note: 'right' });
    await until(() => {
      expect(boardOf(left.doc).marks.get('m')).toEqual(boardOf(right.doc).marks.get('m'));
      expect([left.get().saved, right.get().saved]).toEqual([true, true]);
    });
    expect(left.get().status).toBe('online');
    expect(board.problems).toEqual([]);
  });

  it('[B4] a joiner gets the whole board of a room that had left the memory', async () => {
    const board = await startBoard({ settings: { idleMs: 1, tailUpdates: 20 } });
    const first = await board.connect('c1');
    await until(() => expect(first.get().status).toBe('online'));
    for (let index = 0; index < 50; index += 1) {
      first.putMark(markOf('c1'));
      await board.boards.flushed(board.room);
    }
    await until(() => expect(first.get().saved).toBe(true));
    await first.destroy();
    await until(() => expect(board.boards.stats()).toEqual({ rooms: 0, connections: 0 }));
    const stored = await board.store.boards.load(board.room);
    expect(stored.snapshot).not.toBeNull();
    expect(stored.updates.length).toBeLessThanOrEqual(20);
    const second = connectCoder(board.url, board.room, 'c2', await board.pass('c2'));
    await until(() => expect(idsOn(second.doc)).toHaveLength(50));
  });
});

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, putMark, putNote } from '#shared/board.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Mark } from '#shared/mark.ts';
import { durableFrame, updateFrame } from '../../server/board/frames.ts';
import { idsOn, markOf, markUpdate, startBoard, type TestBoard, until, updateOf } from './harness.ts';
import type { RawClient } from './raw-client.ts';

interface Scene {
  readonly board: TestBoard;
  /** The honest coder, whose marks are m1 and m2, and a second one who watches. */
  readonly victim: RawClient;
  readonly watcher: RawClient;
  readonly attacker: RawClient;
}

async function scene(): Promise<Scene> {
  const board = await startBoard();
  const [victim, watcher, attacker] = [
    await board.raw('victim'),
    await board.raw('watcher'),
    await board.raw('attacker'),
  ];
  await Promise.all([victim.sync(), watcher.sync(), attacker.sync()]);
  for (const id of ['m1', 'm2']) victim.sendUpdate(markUpdate(victim.doc, markOf('victim', id)));
  for (const client of [watcher, attacker]) await client.until(() => idsOn(client.doc).length === 2);
  return { board, victim, watcher, attacker };
}

/** After an attack: the honest go on, everybody has the same board, and so has a newcomer and the disk. */
async function expectUnharmed({ board, victim, watcher }: Scene, ids: string[] = ['m1', 'm2']): Promise<void> {
  const before = structuredClone(boardOf(watcher.doc).marks.toJSON());
  victim.sendUpdate(markUpdate(victim.doc, markOf('victim', 'after')));
  await watcher.until(() => idsOn(watcher.doc).includes('after'));
  const newcomer = await board.raw('newcomer');
  await newcomer.sync();
  const wanted = [...ids, 'after'].sort();
  expect([idsOn(victim.doc), idsOn(watcher.doc), idsOn(newcomer.doc)]).toEqual([wanted, wanted, wanted]);
  expect(boardOf(newcomer.doc).marks.toJSON()).toEqual(boardOf(victim.doc).marks.toJSON());
  expect(boardOf(newcomer.doc).marks.toJSON()).toMatchObject(before);
  expect(newcomer.doc.store.pendingStructs).toBeNull();
  const stored = await board.boards.snapshotForSeal(board.room);
  expect(Object.fromEntries(stored.marks)).toEqual(boardOf(victim.doc).marks.toJSON());
}

/** A document with the victim's client id, as the attacker has it in front of them. */
function impersonation({ victim, attacker }: Scene): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(attacker.doc));
  doc.clientID = victim.doc.clientID;
  return doc;
}

/** As from a client that never saw the victim's mark; the greater client id wins. */
function concurrent(client: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  putMark(doc, markOf('attacker', 'm1'));
  return Y.encodeStateAsUpdate(doc);
}

type Attack = (scene: Scene) => Uint8Array;
const asAttacker =
  (change: (doc: Y.Doc) => void): Attack =>
  ({ attacker }) =>
    updateOf(attacker.doc, () => change(attacker.doc));

const FORGED: Record<string, Attack> = {
  'structs under the client id of another coder': (at) => {
    const doc = impersonation(at);
    return markUpdate(doc, markOf('attacker', 'x'));
  },
  'a mark in the name of another coder': asAttacker((doc) => putMark(doc, markOf('victim', 'x'))),
  "an edit of another coder's mark": asAttacker((doc) => putMark(doc, { ...markOf('victim', 'm1'), code: 'stolen' })),
  "another coder's mark taken over": asAttacker((doc) => putMark(doc, markOf('attacker', 'm1'))),
  "another coder's mark removed": asAttacker((doc) => boardOf(doc).marks.delete('m1')),
  'all marks removed': asAttacker((doc) => boardOf(doc).marks.clear()),
  'a concurrent value for the same key that wins': () => concurrent(2 ** 32 - 1),
  'a concurrent value for the same key that loses': () => concurrent(1),
};

const MALFORMED: Record<string, Attack> = {
  'a value that is no mark': asAttacker((doc) => doc.getMap<unknown>('marks').set('x', { id: 'x', coder: 'attacker' })),
  'a mark under another key': asAttacker((doc) => doc.getMap<unknown>('marks').set('y', markOf('attacker', 'x'))),
  'a key that every object has': asAttacker((doc) =>
    doc.getMap<unknown>('marks').set('constructor', markOf('attacker', 'constructor')),
  ),
  'a mark on the shelf of notes': asAttacker((doc) => doc.getMap<unknown>('notes').set('x', markOf('attacker', 'x'))),
  'a field that marks do not have': asAttacker((doc) =>
    doc.getMap<unknown>('marks').set('x', { ...markOf('attacker', 'x'), phone: '1' }),
  ),
  'a time of no room': asAttacker((doc) => putMark(doc, { ...markOf('attacker', 'x'), at: -1 })),
  'a note longer than notes are': asAttacker((doc) =>
    putMark(doc, { ...markOf('attacker', 'x'), note: 'x'.repeat(LIMITS.NOTE_CHARS + 1) }),
  ),
  'a nested shared type': asAttacker((doc) => doc.getMap<unknown>('marks').set('x', new Y.Map([['id', 'x']]))),
  'a list where a map is': () => {
    const doc = new Y.Doc();
    doc.getArray<unknown>('marks').insert(0, [markOf('attacker', 'x')]);
    return Y.encodeStateAsUpdate(doc);
  },
  'a text of its own': asAttacker((doc) => doc.getText('chat').insert(0, 'hello')),
  'a map of its own': asAttacker((doc) => doc.getMap('elsewhere').set('x', 1)),
  'an embedded document': asAttacker((doc) => doc.getMap<unknown>('marks').set('x', new Y.Doc())),
  'bytes where a value is': asAttacker((doc) => doc.getMap<unknown>('marks').set('x', new Uint8Array([1, 2, 3]))),
  'an update cut short': ({ attacker }) => markUpdate(attacker.doc, markOf('attacker', 'x')).slice(0, -9),
  'an empty update': () => new Uint8Array(),
};

describe('a coder who does not keep the rules', () => {
  it.each(Object.keys(FORGED))('[B15] %s: closed as forged, and nobody else notices', async (name) => {
    const at = await scene();
    at.attacker.sendUpdate(FORGED[name]?.(at) ?? new Uint8Array());
    expect(await at.attacker.closed).toBe(4423);
    await expectUnharmed(at);
  });

  it.each(Object.keys(MALFORMED))('[B16] %s: closed as malformed, and nobody else notices', async (name) => {
    const at = await scene();
    at.attacker.sendUpdate(MALFORMED[name]?.(at) ?? new Uint8Array());
    expect(await at.attacker.closed).toBe(4422);
    await expectUnharmed(at);
  });

  it('[B15] a forged update in an answer to the state vector is judged like any other', async () => {
    const at = await scene();
    const doc = impersonation(at);
    putMark(doc, markOf('attacker', 'x'));
    at.attacker.sendAnswer(Y.encodeStateAsUpdate(doc));
    expect(await at.attacker.closed).toBe(4423);
    await expectUnharmed(at);
  });

  it('[B17] the client id of a coder who has only been seen is kept for them', async () => {
    const at = await scene();
    const fresh = await at.board.raw('fresh');
    await fresh.sync();
    fresh.sendPresence(fresh.doc.clientID, 1, {});
    await at.attacker.until(() => at.attacker.count('presence') > 0);
    const doc = new Y.Doc();
    doc.clientID = fresh.doc.clientID;
    at.attacker.sendUpdate(markUpdate(doc, markOf('attacker', 'x')));
    expect(await at.attacker.closed).toBe(4423);
    fresh.sendUpdate(markUpdate(fresh.doc, markOf('fresh', 'f')));
    await at.watcher.until(() => idsOn(at.watcher.doc).includes('f'));
    await expectUnharmed(at, ['f', 'm1', 'm2']);
  });

  it('[B17] a client id stays bound over a restart of the room', async () => {
    const board = await startBoard({ settings: { idleMs: 1 } });
    const first = await board.raw('c1');
    await first.sync();
    first.sendUpdate(markUpdate(first.doc, markOf('c1', 'm1')));
    await first.sync();
    const { clientID } = first.doc;
    first.terminate();
    await until(() => expect(board.boards.stats().rooms).toBe(0));
    const attacker = await board.raw('c2');
    await attacker.sync();
    attacker.doc.clientID = clientID;
    attacker.sendUpdate(markUpdate(attacker.doc, markOf('c2', 'm2')));
    expect(await attacker.closed).toBe(4423);
    const back = await board.raw('c1'); // the same device, back under its old id
    await back.sync();
    back.doc.clientID = clientID;
    back.sendUpdate(markUpdate(back.doc, markOf('c1', 'm3')));
    await back.sync();
    expect([...(await board.boards.snapshotForSeal(board.room)).marks.keys()].sort()).toEqual(['m1', 'm3']);
  });

  it('[B18] an update that builds on something missing is asked for, not kept', async () => {
    const at = await scene();
    const { attacker, watcher } = at;
    markUpdate(attacker.doc, markOf('attacker', 'lost')); // never sent
    const asked = attacker.count('step1');
    attacker.sendUpdate(markUpdate(attacker.doc, markOf('attacker', 'found')));
    await attacker.until(() => attacker.count('step1') > asked);
    expect(idsOn(watcher.doc)).toEqual(['m1', 'm2']);
    const vector = attacker.heard.findLast((frame) => frame.kind === 'step1');
    attacker.sendAnswer(Y.encodeStateAsUpdate(attacker.doc, vector?.kind === 'step1' ? vector.vector : undefined));
    await watcher.until(() => idsOn(watcher.doc).length === 4);
    await expectUnharmed(at, ['found', 'lost', 'm1', 'm2']);
  });

  it('[B18] an answer that still has a gap is refused', async () => {
    const at = await scene();
    markUpdate(at.attacker.doc, markOf('attacker', 'lost'));
    at.attacker.sendAnswer(markUpdate(at.attacker.doc, markOf('attacker', 'found')));
    expect(await at.attacker.closed).toBe(4422);
    await expectUnharmed(at);
  });

  it("[B19] others' marks that are sent again are no forgery", async () => {
    const at = await scene();
    const acknowledged = at.attacker.count('durable');
    const seen = at.watcher.count('update');
    at.attacker.sendAnswer(Y.encodeStateAsUpdate(at.attacker.doc));
    await at.attacker.until(() => at.attacker.count('durable') > acknowledged);
    await at.watcher.sync();
    expect(at.watcher.count('update')).toBe(seen);
    await expectUnharmed(at);
  });

  it('[B20] frames that are no messages: text, noise, unknown types, a huge length, a broken state vector', async () => {
    const noise: (Uint8Array | string)[] = [
      'hello',
      new Uint8Array(),
      Uint8Array.of(0, 0, 255, 255, 255, 255, 127),
      Uint8Array.of(7, 7, 7),
      Uint8Array.of(2, 0, 3, 97, 98, 99),
      Uint8Array.of(0, 0, 2, 9, 255),
      Uint8Array.of(1, 5, 255, 255, 255, 255, 15),
      durableFrame(Uint8Array.of(0)),
      randomBytes(300),
    ];
    const at = await scene();
    for (const frame of noise) {
      const client = await at.board.raw('noisy');
      await client.opened;
      client.send(frame);
      expect(await client.closed).toBe(4422);
    }
    await expectUnharmed(at);
  });

  it('[B21] too large: an update, a frame, and a frame beyond what the socket reads', async () => {
    const at = await scene();
    const sizes = [LIMITS.BOARD_UPDATE_BYTES + 1, LIMITS.BOARD_FRAME_BYTES + 1];
    for (const size of sizes) {
      const client = await at.board.raw('big');
      await client.opened;
      client.send(updateFrame(new Uint8Array(size)));
      expect(await client.closed).toBe(4413);
    }
    const huge = await at.board.raw('big');
    await huge.opened;
    huge.send(new Uint8Array(LIMITS.BOARD_FRAME_BYTES * 5));
    expect([1006, 1009]).toContain(await huge.closed);
    await expectUnharmed(at);
  });

  it('[B22] a flood ends its own connection, which may come back later, and nothing of the others', async () => {
    const at = await scene();
    for (let index = 0; index < LIMITS.BOARD_FRAMES_BURST * 2; index += 1)
      at.attacker.sendPresence(at.attacker.doc.clientID, index, { index });
    expect(await at.attacker.closed).toBe(1013);
    await expectUnharmed(at);
  });

  it('[B23] after many refused updates the room stays shut to that coder', async () => {
    const board = await startBoard();
    const codes: number[] = [];
    for (let round = 0; round < 22; round += 1) {
      const client = await board.raw('attacker');
      await client.opened;
      client.sendUpdate(new Uint8Array());
      codes.push(await client.closed);
    }
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 4422));
    expect(codes.slice(20)).toEqual([4423, 4423]);
    await (await board.raw('honest')).sync();
  });

  it('[B24] a refused update takes nothing with it that came in the same moment', async () => {
    const at = await scene();
    const good: Mark = markOf('victim', 'good');
    at.victim.sendUpdate(markUpdate(at.victim.doc, good));
    at.attacker.sendUpdate(FORGED['all marks removed']?.(at) ?? new Uint8Array());
    at.victim.sendUpdate(
      updateOf(at.victim.doc, () =>
        putNote(at.victim.doc, { id: 'n', coder: 'victim', at: 1, kind: 'remark', text: 'x', prompt: null }),
      ),
    );
    expect(await at.attacker.closed).toBe(4423);
    await at.watcher.until(() => idsOn(at.watcher.doc).includes('good') && boardOf(at.watcher.doc).notes.has('n'));
    await expectUnharmed(at, ['good', 'm1', 'm2']);
  });

  it('[O71] ticks and plans are judged like marks: nobody ticks or plans for another, and malformed ones are refused', async () => {
    const ticks = { id: 't1', coder: 'victim', at: 1, interval: 0, who: { seat: 's1' }, codes: ['a'] } as const;
    const plan = { id: 'victim', coder: 'victim', at: 1, codes: ['a'] };
    const attacks: readonly (readonly ['intervals' | 'plans', string, unknown, number])[] = [
      ['intervals', 't2', { ...ticks, id: 't2' }, 4423],
      ['intervals', 't1', { ...ticks, coder: 'attacker' }, 4423],
      ['intervals', 't2', { ...ticks, id: 't2', coder: 'attacker', codes: ['a', 'a'] }, 4422],
      ['intervals', 't2', { ...ticks, id: 't2', coder: 'attacker', interval: LIMITS.INTERVALS }, 4422],
      ['plans', 'victim', plan, 4423],
      ['plans', 'victim', { ...plan, coder: 'attacker' }, 4422],
      ['plans', 'second', { ...plan, id: 'second', coder: 'attacker' }, 4422],
    ];
    for (const [shelf, key, value, code] of attacks) {
      const at = await scene();
      const { intervals, plans } = boardOf(at.victim.doc);
      at.victim.sendUpdate(
        updateOf(at.victim.doc, () => intervals.set('t1', { ...ticks, who: { seat: 's1' }, codes: ['a'] })),
      );
      at.victim.sendUpdate(updateOf(at.victim.doc, () => plans.set('victim', plan)));
      await at.attacker.until(() => boardOf(at.attacker.doc).plans.has('victim'));
      const map = at.attacker.doc.getMap<unknown>(shelf);
      at.attacker.sendUpdate(updateOf(at.attacker.doc, () => map.set(key, value)));
      expect([shelf, value, await at.attacker.closed]).toEqual([shelf, value, code]);
      await expectUnharmed(at);
      expect(boardOf(at.watcher.doc).plans.toJSON()).toEqual({ victim: plan });
    }
  });

  it('[B25] a full board takes no more marks, and those who wrote keep what is on it', async () => {
    const board = await startBoard({
      settings: { replica: { bytes: 1e6, marks: 3, notes: 1, cells: 1, settlements: 1, intervals: 1, plans: 1 } },
    });
    const client = await board.raw('c1');
    await client.sync();
    for (const id of ['a', 'b', 'c']) client.sendUpdate(markUpdate(client.doc, markOf('c1', id)));
    client.sendUpdate(markUpdate(client.doc, { ...markOf('c1', 'c'), unsure: true })); // an edit is no new mark
    await client.sync();
    client.sendUpdate(markUpdate(client.doc, markOf('c1', 'd')));
    expect(await client.closed).toBe(4424);
    expect([...(await board.boards.snapshotForSeal(board.room)).marks.keys()]).toEqual(['a', 'b', 'c']);
  });

  it('[B25] a board that is full in bytes refuses, too', async () => {
    const board = await startBoard({
      settings: { replica: { bytes: 2_000, marks: 100, notes: 1, cells: 1, settlements: 1, intervals: 1, plans: 1 } },
    });
    const client = await board.raw('c1');
    await client.sync();
    for (let index = 0; index < 60; index += 1) client.sendUpdate(markUpdate(client.doc, markOf('c1')));
    expect(await client.closed).toBe(4424);
  });
});

import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/limits.ts';
import { startBoard, until } from './harness.ts';
import type { RawClient } from './raw-client.ts';

/** What this client has last heard of another's client id; undefined if nothing. */
function heardOf(client: RawClient, id: number): unknown {
  const states = client.heard.flatMap((frame) => (frame.kind === 'presence' ? frame.states : []));
  const last = states.findLast((state) => state.client === id);
  return last ? JSON.parse(last.json) : undefined;
}

describe('presence at the board', () => {
  it('[B27] who somebody is, the server says; the rest they say themselves', async () => {
    const board = await startBoard();
    const [one, two] = [await board.connect('c1'), await board.connect('c2')];
    await until(() => expect([one.get().status, two.get().status]).toEqual(['online', 'online']));
    one.setPresence({ at: 's3', coder: 'c2', name: 'Somebody else', role: 'facilitator' });
    await until(() =>
      expect(two.peers()).toEqual([{ coder: 'c1', name: 'Name of c1', role: 'observer', state: { at: 's3' } }]),
    );
    expect(one.peers()).toEqual([]); // who hides is not seen
    one.setPresence(null);
    await until(() => expect(two.peers()).toEqual([]));
    one.setPresence({ at: 's4' });
    await until(() => expect(two.peers()).toHaveLength(1));
    await one.destroy();
    await until(() => expect(two.peers()).toEqual([]));
  });

  it('[B27] whoever comes later sees who is there', async () => {
    const board = await startBoard();
    const one = await board.connect('c1');
    one.setPresence({});
    await until(() => expect(one.get().status).toBe('online'));
    const two = await board.connect('c2');
    await until(() => expect(two.peers().map(({ coder }) => coder)).toEqual(['c1']));
  });

  it('[B28] a state for another client id, too long, or no object is not passed on', async () => {
    const board = await startBoard();
    const [victim, attacker, watcher] = [
      await board.raw('victim'),
      await board.raw('attacker'),
      await board.raw('watcher'),
    ];
    await Promise.all([victim.sync(), attacker.sync(), watcher.sync()]);
    const { clientID } = victim.doc;
    victim.sendPresence(clientID, 1, { true: 1 });
    await watcher.until(() => heardOf(watcher, clientID) !== undefined);
    attacker.sendPresence(clientID, 50, { forged: 1 });
    attacker.sendPresence(clientID, 51, null);
    attacker.sendPresence(attacker.doc.clientID, 1, { long: 'x'.repeat(LIMITS.BOARD_AWARENESS_BYTES) });
    attacker.sendPresence(attacker.doc.clientID, 2, 'text');
    attacker.sendPresence(attacker.doc.clientID, 3, { own: 1 });
    await watcher.until(() => heardOf(watcher, attacker.doc.clientID) !== undefined);
    expect(heardOf(watcher, clientID)).toMatchObject({ true: 1, coder: 'victim' });
    expect(heardOf(watcher, attacker.doc.clientID)).toMatchObject({ own: 1, coder: 'attacker' });
    expect(heardOf(victim, clientID)).toBeUndefined();
    victim.terminate();
    await watcher.until(() => heardOf(watcher, clientID) === null);
  });

  it('[B29] many changes within a moment are told once', async () => {
    const board = await startBoard({ settings: { presenceMs: 200 } });
    const [one, watcher] = [await board.raw('c1'), await board.raw('c2')];
    await Promise.all([one.sync(), watcher.sync()]);
    for (let clock = 1; clock <= 100; clock += 1) one.sendPresence(one.doc.clientID, clock, { clock });
    await watcher.until(() => (heardOf(watcher, one.doc.clientID) as { clock?: number })?.clock === 100);
    expect(watcher.count('presence')).toBeLessThanOrEqual(3);
  });

  it('[B30] a quiet board still says something, so that clients stay, also hidden ones', async () => {
    const board = await startBoard({ settings: { beatMs: 20 } });
    const client = await board.raw('c1');
    await client.sync();
    const before = client.count('step1');
    await client.until(() => client.count('step1') >= before + 5);
    expect(client.count('presence')).toBe(0);
  });
});

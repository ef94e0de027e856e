import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { StoredPass } from '../../../server/room/ports.ts';
import type { Bench } from './bench.ts';
import { aRoom, HOUR_MS, NOW, opening, sealed } from './samples.ts';

export function accessContract(bench: Bench): void {
  const pass = (room: string, role: StoredPass['role'], coder = ''): StoredPass => ({
    hash: randomUUID(),
    room,
    role,
    name: role === 'participant' ? '' : `Name of ${coder}`,
    coder,
  });

  test('[S15] names of members are compared without case', async () => {
    const { access } = bench.store;
    const before = await access.countMembers();
    expect(await access.addMember({ id: 'm1', name: 'Željka' }, 'hash-1')).toBe(true);
    expect(await access.addMember({ id: 'm2', name: 'ŽELJKA' }, 'hash-2')).toBe(false);
    expect(await access.findMember('željka')).toEqual({ id: 'm1', name: 'Željka', passwordHash: 'hash-1' });
    expect(await access.findMember('Zeljka')).toBeNull();
    expect(await access.countMembers()).toBe(before + 1);
  });

  test('[S15] of two who take one name at once, one gets it', async () => {
    const took = bench.nodes.map((node, index) => node.access.addMember({ id: `twin-${index}`, name: 'Twin' }, 'h'));
    expect((await Promise.all(took)).toSorted()).toEqual([false, true]);
  });

  test('[S16] a session is found until it expires or is removed', async () => {
    const { access } = bench.store;
    await access.addMember({ id: 'm3', name: 'Selma' }, 'h');
    await access.addSession('session', 'm3', NOW + HOUR_MS);
    expect(await access.findSession('session', NOW)).toEqual({ id: 'm3', name: 'Selma' });
    expect(await access.findSession('session', NOW + HOUR_MS)).toBeNull();
    await access.removeSession('session');
    expect(await access.findSession('session', NOW)).toBeNull();
  });

  test('[S16] an invitation is used once, also when two use it at once, and not after its time', async () => {
    const { access } = bench.store;
    await access.addInvite('late', 'invite', NOW);
    expect(await access.hasInvite('late', NOW)).toBeNull();
    expect(await access.spendInvite('late', NOW)).toBe(false);
    await access.addInvite('once', 'invite', NOW + HOUR_MS);
    expect(await access.hasInvite('once', NOW)).toBe('invite');
    const used = await Promise.all(bench.nodes.map((node) => node.access.spendInvite('once', NOW)));
    expect(used.toSorted()).toEqual([false, true]);
    expect(await access.hasInvite('once', NOW)).toBeNull();
  });

  test('[S16] set-up links can be withdrawn without the invitations', async () => {
    const { access } = bench.store;
    await access.addInvite('set-up', 'set-up', NOW + HOUR_MS);
    await access.addInvite('kept', 'invite', NOW + HOUR_MS);
    expect(await access.hasInvite('set-up', NOW)).toBe('set-up');
    await access.removeSetUpInvites();
    expect(await access.hasInvite('set-up', NOW)).toBeNull();
    expect(await access.hasInvite('kept', NOW)).toBe('invite');
  });

  test('[S14] a link leads into its room while that is open and within its life', async () => {
    const { access, rooms } = bench.store;
    const room = aRoom();
    const secret = randomUUID();
    await rooms.create(room, [{ role: 'observer', secret }], [opening(room)]);
    expect(await access.findLink(secret, NOW)).toEqual({ room: room.id, role: 'observer' });
    expect(await access.findLink(secret, room.expiresAtEpoch)).toBeNull();
    expect(await access.findLink('nothing', NOW)).toBeNull();
    await rooms.seal(room.id, 1, ...sealed(room));
    expect(await access.findLink(secret, NOW)).toBeNull();
  });

  test('[S14] a replaced link takes its passes with it, and leaves the coder their marks', async () => {
    const { access, rooms } = bench.store;
    const room = aRoom();
    const [old, other, fresh] = [randomUUID(), randomUUID(), randomUUID()];
    const links = [{ role: 'observer', secret: old } as const, { role: 'screen', secret: other } as const];
    await rooms.create(room, links, [opening(room)]);
    const [observer, facilitator, phone] = [
      pass(room.id, 'observer', 'c1'),
      pass(room.id, 'facilitator', 'c2'),
      pass(room.id, 'participant'),
    ];
    for (const each of [observer, facilitator, phone]) await access.addPass(each);
    await access.replaceLink(room.id, 'observer', fresh);
    expect(await access.findLink(old, NOW)).toBeNull();
    expect(await access.findLink(fresh, NOW)).toEqual({ room: room.id, role: 'observer' });
    expect(await access.findLink(other, NOW)).toEqual({ room: room.id, role: 'screen' });
    expect(await access.findPass(observer.hash)).toBeNull();
    expect(await access.findPass(facilitator.hash)).toEqual(facilitator);
    expect(await access.findPass(phone.hash)).toEqual(phone);
    expect(await access.coders(room.id)).toEqual([observer, facilitator]);
  });

  test('[S3] nobody gets a pass or a link of a room that is closed or unknown', async () => {
    const { access, rooms } = bench.store;
    const room = await bench.room();
    await rooms.seal(room.id, 1, ...sealed(room));
    for (const id of [room.id, 'nowhere']) {
      const late = pass(id, 'participant');
      await access.addPass(late);
      expect(await access.findPass(late.hash)).toBeNull();
      await access.replaceLink(id, 'observer', randomUUID());
      expect(await access.links(id)).toEqual([]);
    }
  });
}

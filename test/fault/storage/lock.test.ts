import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderInUse } from '../../../server/storage/lock.ts';
import { type Place, sqlitePlace } from '../../contract/store/place.ts';
import { aRoom, opening } from '../../contract/store/samples.ts';
import { Child } from './spawn.ts';

describe('the folder of the embedded store', () => {
  let place: Place;
  beforeEach(async () => {
    place = await sqlitePlace();
  });
  afterEach(() => place.discard());

  test('[S21] a second server on it is stopped with a sentence, in whichever process', async () => {
    const first = await place.open();
    await expect(place.open()).rejects.toThrow(FolderInUse);
    const second = new Child('hold', JSON.stringify(place.config));
    expect(await second.firstLine()).toBe(
      `FolderInUse: Another Krug server is already using the folder ${place.config.dataDir}. ` +
        'Stop that one, or set DATA_DIR to another folder.',
    );
    // The first one was not disturbed.
    const room = aRoom();
    expect(await first.rooms.create(room, [], [opening(room)])).toBe('created');
  });

  test('[S21] after kill -9 of the first the next one starts at once', async () => {
    const first = new Child('hold', JSON.stringify(place.config));
    expect(await first.firstLine()).toBe('ready');
    await expect(place.open()).rejects.toThrow(FolderInUse);
    await first.kill();
    await (await place.open()).check();
  });

  test('[S21] a server that ends in order leaves the folder to the next', async () => {
    const first = new Child('hold', JSON.stringify(place.config));
    await first.firstLine();
    const gone = once(first.process, 'exit');
    first.process.stdin?.end('close\n');
    expect(await gone).toEqual([0, null]);
    const store = await place.open();
    await store.close();
    await (await place.open()).check();
  });
});

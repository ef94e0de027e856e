import path from 'node:path';
import SQLite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { postgresPlace, sqlitePlace } from './store/place.ts';

describe('migrations', () => {
  test('[S23] several nodes that start at once on an empty database all serve', async () => {
    const place = await postgresPlace();
    const stores = await Promise.all([place.open(), place.open(), place.open(), place.open()]);
    for (const store of stores) await store.check();
    expect(await stores[0]?.access.countMembers()).toBe(0);
    await place.discard();
  });

  test('[S23] what a newer version wrote is refused with a sentence', async () => {
    const place = await sqlitePlace();
    await (await place.open()).close();
    const file = new SQLite(path.join(place.config.dataDir, 'krug.sqlite'));
    file.prepare('insert into migrations (name, timestamp) values (?, ?)').run('9999-from-the-future', 'then');
    file.close();
    await expect(place.open()).rejects.toThrow('written by a newer version of Krug');
    await place.discard();
  });
});

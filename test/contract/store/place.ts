import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Store } from '../../../server/room/ports.ts';
import { openStore, type StorageConfig } from '../../../server/storage/open.ts';
import { freshDatabase } from '../../support/postgres.ts';

/** Where a store lies. Opening it again finds what was written; a shared one can be open several times at once. */
export interface Place {
  readonly config: StorageConfig;
  readonly shared: boolean;
  open(): Promise<Store>;
  /** Closes what was opened and leaves nothing behind. */
  discard(): Promise<void>;
}

export async function sqlitePlace(): Promise<Place> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-store-'));
  return placeOf({ dataDir }, false, async () => rmSync(dataDir, { recursive: true, force: true }));
}

export async function postgresPlace(): Promise<Place> {
  const database = await freshDatabase();
  return placeOf({ dataDir: '', databaseUrl: database.url }, true, () => database.drop());
}

function placeOf(config: StorageConfig, shared: boolean, remove: () => Promise<void>): Place {
  const opened: Store[] = [];
  return {
    config,
    shared,
    async open() {
      const store = await openStore(config);
      opened.push(store);
      return store;
    },
    async discard() {
      for (const store of opened) await store.close();
      await remove();
    },
  };
}

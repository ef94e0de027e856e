import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Members } from '../../server/access/members.ts';
import type { Store } from '../../server/room/ports.ts';
import { openStore } from '../../server/storage/open.ts';
import { realWorld } from '../../server/world.ts';

export interface ThrowAwayStore {
  readonly store: Store;
  remove(): Promise<void>;
}

/** The real embedded storage in a folder of its own. */
export async function openThrowAwayStore(): Promise<ThrowAwayStore> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-demo-'));
  const store = await openStore({ dataDir });
  return {
    store,
    remove: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function makeMembers({ store }: ThrowAwayStore): Members {
  return new Members(store.access, realWorld);
}

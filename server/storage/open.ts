import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../room/ports.ts';
import { Access } from './access.ts';
import { Ballots } from './ballots.ts';
import { Boards } from './boards.ts';
import { Codebooks } from './codebooks.ts';
import { Database } from './database.ts';
import { type Engine, postgresEngine, sqliteEngine } from './engines.ts';
import { lockFolder } from './lock.ts';
import { migrate } from './migrations.ts';
import { Records } from './records.ts';
import { Rooms } from './rooms.ts';
import { SEALED_TABLES } from './schema.ts';

export interface StorageConfig {
  /** Created if it is missing; only the embedded store uses it. */
  readonly dataDir: string;
  /** postgres://…; without it the store is a file in `dataDir`. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Opens the storage and brings it to the newest form. Rejects with `FolderInUse` if another server has the folder,
 * with `StorageDown` if the database cannot be reached or written.
 */
export async function openStore({ dataDir, databaseUrl }: StorageConfig): Promise<Store> {
  if (databaseUrl) return assemble(postgresEngine(databaseUrl));
  // What lies here is for this server's account only.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const release = lockFolder(dataDir, path.join(dataDir, 'krug.lock'));
  try {
    return await assemble(sqliteEngine(path.join(dataDir, 'krug.sqlite')), release);
  } catch (error) {
    release();
    throw error;
  }
}

async function assemble(engine: Engine, release: () => void = () => {}): Promise<Store> {
  const database = new Database(engine);
  try {
    await database.prepare(migrate);
    // A server that was killed between a seal and its scrubbing does it now.
    await database.scrub(SEALED_TABLES);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    rooms: new Rooms(database),
    boards: new Boards(database),
    ballots: new Ballots(database),
    access: new Access(database),
    records: new Records(database),
    codebooks: new Codebooks(database),
    check: () => database.check(),
    close: async () => {
      await database.close();
      release();
    },
  };
}

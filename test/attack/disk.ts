import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../support/postgres.ts';
import { type Image, imageOfFolder, imageOfServer } from './image.ts';

/** Where a server keeps things, and what somebody finds there. */
export interface Disk {
  readonly place: { readonly dataDir: string; readonly databaseUrl?: string };
  /** The server died: what lies there as it is becomes the next server's. Called while it still runs. */
  seize(): void;
  /** What lies there once the server has tidied up what came with `text`; or after `patienceMs`, if it never does. */
  image(text: string, patienceMs: number): Promise<Image>;
  discard(): Promise<void>;
}

export class FolderDisk implements Disk {
  #folder = newFolder();
  readonly #left: string[] = [];

  get place() {
    return { dataDir: this.#folder };
  }

  seize(): void {
    const next = newFolder();
    cpSync(this.#folder, next, { recursive: true, filter: (file) => !/-shm$|\.lock$/.test(file) });
    this.#left.push(this.#folder);
    this.#folder = next;
  }

  async image(text: string, patienceMs: number): Promise<Image> {
    const recent = path.join(this.#folder, 'krug.sqlite-wal');
    await waitFor(async () => !existsSync(recent) || !readFileSync(recent).includes(text), patienceMs);
    return imageOfFolder(this.#folder);
  }

  async discard(): Promise<void> {
    for (const folder of [...this.#left, this.#folder]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A server of PostgreSQL: what its tables hold, in the order in which they lie there, dead rows aside. */
export class ServerDisk implements Disk {
  readonly #folder = newFolder();
  readonly #database: FreshDatabase;
  readonly #client: pg.Client;

  private constructor(database: FreshDatabase, client: pg.Client) {
    this.#database = database;
    this.#client = client;
  }

  static async make(): Promise<ServerDisk> {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return new ServerDisk(database, client);
  }

  get place() {
    return { dataDir: this.#folder, databaseUrl: this.#database.url };
  }

  seize(): void {}

  async image(_: string, patienceMs: number): Promise<Image> {
    const births = async (): Promise<number> =>
      Number((await this.#client.query('select count(distinct xmin::text) as births from ballots')).rows[0]?.births);
    await waitFor(async () => (await births()) <= 1, patienceMs);
    return imageOfServer(this.#client);
  }

  async discard(): Promise<void> {
    await this.#client.end();
    await this.#database.drop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'krug-attack-'));
}

async function waitFor(isSo: () => Promise<boolean>, patienceMs: number): Promise<void> {
  const since = performance.now();
  while (performance.now() - since < patienceMs && !(await isSo())) await pause(10);
}

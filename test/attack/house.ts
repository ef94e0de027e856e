import { Writable } from 'node:stream';
import pino from 'pino';
import type { Log } from '../../server/log.ts';
import type { Store } from '../../server/room/ports.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Disk, FolderDisk, ServerDisk } from './disk.ts';

export type Wrap = (store: Store, log: Log) => Store;
export type StoreKind = 'SQLite' | 'PostgreSQL';

/** A server with its disk and its log, that can die and be followed by another. */
export class House {
  readonly log: string[] = [];
  readonly disk: Disk;
  readonly #wrap: Wrap;
  #app: TestApp | null = null;

  private constructor(disk: Disk, wrap: Wrap) {
    this.disk = disk;
    this.#wrap = wrap;
  }

  static async open(kind: StoreKind, wrap: Wrap = (store) => store): Promise<House> {
    const house = new House(kind === 'SQLite' ? new FolderDisk() : await ServerDisk.make(), wrap);
    await house.#start();
    return house;
  }

  get app(): TestApp {
    if (!this.#app) throw new Error('no server');
    return this.#app;
  }

  /** It had no time to tidy up; another goes on with what it left. */
  async crash(): Promise<void> {
    this.disk.seize();
    await this.app.stop();
    await this.#start();
  }

  async end(): Promise<void> {
    await this.#app?.stop();
    await this.disk.discard();
  }

  async #start(): Promise<void> {
    const lines = new Writable({
      write: (chunk, _, done) => {
        this.log.push(String(chunk));
        done();
      },
    });
    // Everything that is ever logged, with its time, as the product writes it.
    const log = pino({ level: 'trace', base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
    this.#app = await startApp({ ...this.disk.place, log, wrap: (store) => this.#wrap(store, log) });
  }
}

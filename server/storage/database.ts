import { Kysely, type Transaction } from 'kysely';
import { StorageDown } from '../room/ports.ts';
import type { Engine } from './engines.ts';
import { GroupCommit } from './group-commit.ts';
import type { Tables } from './schema.ts';
import { scrubTables } from './scrub.ts';

export type Tx = Transaction<Tables>;
/** The rooms that a group of writes names and that are open; their rows stay locked until the commit. */
export type OpenRooms = Set<string>;

/**
 * The one way to the tables. `read` gives one consistent view; `write` goes through the group commit. A failure
 * of the database itself rejects with `StorageDown`, whatever it was on this engine; anything else goes through.
 */
export class Database {
  readonly #engine: Engine;
  readonly #db: Kysely<Tables>;
  readonly #group: GroupCommit<{ tx: Tx; open: OpenRooms }>;
  /** Tables in which something was destroyed whose bytes may still lie in the files. */
  readonly #unscrubbed = new Set<keyof Tables>();
  /** One at a time. */
  #scrubbing: Promise<void> = Promise.resolve();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#db = new Kysely<Tables>({ dialect: engine.dialect });
    this.#group = new GroupCommit(
      (rooms, work) => this.#db.transaction().execute(async (tx) => work({ tx, open: await this.#lock(tx, rooms) })),
      (error) => engine.isDown(error),
    );
  }

  /** Runs what needs the connection itself: migrations. */
  async prepare(work: (db: Kysely<Tables>, engine: Engine) => Promise<void>): Promise<void> {
    await this.#guard(work(this.#db, this.#engine));
  }

  async read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#guard(this.#db.transaction().setIsolationLevel('repeatable read').execute(work));
  }

  /**
   * Resolves after the commit with what `work` returned. `rooms` are locked first, all of a group in the order of
   * their ids, so that two nodes never wait for each other crosswise. `work` may run twice, the first time in vain.
   */
  async write<T>(rooms: readonly string[], work: (tx: Tx, open: OpenRooms) => Promise<T>): Promise<T> {
    return this.#guard(this.#group.write(rooms, ({ tx, open }) => work(tx, open)));
  }

  /**
   * Makes the files forget what was deleted, and in which order rows came. What was written is committed and stands,
   * so this never rejects for the database's sake: what could not be done now is done by the next `scrub` or `check`.
   */
  scrub(tables: readonly (keyof Tables)[]): Promise<void> {
    for (const table of tables) this.#unscrubbed.add(table);
    const turn = this.#scrubbing.then(() => this.#scrubNow());
    // Whoever awaits this turn hears of its failure; the next turn only waits for its end.
    this.#scrubbing = turn.catch(() => {});
    return turn;
  }

  async #scrubNow(): Promise<void> {
    const tables = [...this.#unscrubbed];
    if (tables.length === 0) return;
    this.#unscrubbed.clear();
    let done = false;
    try {
      done = await scrubTables(this.#db, this.#engine, tables);
    } catch (error) {
      if (!this.#engine.isDown(error)) throw error;
    } finally {
      if (!done) for (const table of tables) this.#unscrubbed.add(table);
    }
  }

  /** Writes, and makes good what an earlier scrub could not do. */
  async check(): Promise<void> {
    await this.write([], async (tx) => {
      await tx
        .insertInto('pulse')
        .values({ id: 1, beat: 0 })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ beat: row('pulse.beat', '+', 1) })))
        .execute();
    });
    await this.scrub([]);
  }

  async close(): Promise<void> {
    await this.#group.idle();
    await this.#scrubbing;
    await this.#db.destroy();
  }

  async #lock(tx: Tx, rooms: readonly string[]): Promise<OpenRooms> {
    if (rooms.length === 0) return new Set();
    const rows = await tx
      .selectFrom('rooms')
      .select(['id', 'status'])
      .where('id', 'in', rooms)
      .orderBy('id')
      .$if(this.#engine.locksRows, (query) => query.forUpdate())
      .execute();
    return new Set(rows.filter((row) => row.status === 'open').map((row) => row.id));
  }

  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (this.#engine.isDown(error))
        throw new StorageDown('the database cannot be reached or written', { cause: error });
      throw error;
    }
  }
}

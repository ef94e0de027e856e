interface Job<C> {
  readonly rooms: readonly string[];
  /** Keeps its own result, for `done`. */
  readonly run: (context: C) => Promise<void>;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

/** Opens one transaction with these rooms locked, runs `work` in it and commits; rejects if nothing was kept. */
export type Transact<C> = (rooms: readonly string[], work: (context: C) => Promise<void>) => Promise<void>;

/** More than that in one transaction would keep the others waiting for it. */
const GROUP_MAX = 256;

/**
 * Two hundred phones that answer in a second must not cost two hundred flushes of the disk. Writes that come in the
 * same turn of the event loop, and those that come while a commit is under way, share the next transaction; each is
 * acknowledged after it with its own result, in the order in which they came. If a group fails, its writes run again
 * one by one, so that a write that fails for a reason of its own takes no other down.
 */
export class GroupCommit<C> {
  readonly #transact: Transact<C>;
  readonly #isDown: (error: unknown) => boolean;
  #waiting: Job<C>[] = [];
  #running: Promise<void> | null = null;

  /** `isDown` tells the errors after which trying one by one is in vain. */
  constructor(transact: Transact<C>, isDown: (error: unknown) => boolean) {
    this.#transact = transact;
    this.#isDown = isDown;
  }

  /** `work` may run twice, the first time in a transaction that is rolled back: it must touch nothing else. */
  write<T>(rooms: readonly string[], work: (context: C) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, fail) => {
      let done = () => {};
      const run = async (context: C) => {
        const value = await work(context);
        done = () => resolve(value);
      };
      this.#waiting.push({ rooms, run, done: () => done(), fail });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing waits and nothing runs. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    await new Promise((turn) => setImmediate(turn));
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, GROUP_MAX);
      await this.#commit(group);
      // Answers to what was just acknowledged belong in the next group.
      await new Promise((turn) => setImmediate(turn));
    }
    this.#running = null;
  }

  async #commit(group: readonly Job<C>[]): Promise<void> {
    const rooms = [...new Set(group.flatMap((job) => job.rooms))];
    try {
      await this.#transact(rooms, async (context) => {
        for (const job of group) await job.run(context);
      });
      for (const job of group) job.done();
    } catch (error) {
      if (group.length === 1 || this.#isDown(error)) for (const job of group) job.fail(error);
      else for (const job of group) await this.#commit([job]);
    }
  }
}

import type { BoardStore, StoredBoard } from '../room/ports.ts';
import { untilDone } from './retry.ts';

/** As pino has it. No names, no passes and no marks go into a log. */
export interface BoardLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface JournalSettings {
  /** The log is compacted above so many updates or bytes after the last snapshot. */
  readonly tailUpdates: number;
  readonly tailBytes: number;
}

export interface Entry {
  readonly coder: string;
  readonly update: Uint8Array;
}

/** A room's side of the storage: what must be written is tried until it is written. */
export class Journal {
  readonly #room: string;
  readonly #store: BoardStore;
  readonly #settings: JournalSettings;
  readonly #log: BoardLog;
  readonly #onDown: () => void;
  readonly #stop = new AbortController();
  #seq: number;
  #tail: { updates: number; bytes: number };
  #down = false;

  constructor(
    parts: { room: string; store: BoardStore; settings: JournalSettings; log: BoardLog; onDown: () => void },
    stored: StoredBoard,
  ) {
    this.#room = parts.room;
    this.#store = parts.store;
    this.#settings = parts.settings;
    this.#log = parts.log;
    this.#onDown = parts.onDown;
    this.#seq = stored.updates.at(-1)?.seq ?? 0;
    this.#tail = { updates: stored.updates.length, bytes: bytesOf(stored.updates) };
  }

  /** The storage is out of reach just now. */
  get down(): boolean {
    return this.#down;
  }

  /** False if the room is closed, and nothing was written. Rejects only after `stop`. */
  async append(entries: readonly Entry[], bindings: readonly { client: number; coder: string }[]): Promise<boolean> {
    const room = this.#room;
    const updates = entries.map(({ coder, update }) => ({ room, coder, update }));
    const clients = bindings.map((binding) => ({ room, ...binding }));
    const seq = (await this.#persist(() => this.#store.append(updates, clients))).get(room);
    if (seq === undefined) return false;
    this.#seq = seq;
    this.#tail = { updates: this.#tail.updates + entries.length, bytes: this.#tail.bytes + bytesOf(entries) };
    return true;
  }

  load(): Promise<StoredBoard> {
    return this.#persist(() => this.#store.load(this.#room));
  }

  /** `encode` gives the state as it is on disk now; never needed for correctness, so a failure waits for the next time. */
  async compactIfLong(encode: () => Uint8Array): Promise<void> {
    const tail = this.#tail;
    if (tail.updates <= this.#settings.tailUpdates && tail.bytes <= this.#settings.tailBytes) return;
    this.#tail = { updates: 0, bytes: 0 };
    try {
      await this.#store.compact(this.#room, this.#seq, encode());
    } catch (error) {
      this.#log.warn({ room: this.#room, err: error, ...tail }, 'the board was not compacted; later');
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  async #persist<T>(action: () => Promise<T>): Promise<T> {
    const room = this.#room;
    const fail = (error: unknown, attempt: number): void => {
      if (attempt === 0) this.#log.error({ room, err: error }, 'the board cannot be stored; its clients must wait');
      this.#down = true;
      this.#onDown();
    };
    const done = await untilDone(action, fail, this.#stop.signal);
    if (this.#down) this.#log.info({ room }, 'the board is stored again');
    this.#down = false;
    return done;
  }
}

function bytesOf(entries: readonly { readonly update: Uint8Array }[]): number {
  return entries.reduce((sum, { update }) => sum + update.length, 0);
}

import * as Y from 'yjs';
import { observeBoard, type Shelf } from '#shared/board.ts';

/**
 * Which of one's own marks and notes are not known to be on the server's disk. Yjs says "synced" when the
 * server's state has arrived, which tells nothing about one's own; the server's durable message does.
 */
export class Unsaved {
  readonly #doc: Y.Doc;
  /** Client id -> how far its structs are on the server's disk. */
  readonly #stored = new Map<number, number>();
  /** Shelf and key -> the struct that must be stored before it is saved. */
  readonly #pending = new Map<string, { readonly client: number; readonly clock: number }>();
  readonly #stop: () => void;

  /** Changes whose origin is `server` are on its disk already; `changed` is called when the count may have changed. */
  constructor(doc: Y.Doc, coder: string, server: () => unknown, changed: () => void) {
    this.#doc = doc;
    this.#stop = observeBoard(doc, (changes, transaction) => {
      if (transaction.origin === server()) this.#advance(clocksOf(transaction));
      else {
        for (const { shelf, key, value, written } of changes) {
          if (written && coderOf(value) === coder) this.#pending.set(name(shelf, key), written);
        }
        this.#settle();
      }
      changed();
    });
  }

  get count(): number {
    return this.#pending.size;
  }

  /** The server has everything up to this state vector on disk; a malformed one is ignored. */
  durable(vector: Uint8Array): void {
    const clocks = decode(vector);
    if (clocks) this.#advance(clocks);
  }

  /** What is known to be stored, as a state vector. */
  vector(): Uint8Array {
    return Y.encodeStateVector(this.#stored);
  }

  stop(): void {
    this.#stop();
  }

  #advance(clocks: ReadonlyMap<number, number>): void {
    for (const [client, clock] of clocks) {
      // Never beyond what is here: a wrong word of the server must not call a later mark saved.
      const known = Math.min(clock, Y.getState(this.#doc.store, client));
      this.#stored.set(client, Math.max(known, this.#stored.get(client) ?? 0));
    }
    this.#settle();
  }

  #settle(): void {
    for (const [key, { client, clock }] of this.#pending) {
      if (clock < (this.#stored.get(client) ?? 0)) this.#pending.delete(key);
    }
  }
}

function clocksOf(transaction: Y.Transaction): Map<number, number> {
  const { beforeState, afterState } = transaction;
  return new Map([...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0)));
}

function decode(vector: Uint8Array): Map<number, number> | null {
  try {
    return Y.decodeStateVector(vector);
  } catch {
    return null;
  }
}

function coderOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'coder' in value ? value.coder : undefined;
}

function name(shelf: Shelf, key: string): string {
  return `${shelf}/${key}`;
}

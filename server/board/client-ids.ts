/**
 * Who writes under which Yjs client id. A client chooses its id itself, and two authors under one id make
 * replicas differ silently and for good: so the first coder who uses an id keeps it, across reconnects,
 * reloads, offline work and restarts of the server.
 */
export class ClientIds {
  readonly #stored: Map<number, string>;
  /** Seen in presence only: everybody in the room knows these ids, so they are kept for their owners. */
  readonly #reserved = new Map<number, string>();

  constructor(stored: ReadonlyMap<number, string>) {
    this.#stored = new Map(stored);
  }

  ownedByOther(client: number, coder: string): boolean {
    const owner = this.#stored.get(client) ?? this.#reserved.get(client);
    return owner !== undefined && owner !== coder;
  }

  /** False if it is somebody else's, or if ids are being hoarded. */
  reserve(client: number, coder: string): boolean {
    if (this.ownedByOther(client, coder)) return false;
    if (this.#stored.has(client) || this.#reserved.has(client)) return true;
    if (this.#reserved.size >= RESERVED_MAX) return false;
    this.#reserved.set(client, coder);
    return true;
  }

  /** Binds ids whose structs were accepted; returns those that must be stored with them. */
  bind(clients: readonly number[], coder: string): number[] {
    const fresh = clients.filter((client) => !this.#stored.has(client));
    for (const client of fresh) this.#stored.set(client, coder);
    return fresh;
  }
}

const RESERVED_MAX = 2_000;

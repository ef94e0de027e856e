import { z } from 'zod';
import { LIMITS } from '#shared/limits.ts';
import type { ClientIds } from './client-ids.ts';
import { type PresenceState, presenceFrame } from './frames.ts';

/** Who the connection belongs to: written over whatever a client says of itself. */
export interface Member {
  readonly coder: string;
  readonly name: string;
  readonly role: string;
}

const StateObject = z.record(z.string(), z.unknown());

/**
 * Who of the staff is at the board, and where they look. Clients of y-websocket send back every state
 * that they hear, so only what a connection says of its own client id counts; the rest is an echo.
 */
export class Presence<Connection extends object> {
  readonly #clients: ClientIds;
  readonly #now: () => number;
  readonly #own = new Map<Connection, number>();
  readonly #heard = new Map<number, number>();
  readonly #states = new Map<number, PresenceState>();
  readonly #dirty = new Set<number>();
  #clock = 0;

  constructor(clients: ClientIds, now: () => number) {
    this.#clients = clients;
    this.#now = now;
  }

  /** True if there is something new to tell. */
  hear(connection: Connection, member: Member, states: readonly PresenceState[]): boolean {
    let news = false;
    for (const state of states) {
      if (!this.#mayClaim(connection, member, state)) continue;
      if (state.clock < (this.#heard.get(state.client) ?? 0)) continue;
      this.#heard.set(state.client, state.clock);
      news = this.#set(state.client, stamp(state.json, member)) || news;
    }
    return news;
  }

  /** True if there is something new to tell. */
  leave(connection: Connection): boolean {
    const client = this.#own.get(connection);
    if (client === undefined) return false;
    this.#own.delete(connection);
    this.#heard.delete(client);
    return this.#set(client, null);
  }

  /** What has changed since the last call, for each connection: without its own state, which it knows best. */
  takeNews(): (connection: Connection) => Uint8Array | null {
    const news = this.#pick([...this.#dirty]);
    this.#dirty.clear();
    for (const state of news) if (state.json === 'null') this.#states.delete(state.client);
    return this.#framesFor(news);
  }

  /** Everybody else's state, for a connection that has just come. */
  everybody(connection: Connection): Uint8Array | null {
    return this.#framesFor([...this.#states.values()].filter((state) => state.json !== 'null'))(connection);
  }

  #mayClaim(connection: Connection, member: Member, { client, json }: PresenceState): boolean {
    const own = this.#own.get(connection);
    if (own !== undefined) return own === client;
    if (json === 'null' || [...this.#own.values()].includes(client)) return false;
    if (!this.#clients.reserve(client, member.coder)) return false;
    this.#own.set(connection, client);
    return true;
  }

  #set(client: number, json: string | null): boolean {
    if (json === null && !this.#states.has(client)) return false;
    // A clock of our own, ahead of every earlier one also after a restart: a client that comes back under
    // its old clock would otherwise stay unseen by the others for half a minute.
    this.#clock = Math.max(this.#clock + 1, this.#now());
    this.#states.set(client, { client, clock: this.#clock, json: json ?? 'null' });
    this.#dirty.add(client);
    return true;
  }

  #pick(clients: readonly number[]): PresenceState[] {
    return clients.flatMap((client) => this.#states.get(client) ?? []);
  }

  #framesFor(states: readonly PresenceState[]): (connection: Connection) => Uint8Array | null {
    const shared = states.length > 0 ? presenceFrame(states) : null;
    const clients = new Set(states.map((state) => state.client));
    return (connection) => {
      const own = this.#own.get(connection);
      if (own === undefined || !clients.has(own)) return shared;
      const others = states.filter((state) => state.client !== own);
      return others.length > 0 ? presenceFrame(others) : null;
    };
  }
}

/** The client's own fields with the server's word on who it is; null hides. What is no object, or too long, hides too. */
function stamp(json: string, { coder, name, role }: Member): string | null {
  if (json.length > LIMITS.BOARD_AWARENESS_BYTES) return null;
  const parsed = StateObject.safeParse(parseJson(json));
  return parsed.success ? JSON.stringify({ ...parsed.data, coder, name, role }) : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // no JSON is no state
  }
}

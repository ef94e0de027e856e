import type { WebSocket } from 'ws';
import type { Shelf } from '#shared/board.ts';
import { LIMITS } from '#shared/limits.ts';
import type { BoardRefusal } from '#shared/refusals.ts';
import type { BoardStore } from '../room/ports.ts';
import type { Authorise } from './authorise.ts';
import { BoardRoom, type BoardSettings } from './board-room.ts';
import { Connection, RESTARTING } from './connection.ts';
import type { BoardLog } from './journal.ts';
import { REPLICA_LIMITS } from './replica.ts';

/**
 * The boards of all rooms that are open in this process. Closing a room is a handshake: `gather`, then
 * `freeze`, `snapshotForSeal`, the store's seal, and `closeRoom` (or `thaw`, if the seal failed).
 */
export interface Boards {
  /** Takes an upgraded WebSocket. A refusal is a close code, as y-websocket retries refused upgrades for ever. */
  handle(socket: WebSocket, room: string, pass: string): void;
  /** Asks the connected clients for everything they have; resolves when it is on disk, at the latest after `withinMs`. */
  gather(room: string, withinMs: number): Promise<void>;
  /** From now on the board takes nothing new; resolves when everything received before is on disk. */
  freeze(room: string): Promise<void>;
  /** The room goes on after all. */
  thaw(room: string): void;
  /** Resolves when everything received so far is on disk. */
  flushed(room: string): Promise<void>;
  /** Everything on the board, unparsed. Rejects with the storage's error: never empty by mistake. */
  snapshotForSeal(room: string): Promise<Record<Shelf, Map<string, unknown>>>;
  /** The room is sealed: 4410 to everybody, and nothing of it stays in memory. */
  closeRoom(room: string): void;
  /** By seat, the room time (ms) of its last coded act; empty for a board that is not open here. */
  lastSpoke(room: string): ReadonlyMap<string, number>;
  /** Coders who are connected. */
  writers(room: string): string[];
  /** Passes or links were revoked: connections that may no longer be here are closed. */
  recheck(room: string): Promise<void>;
  /** For the log and for measurements. */
  stats(): { rooms: number; connections: number };
  /** Sends everybody away to come back (1012); resolves when all that was received is stored, or after `withinMs`. */
  stop(withinMs?: number): Promise<void>;
}

export interface BoardsParts {
  readonly store: BoardStore;
  readonly authorise: Authorise;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly log: BoardLog;
  readonly settings?: Partial<BoardSettings>;
}

const SETTINGS: BoardSettings = {
  replica: REPLICA_LIMITS,
  idleMs: LIMITS.ROOM_IDLE_MS,
  beatMs: 15_000,
  presenceMs: 100,
  tailUpdates: 500,
  tailBytes: 262_144,
};
const TABS_OF_ONE_CODER = 6;
const STOP_MS = 5_000;

export function createBoards(parts: BoardsParts): Boards {
  return new OpenBoards(parts);
}

class OpenBoards implements Boards {
  readonly #parts: BoardsParts;
  readonly #settings: BoardSettings;
  /** One load at a time for each room; a failed one is forgotten, and the next client tries again. */
  readonly #rooms = new Map<string, Promise<BoardRoom>>();
  readonly #loaded = new Map<string, BoardRoom>();
  /** An id is short, and a process does not see so many rooms end that these would matter. */
  readonly #closed = new Set<string>();
  #stopped = false;

  constructor(parts: BoardsParts) {
    this.#parts = parts;
    this.#settings = { ...SETTINGS, ...parts.settings };
  }

  handle(socket: WebSocket, room: string, pass: string): void {
    const connection = new Connection(socket, pass, this.#parts.now);
    this.#admit(connection, room).catch((error: unknown) => {
      this.#parts.log.error({ room, err: error }, 'a board could not be opened');
      connection.refuse('not-ready');
    });
  }

  async gather(room: string, withinMs: number): Promise<void> {
    await this.#loaded.get(room)?.gather(withinMs);
  }

  async freeze(room: string): Promise<void> {
    await (await this.#open(room)).freeze();
  }

  thaw(room: string): void {
    this.#loaded.get(room)?.thaw();
  }

  async flushed(room: string): Promise<void> {
    await this.#loaded.get(room)?.quiet();
  }

  async snapshotForSeal(room: string): Promise<Record<Shelf, Map<string, unknown>>> {
    const board = await this.#open(room);
    await board.quiet();
    return board.values();
  }

  closeRoom(room: string): void {
    this.#closed.add(room);
    this.#loaded.get(room)?.end();
  }

  lastSpoke(room: string): ReadonlyMap<string, number> {
    return this.#loaded.get(room)?.lastSpoke() ?? new Map();
  }

  writers(room: string): string[] {
    const connections = this.#loaded.get(room)?.connections ?? [];
    return [...new Set([...connections].map(({ member }) => member.coder))];
  }

  async recheck(room: string): Promise<void> {
    const connections = [...(this.#loaded.get(room)?.connections ?? [])];
    await Promise.all(
      connections.map(async (connection) => {
        const allowed = await this.#parts.authorise(room, connection.pass);
        if (!allowed.ok) connection.refuse(allowed.error);
      }),
    );
  }

  stats(): { rooms: number; connections: number } {
    const connections = [...this.#loaded.values()].reduce((sum, board) => sum + board.connections.size, 0);
    return { rooms: this.#rooms.size, connections };
  }

  async stop(withinMs = STOP_MS): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#loaded.values()].map((board) => board.stop(withinMs)));
  }

  async #admit(connection: Connection, room: string): Promise<void> {
    const allowed = await this.#parts.authorise(room, connection.pass);
    if (!allowed.ok) {
      connection.refuse(allowed.error);
      return;
    }
    connection.member = allowed.value;
    const board = await this.#open(room);
    if (this.#stopped) {
      connection.close(RESTARTING);
      return;
    }
    const refusal = this.#whyNot(board, room, allowed.value.coder);
    if (refusal) {
      connection.refuse(refusal);
      return;
    }
    board.join(connection);
    // Revoked while it was on its way in: `recheck` has not seen it, or this does.
    const still = await this.#parts.authorise(room, connection.pass);
    if (!still.ok) connection.refuse(still.error);
  }

  #whyNot(board: BoardRoom, room: string, coder: string): BoardRefusal | null {
    // Also when it was sealed while this client was on its way in: it must not see an empty board.
    if (this.#closed.has(room)) return 'room-closed';
    const coders = [...board.connections].filter(({ open }) => open).map(({ member }) => member.coder);
    if (coders.filter((other) => other === coder).length >= TABS_OF_ONE_CODER) return 'too-fast';
    if (!coders.includes(coder) && new Set(coders).size >= LIMITS.CODERS + LIMITS.OBSERVERS) return 'room-full';
    return board.whyNot(coder);
  }

  #open(room: string): Promise<BoardRoom> {
    const known = this.#rooms.get(room);
    if (known) return known;
    const opening = this.#load(room);
    this.#rooms.set(room, opening);
    opening.catch(() => this.#rooms.delete(room));
    return opening;
  }

  async #load(room: string): Promise<BoardRoom> {
    const { store, log } = this.#parts;
    const stored = await store.load(room);
    const onOver = (): void => {
      this.#rooms.delete(room);
      this.#loaded.delete(room);
    };
    const board = new BoardRoom({ room, store, log, settings: this.#settings, now: this.#parts.now, onOver }, stored);
    this.#loaded.set(room, board);
    return board;
  }
}

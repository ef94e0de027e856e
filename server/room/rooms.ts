import { Id } from '#shared/ids.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { LiveRoom } from './live-room.ts';
import type { Store } from './ports.ts';

/**
 * The rooms in memory. A room is loaded once, by whoever asks first, and leaves when nobody is in it and nothing
 * of it is under way: two of one room would each seal, count and tell without the other. Whoever got a room uses
 * it at once, or through its `inTurn` and `letIn`, which keep it here until they are done.
 */
export class Rooms {
  readonly #store: Store;
  readonly #idleMs: number;
  /** What else is kept about a room is let go with it. */
  readonly #left: (room: string) => void;
  readonly #loading = new Map<string, Promise<Result<LiveRoom, Refusal>>>();
  readonly #here = new Map<string, LiveRoom>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();

  constructor(store: Store, idleMs: number, left: (room: string) => void = () => undefined) {
    this.#store = store;
    this.#idleMs = idleMs;
    this.#left = left;
  }

  get size(): number {
    return this.#loading.size;
  }

  here(): Iterable<LiveRoom> {
    return this.#here.values();
  }

  /** Rejects with StorageDown where the storage is out of reach; nothing stays behind then. */
  async get(id: string): Promise<Result<LiveRoom, Refusal>> {
    if (!Id.safeParse(id).success) return err('room-unknown');
    const found = await (this.#loading.get(id) ?? this.#begin(id));
    if (found.ok) this.settle(found.value);
    return found;
  }

  /** To be called when somebody came or left: an empty room is forgotten after a while. */
  settle(room: LiveRoom): void {
    if (this.#here.get(room.id) !== room) return;
    clearTimeout(this.#leaving.get(room.id));
    this.#leaving.delete(room.id);
    if (!room.presence.isEmpty) return;
    const timer = setTimeout(() => {
      // A room on its way to being a record is kept until it is one, and one that is written to until that is done.
      if (room.isBusy || room.state.phase === 'closing') this.settle(room);
      else this.forget(room.id);
    }, this.#idleMs);
    timer.unref();
    this.#leaving.set(room.id, timer);
  }

  forget(id: string): void {
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
    this.#loading.delete(id);
    this.#here.delete(id);
    this.#left(id);
  }

  #begin(id: string): Promise<Result<LiveRoom, Refusal>> {
    const loading = this.#load(id);
    this.#loading.set(id, loading);
    const drop = (): void => {
      if (this.#loading.get(id) === loading) this.#loading.delete(id);
    };
    loading.then((found) => {
      if (!found.ok) drop();
      else if (this.#loading.get(id) === loading) this.#here.set(id, found.value);
    }, drop);
    return loading;
  }

  async #load(id: string): Promise<Result<LiveRoom, Refusal>> {
    const found = await this.#store.rooms.find(id);
    if (found.status === 'unknown') return err('room-unknown');
    if (found.status === 'closed') return err('room-closed');
    const events = await this.#store.rooms.events(id);
    const ballots = await this.#store.ballots.load(id);
    // Sealed between the two reads: the log is gone.
    return events.length === 0 ? err('room-closed') : ok(new LiveRoom(found.room, events, ballots));
  }
}

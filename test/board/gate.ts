import type { BoardStore } from '../../server/room/ports.ts';
import { StorageDown } from '../../server/room/ports.ts';

/** The real store behind a gate: appends wait while it is shut, and fail while the storage is "down". */
export class Gate {
  /** Appends that have come to the gate. */
  arrived = 0;
  down = false;
  loadsFail = 0;
  #shut = false;
  #waiting: (() => void)[] = [];
  #onArrival: (() => void)[] = [];

  readonly between = (store: BoardStore): BoardStore => ({
    load: async (room) => {
      await this.#pass();
      if (this.loadsFail > 0) {
        this.loadsFail -= 1;
        throw new StorageDown('out of reach');
      }
      return store.load(room);
    },
    append: async (updates, clients) => {
      this.arrived += 1;
      for (const resolve of this.#onArrival.splice(0)) resolve();
      await this.#pass();
      if (this.down) throw new StorageDown('out of reach');
      return store.append(updates, clients);
    },
    compact: (room, upto, state) => store.compact(room, upto, state),
  });

  shut(): void {
    this.#shut = true;
  }

  open(): void {
    this.#shut = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Resolves when the next append is at the gate. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#onArrival.push(resolve));
  }

  #pass(): Promise<void> {
    return this.#shut ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }
}

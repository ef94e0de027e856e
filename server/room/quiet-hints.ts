import { quietSeats } from '#shared/room/quiet.ts';
import type { LiveRoom } from './live-room.ts';

export interface QuietHintsParts {
  readonly rooms: () => Iterable<LiveRoom>;
  /** By seat, the room time (ms) of its last coded act; empty if the board is not open here. */
  readonly lastSpoke: (room: string) => ReadonlyMap<string, number>;
  readonly changed: (room: LiveRoom) => void;
  readonly everyMs: number;
}

/** The facilitator's one hint: kept in memory, told to nobody else, and in no log and no record. */
export class QuietHints {
  readonly #parts: QuietHintsParts;
  readonly #timer: NodeJS.Timeout;

  constructor(parts: QuietHintsParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.#look(), parts.everyMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { rooms, lastSpoke, changed } = this.#parts;
    for (const room of rooms()) {
      const quiet = room.state.phase === 'live' ? quietSeats(room.state, lastSpoke(room.id), room.events) : [];
      if (JSON.stringify(quiet) === JSON.stringify(room.quiet)) continue;
      room.quiet = quiet;
      changed(room);
    }
  }
}

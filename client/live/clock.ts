/**
 * The server's room time on this device. One exchange says: the server's clock read `server` somewhere
 * between `sent` and `received` on ours; the quicker the round trip, the surer. (Cristian's algorithm.)
 */
export interface Exchange {
  /** Ms on this device's monotonic clock. */
  readonly sent: number;
  readonly received: number;
  /** Room time, ms. */
  readonly server: number;
}

/** Room time minus device time, ms, from the exchange with the quickest round trip; null without any. */
export function estimateOffset(exchanges: readonly Exchange[]): number | null {
  const best = [...exchanges].sort((a, b) => a.received - a.sent - (b.received - b.sent))[0];
  return best ? best.server - (best.sent + best.received) / 2 : null;
}

const EXCHANGES = 5;
const REPEAT_MS = 60_000;

export interface RoomClock {
  /** Room time now, ms; 0 until the first exchange. */
  now(): number;
  /** Asks anew, several times; called on each connection and every minute, as clocks drift. */
  sync(): Promise<void>;
  stop(): void;
}

/** `ask` resolves with the server's room time, or rejects when the connection is lost. */
export function createRoomClock(ask: () => Promise<number>, device: () => number = () => performance.now()): RoomClock {
  let offset: number | null = null;
  const sync = async (): Promise<void> => {
    const exchanges: Exchange[] = [];
    for (let index = 0; index < EXCHANGES; index += 1) {
      const sent = device();
      const server = await ask();
      exchanges.push({ sent, received: device(), server });
    }
    offset = estimateOffset(exchanges);
  };
  const timer = setInterval(() => {
    // A lost connection keeps the last estimate; the next connection asks anew.
    sync().catch(() => undefined);
  }, REPEAT_MS);
  return {
    now: () => (offset === null ? 0 : Math.max(0, Math.round(device() + offset))),
    sync,
    stop: () => clearInterval(timer),
  };
}

import { LIMITS } from '#shared/limits.ts';
import { TokenBucket } from '../board/token-bucket.ts';
import type { LiveRoom } from '../room/live-room.ts';

/** What a connection may do follows its pass: to come anew brings nothing. */
export class Buckets {
  readonly #rooms = new WeakMap<LiveRoom, Map<string, TokenBucket>>();

  of(room: LiveRoom, pass: string): TokenBucket {
    const buckets = this.#rooms.get(room) ?? new Map<string, TokenBucket>();
    this.#rooms.set(room, buckets);
    const { COMMANDS_PER_SECOND, COMMANDS_BURST } = LIMITS;
    const bucket = buckets.get(pass) ?? new TokenBucket(COMMANDS_PER_SECOND, COMMANDS_BURST, performance.now());
    buckets.set(pass, bucket);
    return bucket;
  }
}

/** The part of an Engine.IO connection that says how much comes and how much waits. */
interface RawConnection {
  on(event: 'packet' | 'packetCreate', listener: () => void): unknown;
  close(discard: boolean): unknown;
  readonly writeBuffer: readonly unknown[];
}

/** Ends a connection that sends without measure, or reads nothing of what it is sent; before anybody looks into a packet. */
export function cutFloods(connection: RawConnection): void {
  const bucket = new TokenBucket(LIMITS.PACKETS_PER_SECOND, LIMITS.PACKETS_BURST, performance.now());
  connection.on('packet', () => {
    if (!bucket.take(1, performance.now())) connection.close(true);
  });
  connection.on('packetCreate', () => {
    if (connection.writeBuffer.length > LIMITS.PACKETS_WAITING) connection.close(true);
  });
}

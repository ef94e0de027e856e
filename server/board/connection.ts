import type { RawData, WebSocket } from 'ws';
import { LIMITS } from '#shared/limits.ts';
import { type BoardRefusal, CLOSE_CODES } from '#shared/refusals.ts';
import { type Frame, readFrame } from './frames.ts';
import type { Member } from './presence.ts';
import { TokenBucket } from './token-bucket.ts';

/** Above the first, presence is skipped; above the second for that long, or above the third, the socket goes. */
const BUFFERED = { SKIP: 1_048_576, SLOW: 4_194_304, HARD: 16_777_216 } as const;
const SLOW_MS = 10_000;
/** A frame costs one token, and another for each of these bytes. */
const BYTES_PER_TOKEN = 4_096;
const WAITING_FRAMES = 200;

/** 1012: the server restarts. Not a refusal: clients come back by themselves. */
export const RESTARTING = 1012;

/**
 * One WebSocket of the board. It listens from the first byte and keeps what arrives until the room is
 * loaded; frames are limited in size and rate before anybody reads them.
 */
export class Connection {
  readonly pass: string;
  /** Set once the pass was found to be a coder's. */
  member: Member = { coder: '', name: '', role: '' };
  /** It has the room's state and gets what comes after. */
  synced = false;
  #distrusted = false;
  readonly #socket: WebSocket;
  readonly #now: () => number;
  readonly #bucket: TokenBucket;
  #waiting: Frame[] = [];
  #onFrame: ((frame: Frame) => void) | null = null;
  #onClosed: (() => void) | null = null;
  #alive = true;
  #slowSince: number | null = null;

  constructor(socket: WebSocket, pass: string, now: () => number) {
    this.pass = pass;
    this.#socket = socket;
    this.#now = now;
    this.#bucket = new TokenBucket(LIMITS.BOARD_FRAMES_PER_SECOND, LIMITS.BOARD_FRAMES_BURST, now());
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    // Without a listener one bad frame would end the process; ws closes the socket after it.
    socket.on('error', () => this.#socket.terminate());
    socket.on('close', () => this.#onClosed?.());
    socket.on('pong', () => {
      this.#alive = true;
    });
  }

  /** It was closed for what it sent: nothing else of it counts. */
  get distrusted(): boolean {
    return this.#distrusted;
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Hands over what has waited, then everything that comes. */
  attach(onFrame: (frame: Frame) => void, onClosed: () => void): void {
    this.#onFrame = onFrame;
    this.#onClosed = onClosed;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const frame of waiting) onFrame(frame);
    if (this.#socket.readyState === this.#socket.CLOSED) onClosed();
  }

  /** `droppable` is presence: a slow client does without it. */
  send(frame: Uint8Array, droppable = false): void {
    if (!this.open) return;
    const buffered = this.#socket.bufferedAmount;
    if (droppable && buffered > BUFFERED.SKIP) return;
    if (buffered > BUFFERED.SLOW) {
      this.#slowSince ??= this.#now();
    } else this.#slowSince = null;
    const tooSlow = this.#slowSince !== null && this.#now() - this.#slowSince > SLOW_MS;
    if (tooSlow || buffered > BUFFERED.HARD) this.#drop();
    else this.#socket.send(frame);
  }

  /** A dead peer is found by its silence to pings; y-websocket itself needs a message, which the room sends. */
  ping(): void {
    if (!this.#alive) this.#socket.terminate();
    else if (this.open) this.#socket.ping();
    this.#alive = false;
  }

  refuse(refusal: BoardRefusal): void {
    this.synced = false;
    this.#socket.close(CLOSE_CODES[refusal], refusal);
  }

  distrust(refusal: BoardRefusal): void {
    this.#distrusted = true;
    this.refuse(refusal);
  }

  close(code: number): void {
    this.synced = false;
    this.#socket.close(code);
  }

  /** It will come back and get everything from the log. */
  #drop(): void {
    this.refuse('not-ready');
    this.#socket.terminate();
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#distrusted || !this.open) return;
    // A copy with a buffer of its own: a length that lies inside the message must not reach its neighbours.
    const whole = Array.isArray(data) ? Buffer.concat(data) : data;
    const bytes = Uint8Array.from(whole instanceof ArrayBuffer ? new Uint8Array(whole) : whole);
    if (!this.#bucket.take(1 + bytes.length / BYTES_PER_TOKEN, this.#now())) {
      this.refuse('too-fast');
      return;
    }
    const frame = isBinary && bytes.length <= LIMITS.BOARD_FRAME_BYTES ? readFrame(bytes) : null;
    if (bytes.length > LIMITS.BOARD_FRAME_BYTES || isTooLarge(frame)) this.distrust('too-large');
    else if (!frame) this.distrust('board-malformed');
    else if (this.#onFrame) this.#onFrame(frame);
    else if (this.#waiting.length < WAITING_FRAMES) this.#waiting.push(frame);
    else this.refuse('too-fast');
  }
}

function isTooLarge(frame: Frame | null): boolean {
  return frame?.kind === 'update' && frame.update.length > LIMITS.BOARD_UPDATE_BYTES;
}

import { WebSocket } from 'ws';
import * as Y from 'yjs';
import {
  type Frame,
  presenceFrame,
  readFrame,
  step1Frame,
  step2Frame,
  updateFrame,
} from '../../server/board/frames.ts';

/**
 * A client made by hand: sends what the test tells it to, honest or not, and keeps everything it hears.
 * Its document takes what the server sends, as any client's does.
 */
export class RawClient {
  readonly doc = new Y.Doc();
  readonly heard: (Frame | { readonly kind: 'durable' })[] = [];
  readonly closed: Promise<number>;
  readonly opened: Promise<void>;
  readonly #socket: WebSocket;
  readonly #watchers = new Set<(code?: number) => void>();

  constructor(url: string, protocols: string[]) {
    this.#socket = new WebSocket(url, protocols);
    this.opened = new Promise((resolve) => this.#socket.once('open', () => resolve()));
    this.closed = new Promise((resolve) => this.#socket.once('close', (code) => resolve(code)));
    this.#socket.on('error', () => undefined); // the close tells
    this.closed.then(
      (code) => this.#look(code),
      () => undefined,
    );
    this.#socket.on('message', (data) => this.#hear(Uint8Array.from(data as Buffer)));
  }

  send(data: Uint8Array | string): void {
    this.#socket.send(data);
  }

  sendUpdate(update: Uint8Array): void {
    this.send(updateFrame(update));
  }

  sendAnswer(update: Uint8Array): void {
    this.send(step2Frame(update));
  }

  sendPresence(client: number, clock: number, state: unknown): void {
    this.send(presenceFrame([{ client, clock, json: JSON.stringify(state) }]));
  }

  /** Asks for everything; resolves when the server has answered, so everything before has had its turn. */
  async sync(): Promise<void> {
    await this.opened;
    const before = this.count('step2');
    this.send(step1Frame(Y.encodeStateVector(this.doc)));
    await this.until(() => this.count('step2') > before);
  }

  count(kind: string): number {
    return this.heard.filter((frame) => frame.kind === kind).length;
  }

  /** Looks again after each message. */
  async until(check: () => boolean): Promise<void> {
    if (check()) return;
    await new Promise<void>((resolve, reject) => {
      const watcher = (code?: number): void => {
        if (!check() && code === undefined) return;
        this.#watchers.delete(watcher);
        if (code === undefined) resolve();
        else reject(new Error(`closed with ${code}`));
      };
      this.#watchers.add(watcher);
    });
  }

  /** A round trip of the WebSocket itself, past every queue of the board. */
  roundTrip(): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.once('pong', () => resolve());
      this.#socket.ping();
    });
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #hear(bytes: Uint8Array): void {
    const frame = readFrame(bytes) ?? ({ kind: 'durable' } as const);
    if (frame.kind === 'step2' || frame.kind === 'update') Y.applyUpdate(this.doc, frame.update, 'server');
    this.heard.push(frame);
    this.#look();
  }

  #look(code?: number): void {
    for (const watcher of [...this.#watchers]) watcher(code);
  }
}

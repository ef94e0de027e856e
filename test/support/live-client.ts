import { io, type Socket } from 'socket.io-client';
import type { Answer } from '#shared/answers.ts';
import { type BallotGrant, finishBallot, requestBallot, toHex } from '#shared/ballot.ts';
import type { Entry, Reply } from '#shared/protocol.ts';
import type { ParticipantView, RoomView } from '#shared/room/views.ts';

const ACK_MS = 8_000;
const LOST: Reply<never> = { ok: false, refusal: 'not-ready' };

/** A client of the live room without a browser: keeps the last view, waits for one that fits, goes on after a reconnection. */
export class LiveClient<V extends RoomView = RoomView> {
  readonly socket: Socket;
  readonly entry: Entry;
  readonly #url: string;
  readonly #waiting = new Set<() => void>();
  last: V | null = null;
  #ended: string | null = null;

  constructor(url: string, entry: Entry) {
    this.#url = url;
    this.entry = entry;
    this.socket = io(url, {
      path: '/live',
      transports: ['websocket'],
      auth: { pass: entry.pass, room: entry.room },
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 300,
    });
    this.socket.on('view', (view: V) => {
      this.last = view;
      this.#wake();
    });
    this.socket.on('ended', (refusal: string) => this.#end(refusal));
    this.socket.on('connect_error', (error) => {
      // Without a server Socket.IO goes on by itself; a refusal carries its code.
      if (!this.socket.active) this.#end(error.message);
    });
  }

  /** A command or another event; a connection lost on the way is 'not-ready'. */
  async send<T = unknown>(name: string, args: unknown = {}): Promise<Reply<T>> {
    if (!this.socket.connected) return LOST;
    try {
      return (await this.socket.timeout(ACK_MS).emitWithAck(name, args)) as Reply<T>;
    } catch {
      return LOST;
    }
  }

  view(fits: (view: V) => boolean = () => true): Promise<V> {
    return this.#until(() => (this.last !== null && fits(this.last) ? this.last : null));
  }

  ended(): Promise<string> {
    return this.#until(() => this.#ended);
  }

  /** What an honest phone does to get its ballot for what can be answered now; it goes on until it has it or is refused. */
  async drawBallot(nonce: Uint8Array = crypto.getRandomValues(new Uint8Array(32))): Promise<Ballot | Reply<never>> {
    const view = (await this.view()) as ParticipantView;
    const target = view.ballot;
    if (!target) return { ok: false, refusal: 'prompt-not-open' };
    const request = requestBallot(nonce);
    const ask = { prompt: target.prompt, run: target.run, blinded: request.blinded };
    let grant = await this.send<BallotGrant>('ballot', ask);
    // A lost reply is asked for again, with the same blinded value.
    while (!grant.ok && grant.refusal === 'not-ready') {
      await new Promise((resolve) => setTimeout(resolve, 200));
      grant = await this.send<BallotGrant>('ballot', ask);
    }
    if (!grant.ok) return grant;
    const token = finishBallot(nonce, request, grant.value, target.key);
    return { prompt: target.prompt, run: target.run, nonce: toHex(nonce), token };
  }

  async answer(ballot: Ballot, answer: Answer | null): Promise<Reply<null>> {
    return postJson(`${this.#url}/api/rooms/${this.entry.room}/answers`, { ...ballot, answer });
  }

  close(): void {
    this.socket.disconnect();
  }

  #end(refusal: string): void {
    this.#ended = refusal;
    this.socket.disconnect();
    this.#wake();
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }

  #until<T>(read: () => T | null): Promise<T> {
    return new Promise((resolve) => {
      const check = (): void => {
        const value = read();
        if (value === null) return;
        this.#waiting.delete(check);
        resolve(value);
      };
      this.#waiting.add(check);
      check();
    });
  }
}

export interface Ballot {
  readonly prompt: string;
  readonly run: number;
  readonly nonce: string;
  readonly token: string;
}

export function isBallotDrawn(drawn: Ballot | Reply<never>): drawn is Ballot {
  return 'token' in drawn;
}

async function postJson<T>(url: string, body: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Reply<T>;
  } catch {
    return LOST;
  }
}

import { readVarUint8Array } from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { putCell, putIntervalTicks, putMark, putNote, putPlan, putSettlement, readBoard } from '#shared/board.ts';
import { BOARD_MESSAGE } from '#shared/board-wire.ts';
import type { Cell, CodePlan, IntervalTicks, Mark, Note, Settlement } from '#shared/mark.ts';
import { type BoardRefusal, refusalOfCloseCode } from '#shared/refusals.ts';
import { type BoardMemory, boardMemoryName, openBoardMemory } from './board-memory.ts';
import { type BoardConnectionOptions, createProvider, MESSAGE_TOO_BIG } from './board-provider.ts';
import { Keeping } from './keeping.ts';
import { Unsaved } from './unsaved.ts';

/** 'offline': coding goes on, and is sent when the connection is back. Refused: nothing more will be sent. */
export type BoardStatus = 'connecting' | 'online' | 'offline' | { readonly refused: BoardRefusal };

/** What a surface draws from: replaced as a whole on every change. */
export interface BoardSnapshot {
  readonly status: BoardStatus;
  /** Own marks and notes that are not known to be on the server's disk. */
  readonly unsaved: number;
  /** True only if there are none. */
  readonly saved: boolean;
  /** Whether this device keeps a copy, so that a reload loses nothing; null until that is known. */
  readonly kept: boolean | null;
  /** Everything that is here has been written to that copy. */
  readonly written: boolean;
}

/** Somebody else at the board. The server vouches for the first three; the rest is what they say of themselves. */
export interface BoardPeer {
  readonly coder: string;
  readonly name: string;
  readonly role: string;
  readonly state: Readonly<Record<string, unknown>>;
}

export interface BoardConnection {
  readonly doc: Y.Doc;
  /** Resolves when the device's own copy is loaded, or there is none. */
  readonly loaded: Promise<void>;
  get(): BoardSnapshot;
  /** Called on a new snapshot and when peers change; marks are observed on the document. */
  subscribe(listener: () => void): () => void;
  putMark(mark: Mark): void;
  putNote(note: Note): void;
  putCell(cell: Cell): void;
  putSettlement(settlement: Settlement): void;
  putIntervalTicks(ticks: IntervalTicks): void;
  putPlan(plan: CodePlan): void;
  /** What others see of this client; null hides it. */
  setPresence(state: Readonly<Record<string, unknown>> | null): void;
  peers(): readonly BoardPeer[];
  /** Ids of this coder's marks and notes on this device: what to ask a sealed record about. */
  ownMarkIds(): string[];
  destroy(): Promise<void>;
  /** Ends the connection and removes the device's copy. */
  wipeLocal(): Promise<void>;
}

const RETRY = { FIRST_MS: 300, LONGEST_MS: 5_000 } as const;
/** So large that y-websocket's own back-off, which is in step for all clients, always hits its upper limit: ours. */
const OWN_BACKOFF = 40;
/** The server vouches for the form; a state of another one is nobody's. */
function isTold(told: unknown): told is Pick<BoardPeer, 'coder' | 'name' | 'role'> & Record<string, unknown> {
  if (typeof told !== 'object' || told === null) return false;
  const { coder, name, role } = told as Record<string, unknown>;
  return [coder, name, role].every((field) => typeof field === 'string');
}

/** The live board of a coder: the shared document, its connection, its copy on this device, and what is saved. */
export function connectBoard(options: BoardConnectionOptions): BoardConnection {
  return new LiveBoard(options);
}

class LiveBoard implements BoardConnection {
  readonly doc = new Y.Doc();
  readonly loaded: Promise<void>;
  readonly #coder: string;
  readonly #random: () => number;
  readonly #awareness = new Awareness(this.doc);
  readonly #provider: WebsocketProvider;
  readonly #unsaved: Unsaved;
  readonly #listeners = new Set<() => void>();
  readonly #keeping = new Keeping(
    async () => this.#memory?.written(),
    () => this.#change({}),
  );
  #memory: BoardMemory | null = null;
  #attempts = 0;
  #ended = false;
  #snapshot: BoardSnapshot = { status: 'connecting', unsaved: 0, saved: true, kept: null, written: false };

  constructor(options: BoardConnectionOptions) {
    this.#coder = options.coder;
    this.#random = options.random ?? Math.random;
    this.#awareness.setLocalState(null);
    this.#provider = createProvider(options, this.doc, this.#awareness);
    this.#unsaved = new Unsaved(
      this.doc,
      options.coder,
      () => this.#provider,
      () => this.#change({}),
    );
    this.#listen();
    this.loaded = this.#load(boardMemoryName(options.room, options.coder));
    this.#provider.connect();
  }

  get(): BoardSnapshot {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  putMark(mark: Mark): void {
    putMark(this.doc, mark);
  }

  putNote(note: Note): void {
    putNote(this.doc, note);
  }

  putCell(cell: Cell): void {
    putCell(this.doc, cell);
  }

  putSettlement(settlement: Settlement): void {
    putSettlement(this.doc, settlement);
  }

  putIntervalTicks(ticks: IntervalTicks): void {
    putIntervalTicks(this.doc, ticks);
  }

  putPlan(plan: CodePlan): void {
    putPlan(this.doc, plan);
  }

  setPresence(state: Readonly<Record<string, unknown>> | null): void {
    this.#awareness.setLocalState(state === null ? null : { ...state });
  }

  peers(): readonly BoardPeer[] {
    return [...this.#awareness.getStates()].flatMap(([client, told]) => {
      if (client === this.#awareness.clientID || !isTold(told)) return [];
      const { coder, name, role, ...state } = told;
      return [{ coder, name, role, state }];
    });
  }

  ownMarkIds(): string[] {
    const isOwn = ([, value]: [string, unknown]): boolean =>
      typeof value === 'object' && value !== null && 'coder' in value && value.coder === this.#coder;
    return Object.values(readBoard(this.doc))
      .flatMap((shelf) => [...shelf])
      .filter(isOwn)
      .map(([id]) => id);
  }

  async destroy(): Promise<void> {
    this.#end();
    await this.loaded;
    await this.#memory?.close();
    this.doc.destroy();
  }

  async wipeLocal(): Promise<void> {
    this.#end();
    await this.loaded;
    await this.#memory?.wipe();
    this.doc.destroy();
  }

  #listen(): void {
    const provider = this.#provider;
    provider.messageHandlers[BOARD_MESSAGE.DURABLE] = (_encoder, decoder) => {
      this.#unsaved.durable(readVarUint8Array(decoder));
      this.#memory?.keepStored(this.#unsaved.vector());
      this.#change({});
    };
    provider.on('sync', (synced) => {
      if (!synced) return;
      this.#attempts = 0;
      this.#change({ status: 'online' });
    });
    provider.on('connection-close', () => {
      // The pause before the next attempt: growing, and different on every device, so that after a
      // restart of the server not all of them come back in the same instant.
      const longest = Math.min(RETRY.FIRST_MS * 2 ** this.#attempts, RETRY.LONGEST_MS);
      this.#attempts += 1;
      provider.wsUnsuccessfulReconnects = OWN_BACKOFF;
      provider.maxBackoffTime = longest * (0.5 + this.#random());
      if (!this.#ended) this.#change({ status: 'offline' });
    });
    provider.on('closed', ({ code }) => {
      const refused = refusalOfCloseCode(code) ?? (code === MESSAGE_TOO_BIG ? 'too-large' : 'not-allowed');
      this.#change({ status: { refused } });
    });
    this.#awareness.on('change', () => this.#change({}));
    globalThis.addEventListener?.('online', this.#backOnline);
  }

  readonly #backOnline = (): void => {
    if (this.#provider.shouldConnect) this.#provider.connect();
  };

  async #load(name: string): Promise<void> {
    const memory = await openBoardMemory(name, this.doc);
    this.#memory = memory;
    if (memory?.stored) this.#unsaved.durable(memory.stored);
    this.#change({ kept: memory !== null });
    if (!memory) return;
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== this.#provider) this.#keeping.touch();
    });
    this.#keeping.touch();
  }

  #change(part: Partial<BoardSnapshot>): void {
    const unsaved = this.#unsaved.count;
    const written = this.#keeping.isDone;
    this.#snapshot = { ...this.#snapshot, ...part, unsaved, saved: unsaved === 0, written };
    if (this.#keeping.hasFailed) this.#snapshot = { ...this.#snapshot, kept: false };
    for (const listener of this.#listeners) listener();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    globalThis.removeEventListener?.('online', this.#backOnline);
    this.#listeners.clear();
    this.#unsaved.stop();
    // Yjs takes a new client id if it meets its own under another's hand; the provider knows only the first.
    this.doc.clientID = this.#awareness.clientID;
    this.#provider.destroy();
  }
}

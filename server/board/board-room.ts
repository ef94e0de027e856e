import type { Shelf } from '#shared/board.ts';
import type { BoardRefusal } from '#shared/refusals.ts';
import type { BoardStore, StoredBoard } from '../room/ports.ts';
import { broadcast } from './broadcast.ts';
import { ClientIds } from './client-ids.ts';
import { type Connection, RESTARTING } from './connection.ts';
import { durableFrame, type Frame, step1Frame, step2Frame } from './frames.ts';
import { Gathering } from './gathering.ts';
import { type BoardLog, Journal, type JournalSettings } from './journal.ts';
import { Presence } from './presence.ts';
import { Replica, type ReplicaLimits } from './replica.ts';

export interface BoardSettings extends JournalSettings {
  readonly replica: ReplicaLimits;
  /** An empty room stays in memory that long, ms. */
  readonly idleMs: number;
  /** Every socket gets a message at least that often, ms: y-websocket hangs up on 30 s of silence. */
  readonly beatMs: number;
  readonly presenceMs: number;
}

export interface BoardRoomParts {
  readonly room: string;
  readonly store: BoardStore;
  readonly settings: BoardSettings;
  readonly log: BoardLog;
  readonly now: () => number;
  /** The room is over for this process: empty for long, closed, or broken. */
  readonly onOver: () => void;
}

/** What waits for its turn. `greet` tells the client what is stored here, and so asks for what is not. */
type Task =
  | { readonly kind: 'greet'; readonly from: Connection }
  | { readonly kind: 'step1'; readonly from: Connection; readonly vector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly from: Connection; readonly update: Uint8Array };

interface Accepted {
  readonly from: Connection;
  readonly coder: string;
  readonly update: Uint8Array;
}

/** Frames in one turn: enough for a burst, small enough that nobody waits for a flood. */
const TURN_TASKS = 256;
/** After so many refused updates, each of which costs a rebuild at worst, the room stays shut to a coder. */
const STRIKES = 20;

/**
 * The board of one open room. It works in turns: everything received is judged and applied to the
 * replica, appended in one transaction, then sent to the others, then acknowledged; meanwhile new frames
 * wait. So between turns the replica is exactly what is on disk, and only then is anybody answered from it:
 * what another coder has seen survives the end of the process at any moment.
 */
export class BoardRoom {
  readonly connections = new Set<Connection>();
  readonly #parts: BoardRoomParts;
  readonly #clients: ClientIds;
  readonly #presence: Presence<Connection>;
  readonly #journal: Journal;
  readonly #gathering = new Gathering();
  readonly #strikes = new Map<string, number>();
  readonly #beat: NodeJS.Timeout;
  #replica: Replica;
  #tasks: Task[] = [];
  #running = false;
  #frozen = false;
  #over = false;
  #idleTimer: NodeJS.Timeout | null = null;
  #presenceTimer: NodeJS.Timeout | null = null;
  #whenQuiet: (() => void)[] = [];

  /** Throws if the stored board cannot be applied. */
  constructor(parts: BoardRoomParts, stored: StoredBoard) {
    this.#parts = parts;
    this.#clients = new ClientIds(stored.clients);
    this.#replica = new Replica(stored, this.#clients, parts.settings.replica);
    this.#journal = new Journal({ ...parts, onDown: () => this.#sendAway() }, stored);
    this.#presence = new Presence(this.#clients, parts.now);
    this.#beat = setInterval(() => this.#keepAlive(), parts.settings.beatMs);
    this.#beat.unref();
    this.#restWhenEmpty();
  }

  /** May this coder come in just now? Null if so. */
  whyNot(coder: string): BoardRefusal | null {
    // Storage is out of reach: nobody may write, and nothing that is not stored may be shown.
    if (this.#journal.down || this.#frozen) return 'not-ready';
    return (this.#strikes.get(coder) ?? 0) >= STRIKES ? 'board-forged' : null;
  }

  join(connection: Connection): void {
    if (this.#idleTimer) clearTimeout(this.#idleTimer);
    this.#idleTimer = null;
    this.connections.add(connection);
    this.#push({ kind: 'greet', from: connection });
    connection.attach(
      (frame) => this.#hear(connection, frame),
      () => this.#leave(connection),
    );
  }

  /** From now on nothing new is taken; resolves when everything received before is on disk. */
  freeze(): Promise<void> {
    this.#frozen = true;
    return this.quiet();
  }

  thaw(): void {
    this.#frozen = false;
    this.#restWhenEmpty();
    for (const connection of this.connections) this.#push({ kind: 'greet', from: connection });
  }

  /** Resolves when everything received so far is on disk. */
  quiet(): Promise<void> {
    if (this.#over || (!this.#running && this.#tasks.length === 0)) return Promise.resolve();
    return new Promise((resolve) => this.#whenQuiet.push(resolve));
  }

  /** Asks every connected client for what is not here, and waits for all answers to be on disk, or `withinMs`. */
  async gather(withinMs: number): Promise<void> {
    const connections = [...this.connections];
    const answers = this.#gathering.wait(connections, withinMs);
    for (const from of connections) this.#push({ kind: 'greet', from });
    await answers;
  }

  lastSpoke(): ReadonlyMap<string, number> {
    return this.#replica.lastSpoke();
  }

  values(): Record<Shelf, Map<string, unknown>> {
    return this.#replica.values();
  }

  /** The room is sealed: its board is gone from the storage, and clients must not come back. */
  end(): void {
    for (const connection of this.connections) connection.refuse('room-closed');
    this.#finish();
  }

  /** The process ends: resolves when everything received is stored, or after `withinMs`. */
  async stop(withinMs: number): Promise<void> {
    this.#frozen = true;
    for (const connection of this.connections) connection.close(RESTARTING);
    const timer = setTimeout(() => this.#finish(), withinMs);
    await this.quiet();
    clearTimeout(timer);
    this.#finish();
  }

  #hear(from: Connection, frame: Frame): void {
    if (this.#over) return;
    switch (frame.kind) {
      case 'presence':
        if (this.#presence.hear(from, from.member, frame.states)) this.#tellPresence();
        return;
      case 'presence-query':
        this.#sendPresence(from);
        return;
      case 'step1':
        this.#push({ kind: 'step1', from, vector: frame.vector });
        return;
      default:
        // A frozen board says nothing: what it does not acknowledge is not saved, and the client knows.
        if (!this.#frozen) this.#push({ kind: frame.kind, from, update: frame.update });
    }
  }

  #push(task: Task): void {
    if (this.#over) return;
    this.#tasks.push(task);
    if (this.#running) return;
    this.#running = true;
    // After this turn of the event loop, so that what came together is stored together.
    setImmediate(() => {
      this.#run().catch((error: unknown) => {
        if (!this.#over) this.#parts.log.error({ room: this.#parts.room, err: error }, 'the board stopped');
        this.#sendAway();
        this.#finish();
      });
    });
  }

  async #run(): Promise<void> {
    while (this.#tasks.length > 0 && !this.#over) await this.#turn(this.#tasks.splice(0, TURN_TASKS));
    this.#running = false;
    for (const resolve of this.#whenQuiet.splice(0)) resolve();
  }

  async #turn(tasks: readonly Task[]): Promise<void> {
    const accepted: Accepted[] = [];
    const bindings: { client: number; coder: string }[] = [];
    for (const task of tasks) {
      if (task.kind === 'greet' || task.kind === 'step1' || task.from.distrusted) continue;
      const { coder } = task.from.member;
      const verdict = this.#replica.offer(task.update, coder);
      if (verdict.kind === 'accepted') {
        accepted.push({ from: task.from, coder, update: verdict.update });
        bindings.push(...this.#clients.bind(verdict.writers, coder).map((client) => ({ client, coder })));
      } else if (verdict.kind === 'gap') {
        // A whole answer that still builds on something unknown can never be completed; an update can.
        if (task.kind === 'step2') this.#distrust(task.from, 'board-malformed', 'incomplete answer');
        else this.#tasks.push({ kind: 'greet', from: task.from });
      } else if (verdict.kind === 'refused') {
        this.#distrust(task.from, verdict.refusal, verdict.why);
        if (verdict.tainted) await this.#rebuild(accepted);
      }
    }
    if (accepted.length > 0 && !(await this.#journal.append(accepted, bindings))) {
      this.end();
      return;
    }
    broadcast(accepted, this.connections);
    this.#answer(tasks);
    if (accepted.length > 0) await this.#journal.compactIfLong(() => this.#replica.encode());
  }

  /** A refused update was in the replica: back to what is stored, and what this turn has accepted. */
  async #rebuild(accepted: readonly Accepted[]): Promise<void> {
    const stored = await this.#journal.load();
    this.#replica.destroy();
    this.#replica = new Replica(stored, this.#clients, this.#parts.settings.replica);
    for (const { update } of accepted) this.#replica.reapply(update);
  }

  #answer(tasks: readonly Task[]): void {
    const vector = this.#replica.vector();
    const writers = new Set<Connection>();
    for (const task of tasks) {
      if (task.from.distrusted) continue;
      if (task.kind === 'greet') task.from.send(step1Frame(vector));
      else if (task.kind === 'step1') this.#sendAll(task.from, task.vector);
      else writers.add(task.from);
    }
    const durable = writers.size > 0 ? durableFrame(vector) : null;
    for (const connection of writers) if (durable) connection.send(durable);
    for (const task of tasks) if (task.kind === 'step2') this.#gathering.answered(task.from);
  }

  #sendAll(to: Connection, vector: Uint8Array): void {
    const update = this.#replica.encodeFor(vector);
    if (!update) {
      this.#distrust(to, 'board-malformed', 'state vector');
      return;
    }
    to.send(step2Frame(update));
    to.synced = to.open;
    this.#sendPresence(to);
  }

  #distrust(from: Connection, refusal: BoardRefusal, why: string): void {
    const { coder } = from.member;
    this.#strikes.set(coder, (this.#strikes.get(coder) ?? 0) + 1);
    this.#parts.log.warn({ room: this.#parts.room, refusal, why }, 'an update was refused');
    from.distrust(refusal);
  }

  #leave(connection: Connection): void {
    this.connections.delete(connection);
    this.#gathering.answered(connection);
    if (this.#presence.leave(connection)) this.#tellPresence();
    this.#restWhenEmpty();
  }

  #sendPresence(to: Connection): void {
    const states = this.#presence.everybody(to);
    if (states) to.send(states, true);
  }

  #tellPresence(): void {
    if (this.#over) return;
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = null;
      const frameFor = this.#presence.takeNews();
      for (const connection of this.connections) {
        const frame = connection.synced ? frameFor(connection) : null;
        if (frame) connection.send(frame, true);
      }
    }, this.#parts.settings.presenceMs);
  }

  /** The state vector is the best heartbeat: it also brings what a client has and the server lacks. */
  #keepAlive(): void {
    for (const connection of this.connections) {
      connection.ping();
      this.#push({ kind: 'greet', from: connection });
    }
  }

  #sendAway(): void {
    for (const connection of this.connections) connection.refuse('not-ready');
  }

  #restWhenEmpty(): void {
    if (this.#over || this.connections.size > 0 || this.#idleTimer) return;
    this.#idleTimer = setTimeout(() => {
      this.#idleTimer = null;
      if (this.connections.size > 0) return;
      if (this.#running || this.#frozen) this.#restWhenEmpty();
      else this.#finish();
    }, this.#parts.settings.idleMs);
    this.#idleTimer.unref();
  }

  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#journal.stop();
    clearInterval(this.#beat);
    if (this.#idleTimer) clearTimeout(this.#idleTimer);
    if (this.#presenceTimer) clearTimeout(this.#presenceTimer);
    for (const connection of this.connections) this.#gathering.answered(connection);
    this.#replica.destroy();
    for (const resolve of this.#whenQuiet.splice(0)) resolve();
    this.#parts.onOver();
  }
}

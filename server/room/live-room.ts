import { randomInt } from 'node:crypto';
import { LIMITS } from '#shared/limits.ts';
import type { Random } from '#shared/random.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { evolve, replay } from '#shared/room/evolve.ts';
import { answerable } from '#shared/room/progress.ts';
import type { Quiet } from '#shared/room/quiet.ts';
import type { RoomState } from '#shared/room/state.ts';
import type { Live } from '#shared/room/views.ts';
import { BallotShelf, keyOf } from './ballot-shelf.ts';
import { Outlet } from './outlet.ts';
import type { StoredBallot, StoredRoom } from './ports.ts';
import { Presence } from './presence.ts';

/** A room in memory: what its log says, the answers, and who is here. The store stays the truth. */
export class LiveRoom {
  readonly stored: StoredRoom;
  readonly presence = new Presence();
  readonly #ballots: BallotShelf;
  readonly #random: Random;
  /** Of the run that can be answered; the next run has its own. */
  #outlet: { readonly run: string; readonly outlet: Outlet } | null = null;
  /** Who has not spoken for a while: a hint, not a part of what happened. */
  quiet: readonly Quiet[] = [];
  #events: RoomEvent[];
  #state: RoomState;
  #turn: Promise<unknown> = Promise.resolve();
  #turnsTaken = 0;
  /** Answers that were let in and are not on disk yet, with their run; sealing waits for them. */
  readonly #underWay = new Map<Promise<unknown>, string>();
  #sealing = false;

  /** `random` draws which answers go out together: nobody may foresee it. */
  constructor(
    stored: StoredRoom,
    events: readonly RoomEvent[],
    ballots: Iterable<StoredBallot>,
    random: Random = unforeseeable,
  ) {
    const state = replay(events);
    if (!state) throw new Error('a room without events');
    this.stored = stored;
    this.#ballots = new BallotShelf(ballots);
    this.#random = random;
    this.#events = [...events];
    this.#state = state;
    const open = answerable(state);
    if (open) this.#outlet = { run: keyOf(open.prompt, open.run), outlet: new Outlet(random, true) };
  }

  get id(): string {
    return this.stored.id;
  }

  get state(): RoomState {
    return this.#state;
  }

  get events(): readonly RoomEvent[] {
    return this.#events;
  }

  /** The log's last number; the first event has 1. */
  get seq(): number {
    return this.#events.length;
  }

  get isSealing(): boolean {
    return this.#sealing;
  }

  /** Something is being decided or written: it must not be forgotten, and read anew beside itself, before that is done. */
  get isBusy(): boolean {
    return this.#turnsTaken > 0 || this.#underWay.size > 0;
  }

  /** Takes events that are in the log now. */
  apply(events: readonly RoomEvent[]): void {
    for (const event of events) this.#state = evolve(this.#state, event);
    this.#events.push(...events);
  }

  /** Somebody else wrote: the log is read anew. */
  reset(events: readonly RoomEvent[]): void {
    const state = replay(events);
    if (!state) throw new Error('a room without events');
    this.#events = [...events];
    this.#state = state;
  }

  /** One decision at a time in this process; other processes are refereed by the store. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work);
    const done = (): void => {
      this.#turnsTaken -= 1;
    };
    this.#turnsTaken += 1;
    this.#turn = next.then(done, done);
    return next;
  }

  /** Runs the writing of one answer so that sealing, and the figures of its run, wait for it; null if the room is being sealed. */
  letIn<T>(prompt: string, run: number, write: () => Promise<T>): Promise<T> | null {
    if (this.#sealing) return null;
    const writing = write();
    this.#underWay.set(writing, keyOf(prompt, run));
    const done = (): void => void this.#underWay.delete(writing);
    writing.then(done, done);
    return writing;
  }

  /** From here on no answer is let in; resolves when those under way are on disk. */
  async stopAnswers(): Promise<void> {
    this.#sealing = true;
    await Promise.allSettled(this.#underWay.keys());
  }

  /** An answer that is on disk. */
  takeBallot(ballot: StoredBallot): void {
    this.#ballots.put(ballot);
    const { prompt, run } = ballot;
    const open = answerable(this.#state);
    if (open?.prompt !== prompt || open.run !== run || this.#state.release.level !== 'batched') return;
    const key = keyOf(prompt, run);
    if (this.#outlet?.run !== key) this.#outlet = { run: key, outlet: new Outlet(this.#random, false) };
    this.#outlet.outlet.draw(this.#ballots.texts(prompt, run), this.#state.release.threshold);
  }

  /** What views need beside the state. */
  live(ballotKey: (prompt: string, run: number) => string): Live {
    const { phones, ready, staff } = this.presence;
    return {
      joinCode: this.stored.joinCode,
      ...{ phones, ready, staff },
      quiet: this.quiet,
      answers: (prompt, run) => this.#ballots.answers(prompt, run),
      isUnderWay: (prompt, run) => [...this.#underWay.values()].includes(keyOf(prompt, run)),
      released: (prompt, run) => (this.#outlet?.run === keyOf(prompt, run) ? this.#outlet.outlet.texts : []),
      evaluations: this.#ballots.evaluations().length,
      ballotKey,
    };
  }
}

/** Room time now, ms since the room opened; it ends where the log and the record have no more numbers for it. */
export function roomTime(room: { readonly stored: StoredRoom }, nowEpoch: number): number {
  return Math.min(LIMITS.ROOM_TIME_MS, Math.max(0, Math.round(nowEpoch - room.stored.openedAtEpoch)));
}

/** The time that an event gets: a clock that was set back must not make a log that goes back, and pauses of less than nothing. */
export function logTime(room: LiveRoom, nowEpoch: number): number {
  return Math.max(roomTime(room, nowEpoch), room.events.at(-1)?.at ?? 0);
}

function unforeseeable(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}

import { ROLES, type Role } from '#shared/room/commands.ts';
import { type RoomView, VIEWS } from '#shared/room/views.ts';
import type { LiveRoom } from './live-room.ts';

/** Sends a view to everybody of one role in a room. */
export type Send = (room: string, role: Role, view: RoomView) => void;
export type BallotKeyOf = (room: LiveRoom, prompt: string, run: number) => string;

/** Counts of phones and answers change in bursts; staff read them no faster than this. */
const CALM_MS = 250;

/**
 * Each role gets its own view, made once per change and sent only where it differs from the last:
 * so a phone hears nothing of an answer that arrives, not even that one did.
 */
export class Publisher {
  readonly #send: Send;
  readonly #ballotKey: BallotKeyOf;
  readonly #failed: (error: unknown) => void;
  readonly #last = new Map<string, string>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  /** `failed` hears of a view that could not be made; the other roles get theirs, and what was stored stands. */
  constructor(send: Send, ballotKey: BallotKeyOf, failed: (error: unknown) => void) {
    this.#send = send;
    this.#ballotKey = ballotKey;
    this.#failed = failed;
  }

  viewOf(room: LiveRoom, role: Role): RoomView {
    return VIEWS[role](
      room.state,
      room.live((prompt, run) => this.#ballotKey(room, prompt, run)),
    );
  }

  /** The log has grown: at once. */
  now(room: LiveRoom): void {
    clearTimeout(this.#waiting.get(room.id));
    this.#waiting.delete(room.id);
    for (const role of ROLES) {
      try {
        this.#tell(room, role);
      } catch (error) {
        this.#failed(error);
      }
    }
  }

  #tell(room: LiveRoom, role: Role): void {
    const view = this.viewOf(room, role);
    const text = JSON.stringify(view);
    const key = `${room.id}/${role}`;
    if (this.#last.get(key) === text) return;
    this.#last.set(key, text);
    this.#send(room.id, role, view);
  }

  /** Only counts have changed: soon, together with what else changes until then. */
  soon(room: LiveRoom): void {
    // Who leaves a room that has ended changes nothing that anybody would read, or that may be kept.
    if (this.#waiting.has(room.id) || room.state.phase === 'closed') return;
    const timer = setTimeout(() => this.now(room), CALM_MS);
    timer.unref();
    this.#waiting.set(room.id, timer);
  }

  forget(room: string): void {
    clearTimeout(this.#waiting.get(room));
    this.#waiting.delete(room);
    for (const role of ROLES) this.#last.delete(`${room}/${role}`);
  }
}

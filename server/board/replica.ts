import * as Y from 'yjs';
import { type BoardChange, boardOf, observeBoard, readBoard, SHELF_NAMES, type Shelf } from '#shared/board.ts';
import { checkValue } from '#shared/board-check.ts';
import { LIMITS } from '#shared/limits.ts';
import type { BoardRefusal } from '#shared/refusals.ts';
import type { StoredBoard } from '../room/ports.ts';
import type { ClientIds } from './client-ids.ts';
import { LastSpoke } from './last-spoke.ts';
import { checkStructs } from './structs.ts';

export type Verdict =
  /** `update` is exactly what was new, nothing else that came with it: this is what is stored and sent on. */
  | { readonly kind: 'accepted'; readonly update: Uint8Array; readonly writers: readonly number[] }
  | { readonly kind: 'known' }
  | { readonly kind: 'gap' }
  /** `tainted`: it has touched this replica, which must be built anew. */
  | { readonly kind: 'refused'; readonly refusal: BoardRefusal; readonly why: string; readonly tainted: boolean };

export interface ReplicaLimits {
  readonly bytes: number;
  readonly marks: number;
  readonly notes: number;
  readonly cells: number;
  readonly settlements: number;
  readonly intervals: number;
  readonly plans: number;
}
export const REPLICA_LIMITS: ReplicaLimits = {
  bytes: LIMITS.BOARD_DOC_BYTES,
  marks: LIMITS.MARKS,
  notes: LIMITS.NOTES,
  cells: LIMITS.CELLS,
  settlements: LIMITS.SETTLEMENTS,
  intervals: LIMITS.INTERVAL_TICKS,
  plans: LIMITS.PLANS,
};

/**
 * The server's copy of an open room's document, and the judge of what may go into it. A CRDT's update
 * cannot be refused in part, nor undone: a bad one taints the copy, and the room builds it anew from
 * what is stored. Knows no sockets and no storage.
 */
export class Replica {
  readonly #doc = new Y.Doc();
  readonly #clients: ClientIds;
  readonly #limits: ReplicaLimits;
  readonly #counts: Record<Shelf, number>;
  readonly #lastSpoke = new LastSpoke(() => boardOf(this.#doc).marks.values());
  #bytes: number;
  #changes: BoardChange[] = [];
  #strange = false;
  #news: Uint8Array[] = [];

  /** Throws if what is stored cannot be applied: a failed load must never become an empty document. */
  constructor(stored: StoredBoard, clients: ClientIds, limits: ReplicaLimits = REPLICA_LIMITS) {
    this.#clients = clients;
    this.#limits = limits;
    Y.transact(this.#doc, () => {
      if (stored.snapshot) Y.applyUpdate(this.#doc, stored.snapshot);
      for (const { update } of stored.updates) Y.applyUpdate(this.#doc, update);
    });
    if (this.#hasPending()) throw new Error('the stored board has a gap');
    const board = boardOf(this.#doc);
    this.#counts = forEachShelf((shelf) => board[shelf].size);
    this.#bytes = stored.updates.reduce((sum, { update }) => sum + update.length, stored.snapshot?.length ?? 0);
    observeBoard(this.#doc, (changes, _transaction, strange) => {
      this.#changes.push(...changes);
      this.#strange ||= strange;
    });
    this.#doc.on('update', (update: Uint8Array) => this.#news.push(update));
  }

  /** Applies an update of this coder, or says why not. Order of the checks: from cheap to complete. */
  offer(update: Uint8Array, coder: string): Verdict {
    const structs = checkStructs(update, (client) => Y.getState(this.#doc.store, client));
    if (structs.kind === 'gap') return structs;
    if (structs.kind === 'bad') return refused('board-malformed', structs.why, false);
    if (structs.writers.some((client) => this.#clients.ownedByOther(client, coder))) {
      return refused('board-forged', 'client id of another coder', false);
    }
    if (structs.writers.length > 0 && this.#tooBig(update.length)) return refused('board-full', 'bytes', false);
    return this.#apply(update, coder, structs.writers);
  }

  /** Takes again what was accepted before a rebuild. */
  reapply(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update);
    for (const change of this.#changes) if (change.previous === undefined) this.#counts[change.shelf] += 1;
    this.#bytes += update.length;
    this.#lastSpoke.take(this.#changes);
    this.#forget();
  }

  vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  /** Everything. */
  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  /** What a client with this state vector lacks; null if that is no state vector. */
  encodeFor(vector: Uint8Array): Uint8Array | null {
    try {
      return Y.encodeStateAsUpdate(this.#doc, vector);
    } catch {
      return null; // lib0 throws on a vector that ends too early; the caller refuses the sender
    }
  }

  values(): Record<Shelf, Map<string, unknown>> {
    return readBoard(this.#doc);
  }

  /** By seat, the room time (ms) of its last act. */
  lastSpoke(): ReadonlyMap<string, number> {
    return this.#lastSpoke.get();
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #apply(update: Uint8Array, coder: string, writers: readonly number[]): Verdict {
    this.#forget();
    try {
      Y.applyUpdate(this.#doc, update);
    } catch (error) {
      return refused('board-malformed', error instanceof Error ? error.message : 'does not apply', true);
    }
    if (this.#hasPending()) return refused('board-malformed', 'needs itself', true);
    const news = this.#news.length > 1 ? Y.mergeUpdates(this.#news) : this.#news[0];
    if (!news) return { kind: 'known' };
    const refusal = this.#strange ? refused('board-malformed', 'unknown shared type', true) : this.#judge(coder);
    if (refusal) return refusal;
    this.#bytes += news.length;
    this.#lastSpoke.take(this.#changes);
    this.#forget();
    return { kind: 'accepted', update: news, writers };
  }

  #judge(coder: string): Verdict | null {
    const added = forEachShelf(() => 0);
    for (const change of this.#changes) {
      const refusal = whyNot(change, coder);
      if (refusal) return refusal;
      if (change.previous === undefined) added[change.shelf] += 1;
    }
    for (const shelf of SHELF_NAMES) {
      const count = this.#counts[shelf] + added[shelf];
      if (added[shelf] > 0 && count > this.#limits[shelf]) return refused('board-full', shelf, true);
      this.#counts[shelf] = count;
    }
    return null;
  }

  /** The sum of updates is an upper bound of the state; only at the limit is it worth encoding. */
  #tooBig(more: number): boolean {
    if (this.#bytes + more <= this.#limits.bytes) return false;
    this.#bytes = this.encode().length;
    return this.#bytes + more > this.#limits.bytes;
  }

  #hasPending(): boolean {
    return this.#doc.store.pendingStructs !== null || this.#doc.store.pendingDs !== null;
  }

  #forget(): void {
    this.#changes = [];
    this.#news = [];
    this.#strange = false;
  }
}

function forEachShelf(count: (shelf: Shelf) => number): Record<Shelf, number> {
  return Object.fromEntries(SHELF_NAMES.map((shelf) => [shelf, count(shelf)])) as Record<Shelf, number>;
}

function whyNot({ shelf, key, value, previous, removed }: BoardChange, coder: string): Verdict | null {
  if (removed) return refused('board-forged', 'a value was removed', true);
  const checked = checkValue(shelf, key, value);
  if (!checked.ok) return refused('board-malformed', checked.why, true);
  if (checked.value.coder !== coder) return refused('board-forged', 'value of another coder', true);
  if (previous === undefined) return null;
  const before = checkValue(shelf, key, previous);
  return before.ok && before.value.coder !== coder ? refused('board-forged', 'edits another coder', true) : null;
}

function refused(refusal: BoardRefusal, why: string, tainted: boolean): Verdict {
  return { kind: 'refused', refusal, why, tainted };
}

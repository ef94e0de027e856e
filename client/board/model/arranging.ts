import { moved } from './seat-order.ts';

/** Chairs being moved, from the hand's side: one is picked up, steps round the circle, and is put down or put back. */
export interface Arranging {
  /** The seat that is in the hand, and the place it would have. */
  readonly held: { readonly seat: string; readonly place: number } | null;
  /** The order that was asked for and is not in the room yet. */
  readonly asked: readonly string[] | null;
  /** The order before the last move, to go back to. */
  readonly before: readonly string[] | null;
  readonly said: ArrangeSaid | null;
}

export type ArrangeSaid =
  | { readonly kind: 'held' | 'put-down' | 'put-back'; readonly seat: string; readonly place: number }
  | { readonly kind: 'undone' | 'stays' | 'not-now' };

export const NOTHING_MOVED: Arranging = { held: null, asked: null, before: null, said: null };

/** Seats in the order in which they are drawn just now: the held one at the place it would have. */
export function orderOf({ held, asked }: Arranging, seats: readonly string[]): readonly string[] {
  // What was asked for before somebody came or went is no order of these seats.
  const order = asked && isSameSet(asked, seats) ? asked : seats;
  const from = held ? order.indexOf(held.seat) : -1;
  return held && from >= 0 ? place(order, from, held.place) : order;
}

/** The chair was pressed: picked up, put down where it is, or, if another is held, that one is put in its place. */
export function pressChair(state: Arranging, chair: string | null, seats: readonly string[]): Arranging {
  const { held } = state;
  if (chair === null) return { ...state, said: { kind: 'stays' } };
  const at = orderOf(state, seats).indexOf(chair);
  if (at < 0) return state;
  if (!held || !seats.includes(held.seat)) return hold(state, chair, at);
  return putDown({ ...state, held: { seat: held.seat, place: at } }, seats);
}

/** The held chair goes on by one, round the circle; nothing where none is held. */
export function step(state: Arranging, by: 1 | -1, seats: readonly string[]): Arranging {
  const { held } = state;
  if (!held || seats.length === 0) return state;
  return hold(state, held.seat, (held.place + by + seats.length) % seats.length);
}

/** Drawn from one chair to another. */
export function drag(state: Arranging, from: string, to: string, seats: readonly string[]): Arranging {
  const at = orderOf({ ...state, held: null }, seats).indexOf(to);
  return at < 0 ? state : putDown({ ...state, held: { seat: from, place: at } }, seats);
}

export function putBack(state: Arranging, seats: readonly string[]): Arranging {
  const { held } = state;
  if (!held) return state;
  const at = orderOf({ ...state, held: null }, seats).indexOf(held.seat);
  return { ...state, held: null, said: { kind: 'put-back', seat: held.seat, place: at } };
}

/** Back to the order before the last move; seats that came or went meanwhile leave nothing to go back to. */
export function undo(state: Arranging, seats: readonly string[]): Arranging {
  const { before } = state;
  if (!before || !isSameSet(before, seats)) return { ...state, before: null };
  return { held: null, asked: before, before: null, said: { kind: 'undone' } };
}

/** The room has not taken the order. */
export function refused(state: Arranging): Arranging {
  return { ...state, asked: null, before: null, said: { kind: 'not-now' } };
}

function hold(state: Arranging, seat: string, at: number): Arranging {
  return { ...state, held: { seat, place: at }, said: { kind: 'held', seat, place: at } };
}

function putDown(state: Arranging, seats: readonly string[]): Arranging {
  const { held } = state;
  if (!held) return state;
  const before = orderOf({ ...state, held: null }, seats);
  const after = orderOf(state, seats);
  const said = { kind: 'put-down', seat: held.seat, place: after.indexOf(held.seat) } as const;
  if (after.join() === before.join()) return { ...state, held: null, said };
  return { held: null, asked: after, before, said };
}

function place(order: readonly string[], from: number, to: number): string[] {
  return moved(
    order.map((id) => ({ id })),
    from,
    to,
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

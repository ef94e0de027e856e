import * as Y from 'yjs';
import { SHELF_NAMES } from '#shared/board.ts';
import { LIMITS } from '#shared/limits.ts';

/**
 * What an update is made of, looked at before it touches the room's document. Of updates with random
 * changes one in fifty decodes, and a quarter of those throw while they are applied or bring types that
 * no board has: this check is cheap and catches nearly all of them. It is not complete (a struct may
 * inherit its place from its neighbour), so what an update *did* is judged afterwards, in replica.ts.
 */
export type StructCheck =
  | { readonly kind: 'fine'; readonly writers: readonly number[] }
  /** Builds on something that the server does not have. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'bad'; readonly why: string };

/** One key overwritten that often, or that many at once, is not coding. */
const LENGTH_MAX = 100_000;

/** `writers` are the clients with structs that the server does not have; `clockOf` is the server's clock of a client. */
export function checkStructs(update: Uint8Array, clockOf: (client: number) => number): StructCheck {
  const decoded = decode(update);
  if (!decoded) return { kind: 'bad', why: 'does not decode' };
  const ends = new Map<number, number>();
  for (const struct of decoded.structs) {
    const why = whyBad(struct);
    if (why) return { kind: 'bad', why };
    const { client, clock } = struct.id;
    if (clock > (ends.get(client) ?? clockOf(client))) return { kind: 'gap' };
    ends.set(client, Math.max(clock + struct.length, ends.get(client) ?? 0));
  }
  const has = (client: number, clock: number): boolean => clock <= Math.max(ends.get(client) ?? 0, clockOf(client));
  for (const struct of decoded.structs) {
    const origin = struct instanceof Y.Item ? struct.origin : null;
    if (origin && !has(origin.client, origin.clock + 1)) return { kind: 'gap' };
  }
  for (const [client, ranges] of decoded.ds.clients) {
    if (!ranges.every((range) => has(client, range.clock + range.len))) return { kind: 'gap' };
  }
  const writers = [...ends].filter(([client, end]) => end > clockOf(client)).map(([client]) => client);
  if (writers.length > LIMITS.BOARD_CLIENTS_PER_MESSAGE) return { kind: 'bad', why: 'too many client ids' };
  return { kind: 'fine', writers };
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null; // the caller refuses it
  }
}

function whyBad(struct: Y.Item | Y.GC | Y.Skip): string | null {
  // Skips stand for gaps, and GC for nested types: a board has neither.
  if (!(struct instanceof Y.Item)) return 'no item';
  if (struct.length < 1 || struct.length > LENGTH_MAX) return 'length';
  if (!Number.isSafeInteger(struct.id.client) || !Number.isSafeInteger(struct.id.clock + struct.length)) return 'clock';
  if (!(struct.content instanceof Y.ContentAny || struct.content instanceof Y.ContentDeleted)) return 'no plain value';
  if (struct.rightOrigin !== null) return 'inserted before another value';
  const parent: unknown = struct.parent;
  if (parent === null) return struct.origin ? null : 'nowhere';
  if (!SHELF_NAMES.some((name) => name === parent)) return 'no shelf of the board';
  return struct.parentSub === null ? 'no key' : null;
}

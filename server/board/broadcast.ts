import { mergeUpdates } from 'yjs';
import type { Connection } from './connection.ts';
import { updateFrame } from './frames.ts';

export interface News {
  readonly from: Connection;
  readonly update: Uint8Array;
}

/** One frame a turn to everybody who is in sync, without what came from them. */
export function broadcast(news: readonly News[], connections: Iterable<Connection>): void {
  if (news.length === 0) return;
  const senders = new Set(news.map(({ from }) => from));
  let shared: Uint8Array | null = null;
  for (const connection of connections) {
    if (!connection.synced) continue;
    if (!senders.has(connection)) {
      shared ??= updateFrame(merge(news));
      connection.send(shared);
      continue;
    }
    const others = news.filter(({ from }) => from !== connection);
    if (others.length > 0) connection.send(updateFrame(merge(others)));
  }
}

const MERGED_AT_ONCE = 16;

/** Merging is quadratic in the number of updates, so in groups, and the groups again. */
function merge(news: readonly News[]): Uint8Array {
  let updates = news.map(({ update }) => update);
  while (updates.length > MERGED_AT_ONCE) {
    const groups = Math.ceil(updates.length / MERGED_AT_ONCE);
    const all = updates;
    updates = Array.from({ length: groups }, (_, index) =>
      mergeUpdates(all.slice(index * MERGED_AT_ONCE, (index + 1) * MERGED_AT_ONCE)),
    );
  }
  const [first] = updates;
  return updates.length === 1 && first ? first : mergeUpdates(updates);
}

import { isLater, personOf } from '#shared/analysis/interval-agreement.ts';
import { isIntervalTicks } from '#shared/board-guard.ts';
import type { IntervalTicks } from '#shared/mark.ts';
import type { BoardSource, SeenValue } from '../../live/layers.ts';

/** What was ticked interval by interval, as far as this coder may see it, followed in O(change). */
export interface TicksModel {
  version(): number;
  subscribe(listener: () => void): () => void;
  /** `person` is a seat's id, FACILITATOR, or empty for the coder's word that the interval was looked through. */
  ticks(coder: string, interval: number, person: string): IntervalTicks | undefined;
  /** Of all coders. */
  all(): Iterable<IntervalTicks>;
}

/** It lives as long as the page. */
export function createTicksModel(source: BoardSource): TicksModel {
  const byId = new Map<string, IntervalTicks>();
  const byPlace = new Map<string, Map<string, IntervalTicks>>();
  const listeners = new Set<() => void>();
  let version = 0;
  const take = ({ shelf, key, value }: SeenValue): void => {
    if (shelf !== 'intervals') return;
    const before = byId.get(key);
    if (before) byPlace.get(placeOf(before))?.delete(key);
    byId.delete(key);
    if (!isIntervalTicks(key, value)) return;
    byId.set(key, value);
    const place = placeOf(value);
    byPlace.set(place, (byPlace.get(place) ?? new Map<string, IntervalTicks>()).set(key, value));
  };
  for (const seen of source.entries()) take(seen);
  source.observe((changes) => {
    if (!changes.some(({ shelf }) => shelf === 'intervals')) return;
    for (const change of changes) take(change);
    version += 1;
    for (const listener of listeners) listener();
  });
  return {
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The later, where two devices of one coder wrote apart. */
    ticks: (coder, interval, person) => {
      let latest: IntervalTicks | undefined;
      for (const each of byPlace.get(`${coder} ${interval} ${person}`)?.values() ?? []) {
        if (!latest || isLater(each, latest)) latest = each;
      }
      return latest;
    },
    all: () => byId.values(),
  };
}

function placeOf({ coder, interval, who }: IntervalTicks): string {
  return `${coder} ${interval} ${personOf(who)}`;
}

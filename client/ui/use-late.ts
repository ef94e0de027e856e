import { useEffect, useState } from 'react';

/** What has come once is there at once the next time. */
const arrived = new Map<unknown, object>();

/**
 * A part of a page that is fetched after the rest, once it is `wanted`: null until it is there, and for good
 * where it cannot be fetched. `load` is a function of the module, the same at each call.
 */
export function useLate<T extends object>(load: () => Promise<T>, wanted = true): T | null {
  const [, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const keep = (part: T): void => {
      arrived.set(load, part);
      setPart(part);
    };
    load().then(keep, () => {}); // the page goes on without it
  }, [load, wanted]);
  return (arrived.get(load) as T | undefined) ?? null;
}

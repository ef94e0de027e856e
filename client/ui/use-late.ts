import { useEffect, useState } from 'react';

/**
 * A part of a page that is fetched after the rest, once it is `wanted`: null until it is there, and for good
 * where it cannot be fetched. `load` is a function of the module, the same at each call.
 */
export function useLate<T extends object>(load: () => Promise<T>, wanted = true): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (wanted) load().then(setPart, () => {}); // the page goes on without it
  }, [load, wanted]);
  return part;
}

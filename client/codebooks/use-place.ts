import { useSyncExternalStore } from 'react';

/** Which codebook the address names: none (the list), one that is being made ("new"), or a stored or built-in one. */
export function usePlace(): string | null {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return /^\/codebooks\/([A-Za-z0-9_-]+)\/?$/.exec(path)?.[1] ?? null;
}

export const NEW = 'new';

export function goTo(place: string | null): void {
  history.pushState(null, '', place === null ? '/codebooks' : `/codebooks/${place}`);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

import { useSyncExternalStore } from 'react';

/** The addresses of this page. Secrets stand after `#`, so that they reach no log. */
export type Route =
  | { readonly page: 'home' | 'set-up' | 'invite' | 'sign-in' | 'enter' | 'unknown' }
  | { readonly page: 'room'; readonly room: string }
  | { readonly page: 'record'; readonly record: string };

export function parseRoute(pathname: string): Route {
  const parts = pathname.split('/').filter(Boolean);
  const [first, second] = parts;
  if (first === undefined || (first === 'index.html' && parts.length === 1)) return { page: 'home' };
  if (parts.length === 1 && (first === 'set-up' || first === 'invite' || first === 'sign-in' || first === 'enter'))
    return { page: first };
  if (parts.length === 2 && second !== undefined) {
    if (first === 'rooms') return { page: 'room', room: second };
    if (first === 'records') return { page: 'record', record: second };
  }
  return { page: 'unknown' };
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

/** Goes to another address of this page; `replace` leaves no way back to one that carried a secret. */
export function goTo(path: string, replace = false): void {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  window.scrollTo(0, 0);
  for (const listener of listeners) listener();
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** What stands after `#`, if it has the form of a secret. */
export function secretOf(hash: string): string | null {
  return /^#[A-Za-z0-9_-]{43}$/.test(hash) ? hash.slice(1) : null;
}

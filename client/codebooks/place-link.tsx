import type { MouseEvent, ReactNode } from 'react';
import { goTo } from './use-place.ts';

/** A link within these pages: a plain click does not load anew, everything else is the browser's. */
export function PlaceLink({ to, className, children }: { to: string | null; className?: string; children: ReactNode }) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={to === null ? '/codebooks' : `/codebooks/${to}`} className={className} onClick={follow}>
      {children}
    </a>
  );
}

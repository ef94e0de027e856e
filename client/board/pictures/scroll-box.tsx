import type { ReactNode } from 'react';

/** A table that is wider than its place scrolls in it, by keyboard too. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table
    <section className="ob-picture-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import { LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';

/** The board's page when there is no board on it: one column, one thing to know. */
export function PlainBoard({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <main className="ob-plain">
      <header>
        <Logo />
        <LangSwitch />
      </header>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

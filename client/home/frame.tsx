import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';
import { Link } from './link.tsx';

/** The page around everything but the console: sign, language, and what belongs to who is signed in. */
export function Frame({
  aside,
  narrow = false,
  children,
}: {
  aside?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className={`hm-frame ${narrow ? 'hm-narrow' : ''}`}>
      <header className="hm-top">
        <Link to="/" className="hm-brand" aria-label={t(homeWords.toHome)}>
          <Logo size={30} />
          <span>Krug</span>
        </Link>
        <LangSwitch />
        {aside ? <div className="hm-top-aside">{aside}</div> : null}
      </header>
      <main>{children}</main>
    </div>
  );
}

/** A page that says one thing: loading, refused, not found. */
export function PlainPage({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Frame narrow>
      <section className="hm-card hm-stack">
        <h1>{title}</h1>
        {children}
      </section>
    </Frame>
  );
}

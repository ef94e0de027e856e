import './pages.css';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { LangSwitch } from '../../ui/lang-root.tsx';
import { Logo } from '../../ui/logo.tsx';

/** The page around what is read in peace: before the talk and after it. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="pr-frame">
      <header>
        <a href="/" className="pr-brand" aria-label={t(practiceWords.toHome)}>
          <Logo size={30} />
          <span>Krug</span>
        </a>
        <LangSwitch />
      </header>
      <main>{children}</main>
    </div>
  );
}

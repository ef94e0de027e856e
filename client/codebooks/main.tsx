import '../styles/staff.css';
import '../ui/ui.css';
import './codebooks.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import { LangRoot, LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';
import { CodebooksPage } from './codebooks-page.tsx';

function Frame() {
  const { t } = useWords();
  return (
    <div className="cb-frame">
      <header className="cb-top">
        <a href="/" className="cb-brand" aria-label={t(codebookWords.toHome)}>
          <Logo size={30} />
          <span>Krug</span>
        </a>
        <LangSwitch />
      </header>
      <main>
        <CodebooksPage />
      </main>
    </div>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LangRoot>
        <Frame />
      </LangRoot>
    </StrictMode>,
  );
}

import { type ReactNode, useState } from 'react';
import { type Release, USUAL_RELEASE } from '#shared/release/level.ts';
import { useWords } from '../i18n/use-words.ts';
import { keptWords } from '../i18n/words/phone.ts';
import { LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';
import { KeptPage, LeavePage } from './pages/kept-page.tsx';

interface FrameProps {
  /** What this page is about, small, above everything. */
  readonly name: string;
  readonly status?: ReactNode;
  /** What the room shows of answers; where there is no room yet, the least that any promises. */
  readonly release?: Release | undefined;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** The same on every page: language above; below the state of things, "what is kept" and the way out. */
export function Frame({ name, status, release = USUAL_RELEASE, onLeave, children }: FrameProps) {
  const { t } = useWords();
  const [panel, setPanel] = useState<'kept' | 'leave' | null>(null);
  const close = (): void => setPanel(null);
  return (
    <div className="ph-frame">
      <header className="ph-head">
        <span className="ph-name">
          <Logo size={24} />
          {name}
        </span>
        <LangSwitch />
      </header>
      <main className="ph-main">
        {panel === 'kept' ? <KeptPage release={release} onBack={close} /> : null}
        {panel === 'leave' && onLeave ? <LeavePage onStay={close} onLeave={onLeave} /> : null}
        {panel === null ? children : null}
      </main>
      <footer className="ph-foot">
        {status}
        <nav className="ph-ways">
          <button
            type="button"
            className="ph-way"
            aria-pressed={panel === 'kept'}
            onClick={() => setPanel(panel === 'kept' ? null : 'kept')}
          >
            {t(keptWords.open)}
          </button>
          {onLeave ? (
            <button type="button" className="ph-way" aria-pressed={panel === 'leave'} onClick={() => setPanel('leave')}>
              {t(keptWords.leave)}
            </button>
          ) : null}
        </nav>
      </footer>
    </div>
  );
}

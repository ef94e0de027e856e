import type { ReactNode } from 'react';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { refusalWords } from '../i18n/words/refusals.ts';
import { uiWords } from '../i18n/words/ui.ts';

interface NoticeProps {
  readonly look?: 'info' | 'good' | 'refused';
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

/** A quiet line that is also read out; the sign in front says its kind without colour. */
export function Notice({ look = 'info', onDismiss, children }: NoticeProps) {
  const { t } = useWords();
  return (
    <div className={`ui-notice ui-notice-${look}`} role={look === 'refused' ? 'alert' : 'status'}>
      <span className="ui-notice-sign" aria-hidden="true">
        {SIGNS[look]}
      </span>
      <div className="ui-notice-text">{children}</div>
      {onDismiss ? (
        <button type="button" className="ui-notice-dismiss" aria-label={t(uiWords.dismiss)} onClick={onDismiss}>
          <span aria-hidden="true">×</span>
        </button>
      ) : null}
    </div>
  );
}

const SIGNS = { info: 'i', good: '✓', refused: '–' } as const;

/** The sentence that belongs to a refusal; nothing where there is none. */
export function RefusalNotice({ refusal, onDismiss }: { refusal: Refusal | null; onDismiss?: () => void }) {
  const { t } = useWords();
  if (refusal === null) return null;
  return (
    <Notice look="refused" {...(onDismiss ? { onDismiss } : {})}>
      {t(refusalWords[refusal])}
    </Notice>
  );
}

import './together.css';
import { useState } from 'react';
import { isLayerOpen } from '#shared/room/coding.ts';
import { useWords } from '../../i18n/use-words.ts';
import { togetherWords } from '../../i18n/words/board-together.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';

interface TogetherProps {
  readonly session: Session;
  readonly view: StaffView;
}

/** Together or blind: a choice before the start, a fact after it. */
export function Together({ session, view }: TogetherProps) {
  const { t } = useWords();
  const { coding, phase } = view;
  if (phase === 'lobby') return <Choice session={session} view={view} />;
  if (!coding.blind) return null;
  const isOpened = coding.revealedAt !== null;
  return (
    <div className="ob-together">
      <p className="ob-together-state" role="status">
        <b>{t(isOpened ? togetherWords.opened : togetherWords.blind)}</b>
        {!isOpened && (
          <span className="ob-together-help">
            {t(view.open ? togetherWords.blindHelp : togetherWords.blindBetween)}
          </span>
        )}
      </p>
      {!isOpened && <OpenLayers session={session} />}
    </div>
  );
}

function Choice({ session, view }: TogetherProps) {
  const { t } = useWords();
  const { blind } = view.coding;
  const option = (value: boolean) => (
    <label>
      <input
        type="radio"
        name="blind"
        checked={blind === value}
        onChange={() => void session.room.send('coding.set', { blind: value })}
      />
      {t(value ? togetherWords.blind : togetherWords.shared)}
    </label>
  );
  return (
    <div className="ob-together">
      <fieldset aria-label={t(togetherWords.how)}>
        {option(false)}
        {option(true)}
      </fieldset>
      <p className="ob-together-state" role="status">
        <span className="ob-together-help">{t(blind ? togetherWords.blindHelp : togetherWords.sharedHelp)}</span>
      </p>
    </div>
  );
}

/** It cannot be undone: what was seen is seen. */
function OpenLayers({ session }: Pick<TogetherProps, 'session'>) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t(togetherWords.open)}</Button>
      {asks && (
        <ConfirmDialog
          title={t(togetherWords.openTitle)}
          confirm={t(togetherWords.open)}
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            void session.room.send('codes.reveal', {});
          }}
        >
          <p>{t(togetherWords.openText)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Are there marks of others that this coder may not see just now? */
export function isBlindNow(view: StaffView): boolean {
  return !isLayerOpen(view, view.open?.prompt.id ?? null);
}

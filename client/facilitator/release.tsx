import { useState } from 'react';
import { firstGroupAt } from '#shared/release/batches.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useConsole } from './console-context.ts';

/** What is shown of anonymous answers, and when; it can be made stricter, never weaker. */
export function ReleaseLevel() {
  const { t } = useWords();
  const { view, send, why } = useConsole();
  const [asking, setAsking] = useState(false);
  const { level, threshold } = view.release;
  const raise = (): void => {
    setAsking(false);
    void send('release.raise', { level: 'at-close' });
  };
  return (
    <section aria-labelledby="release">
      <h2 id="release">{t(facilitatorWords.release)}</h2>
      <p>
        {level === 'batched'
          ? t(facilitatorWords.inGroups, { first: firstGroupAt(view.release) })
          : t(facilitatorWords.heldUntilClose)}
      </p>
      <p className="fc-quiet">{t(facilitatorWords.releaseThreshold, { least: threshold })}</p>
      {level === 'batched' && view.phase !== 'closing' && view.phase !== 'closed' ? (
        <Button look="quiet" why={why} onClick={() => setAsking(true)}>
          {t(facilitatorWords.raise)}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmDialog
          title={t(facilitatorWords.raiseTitle)}
          confirm={t(facilitatorWords.raise)}
          why={why}
          onClose={() => setAsking(false)}
          onConfirm={raise}
        >
          <p>{t(facilitatorWords.raiseText)}</p>
          <p>{t(facilitatorWords.raiseFinal)}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

import { useState } from 'react';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { compareWithReference } from '#shared/practice/compare.ts';
import { formatClock, formatDayAndTime } from '../../i18n/dates.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { kappaText } from './figure-words.ts';
import { earlierCodings, forgetCodings } from './memory.ts';

interface EarlierProps {
  /** The one that is open now is not told again. */
  readonly but?: PracticeCoding;
  readonly onOpen: (coding: PracticeCoding) => void;
}

/** What was practised on this device before. Figures are not stored: they are counted anew from the marks. */
export function Earlier({ but, onOpen }: EarlierProps) {
  const words = useWords();
  const { t, lang } = words;
  const [codings, setCodings] = useState(earlierCodings);
  const [asks, setAsks] = useState(false);
  const shown = codings.filter(({ doneAt }) => doneAt !== but?.doneAt);
  if (shown.length === 0) return null;
  const clear = (): void => {
    forgetCodings();
    setCodings([]);
    setAsks(false);
  };
  return (
    <section className="pr-earlier">
      <header>
        <h2>{t(practiceWords.earlier)}</h2>
        <Button look="quiet" onClick={() => setAsks(true)}>
          {t(practiceWords.clear)}
        </Button>
      </header>
      <ul>
        {shown.map((coding) => {
          const when = formatDayAndTime(lang, coding.doneAt);
          return (
            <li key={coding.doneAt}>
              <span>
                {when}
                <small>{agreementOf(words, coding)}</small>
              </span>
              <Button aria-label={t(practiceWords.openOf, { when })} onClick={() => onOpen(coding)}>
                {t(practiceWords.open)}
              </Button>
            </li>
          );
        })}
      </ul>
      {asks && (
        <ConfirmDialog
          title={t(practiceWords.clearTitle)}
          confirm={t(practiceWords.clear)}
          look="danger"
          onClose={() => setAsks(false)}
          onConfirm={clear}
        >
          <p>{t(practiceWords.clearText)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function agreementOf(words: Words, coding: PracticeCoding): string {
  const { pair } = compareWithReference(coding);
  const heard = words.t(practiceWords.heardOf, { at: formatClock(coding.heard) });
  return `${words.t(practiceWords.sameCode)}: ${kappaText(words, pair.kappa)} · ${heard}`;
}

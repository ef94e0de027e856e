import './result.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { krug12 } from '#shared/codebooks/krug-12.ts';
import { adviceOf } from '#shared/practice/advice.ts';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { type Comparison, compareWithReference, uncodedIn } from '#shared/practice/compare.ts';
import { formatClock, formatDayAndTime } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { practiceCounts, practiceWords } from '../../i18n/words/practice.ts';
import { Button } from '../../ui/button.tsx';
import { adviceText } from './advice-words.ts';
import { AllFigures } from './all-figures.tsx';
import { ByCode, Confusions } from './by-code.tsx';
import { Differing } from './differing.tsx';
import { Earlier } from './earlier.tsx';
import { kappaText, shareText } from './figure-words.ts';
import { Frame } from './frame.tsx';
import { Together } from './together.tsx';

interface ResultPageProps {
  readonly coding: PracticeCoding;
  readonly onAgain: () => void;
  readonly onOpen: (coding: PracticeCoding) => void;
}

/** How far the coder and the reference agree, where they part, and what to do next. */
export function ResultPage({ coding, onAgain, onOpen }: ResultPageProps) {
  const words = useWords();
  const { t, lang } = words;
  // Who cannot see that the page has changed hears what it is now.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const comparison = useMemo(() => compareWithReference(coding), [coding]);
  const book = useMemo(() => krug12(lang), [lang]);
  const [colleague, setColleague] = useState<{ readonly file: string; readonly coding: PracticeCoding } | null>(null);
  return (
    <Frame>
      <p className="ob-quiet">
        {formatDayAndTime(lang, coding.doneAt)} · {t(practiceWords.heardOf, { at: formatClock(coding.heard) })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t(practiceWords.result)}
      </h1>
      <section className="pr-next" aria-label={t(practiceWords.next)}>
        <p>{adviceText(words, adviceOf(comparison, coding.heard), book)}</p>
        <Button look="filled" onClick={onAgain}>
          {t(practiceWords.practiseAgain)}
        </Button>
      </section>
      <Summary comparison={comparison} uncoded={uncodedIn(coding)} />
      <Confusions confused={comparison.confused} book={book} />
      <Differing comparison={comparison} title={t(practiceWords.differing)} />
      <ByCode pair={comparison.pair} book={book} />
      <AllFigures pair={comparison.pair} />
      <Together own={coding} colleague={colleague} onColleague={setColleague} />
      <Earlier but={coding} onOpen={onOpen} />
    </Frame>
  );
}

function Summary({ comparison: { pair, lag }, uncoded }: { comparison: Comparison; uncoded: number }) {
  const words = useWords();
  const { t, tn, lang } = words;
  const { n1, n2, matched, kappa, speaker, addressee } = pair;
  const lines = [
    { name: practiceWords.sameCode, value: kappaText(words, kappa), note: practiceWords.kappaNote },
    { name: practiceWords.sameSpeaker, value: shareText(words, speaker, matched), note: practiceWords.ofBoth },
    { name: practiceWords.sameAddressee, value: shareText(words, addressee, matched), note: practiceWords.ofBoth },
    {
      name: practiceWords.keptUp,
      value: t(practiceWords.countOf, { marked: matched, n: n1 }),
      note: practiceWords.ofHeard,
    },
  ];
  return (
    <>
      <dl className="pr-summary">
        {lines.map(({ name, value, note }) => (
          <div key={name.en}>
            <dt>{t(name)}</dt>
            <dd>
              {value} <small>{t(note)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <div className="pr-remarks">
        {n2 > matched && <p>{tn(practiceCounts.extra, n2 - matched)}</p>}
        {uncoded > 0 && <p>{tn(practiceCounts.uncoded, uncoded)}</p>}
        {lag >= LAG_TOLD && <p>{t(practiceWords.lag, { seconds: formatNumber(lang, lag) })}</p>}
        <p>{t(practiceWords.bandHelp)}</p>
      </div>
    </>
  );
}

/** Less than a tenth of a second is 0 as it is written. */
const LAG_TOLD = 0.05;

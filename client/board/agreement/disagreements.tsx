import { useState } from 'react';
import type { Settlement } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementCounts, agreementWords, kindWords } from '../../i18n/words/board-agreement.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffView } from '../board-page.tsx';
import { markWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import type { Session } from '../session.ts';
import { type DisagreementLine, marksIn } from './disagreement-line.ts';
import type { PairReport } from './report.ts';
import { Settle } from './settle.tsx';
import { SettledList } from './settled-list.tsx';

interface DisagreementsProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly pair: PairReport;
  /** Not settled yet, what is most worth a talk first. */
  readonly left: readonly DisagreementLine[];
  readonly settlements: readonly Settlement[];
}

const PORTION = 40;

/** For the break: what two coders saw differently, one after the other. */
export function Disagreements({ session, view, pair, left, settlements }: DisagreementsProps) {
  const words = useWords();
  const { t, tn } = words;
  const [opened, setOpened] = useState<string | null>(null);
  const [shown, setShown] = useState(PORTION);
  const at = left.findIndex((line) => keyOf(line) === opened);
  const line = left[at];
  if (line) {
    return (
      <Settle
        key={keyOf(line)}
        session={session}
        view={view}
        pair={pair}
        line={line}
        onBack={() => setOpened(null)}
        onSettled={() => {
          // What stands after it in the list is talked over next.
          const next = left[at + 1] ?? left[at - 1];
          setOpened(next ? keyOf(next) : null);
        }}
      />
    );
  }
  const sidesOf = (each: DisagreementLine): string =>
    marksIn(each)
      .flatMap((id) => session.model.mark(id) ?? [])
      .map((mark) => markWords(words, mark, view))
      .join(' / ');
  return (
    <div className="ob-settle-list">
      <p className="ob-quiet">{t(agreementWords.settleHelp)}</p>
      {left.length === 0 && <p>{t(agreementWords.nothingToSettle)}</p>}
      <ol aria-label={t(agreementWords.toSettle)}>
        {left.slice(0, shown).map((each) => (
          <li key={keyOf(each)}>
            <button type="button" onClick={() => setOpened(keyOf(each))}>
              <b>{t(kindWords[each.kind])}</b>
              <span>{sidesOf(each)}</span>
              <small>
                {clockText(each.at - (view.startedAt ?? 0))} · {tn(agreementCounts.alike, each.alike)}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {left.length > shown && <Button onClick={() => setShown(shown + PORTION)}>{t(agreementWords.more)}</Button>}
      <SettledList session={session} view={view} settlements={settlements} />
    </div>
  );
}

function keyOf(line: DisagreementLine): string {
  return marksIn(line).join(' ');
}

import type { Settlement } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import { Button } from '../../ui/button.tsx';
import type { StaffView } from '../board-page.tsx';
import { codeWords, personWords } from '../mark-words.ts';
import { gateOf, type Session } from '../session.ts';

interface SettledListProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly settlements: readonly Settlement[];
}

/** What was settled and by whom; one's own can be undone, and is then asked about again. */
export function SettledList({ session, view, settlements }: SettledListProps) {
  const words = useWords();
  const { t } = words;
  if (settlements.length === 0) return null;
  const keptWords = ({ kept }: Settlement): string => {
    if (kept === null) return t(agreementWords.keptNone);
    const [from, to] = [kept.from, kept.to].map((who) => personWords(words, who, view.seats));
    return `${from} → ${to}: ${codeWords(words, kept.code, view.codebook)}`;
  };
  const byWords = (settlement: Settlement): string => {
    const name = session.nameOf(settlement.coder) ?? t(boardWords.anotherCoder);
    return settlement.with.length === 0
      ? t(agreementWords.settledBy, { name })
      : t(agreementWords.settledWith, { name, others: settlement.with.join(', ') });
  };
  const undo = (settlement: Settlement): void => {
    if (gateOf(session.room, session.board) === null) session.board.putSettlement({ ...settlement, gone: true });
  };
  return (
    <section className="ob-settled" aria-labelledby="settled">
      <h3 id="settled">
        {t(agreementWords.settled)} ({settlements.length})
      </h3>
      <ul>
        {settlements.map((settlement) => (
          <li key={settlement.id}>
            <span>{keptWords(settlement)}</span>
            <small>{byWords(settlement)}</small>
            {settlement.coder === session.entry.coder && (
              <Button
                look="quiet"
                aria-label={t(agreementWords.undoOf, { what: keptWords(settlement) })}
                onClick={() => undo(settlement)}
              >
                {t(agreementWords.undo)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

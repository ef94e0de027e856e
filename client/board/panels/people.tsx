import { useWords } from '../../i18n/use-words.ts';
import { boardCounts, boardWords } from '../../i18n/words/board.ts';
import { togetherCounts } from '../../i18n/words/board-together.ts';
import type { StaffView } from '../board-page.tsx';
import { useBoard } from '../hooks.ts';
import { paceIn } from '../model/pace.ts';
import type { Session } from '../session.ts';
import { isBlindNow } from './together.tsx';

/** Who is here, and how fast they code. While coding is blind the pace is all that is told of another. */
export function People({ session, view }: { session: Session; view: StaffView }) {
  const { t, tn } = useWords();
  const { board, entry, model } = session;
  useBoard(board);
  const paces = new Map(board.peers().map(({ coder, state }) => [coder, paceIn(state)]));
  const isBlind = isBlindNow(view);
  const wordsOf = (coder: string): string => {
    const pace = paces.get(coder);
    const isCounted = coder === entry.coder || !isBlind;
    return [
      ...(isCounted ? [tn(boardCounts.marks, model.marksOf(coder).length)] : []),
      ...(pace === undefined || coder === entry.coder ? [] : [tn(togetherCounts.pace, pace)]),
    ].join(' · ');
  };
  return (
    <section className="ob-people" aria-label={t(boardWords.people)}>
      <h2>{t(boardWords.people)}</h2>
      {view.staff.length === 0 && <p className="ob-quiet">{t(boardWords.noPeople)}</p>}
      <ul>
        {view.staff.map(({ coder, name, role }) => (
          <li key={coder}>
            <span>{coder === entry.coder ? t(boardWords.you, { name }) : name}</span>
            <span className="ob-quiet">
              {[t(role === 'facilitator' ? boardWords.facilitatorRole : boardWords.observerRole), wordsOf(coder)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { consensusOf } from '#shared/analysis/consensus/summary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { matrixWords } from '../../i18n/words/board-matrix.ts';
import type { Session } from '../session.ts';
import type { CellsModel } from './cells-model.ts';
import type { MatrixRow } from './rows.ts';

interface RowSummaryProps {
  readonly session: Session;
  readonly cells: CellsModel;
  readonly row: MatrixRow;
}

/** One's own reading of a prompt in words; agreement in which most are silent is called what it is. */
export function RowSummary({ session, cells, row }: RowSummaryProps) {
  const { t } = useWords();
  const seats = [...row.present];
  const own = seats.flatMap((seat) => cells.reading(session.entry.coder, row.prompt.id, seat) ?? []);
  const { agree, dissent, silent, exampleShare, apparentConsensus } = consensusOf(row.prompt.id, seats, own);
  if (!apparentConsensus.defined) return <p className="ob-matrix-summary">{t(matrixWords.noSeats)}</p>;
  const counts = t(matrixWords.summary, { agree, dissent, silent, seats: seats.length });
  const examples = exampleShare.defined
    ? `; ${t(matrixWords.examples, { share: Math.round(exampleShare.value * 100), n: agree + dissent })}`
    : '';
  // Before anything was read, silence says that nobody has looked yet.
  const isApparent = apparentConsensus.value && agree > 0;
  return (
    <p className="ob-matrix-summary">
      {counts}
      {examples}.{isApparent && <strong> {t(matrixWords.apparent, { silent, seats: seats.length })}</strong>}
    </p>
  );
}

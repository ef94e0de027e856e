import './agreement.css';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { agreementCounts, agreementWords } from '../../i18n/words/board-agreement.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { StaffView } from '../board-page.tsx';
import { codesWords } from '../mark-words.ts';
import type { Session } from '../session.ts';
import { unsettled } from './disagreement-line.ts';
import { Disagreements } from './disagreements.tsx';
import { Figures } from './figures.tsx';
import { IntervalFigures } from './interval-figures.tsx';
import { AgreementOffice, type OfficeState } from './office.ts';
import { type CoderPair, isSamePair } from './report.ts';
import { intervalText, saidText } from './said.ts';
import { Settlements } from './settlements.ts';
import { useTakenOff } from './taken-off.ts';

interface AgreementDialogProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly onClose: () => void;
}

const TOLERANCES = [1, 2, 3, 4, 5];
const DEFAULT_TOLERANCE = 2;
const NOTHING: OfficeState = { report: null, isCounting: true, hasFailed: false };

/** How far the coders agree, while it happens, and what they settle in the break. */
export function AgreementDialog({ session, view, onClose }: AgreementDialogProps) {
  const words = useWords();
  const { t, tn } = words;
  const [tolerance, setTolerance] = useState(DEFAULT_TOLERANCE);
  const [part, setPart] = useState<'figures' | 'settle'>('figures');
  const [chosen, setChosen] = useState<CoderPair | null>(null);
  const [takenOff, takeOff] = useTakenOff(session.entry.room);
  const { report, isCounting, hasFailed } = useOffice(session, tolerance, chosen, takenOff);
  const settlements = useSettlements(session);
  const nameOf = (coder: string): string => session.nameOf(coder) ?? t(boardWords.anotherCoder);
  const pair = report?.pairs[report.chosen];
  const isShifted = pair !== undefined && pair.takenOff !== null;
  const left = pair ? unsettled(pair.disagreements, settlements) : [];
  const isPartly = view.coding.blind && view.coding.revealedAt === null;
  return (
    <Dialog title={t(agreementWords.title)} onClose={onClose} wide>
      <div className="ob-agree">
        <div className="ob-agree-bar">
          <SelectField
            label={t(agreementWords.tolerance)}
            value={String(tolerance)}
            onChange={(value) => setTolerance(Number(value))}
            options={TOLERANCES.map((n) => ({ value: String(n), label: t(agreementWords.seconds, { n }) }))}
          />
          {report && report.pairs.length > 1 && (
            <SelectField
              label={t(agreementWords.pair)}
              value={String(report.chosen)}
              onChange={(index) => {
                const { first, second } = report.pairs[Number(index)] ?? {};
                if (first !== undefined && second !== undefined) setChosen([first, second]);
              }}
              options={report.pairs.map(({ first, second }, index) => ({
                value: String(index),
                label: t(agreementWords.pairName, { first: nameOf(first), second: nameOf(second) }),
              }))}
            />
          )}
          <p className="ob-quiet" role="status">
            {report &&
              `${t(isCounting ? agreementWords.counting : agreementWords.counted)}, ${tn(agreementCounts.fromMarks, report.marks)}${isShifted ? `, ${t(agreementWords.takenOffHere)}` : ''}`}
          </p>
        </div>
        {hasFailed && <Notice look="refused">{t(agreementWords.failed)}</Notice>}
        {isPartly && <p className="ob-quiet">{t(agreementWords.closedLayers)}</p>}
        {report && !pair && <p>{t(agreementWords.noOne)}</p>}
        {report && pair && (
          <>
            {pair.common && (
              <p className="ob-agree-common">
                {pair.common.length === 0
                  ? t(planWords.noCommon)
                  : t(planWords.common, { codes: codesWords(words, pair.common, view.codebook) })}
              </p>
            )}
            {report.coders.length > 2 && (
              <p>
                {t(agreementWords.all)}: <b>{saidText(words, report.all)}</b>
                {report.all.interval?.defined && `, ${intervalText(words, report.all.interval, false)}`}
                {report.all.figure.defined && `, ${tn(agreementCounts.ofMoments, report.all.figure.n)}`}
                {report.pairs.some((each) => each.takenOff !== null) && `, ${t(agreementWords.allWithLags)}`}
              </p>
            )}
            <div className="ob-agree-parts">
              {(['figures', 'settle'] as const).map((each) => (
                <button key={each} type="button" aria-pressed={part === each} onClick={() => setPart(each)}>
                  {each === 'figures' ? t(agreementWords.figures) : `${t(agreementWords.toSettle)} (${left.length})`}
                </button>
              ))}
            </div>
            {part === 'figures' ? (
              <Figures
                pair={pair}
                tolerance={report.tolerance}
                codebook={view.codebook}
                names={[nameOf(pair.first), nameOf(pair.second)]}
                isLagTakenOff={takenOff.some((each) => isSamePair(each, [pair.first, pair.second]))}
                onTakeOffLag={(is) => takeOff([pair.first, pair.second], is)}
              />
            ) : (
              <Disagreements session={session} view={view} pair={pair} left={left} settlements={settlements} />
            )}
          </>
        )}
        <IntervalFigures session={session} view={view} nameOf={nameOf} />
      </div>
    </Dialog>
  );
}

/** Counts for as long as the dialog is open. */
function useOffice(
  session: Session,
  tolerance: number,
  pair: CoderPair | null,
  withoutLag: readonly CoderPair[],
): OfficeState {
  const [office, setOffice] = useState<AgreementOffice | null>(null);
  useEffect(() => {
    const opened = new AgreementOffice(session, DEFAULT_TOLERANCE);
    setOffice(opened);
    return () => opened.stop();
  }, [session]);
  useEffect(() => office?.set(tolerance, pair, withoutLag), [office, tolerance, pair, withoutLag]);
  return useSyncExternalStore(
    useMemo(() => (listener: () => void) => office?.subscribe(listener) ?? (() => undefined), [office]),
    () => office?.get() ?? NOTHING,
  );
}

function useSettlements(session: Session) {
  const [settlements] = useState(() => new Settlements(session.layers));
  useEffect(() => () => settlements.stop(), [settlements]);
  return useSyncExternalStore(
    useMemo(() => (listener: () => void) => settlements.subscribe(listener), [settlements]),
    () => settlements.list(),
  );
}

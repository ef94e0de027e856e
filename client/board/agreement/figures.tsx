import type { Codebook } from '#shared/codebooks.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementCounts, agreementWords, figureNames } from '../../i18n/words/board-agreement.ts';
import { codeWords } from '../mark-words.ts';
import { Curve } from './curve.tsx';
import { Lag } from './lag.tsx';
import { FIGURES, type FigureName, type PairReport, type Said } from './report.ts';
import { intervalText, saidText } from './said.ts';

interface FiguresProps {
  readonly pair: PairReport;
  /** Seconds. */
  readonly tolerance: number;
  readonly codebook: Codebook;
  readonly names: readonly [string, string];
  /** Asked for, whether or not there is an estimate just now. */
  readonly isLagTakenOff: boolean;
  readonly onTakeOffLag: (is: boolean) => void;
}

/** A pair of coders: each figure with its band, what it is drawn from and how sure it is. */
export function Figures({ pair, tolerance, codebook, names, isLagTakenOff, onTakeOffLag }: FiguresProps) {
  const words = useWords();
  const { t, tn } = words;
  const [first, second] = names;
  return (
    <div className="ob-figures">
      <table aria-label={t(agreementWords.pairName, { first, second })}>
        <thead>
          <tr>
            <th scope="col">{t(agreementWords.measure)}</th>
            <th scope="col">{t(agreementWords.says)}</th>
            <th scope="col">{t(agreementWords.interval)}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((name) => (
            <FigureRow key={name} name={name} said={pair.figures[name]} tolerance={tolerance} />
          ))}
        </tbody>
      </table>
      <p className="ob-quiet">{t(agreementWords.bandHelp)}</p>
      <Lag pair={pair} names={names} isTakenOff={isLagTakenOff} onTakeOff={onTakeOffLag} />
      <Curve curve={pair.curve} tolerance={tolerance} />
      <table className="ob-by-code" aria-label={t(agreementWords.byCode)}>
        <thead>
          <tr>
            <th scope="col">{t(agreementWords.code)}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
            <th scope="col">{t(agreementWords.both)}</th>
            <th scope="col">{t(agreementWords.indexOfCode)}</th>
            <th scope="col">{t(agreementWords.kappa)}</th>
          </tr>
        </thead>
        <tbody>
          {pair.byCode.map(({ code, n1, n2, both, agreement, kappa }) => (
            <tr key={code}>
              <th scope="row">{codeWords(words, code, codebook)}</th>
              <td>{n1}</td>
              <td>{n2}</td>
              <td>{both}</td>
              <td>{`${saidText(words, agreement)}${of(agreement)}`}</td>
              <td>{`${saidText(words, kappa)}${of(kappa)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function of({ figure }: Said): string {
    return figure.defined ? `, ${tn(agreementCounts.ofMoments, figure.n)}` : '';
  }
}

function FigureRow({ name, said, tolerance }: { name: FigureName; said: Said; tolerance: number }) {
  const words = useWords();
  const { t, tn } = words;
  const { figure, interval, band } = said;
  const count = name === 'timeUnit' ? agreementCounts.ofSamples : agreementCounts.ofMoments;
  const intervalWords = (): string => {
    if (!figure.defined) return '–';
    if (name === 'timeUnit') return t(agreementWords.noInterval);
    return interval ? intervalText(words, interval, band === null) : t(agreementWords.waiting);
  };
  return (
    <tr>
      <th scope="row">{t(figureNames[name], { n: tolerance })}</th>
      <td>
        <b className={band ? `is-${band}` : ''}>{saidText(words, said)}</b>
        {figure.defined && <small>{tn(count, figure.n)}</small>}
      </td>
      <td>{intervalWords()}</td>
    </tr>
  );
}

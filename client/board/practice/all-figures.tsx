import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import type { PairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import { TOLERANCE } from '#shared/practice/compare.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementCounts, agreementWords, figureNames } from '../../i18n/words/board-agreement.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { saidText } from '../agreement/said.ts';
import { kappaText } from './figure-words.ts';

/** The figures that the board gives of two coders, for whoever knows them. */
export function AllFigures({ pair }: { pair: PairAgreement }) {
  const words = useWords();
  const { t, tn } = words;
  const { agreement, slots, kappa, ac1, alpha, timeUnit, patterns } = pair;
  const index = agreement.defined ? { ...agreement, n: slots } : agreement;
  const percent = percentAgreement(patterns.filter(({ ratings }) => !ratings.includes(null)));
  const rows = [
    { name: 'index', figure: index, text: saidText(words, { figure: index, band: null, interval: null }) },
    { name: 'percent', figure: percent, text: saidText(words, { figure: percent, band: null, interval: null }) },
    { name: 'kappa', figure: kappa, text: kappaText(words, kappa) },
    { name: 'ac1', figure: ac1, text: kappaText(words, ac1) },
    { name: 'alpha', figure: alpha, text: kappaText(words, alpha) },
    { name: 'timeUnit', figure: timeUnit, text: kappaText(words, timeUnit) },
  ] as const;
  return (
    <details className="pr-figures">
      <summary>{t(practiceWords.figures)}</summary>

      <table className="pr-table" aria-label={t(practiceWords.figures)}>
        <thead>
          <tr>
            <th scope="col">{t(agreementWords.measure)}</th>
            <th scope="col">{t(agreementWords.says)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figure, text }) => (
            <tr key={name}>
              <th scope="row">{t(figureNames[name], { n: TOLERANCE })}</th>
              <td>
                {text}
                {figure.defined && (
                  <small>
                    {tn(name === 'timeUnit' ? agreementCounts.ofSamples : agreementCounts.ofMoments, figure.n)}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

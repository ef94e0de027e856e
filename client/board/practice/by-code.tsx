import type { PairAgreement } from '#shared/analysis/alignment/pair-agreement.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Confused } from '#shared/practice/compare.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import { practiceCounts, practiceWords } from '../../i18n/words/practice.ts';
import { ScrollBox } from '../pictures/scroll-box.tsx';
import { keyedCode } from './advice-words.ts';
import { kappaText, shareText } from './figure-words.ts';

/** What happened most often; the long tail says little. */
const TOLD = 6;

export function Confusions({ confused, book }: { confused: readonly Confused[]; book: Codebook }) {
  const { t, tn } = useWords();
  return (
    <section>
      <h2>{t(practiceWords.confused)}</h2>
      {confused.length === 0 ? (
        <p className="ob-quiet">{t(practiceWords.confusedNone)}</p>
      ) : (
        <ul className="pr-confused">
          {confused.slice(0, TOLD).map(({ first, second, times }) => (
            <li key={`${first} ${second}`}>
              <span>{keyedCode(first, book)}</span> → <b>{keyedCode(second, book)}</b>{' '}
              <small>{tn(practiceCounts.times, times)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Each code of the reference or of the coder, with what the figures are drawn from. */
export function ByCode({ pair, book }: { pair: PairAgreement; book: Codebook }) {
  const words = useWords();
  const { t } = words;
  return (
    <section>
      <h2>{t(practiceWords.byCode)}</h2>
      <ScrollBox label={t(practiceWords.byCode)}>
        <table className="pr-table">
          <thead>
            <tr>
              <th scope="col">{t(agreementWords.code)}</th>
              <th scope="col">{t(practiceWords.reference)}</th>
              <th scope="col">{t(practiceWords.you)}</th>
              <th scope="col">{t(agreementWords.both)}</th>
              <th scope="col">{t(agreementWords.indexOfCode)}</th>
              <th scope="col">{t(agreementWords.kappa)}</th>
            </tr>
          </thead>
          <tbody>
            {pair.byCode
              .filter(({ n1, n2 }) => n1 + n2 > 0)
              .map(({ code, n1, n2, both, agreement, kappa }) => (
                <tr key={code}>
                  <th scope="row">{keyedCode(code, book)}</th>
                  <td>{n1}</td>
                  <td>{n2}</td>
                  <td>{both}</td>
                  <td>{shareText(words, agreement, n1 + n2 - both)}</td>
                  <td>{kappaText(words, kappa)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

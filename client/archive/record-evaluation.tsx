import type { EvaluationItem } from '#shared/evaluation.ts';
import type { SessionRecord } from '#shared/record.ts';
import { roundedMean } from '#shared/release/suppress.ts';
import { formatNumber } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveCounts, archiveWords } from '../i18n/words/archive.ts';
import { evaluationItems } from '../i18n/words/phone.ts';
import { withheldWords } from '../i18n/words/results.ts';

// Taken from their words: the schema would bring its whole library to this page.
const ITEMS = Object.keys(evaluationItems) as EvaluationItem[];

/** The mean of each statement to the nearest half, with the number of ratings behind it, and the comments, sorted. */
export function RecordEvaluation({ record }: { record: SessionRecord }) {
  const { t, tn, lang } = useWords();
  const { threshold } = record.release;
  const enough = record.evaluations.length >= threshold;
  const written = record.evaluations.flatMap((each) => (each.comment === undefined ? [] : [each.comment])).sort();
  const comments = enough ? written : [];
  return (
    <section aria-labelledby="evaluation">
      <h2 id="evaluation">{t(archiveWords.evaluation)}</h2>
      {record.evaluations.length === 0 ? (
        <p className="hm-quiet">{t(archiveWords.evaluationNone)}</p>
      ) : (
        <dl className="ar-ratings">
          {ITEMS.map((item) => {
            const ratings = record.evaluations.flatMap((each) => each[item] ?? []);
            const mean = roundedMean(ratings, threshold);
            return (
              <div key={item}>
                <dt>{t(evaluationItems[item])}</dt>
                <dd>
                  {mean === null
                    ? t(withheldWords.few, { least: threshold })
                    : t(archiveWords.rating, { mean: formatNumber(lang, mean) })}{' '}
                  <span className="hm-quiet">{tn(archiveCounts.ratings, ratings.length)}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {!enough && written.length > 0 ? (
        <p className="hm-quiet">{t(archiveWords.commentsHeld, { least: threshold })}</p>
      ) : null}
      {comments.length > 0 ? (
        <>
          <h3>{t(archiveWords.comments)}</h3>
          <ul className="ar-quotes">
            {comments.map((comment, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal comments may stand twice, and the list never changes
              <li key={index}>{comment}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

import type { EvaluationItem } from '#shared/evaluation.ts';
import type { SessionRecord } from '#shared/record.ts';
import { formatNumber } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveCounts, archiveWords } from '../i18n/words/archive.ts';
import { evaluationItems } from '../i18n/words/phone.ts';

// Taken from their words: the schema would bring its whole library to this page.
const ITEMS = Object.keys(evaluationItems) as EvaluationItem[];

/** The mean of each statement with the number of ratings behind it, and the comments, sorted by the record. */
export function RecordEvaluation({ record }: { record: SessionRecord }) {
  const { t, tn, lang } = useWords();
  const comments = record.evaluations.flatMap((each) => (each.comment === undefined ? [] : [each.comment])).sort();
  return (
    <section aria-labelledby="evaluation">
      <h2 id="evaluation">{t(archiveWords.evaluation)}</h2>
      {record.evaluations.length === 0 ? (
        <p className="hm-quiet">{t(archiveWords.evaluationNone)}</p>
      ) : (
        <dl className="ar-ratings">
          {ITEMS.map((item) => {
            const ratings = record.evaluations.flatMap((each) => each[item] ?? []);
            const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
            return (
              <div key={item}>
                <dt>{t(evaluationItems[item])}</dt>
                <dd>
                  {ratings.length === 0 ? '–' : t(archiveWords.rating, { mean: formatNumber(lang, mean) })}{' '}
                  <span className="hm-quiet">{tn(archiveCounts.ratings, ratings.length)}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
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

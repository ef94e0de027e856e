import type { Prompt } from '#shared/prompts.ts';
import type { SessionRecord } from '#shared/record.ts';
import { tally } from '#shared/results.ts';
import { formatClock } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveWords } from '../i18n/words/archive.ts';
import { Results } from '../ui/results.tsx';

type RecordRun = SessionRecord['prompts'][number]['runs'][number];

/** The guide as it ran: each prompt with its figures, and runs that were reset apart, with the reason. */
export function RecordPrompts({ record }: { record: SessionRecord }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="prompts">
      <h2 id="prompts">{t(archiveWords.prompts)}</h2>
      {record.guide.sections
        .filter((section) => section.prompts.length > 0)
        .map((section) => (
          <div key={section.id} className="ar-section">
            <h3>{section.title}</h3>
            {section.prompts.map((prompt) => (
              <PromptOfRecord
                key={prompt.id}
                prompt={prompt}
                progress={record.prompts.find((each) => each.prompt === prompt.id)}
                threshold={record.release.threshold}
              />
            ))}
          </div>
        ))}
    </section>
  );
}

function PromptOfRecord({
  prompt,
  progress,
  threshold,
}: {
  prompt: Prompt;
  progress: SessionRecord['prompts'][number] | undefined;
  threshold: number;
}) {
  const { t } = useWords();
  const runs = progress?.runs ?? [];
  const last = runs.at(-1);
  const counted = last && !last.reset ? last : undefined;
  return (
    <div className={`ar-prompt ${runs.length === 0 ? 'ar-unheld' : ''}`}>
      <p className="ar-prompt-text">{prompt.text}</p>
      {counted ? (
        <RunOfRecord prompt={prompt} run={counted} threshold={threshold} />
      ) : (
        <p className="hm-quiet">{t(progress?.skipped ? archiveWords.skipped : archiveWords.notHeld)}</p>
      )}
      {runs
        .filter((run) => run.reset)
        .map((run) => (
          <details key={run.run} className="ar-reset">
            <summary>{t(archiveWords.earlierAnswers)}</summary>
            <p>
              {t(archiveWords.resetBy, {
                name: run.reset?.by ?? '',
                reason: t(archiveWords.reason, { reason: run.reset?.reason || t(archiveWords.noReason) }),
              })}
            </p>
            <RunOfRecord prompt={prompt} run={run} threshold={threshold} />
          </details>
        ))}
    </div>
  );
}

function RunOfRecord({ prompt, run, threshold }: { prompt: Prompt; run: RecordRun; threshold: number }) {
  const { t } = useWords();
  const time = formatClock(run.closedAt - run.openedAt);
  if (prompt.kind === 'discussion') return <p className="hm-quiet">{t(archiveWords.discussed, { time })}</p>;
  return (
    <>
      <p className="hm-quiet">
        {t(archiveWords.openFor, { time })} · {t(run.revealed ? archiveWords.shown : archiveWords.notShown)}
      </p>
      {run.reset && prompt.kind !== 'open' ? (
        <p>{t(archiveWords.resetFigures, { n: run.answers.length })}</p>
      ) : (
        <Results prompt={prompt} results={tally(prompt, run.answers, threshold)} />
      )}
    </>
  );
}

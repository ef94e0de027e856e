import type { Prompt } from '#shared/prompts.ts';
import { firstGroupAt } from '#shared/release/batches.ts';
import type { Results as ResultsOf } from '#shared/results.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorCounts, facilitatorWords, kindWords } from '../i18n/words/facilitator.ts';
import { useRoomTime } from '../live/use-room.ts';
import { Button } from '../ui/button.tsx';
import { Results } from '../ui/results.tsx';
import { TimeRing } from '../ui/time-ring.tsx';
import type { Asking } from './console.tsx';
import { useConsole } from './console-context.ts';
import { statusWords } from './guide.tsx';
import { countedRun, type NextStep, type PromptStatus, promptStatus } from './next-step.ts';

interface StagePromptProps {
  readonly prompt: Prompt;
  /** What the filled button does with this prompt already: it is not offered twice. */
  readonly offered: NextStep['do'] | null;
  readonly onAsk: (asking: Asking) => void;
}

/** One prompt, in whatever state it is: its words, its time, its answers, and what can be done with it. */
export function StagePrompt({ prompt, offered, onAsk }: StagePromptProps) {
  const { t } = useWords();
  const { view } = useConsole();
  const status = promptStatus(view, prompt.id);
  const section = view.guide.sections.find((each) => each.prompts.some(({ id }) => id === prompt.id));
  const wasReset = view.progress[prompt.id]?.runs.some((run) => run.reset) ?? false;
  return (
    <article className={`fc-prompt fc-prompt-${status}`} aria-labelledby="stage-prompt">
      <div className="fc-prompt-head">
        <div>
          <p className="fc-eyebrow" role="status">
            {[section?.title, t(kindWords[prompt.kind]), t(statusWords[status])].filter(Boolean).join(' · ')}
          </p>
          <h2 id="stage-prompt" className="fc-prompt-text">
            {prompt.text}
          </h2>
        </div>
        {status === 'open' ? <OpenTime /> : null}
      </div>
      <PromptActions prompt={prompt} status={status} offered={offered} onAsk={onAsk} />
      {wasReset ? <p className="fc-quiet">{t(facilitatorWords.earlierRuns)}</p> : null}
      <Answers prompt={prompt} status={status} />
      <OnlyYou lines={[...(section?.moderator ?? []), ...prompt.moderator]} probes={prompt.probes} />
    </article>
  );
}

function OpenTime() {
  const { view, connection } = useConsole();
  const now = useRoomTime(connection, view.pausedAt);
  if (!view.open) return null;
  return (
    <TimeRing remainingMs={view.open.endsAt - now} plannedMs={view.open.plannedMs} paused={view.phase === 'paused'} />
  );
}

function PromptActions({ prompt, status, offered, onAsk }: StagePromptProps & { status: PromptStatus }) {
  const { t } = useWords();
  const { view, send, why, decline } = useConsole();
  const id = prompt.id;
  const run = countedRun(view.progress[id]);
  const reset = (
    <Button
      key="reset"
      look="quiet"
      why={why ?? (view.phase === 'evaluation' ? t(facilitatorWords.isEvaluating) : null)}
      onClick={() => onAsk({ what: 'reset', prompt: id })}
    >
      {t(status === 'skipped' ? facilitatorWords.bringBack : facilitatorWords.reset)}
    </Button>
  );
  if (status === 'open') {
    return (
      <div className="fc-row">
        <fieldset className="fc-more">
          <legend className="only-heard">{t(facilitatorWords.moreTime)}</legend>
          {[1, 2, 5].map((n) => (
            <Button key={n} why={why} onClick={() => void send('prompt.extend', { prompt: id, seconds: n * 60 })}>
              {t(facilitatorWords.plusMinutes, { n })}
            </Button>
          ))}
        </fieldset>
        {reset}
      </div>
    );
  }
  if (status === 'closed' || status === 'revealed') {
    const hide = (): void => {
      if (run) decline(id, run.run);
      void send('prompt.hide', { prompt: id });
    };
    return (
      <div className="fc-row">
        {prompt.kind === 'discussion' || offered === 'reveal' ? null : (
          <Button why={why} onClick={() => (status === 'closed' ? void send('prompt.reveal', { prompt: id }) : hide())}>
            {t(status === 'closed' ? facilitatorWords.reveal : facilitatorWords.hide)}
          </Button>
        )}
        {reset}
      </div>
    );
  }
  const whyNot =
    why ??
    (view.phase !== 'live' ? t(facilitatorWords.notStarted) : view.open ? t(facilitatorWords.anotherOpen) : null);
  return (
    <div className="fc-row">
      {offered === 'open' ? null : (
        <Button why={whyNot} onClick={() => void send('prompt.open', { prompt: id })}>
          {t(facilitatorWords.open)}
        </Button>
      )}
      {status === 'skipped' ? (
        reset
      ) : (
        <Button look="quiet" why={why} onClick={() => void send('prompt.skip', { prompt: id })}>
          {t(facilitatorWords.skip)}
        </Button>
      )}
    </div>
  );
}

/** Answers as they arrive, and always who else can see them. */
function Answers({ prompt, status }: { prompt: Prompt; status: PromptStatus }) {
  const { t } = useWords();
  const { view } = useConsole();
  const results = view.results[prompt.id];
  if (status === 'open' && prompt.kind === 'discussion') return <p className="fc-quiet">{t(facilitatorWords.talk)}</p>;
  if (!results || results.kind === 'discussion' || status === 'upcoming' || status === 'skipped' || status === 'reset')
    return null;
  const who =
    status === 'open'
      ? facilitatorWords.hiddenOpen
      : status === 'revealed'
        ? facilitatorWords.shownNow
        : facilitatorWords.hiddenYet;
  return (
    <section className="fc-answers">
      {status === 'open' ? <Answered n={results.n} /> : null}
      <p className={`fc-who ${status === 'revealed' ? 'fc-who-all' : ''}`}>{t(who)}</p>
      {status === 'open' ? <HeldSoFar prompt={prompt} results={results} /> : null}
      {status === 'open' && results.kind === 'withheld' ? null : <Results prompt={prompt} results={results} />}
    </section>
  );
}

/** What of the answers is held back while the prompt is open, and until when. */
function HeldSoFar({ prompt, results }: { prompt: Prompt; results: ResultsOf }) {
  const { t, tn } = useWords();
  const { view } = useConsole();
  if (view.release.level === 'at-close') return <p className="fc-quiet">{t(facilitatorWords.heldUntilClose)}</p>;
  if (prompt.kind !== 'open') return <p className="fc-quiet">{t(facilitatorWords.figuresAtClose)}</p>;
  const held = results.n - (results.kind === 'open' ? results.texts.length : 0);
  return (
    <p className="fc-quiet">
      {t(facilitatorWords.inGroups, { first: firstGroupAt(view.release) })}{' '}
      {held > 0 ? tn(facilitatorCounts.held, held) : null}
    </p>
  );
}

/** "5 of 8"; a phone that answered and left makes the one larger than the other, and that is said too. */
function Answered({ n }: { n: number }) {
  const { t, tn } = useWords();
  const { view } = useConsole();
  const phones = view.phones;
  if (n === 0 && phones === 0) return <p>{t(facilitatorWords.noPhones)}</p>;
  return (
    <div className="fc-answered">
      <p>
        {n > phones
          ? t(facilitatorWords.answeredMore, { n, phones })
          : tn(facilitatorCounts.answered, phones, { answered: n })}
      </p>
      <progress value={Math.min(n, phones)} max={Math.max(1, phones)} aria-hidden="true" />
    </div>
  );
}

function OnlyYou({ lines, probes }: { lines: readonly string[]; probes: readonly string[] }) {
  const { t } = useWords();
  if (lines.length + probes.length === 0) return null;
  return (
    <section className="fc-only">
      <h3>{t(facilitatorWords.onlyYou)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {probes.length > 0 ? (
        <>
          <h4>{t(facilitatorWords.probes)}</h4>
          <ul className="fc-probes">
            {probes.map((probe) => (
              <li key={probe}>{probe}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

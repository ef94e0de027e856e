import type { ReactNode } from 'react';
import type { Prompt } from '#shared/prompts.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorCounts, facilitatorWords } from '../i18n/words/facilitator.ts';
import { Button } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import type { Asking } from './console.tsx';
import { useConsole } from './console-context.ts';
import { JoinCode, JoinQr } from './join.tsx';
import { latestRun, leadIn, type NextStep, promptsIn, subjectOf } from './next-step.ts';
import { StagePrompt } from './stage-prompt.tsx';

interface StageProps {
  readonly step: NextStep;
  readonly takeStep: () => void;
  readonly busy: boolean;
  readonly selected: string | null;
  readonly onSelect: (prompt: string | null) => void;
  readonly onAsk: (asking: Asking) => void;
}

/** The middle: what is going on, and the one next step below it. */
export function Stage({ step, takeStep, busy, selected, onSelect, onAsk }: StageProps) {
  const { t } = useWords();
  const { view } = useConsole();
  const chosen = selected === null ? undefined : promptsIn(view).find((prompt) => prompt.id === selected);
  const subject = chosen ?? (view.phase === 'live' || view.phase === 'paused' ? subjectOf(view) : undefined);
  return (
    <main className="fc-stage" id="now">
      <div className="fc-stage-body">
        {chosen ? (
          <Button look="quiet" className="fc-back" onClick={() => onSelect(null)}>
            {t(facilitatorWords.backToNow)}
          </Button>
        ) : null}
        {view.phase === 'paused' && !chosen ? (
          <Calm title={facilitatorWords.isPaused} text={facilitatorWords.pausedText} />
        ) : null}
        {subject ? (
          <>
            {chosen || view.open ? null : <LeadIn prompt={subject} />}
            <StagePrompt
              key={subject.id}
              prompt={subject}
              offered={'prompt' in step && step.prompt.id === subject.id ? step.do : null}
              onAsk={onAsk}
            />
          </>
        ) : (
          <Between />
        )}
      </div>
      <NextBar step={step} takeStep={takeStep} busy={busy} />
    </main>
  );
}

/** What the facilitator says between two prompts. */
function LeadIn({ prompt }: { prompt: Prompt }) {
  const { t } = useWords();
  const { view } = useConsole();
  return leadIn(view, prompt.id).map((section) => (
    <section key={section.id} className="fc-lead">
      <h2>{t(facilitatorWords.before, { title: section.title, n: section.minutes })}</h2>
      <ul>
        {section.moderator.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  ));
}

/** The faces of the middle when no prompt stands there. */
function Between() {
  const { t, tn } = useWords();
  const { view } = useConsole();
  switch (view.phase) {
    case 'lobby':
      return (
        <Calm
          title={facilitatorWords.lobbyTitle}
          text={view.mode === 'in-person' ? facilitatorWords.lobbyText : facilitatorWords.waitingText}
        >
          <div className="fc-invite">
            <JoinQr />
            <JoinCode />
          </div>
          <p className="fc-big" role="status">
            {view.phones === 0 ? t(facilitatorWords.noPhones) : tn(facilitatorCounts.phones, view.phones)}
          </p>
          {view.phones > 0 && view.mode !== 'in-person' ? <p>{tn(facilitatorCounts.ready, view.ready)}</p> : null}
        </Calm>
      );
    case 'evaluation':
      return (
        <Calm title={facilitatorWords.evaluationTitle} text={facilitatorWords.evaluationText}>
          <p className="fc-big" role="status">
            {tn(facilitatorCounts.evaluations, view.evaluations)}
          </p>
          <p>{tn(facilitatorCounts.phones, view.phones)}</p>
        </Calm>
      );
    case 'closing':
    case 'closed':
      return (
        <Calm title={facilitatorWords.closing} text={facilitatorWords.closingText}>
          <span className="fc-turning" role="status" aria-label={t(facilitatorWords.closing)}>
            <Logo size={48} />
          </span>
        </Calm>
      );
    default:
      return <Calm title={facilitatorWords.allHeld} text={facilitatorWords.allHeldText} />;
  }
}

function Calm({ title, text, children }: { title: Phrase; text: Phrase; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <section className="fc-calm">
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {children}
    </section>
  );
}

const STEP_WORDS: Readonly<Record<Exclude<NextStep['do'], 'wait'>, Phrase>> = {
  start: facilitatorWords.start,
  resume: facilitatorWords.resume,
  open: facilitatorWords.open,
  close: facilitatorWords.closePrompt,
  reveal: facilitatorWords.reveal,
  evaluate: facilitatorWords.evaluate,
  finish: facilitatorWords.finish,
};

/** The one filled button, and beside it what stops or passes it by. */
function NextBar({ step, takeStep, busy }: Pick<StageProps, 'step' | 'takeStep' | 'busy'>) {
  const { t } = useWords();
  const { view, send, why, decline } = useConsole();
  if (step.do === 'wait') return null;
  const elsewhere = step.do === 'open' && subjectOf(view)?.id !== step.prompt.id;
  const latest = latestRun(view);
  return (
    <footer className="fc-next">
      {elsewhere ? <p className="fc-next-what">{t(facilitatorWords.next, { what: step.prompt.text })}</p> : null}
      <div className="fc-row">
        <Button
          look="filled"
          className="fc-next-button"
          aria-busy={busy}
          why={why}
          keyHint={t(facilitatorWords.space)}
          onClick={takeStep}
        >
          {t(elsewhere ? facilitatorWords.openNext : STEP_WORDS[step.do])}
        </Button>
        {step.do === 'reveal' && latest ? (
          <Button onClick={() => decline(latest.prompt.id, latest.run.run)}>{t(facilitatorWords.notNow)}</Button>
        ) : null}
        {view.phase === 'live' ? (
          <Button why={why} onClick={() => void send('room.pause', {})}>
            {t(facilitatorWords.pause)}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

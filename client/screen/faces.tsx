import type { ReactNode } from 'react';
import type { PublicPrompt } from '#shared/prompts.ts';
import type { RevealedView, ScreenView } from '#shared/room/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { screenWords } from '../i18n/words/screen.ts';
import { Results } from '../ui/results.tsx';
import { TimeRing } from '../ui/time-ring.tsx';
import { AnswerPages } from './answer-pages.tsx';
import { Fit } from './fit.tsx';
import { JoinCode, JoinQr, JoinWords } from './join.tsx';
import { JoinedCircle } from './joined-circle.tsx';

interface WayIn {
  readonly view: ScreenView;
  readonly joinUrl: string;
}

export function Lobby({ view, joinUrl }: WayIn) {
  const { t, tn } = useWords();
  return (
    <div className="sc-lobby">
      <JoinQr joinUrl={joinUrl} />
      <div className="sc-lobby__words">
        <h1>{t(screenWords.joinTitle)}</h1>
        <JoinWords joinUrl={joinUrl} code={view.joinCode} />
        <div className="sc-here">
          <JoinedCircle phones={view.phones} seats={view.seats} />
          <div>
            <p role="status">{view.phones === 0 ? t(screenWords.nobodyYet) : tn(screenWords.joined, view.phones)}</p>
            <p className="sc-quiet">{t(screenWords.noAccount)}</p>
          </div>
        </div>
      </div>
    </div>
  );
}

interface PromptFaceProps {
  readonly prompt: PublicPrompt;
  readonly remainingMs: number;
  readonly plannedMs: number;
  readonly paused: boolean;
  /** Under the ring: the way in, while not everybody is. */
  readonly aside: ReactNode;
}

export function PromptFace({ prompt, remainingMs, plannedMs, paused, aside }: PromptFaceProps) {
  const { t } = useWords();
  return (
    <div className="sc-split">
      <div className={`sc-prompt${paused ? ' sc-prompt--paused' : ''}`}>
        <Fit largest={84}>
          <h1 className="sc-prompt__text">{prompt.text}</h1>
          {'choices' in prompt && (
            <ul className="sc-choices sc-spare">
              {prompt.choices.map((choice) => (
                <li key={choice.id}>{choice.label}</li>
              ))}
            </ul>
          )}
        </Fit>
        <p className="sc-how">
          {t(paused ? screenWords.pausedHint : prompt.kind === 'discussion' ? screenWords.byTalk : screenWords.byPhone)}
        </p>
      </div>
      <div className="sc-aside">
        <TimeRing remainingMs={remainingMs} plannedMs={plannedMs} paused={paused} />
        {aside}
      </div>
    </div>
  );
}

export function ResultsFace({ revealed: { prompt, results } }: { revealed: RevealedView }) {
  return (
    <div className="sc-results">
      <h1>{prompt.text}</h1>
      {results.kind === 'open' && results.n > 0 ? (
        <AnswerPages texts={results.texts} />
      ) : (
        <Fit largest={64}>
          <Results prompt={prompt} results={results} />
        </Fit>
      )}
    </div>
  );
}

/** Nothing to read but one sentence: between prompts, in a break, at the end, without a link. */
export function Sentence({ text, hint, children }: { text: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="sc-sentence">
      {children}
      <div>
        <h1>{text}</h1>
        {hint !== undefined && <p className="sc-quiet">{hint}</p>}
      </div>
    </div>
  );
}

export function EvaluationFace({ view, joinUrl }: WayIn) {
  const { t } = useWords();
  return (
    <div className="sc-lobby">
      <JoinQr joinUrl={joinUrl} />
      <div className="sc-lobby__words">
        <h1>{t(screenWords.evaluation)}</h1>
        <p className="sc-quiet">{t(screenWords.evaluationHint)}</p>
        <JoinCode code={view.joinCode} />
      </div>
    </div>
  );
}

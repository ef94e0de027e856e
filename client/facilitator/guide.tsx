import { useEffect, useRef } from 'react';
import type { Section } from '#shared/guide.ts';
import type { Prompt } from '#shared/prompts.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords, kindWords } from '../i18n/words/facilitator.ts';
import { Button } from '../ui/button.tsx';
import type { Asking } from './console.tsx';
import { useConsole } from './console-context.ts';
import { latestRun, type PromptStatus, promptStatus, sectionIndex } from './next-step.ts';

export const statusWords: Readonly<Record<PromptStatus, Phrase>> = {
  upcoming: facilitatorWords.statusUpcoming,
  open: facilitatorWords.statusOpen,
  closed: facilitatorWords.statusClosed,
  revealed: facilitatorWords.statusRevealed,
  skipped: facilitatorWords.statusSkipped,
  reset: facilitatorWords.statusReset,
};

/** A shape for each state, so that none rests on colour. */
const SIGNS: Readonly<Record<PromptStatus, string>> = {
  upcoming: '○',
  open: '●',
  closed: '✓',
  revealed: '✓',
  skipped: '–',
  reset: '↺',
};

interface GuideProps {
  readonly selected: string | null;
  readonly onSelect: (prompt: string | null) => void;
  readonly onAsk: (asking: Asking) => void;
}

/** The guide with its minutes: what was held, what is open, what comes. */
export function Guide({ selected, onSelect, onAsk }: GuideProps) {
  const { t } = useWords();
  const { view, send, why } = useConsole();
  const current = view.open?.prompt.id ?? latestRun(view)?.prompt.id;
  const here = current === undefined ? -1 : sectionIndex(view, current);
  const live =
    view.phase === 'live'
      ? why
      : (why ??
        t(
          view.phase === 'paused'
            ? facilitatorWords.isPaused
            : view.phase === 'lobby'
              ? facilitatorWords.notStarted
              : facilitatorWords.isEvaluating,
        ));
  return (
    <section className="fc-guide" id="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">{t(facilitatorWords.guide)}</h2>
      <ol>
        {view.guide.sections.map((section, index) => (
          <SectionOfGuide
            key={section.id}
            section={section}
            isHere={index === here}
            at={current}
            selected={selected}
            onSelect={onSelect}
          />
        ))}
      </ol>
      <div className="fc-guide-foot">
        <Button why={why} onClick={() => onAsk({ what: 'add' })}>
          {t(facilitatorWords.addPrompt)}
        </Button>
        {view.phase === 'evaluation' ? null : (
          <Button why={live} onClick={() => void send('evaluation.open', {})}>
            {t(facilitatorWords.evaluate)}
          </Button>
        )}
        <Button look="danger" why={why} onClick={() => onAsk({ what: 'close' })}>
          {t(facilitatorWords.finish)}
        </Button>
      </div>
    </section>
  );
}

interface SectionProps extends Pick<GuideProps, 'selected' | 'onSelect'> {
  readonly section: Section;
  readonly isHere: boolean;
  /** The prompt where the session is. */
  readonly at: string | undefined;
}

function SectionOfGuide({ section, isHere, at, selected, onSelect }: SectionProps) {
  const { t } = useWords();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Keeps the place in sight as the session moves; only where the guide scrolls by itself.
    const box = place.current?.closest('.fc-guide');
    if (isHere && at && box && box.scrollHeight > box.clientHeight && place.current)
      box.scrollTop = place.current.offsetTop - 80;
  }, [isHere, at]);
  return (
    <li ref={place} className={`fc-section ${isHere ? 'fc-here' : ''}`} aria-current={isHere ? 'step' : undefined}>
      <h3>
        <span>{section.title}</span>
        <span className="fc-minutes">{t(facilitatorWords.minutesShort, { n: section.minutes })}</span>
      </h3>
      {section.moderator.length > 0 ? (
        <details className="fc-lines">
          <summary>{t(facilitatorWords.onlyYou)}</summary>
          <ul>
            {section.moderator.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <ul>
        {section.prompts.map((prompt) => (
          <PromptOfGuide key={prompt.id} prompt={prompt} isSelected={selected === prompt.id} onSelect={onSelect} />
        ))}
      </ul>
    </li>
  );
}

function PromptOfGuide({
  prompt,
  isSelected,
  onSelect,
}: {
  prompt: Prompt;
  isSelected: boolean;
  onSelect: GuideProps['onSelect'];
}) {
  const { t } = useWords();
  const { view } = useConsole();
  const status = promptStatus(view, prompt.id);
  const minutes = Math.max(1, Math.round(prompt.seconds / 60));
  return (
    <li>
      <button
        type="button"
        className={`fc-item fc-item-${status}`}
        aria-pressed={isSelected}
        onClick={() => onSelect(isSelected || status === 'open' ? null : prompt.id)}
      >
        <span className="fc-sign" aria-hidden="true">
          {SIGNS[status]}
        </span>
        <span className="fc-item-main">
          <span className="fc-item-text">{prompt.text}</span>
          <small>
            {t(kindWords[prompt.kind])} · {t(facilitatorWords.minutesShort, { n: minutes })}
            <span className={status === 'upcoming' ? 'only-heard' : undefined}>
              {' · '}
              <strong>{t(statusWords[status])}</strong>
            </span>
          </small>
        </span>
      </button>
    </li>
  );
}

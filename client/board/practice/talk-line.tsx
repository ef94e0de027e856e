import type { Seat } from '#shared/seats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import type { TalkState } from './hooks.ts';
import { SaidLine } from './said-line.tsx';

interface TalkLineProps {
  readonly talk: TalkState;
  readonly seats: readonly Seat[];
}

/** What is said now, and fading above it what was said before. Read out as it comes, and never over something else. */
export function TalkLine({ talk, seats }: TalkLineProps) {
  const { t } = useWords();
  const { now, before, isOver, isRunning } = talk;
  return (
    <section className={isRunning || isOver ? 'pr-talk' : 'pr-talk is-paused'} aria-label={t(practiceWords.talk)}>
      <div className="pr-before">
        {before && !isOver && (
          <p key={before.at}>
            <SaidLine act={before} seats={seats} />
          </p>
        )}
      </div>
      <div className="pr-now" role="status">
        {isOver && <p>{t(practiceWords.over)}</p>}
        {!isOver && now === null && <p>{t(practiceWords.soon)}</p>}
        {!isOver && now && (
          <p key={now.at}>
            <SaidLine act={now} seats={seats} />
          </p>
        )}
      </div>
      <p className="pr-paused" role="status">
        {isRunning || isOver ? '' : t(practiceWords.paused)}
      </p>
    </section>
  );
}

import { LENGTHS } from '#shared/practice/talk.ts';
import { formatClock } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/use-words.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { Button } from '../../ui/button.tsx';
import { LangSwitch } from '../../ui/lang-root.tsx';
import { TELL_KEY } from '../model/key-map.ts';
import type { TalkState } from './hooks.ts';
import type { Practice } from './practice.ts';
import type { Question } from './run-dialog.tsx';

interface RunBarProps {
  readonly practice: Practice;
  readonly talk: TalkState;
  readonly now: number;
  readonly onToggle: () => void;
  readonly onFinish: () => void;
  readonly onAsk: (question: Question) => void;
}

/** How far the talk is, and what can be done with it. */
export function RunBar({ practice, talk, now, onToggle, onFinish, onAsk }: RunBarProps) {
  const { t } = useWords();
  const length = LENGTHS[practice.plan.length];
  const at = practice.clock.talkAt(now);
  const time = t(practiceWords.timeOf, { at: formatClock(at), length: formatClock(length) });
  return (
    <header className="ob-top pr-bar">
      <h1>{t(practiceWords.title)}</h1>
      <div className="pr-progress">
        <progress max={length} value={at} aria-label={t(practiceWords.progress)} aria-valuetext={time} />
        <span>{time}</span>
      </div>
      <div className="pr-actions">
        {talk.isOver ? (
          <Button look="filled" onClick={onFinish}>
            {t(practiceWords.seeResult)}
          </Button>
        ) : (
          <>
            <Button keyHint={TELL_KEY} aria-keyshortcuts={TELL_KEY} className="pr-pause" onClick={onToggle}>
              {t(talk.isRunning ? practiceWords.pause : practiceWords.resume)}
            </Button>
            <Button look="quiet" onClick={() => onAsk('finish')}>
              {t(practiceWords.finish)}
            </Button>
          </>
        )}
        <Button look="quiet" onClick={() => onAsk('again')}>
          {t(practiceWords.again)}
        </Button>
        <Button look="quiet" onClick={() => onAsk('leave')}>
          {t(practiceWords.leave)}
        </Button>
      </div>
      <LangSwitch />
    </header>
  );
}

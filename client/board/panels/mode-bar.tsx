import './input.css';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { commandLetters, inputWords } from '../../i18n/words/board-input.ts';
import { intervalWords } from '../../i18n/words/board-intervals.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import { Button } from '../../ui/button.tsx';
import type { CodingState } from '../model/coding-state.ts';
import type { Session } from '../session.ts';
import { LogButtons } from './log-buttons.tsx';

export type BoardView = 'circle' | 'matrix' | 'intervals';

interface ModeBarProps {
  readonly session: Session;
  readonly state: CodingState;
  readonly shown: BoardView;
  /** An interval has ended that this coder, who codes by intervals, has not done. */
  readonly isAsked: boolean;
  readonly onShow: (view: BoardView) => void;
  readonly isArranging: boolean;
  readonly onArrange: (on: boolean) => void;
  readonly onDefinitions: () => void;
  readonly onMyCodes: () => void;
}

/** What the left side of the board shows, and how hands are taken: one row, the same place always. */
export function ModeBar(props: ModeBarProps) {
  const { session, state, shown, isAsked, onShow, isArranging, onArrange } = props;
  const { t } = useWords();
  return (
    <div className="ob-modes">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that stand for two views, not a form */}
      <div className="ob-tabs" role="group" aria-label={t(inputWords.view)}>
        {(['circle', 'matrix', 'intervals'] as const).map((view) => (
          <button
            key={view}
            type="button"
            className={view === 'intervals' && isAsked ? 'is-asked' : undefined}
            aria-pressed={view === shown}
            onClick={() => onShow(view)}
          >
            {t(inputWords[view])}
            {view === 'intervals' && isAsked && <span className="only-heard">, {t(intervalWords.ended)}</span>}
          </button>
        ))}
        <kbd className="ui-key">⇧{t(commandLetters[shown === 'intervals' ? 'intervals' : 'matrix'])}</kbd>
      </div>
      {shown === 'circle' && (
        <>
          <LogButtons session={session} state={state} />
          <Button look="quiet" aria-pressed={isArranging} onClick={() => onArrange(!isArranging)}>
            {t(inputWords.arrange)}
          </Button>
        </>
      )}
      {shown === 'intervals' && (
        <>
          <Button look="quiet" onClick={props.onDefinitions}>
            {t(boardWords.definitions)}
          </Button>
          <Button look="quiet" onClick={props.onMyCodes}>
            {t(planWords.mine)}
          </Button>
        </>
      )}
    </div>
  );
}

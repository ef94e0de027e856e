import './input.css';
import { useWords } from '../../i18n/use-words.ts';
import { commandLetters, inputCounts, inputWords } from '../../i18n/words/board-input.ts';
import { Button } from '../../ui/button.tsx';
import type { CodingState } from '../model/coding-state.ts';
import type { Session } from '../session.ts';

export type BoardView = 'circle' | 'matrix';

interface ModeBarProps {
  readonly session: Session;
  readonly state: CodingState;
  readonly shown: BoardView;
  readonly onShow: (view: BoardView) => void;
  readonly isArranging: boolean;
  readonly onArrange: (on: boolean) => void;
}

/** What the left side of the board shows, and how hands are taken: one row, the same place always. */
export function ModeBar({ session, state, shown, onShow, isArranging, onArrange }: ModeBarProps) {
  const { t, tn } = useWords();
  const { coding, model, entry } = session;
  const turns = model.turns(entry.coder).length;
  return (
    <div className="ob-modes">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that stand for two views, not a form */}
      <div className="ob-tabs" role="group" aria-label={t(inputWords.view)}>
        {(['circle', 'matrix'] as const).map((view) => (
          <button key={view} type="button" aria-pressed={view === shown} onClick={() => onShow(view)}>
            {t(inputWords[view])}
          </button>
        ))}
        <kbd className="ui-key">⇧{t(commandLetters.matrix)}</kbd>
      </div>
      {shown === 'circle' && (
        <>
          <Button
            look="quiet"
            keyHint={`⇧${t(commandLetters.log)}`}
            aria-pressed={state.logging}
            onClick={() => coding.setLogging(!state.logging)}
          >
            {t(inputWords.log)}
          </Button>
          {(turns > 0 || state.queue) && (
            <Button
              look="quiet"
              keyHint={`⇧${t(commandLetters.queue)}`}
              aria-pressed={state.queue}
              onClick={() => coding.setQueue(!state.queue)}
            >
              {tn(inputCounts.turns, turns)}
            </Button>
          )}
          <Button look="quiet" aria-pressed={isArranging} onClick={() => onArrange(!isArranging)}>
            {t(inputWords.arrange)}
          </Button>
        </>
      )}
    </div>
  );
}

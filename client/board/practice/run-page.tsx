import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { CheckField } from '../../ui/field.tsx';
import { useKeyMaps } from '../hands.ts';
import { useCoding, useModel, useSeconds } from '../hooks.ts';
import { useKeys } from '../keys.ts';
import { groupsOf } from '../model/code-groups.ts';
import { CODING_COMMANDS, isCodingCommand } from '../model/coding-commands.ts';
import type { BoardCommand } from '../model/command-keys.ts';
import { TELL_KEY } from '../model/key-map.ts';
import type { Press } from '../model/mark-in-progress.ts';
import { CircleArea } from '../panels/circle-area.tsx';
import { CodePanel } from '../panels/code-panel.tsx';
import { Definitions } from '../panels/definitions.tsx';
import { LastMarks } from '../panels/last-marks.tsx';
import { LogButtons } from '../panels/log-buttons.tsx';
import { useTalk } from './hooks.ts';
import { type Practice, viewOf } from './practice.ts';
import { RunBar } from './run-bar.tsx';
import { TalkLine } from './talk-line.tsx';

interface RunPageProps {
  readonly practice: Practice;
  readonly onFinish: (coding: PracticeCoding) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

export type Question = 'again' | 'finish' | 'leave';

/** The board with what is said above it. Nothing scrolls while coding, as in a room. */
export function RunPage({ practice, onFinish, onAgain, onLeave }: RunPageProps) {
  const { t, lang } = useWords();
  const { clock, coding, model } = practice;
  const view = useMemo(() => viewOf(lang), [lang]);
  const groups = useMemo(() => groupsOf(view.codebook), [view.codebook]);
  useModel(model);
  const state = useCoding(coding);
  const talk = useTalk(clock);
  const now = useSeconds(clock);
  const [dialog, setDialog] = useState<Question | 'definitions' | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  usePauseWhileHidden(practice);
  const toggle = useCallback(() => clock.run(!clock.isRunning()), [clock]);
  const onPress = useCallback((press: Press) => coding.press(press), [coding]);
  const onCommand = useCallback(
    (command: BoardCommand) => {
      // There is nobody to write a line to: the same key stops the talk.
      if (command === 'tell') toggle();
      else if (isCodingCommand(command)) CODING_COMMANDS[command](coding);
    },
    [coding, toggle],
  );
  const keys = useKeyMaps(view);
  useKeys({ ...keys, coding, isOn: keysOn && dialog === null, commandsOnly: false, onPress, onCommand });
  /** Nothing goes by while a dialog is read. */
  const ask = (question: Question | 'definitions'): void => {
    if (!talk.isOver) clock.run(false);
    setDialog(question);
  };
  const finish = (): void => onFinish(practice.result(Date.now()));
  const answers = { again: onAgain, finish, leave: onLeave };
  return (
    <div className="ob-page pr-page">
      <RunBar {...{ practice, talk, now, onToggle: toggle, onFinish: finish }} onAsk={ask} />
      <TalkLine talk={talk} seats={view.seats} />
      <main className="ob-main pr-main">
        <section className="ob-left" aria-label={t(boardWords.title)}>
          <div className="ob-modes">
            <LogButtons session={practice} state={state} />
            <CheckField label={t(boardWords.keysOn)} checked={keysOn} onChange={setKeysOn} />
          </div>
          <CircleArea
            {...{ session: practice, view, state, now, onPress }}
            talking={talk.isOver ? null : (talk.now?.from ?? null)}
          />
          <LastMarks session={practice} view={view} state={state} groups={groups} />
        </section>
        <CodePanel {...{ groups, state, coding, onPress }} onDefinitions={() => ask('definitions')} />
      </main>
      {dialog === 'definitions' && (
        <Definitions
          groups={groups}
          codebook={view.codebook}
          flags={keys.map.flags}
          aloneKeys={[[TELL_KEY, t(practiceWords.keyPause)]]}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog !== null && dialog !== 'definitions' && (
        <Asked question={dialog} onClose={() => setDialog(null)} onConfirm={answers[dialog]} />
      )}
    </div>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

function Asked({ question, onClose, onConfirm }: AskedProps) {
  const { t } = useWords();
  const text = question === 'finish' ? practiceWords.finishText : practiceWords.againText;
  return (
    <ConfirmDialog
      title={t(practiceWords[`${question}Title`])}
      confirm={t(practiceWords[question])}
      look={question === 'finish' ? 'filled' : 'danger'}
      {...{ onClose, onConfirm }}
    >
      <p>{t(text)}</p>
    </ConfirmDialog>
  );
}

/** Who looks at another window hears nothing: the talk waits. */
function usePauseWhileHidden({ clock }: Practice): void {
  useEffect(() => {
    const onChange = (): void => {
      if (document.hidden && clock.isRunning()) clock.run(false);
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [clock]);
}

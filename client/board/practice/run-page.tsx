import './run.css';
import { useMemo, useState } from 'react';
import type { PracticeCoding } from '#shared/practice/coding-file.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { CheckField } from '../../ui/field.tsx';
import { useKeyMaps } from '../hands.ts';
import { useCoding, useModel, useSeconds } from '../hooks.ts';
import { useKeys } from '../keys.ts';
import { groupsOf } from '../model/code-groups.ts';
import { CircleArea } from '../panels/circle-area.tsx';
import { CodePanel } from '../panels/code-panel.tsx';
import { LastMarks } from '../panels/last-marks.tsx';
import { LogButtons } from '../panels/log-buttons.tsx';
import { usePauseWhileHidden, usePracticeHands } from './hands.ts';
import { useTalk } from './hooks.ts';
import { type Practice, viewOf } from './practice.ts';
import { RunBar } from './run-bar.tsx';
import { type OpenDialog, RunDialog } from './run-dialog.tsx';
import { TalkLine } from './talk-line.tsx';

interface RunPageProps {
  readonly practice: Practice;
  readonly onFinish: (coding: PracticeCoding) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

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
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [keysOn, setKeysOn] = useState(true);
  usePauseWhileHidden(practice);
  const { onPress, onCommand, onToggle } = usePracticeHands(practice);
  const keys = useKeyMaps(view);
  useKeys({ ...keys, coding, isOn: keysOn && dialog === null, commandsOnly: false, onPress, onCommand });
  /** Nothing goes by while a dialog is read. */
  const ask = (next: OpenDialog): void => {
    if (!talk.isOver) clock.run(false);
    setDialog(next);
  };
  const finish = (): void => onFinish(practice.result(Date.now()));
  const talking = talk.isOver ? null : (talk.now?.from ?? null);
  return (
    <div className="ob-page pr-page">
      <RunBar {...{ practice, talk, now, onToggle }} onFinish={finish} onAsk={ask} />
      <TalkLine talk={talk} seats={view.seats} />
      <main className="ob-main pr-main">
        <section className="ob-left" aria-label={t(boardWords.title)}>
          <div className="ob-modes">
            <LogButtons session={practice} state={state} />
            <CheckField label={t(boardWords.keysOn)} checked={keysOn} onChange={setKeysOn} />
          </div>
          <CircleArea {...{ session: practice, view, state, now, talking, onPress }} />
          <LastMarks session={practice} view={view} state={state} groups={groups} />
        </section>
        <CodePanel {...{ groups, state, coding, onPress }} onDefinitions={() => ask('definitions')} />
      </main>
      <RunDialog
        {...{ dialog, view, groups }}
        flags={keys.map.flags}
        onClose={() => setDialog(null)}
        answers={{ again: onAgain, finish, leave: onLeave }}
      />
    </div>
  );
}

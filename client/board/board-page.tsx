import { useMemo, useRef, useState } from 'react';
import type { ViewOf } from '#shared/room/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { boardWords } from '../i18n/words/board.ts';
import { RefusalNotice } from '../ui/notice.tsx';
import { useHands, useKeyMaps } from './hands.ts';
import { useBoard, useCoding, useModel, usePace, useSeconds } from './hooks.ts';
import { Intervals } from './intervals/intervals.tsx';
import { isAskedFor } from './intervals/steps.ts';
import { useKeys } from './keys.ts';
import { Matrix } from './matrix/matrix.tsx';
import { type CodeGroup, groupsOf } from './model/code-groups.ts';
import type { KeyMap } from './model/key-map.ts';
import type { Press } from './model/mark-in-progress.ts';
import { CircleArea } from './panels/circle-area.tsx';
import { CodePanel } from './panels/code-panel.tsx';
import { Definitions } from './panels/definitions.tsx';
import { LastMarks } from './panels/last-marks.tsx';
import { type BoardView, ModeBar } from './panels/mode-bar.tsx';
import { SeatMenu } from './panels/seat-menu.tsx';
import { SeatsDialog } from './panels/seats-dialog.tsx';
import { SidePanel } from './panels/side-panel.tsx';
import { TellDialog } from './panels/tell-dialog.tsx';
import { Timeline } from './panels/timeline.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { MyCodes } from './plan/my-codes.tsx';
import { useSplitGroups } from './plan/split-groups.ts';
import { boardRefusal, type Session } from './session.ts';

export type StaffView = ViewOf['observer'] | ViewOf['facilitator'];

type OpenDialog =
  | 'seats'
  | 'definitions'
  | 'tell'
  | 'my-codes'
  /** `speaks`: it was pressed as one who speaks, and is not here. */
  | { readonly seat: string; readonly speaks: boolean };

/** The observer's desk. Everything has its place and nothing scrolls while coding. */
export function BoardPage({ session, view }: { session: Session; view: StaffView }) {
  const words = useWords();
  const { coding, model, room, board } = session;
  useModel(model);
  const state = useCoding(coding);
  const refusal = boardRefusal(useBoard(board));
  const now = useSeconds(room.clock);
  usePace(session, now, view.startedAt);
  const groups = useMemo(() => groupsOf(view.codebook), [view.codebook]);
  const split = useSplitGroups(session, groups);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [shown, setShown] = useState<BoardView>('circle');
  const [isArranging, setArranging] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const note = useRef<HTMLTextAreaElement>(null);
  const hands = useHands({ session, view, note, setDialog, setPanelOpen, setShown });
  const keys = useKeyMaps(view);
  useKeys({ ...hands, ...keys, coding, isOn: keysOn && dialog === null, commandsOnly: shown !== 'circle' });
  const close = (): void => setDialog(null);
  const onSeats = (): void => setDialog('seats');
  const onTell = (): void => setDialog('tell');
  const onDefinitions = (): void => setDialog('definitions');
  const onMyCodes = (): void => setDialog('my-codes');
  return (
    <div className="ob-page">
      <TopBar
        session={session}
        view={view}
        now={now}
        isPanelOpen={isPanelOpen}
        onPanel={() => setPanelOpen(!isPanelOpen)}
      />
      <main className={shown === 'intervals' ? 'ob-main is-wide' : 'ob-main'}>
        <section className="ob-left" aria-label={words.t(boardWords.title)}>
          {refusal && <RefusalNotice refusal={refusal} />}
          <ModeBar
            session={session}
            state={state}
            shown={shown}
            isAsked={shown !== 'intervals' && isAskedFor(session, view, now)}
            onShow={setShown}
            isArranging={isArranging}
            onArrange={setArranging}
            onDefinitions={onDefinitions}
            onMyCodes={onMyCodes}
          />
          {shown === 'matrix' && <Matrix session={session} view={view} now={now} />}
          {shown === 'intervals' && (
            <Intervals {...{ session, view, split, now }} map={keys.map} keysOn={keysOn && dialog === null} />
          )}
          {shown === 'circle' && (
            <>
              <CircleArea
                {...{ session, view, state, now, isArranging, onSeats }}
                onPress={hands.onPress}
                onMenu={(seat) => setDialog({ seat, speaks: false })}
                onArranged={async (seats) => (await room.send('seat.order', { seats: [...seats] })).ok}
              />
              <LastMarks session={session} view={view} state={state} groups={groups} />
            </>
          )}
        </section>
        {shown !== 'intervals' && (
          <CodePanel
            groups={split.own}
            others={split.others}
            state={state}
            coding={coding}
            onPress={hands.onPress}
            onDefinitions={onDefinitions}
            onMyCodes={onMyCodes}
          />
        )}
        <SidePanel
          session={session}
          view={view}
          isOpen={isPanelOpen}
          noteField={note}
          keysOn={keysOn}
          onKeys={setKeysOn}
          onSeats={onSeats}
          onTell={onTell}
          onClose={() => setPanelOpen(false)}
        />
      </main>
      <Timeline session={session} view={view} groups={groups} now={now} />
      <BoardDialog
        dialog={dialog}
        {...{ session, view, groups, onSeats }}
        flags={keys.map.flags}
        onPress={hands.onPress}
        onClose={close}
      />
    </div>
  );
}

interface BoardDialogProps {
  readonly dialog: OpenDialog | null;
  readonly session: Session;
  readonly view: StaffView;
  readonly groups: readonly CodeGroup[];
  readonly flags: KeyMap['flags'];
  readonly onPress: (press: Press) => string | null;
  readonly onSeats: () => void;
  readonly onClose: () => void;
}

function BoardDialog({ dialog, session, view, groups, flags, onPress, onSeats, onClose }: BoardDialogProps) {
  if (dialog === null) return null;
  if (dialog === 'seats') return <SeatsDialog session={session} view={view} onClose={onClose} />;
  if (dialog === 'tell') return <TellDialog session={session} view={view} onClose={onClose} />;
  if (dialog === 'my-codes') return <MyCodes session={session} view={view} groups={groups} onClose={onClose} />;
  if (dialog === 'definitions')
    return <Definitions groups={groups} codebook={view.codebook} flags={flags} onClose={onClose} />;
  const seat = view.seats.find(({ id }) => id === dialog.seat);
  if (!seat) return null;
  const onBack = dialog.speaks ? () => void onPress({ kind: 'who', who: { seat: seat.id } }) : null;
  return <SeatMenu {...{ session, view, seat, onBack, onSeats, onClose }} />;
}

import { useWords } from '../../i18n/use-words.ts';
import { boardCounts, boardWords } from '../../i18n/words/board.ts';
import { useRoom } from '../../live/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { ConnectionBadge } from '../../ui/connection-badge.tsx';
import { LangSwitch } from '../../ui/lang-root.tsx';
import { TimeRing } from '../../ui/time-ring.tsx';
import type { StaffView } from '../board-page.tsx';
import { useBoard } from '../hooks.ts';
import type { Session } from '../session.ts';
import { Together } from './together.tsx';

interface TopBarProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly now: number;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
}

export function TopBar({ session, view, now, isPanelOpen, onPanel }: TopBarProps) {
  const { t } = useWords();
  const { open, pausedAt } = view;
  return (
    <header className="ob-top">
      <div className="ob-prompt">
        <h1>{view.title}</h1>
        <p className={open ? 'ob-prompt-text' : 'ob-prompt-none'}>{open ? open.prompt.text : t(PHASES[view.phase])}</p>
      </div>
      {open && (
        <TimeRing
          remainingMs={open.endsAt - (pausedAt ?? now)}
          plannedMs={open.plannedMs}
          paused={view.phase === 'paused'}
          layout="row"
        />
      )}
      {view.phase === 'lobby' && (
        <a className="ob-video" href="/practice" target="_blank" rel="noreferrer">
          {t(boardWords.practise)}
        </a>
      )}
      {view.videoUrl !== '' && (
        <a className="ob-video" href={view.videoUrl} target="_blank" rel="noreferrer">
          {t(boardWords.videoCall)}
        </a>
      )}
      <Together session={session} view={view} />
      <div className="ob-corner">
        <Truth session={session} />
        <LangSwitch />
        <Button className="ob-panel-button" aria-expanded={isPanelOpen} onClick={onPanel}>
          {t(boardWords.panel)}
        </Button>
      </div>
    </header>
  );
}

const PHASES = {
  lobby: boardWords.lobby,
  live: boardWords.between,
  paused: boardWords.paused,
  evaluation: boardWords.evaluation,
  closing: boardWords.closing,
  closed: boardWords.closedTitle,
} as const;

/** The connection and whether what one coded is on the server's disk: said as it is, never as it is hoped. */
function Truth({ session }: { session: Session }) {
  const { status } = useRoom(session.room);
  const board = useBoard(session.board);
  const boardStatus = typeof board.status === 'object' ? 'ended' : board.status;
  // The worse of the two connections is what the coder should know about.
  const shown = status === 'online' ? boardStatus : status;
  return (
    <div className="ob-truth">
      <ConnectionBadge status={shown} />
      <Saved board={board} />
    </div>
  );
}

function Saved({ board }: { board: ReturnType<typeof useBoard> }) {
  const { t, tn } = useWords();
  const { status, unsaved, kept, written } = board;
  if (unsaved > 0) {
    const isOnTheWay = status === 'online';
    return (
      <span className={isOnTheWay ? 'ob-saved' : 'ob-saved is-waiting'} role="status">
        {tn(isOnTheWay || (kept !== false && !written) ? boardCounts.saving : boardCounts.kept, unsaved)}
        {kept === false && <small>{t(boardWords.notKeptHere)}</small>}
      </span>
    );
  }
  return (
    <span className="ob-saved is-saved" role="status">
      {status === 'connecting' ? t(boardWords.reading) : `✓ ${t(boardWords.saved)}`}
    </span>
  );
}

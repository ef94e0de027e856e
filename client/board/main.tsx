import '../styles/staff.css';
import '../ui/ui.css';
import './board.css';
import './panels/panels.css';
import { createRoot } from 'react-dom/client';
import { useWords } from '../i18n/use-words.ts';
import { boardWords } from '../i18n/words/board.ts';
import { loadPass } from '../live/pass-store.ts';
import { useRoom } from '../live/use-room.ts';
import { LangRoot } from '../ui/lang-root.tsx';
import { AfterClose, EndedBoard } from './after-close.tsx';
import { BoardPage } from './board-page.tsx';
import { useBoard, useHasTime } from './hooks.ts';
import { PlainBoard } from './plain-board.tsx';
import { boardRefusal, openSession, type Session } from './session.ts';

function Board({ session }: { session: Session }) {
  const { t } = useWords();
  const { view, ended } = useRoom(session.room);
  const refusal = boardRefusal(useBoard(session.board));
  const hasTime = useHasTime(session.room.clock);
  if (ended === 'room-closed' || refusal === 'room-closed') return <AfterClose session={session} />;
  if (ended) return <EndedBoard refusal={ended} />;
  if (!view || !hasTime) return <PlainBoard title={t(boardWords.loading)} />;
  return <BoardPage session={session} view={view} />;
}

function AskForLink() {
  const { t } = useWords();
  return (
    <PlainBoard title={t(boardWords.title)}>
      <p>{t(boardWords.askForLink)}</p>
    </PlainBoard>
  );
}

const room = /^\/observe\/([A-Za-z0-9_-]+)/.exec(location.pathname)?.[1];
const entry = room === undefined ? null : loadPass(room, 'staff');
const session = entry && openSession(entry);
const root = document.getElementById('root');
if (root) createRoot(root).render(<LangRoot>{session ? <Board session={session} /> : <AskForLink />}</LangRoot>);

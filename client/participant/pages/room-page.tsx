import { useEffect, useState, useSyncExternalStore } from 'react';
import { assertNever } from '#shared/assert.ts';
import type { Entry } from '#shared/protocol.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { phoneWords, seenWords } from '../../i18n/words/phone.ts';
import { keep, recall } from '../../live/device-memory.ts';
import { useRoom } from '../../live/use-room.ts';
import { Frame } from '../frame.tsx';
import { phoneKeys } from '../phone-store.ts';
import { type PhoneSession, startSession } from '../session.ts';
import { StatusLine } from '../status-line.tsx';
import { EndedPage } from './ended-page.tsx';
import { EvaluationPage } from './evaluation-page.tsx';
import { PromptPage } from './prompt-page.tsx';
import { Returned } from './returned.tsx';
import { RulesPage } from './rules-page.tsx';
import { BetweenPage, LobbyPage, QuietPage } from './waiting-pages.tsx';

interface RoomPageProps {
  readonly entry: Entry;
  readonly onLeft: () => void;
  readonly onJoinAgain: () => void;
}

/** This phone inside a room: which page is shown follows from the room's phase alone. */
export function RoomPage({ entry, onLeft, onJoinAgain }: RoomPageProps) {
  const { t } = useWords();
  const [session] = useState(() => startSession(entry));
  useEffect(() => session.stop, [session]);
  const { connection, box } = session;
  const { status, ended, view } = useRoom(connection);
  const { current, returned } = useSyncExternalStore(box.subscribe, box.get);
  const leave = (): void => {
    box.forgetTexts();
    onLeft();
  };
  const closed = ended === 'room-closed' || view?.phase === 'closed';
  const over = closed || ended !== null;
  return (
    <Frame
      name={view?.title ?? 'Krug'}
      release={view?.release}
      status={<StatusLine status={closed ? 'closed' : status} slip={current} />}
      {...(over ? {} : { onLeave: leave })}
    >
      <Returned slips={returned} box={box} />
      {over ? (
        <EndedPage refusal={closed ? 'room-closed' : (ended ?? 'not-ready')} onJoinAgain={onJoinAgain} />
      ) : view ? (
        <Inside session={session} view={view} online={status === 'online'} />
      ) : (
        <QuietPage
          key={status}
          title={t(phoneWords.opening)}
          text={status === 'offline' ? t(phoneWords.unreachable) : ''}
        />
      )}
    </Frame>
  );
}

function Inside({ session, view, online }: { session: PhoneSession; view: ParticipantView; online: boolean }) {
  const { t } = useWords();
  const { connection, box, room } = session;
  const { current } = useSyncExternalStore(box.subscribe, box.get);
  const [agreed, setAgreed] = useState(() => recall(phoneKeys.agreed(room)) !== null);
  const [ready, setReady] = useReady(session, online);
  if (!agreed) {
    const agree = (): void => {
      keep(phoneKeys.agreed(room), 'yes');
      setAgreed(true);
    };
    return <RulesPage view={view} onAgree={agree} />;
  }
  switch (view.phase) {
    case 'lobby':
      return <LobbyPage view={view} ready={ready} onReady={setReady} />;
    case 'live':
    case 'paused':
      if (view.open) {
        const key = `${view.open.prompt.id} ${view.open.run}`;
        return (
          <PromptPage
            key={key}
            view={view}
            open={view.open}
            connection={connection}
            box={box}
            slip={current}
            online={online}
          />
        );
      }
      if (view.phase === 'live') return <BetweenPage key={view.revealed.length} view={view} />;
      return (
        <QuietPage
          key="pause"
          title={t(phoneWords.pauseTitle)}
          text={t(phoneWords.pauseText)}
          seen={t(seenWords.talk)}
          view={view}
        />
      );
    case 'evaluation':
      return current && <EvaluationPage slip={current} box={box} online={online} />;
    case 'closing':
      return <QuietPage key="closing" title={t(phoneWords.closingTitle)} text={t(phoneWords.closingText)} />;
    case 'closed':
      return null;
    default:
      return assertNever(view.phase);
  }
}

/** "I am ready" belongs to the connection on the server: each new connection says it anew. */
function useReady({ connection }: PhoneSession, online: boolean): [boolean, (ready: boolean) => void] {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (online && ready) void connection.setReady(true);
  }, [connection, online, ready]);
  const choose = (next: boolean): void => {
    setReady(next);
    if (!next) void connection.setReady(false);
  };
  return [ready, choose];
}

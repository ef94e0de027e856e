import { useEffect, useMemo, useState } from 'react';
import type { Entry } from '#shared/protocol.ts';
import type { ScreenView } from '#shared/room/views.ts';
import { preferredLang } from '../i18n/lang-choice.ts';
import { useWords, WordsContext, wordsOf } from '../i18n/use-words.ts';
import { refusalWords } from '../i18n/words/refusals.ts';
import { screenWords } from '../i18n/words/screen.ts';
import type { RoomConnection, RoomSnapshot } from '../live/room-connection.ts';
import { useRoom, useRoomTime } from '../live/use-room.ts';
import { ConnectionBadge } from '../ui/connection-badge.tsx';
import { Logo } from '../ui/logo.tsx';
import { EvaluationFace, Lobby, PromptFace, ResultsFace, Sentence } from './faces.tsx';
import { JoinLine, JoinQr, useJoinUrl } from './join.tsx';
import { type Memory, remember, type Stage, stageOf } from './stage.ts';

interface ScreenProps {
  readonly entry: Entry;
  readonly connection: RoomConnection<'screen'>;
}

/** The wall: it looks and never acts. It speaks the room's language, not the browser's. */
export function Screen({ entry, connection }: ScreenProps) {
  const snapshot = useRoom(connection);
  const lang = snapshot.view?.lang ?? preferredLang();
  const words = useMemo(() => wordsOf(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <WordsContext.Provider value={words}>
      {snapshot.view ? (
        <Wall entry={entry} connection={connection} snapshot={snapshot} view={snapshot.view} />
      ) : (
        <BeforeView snapshot={snapshot} />
      )}
    </WordsContext.Provider>
  );
}

/** No view yet: still connecting, or the room ended before this screen was switched on. */
function BeforeView({ snapshot }: { snapshot: RoomSnapshot<'screen'> }) {
  const { t } = useWords();
  if (snapshot.ended === 'room-closed') return <Alone text={t(screenWords.thanks)} hint={t(screenWords.thanksHint)} />;
  if (snapshot.ended !== null)
    return <Alone text={t(refusalWords[snapshot.ended])} hint={t(screenWords.needsLinkHint)} />;
  return <Alone text={t(screenWords.connecting)} />;
}

/** A sentence without a room around it. */
export function Alone({ text, hint }: { text: string; hint?: string }) {
  return (
    <main className="sc">
      <Sentence text={text} {...(hint === undefined ? {} : { hint })}>
        <Logo size={96} />
      </Sentence>
    </main>
  );
}

function Wall({
  entry,
  connection,
  snapshot,
  view,
}: ScreenProps & { snapshot: RoomSnapshot<'screen'>; view: ScreenView }) {
  const { t } = useWords();
  const stage = stageOf(view, useMemory(view));
  const joinUrl = useJoinUrl(entry, view.joinCode);
  const isIn = useEverybodyIn(view);
  if (snapshot.ended !== null && snapshot.ended !== 'room-closed') {
    return <Alone text={t(refusalWords[snapshot.ended])} hint={t(screenWords.needsLinkHint)} />;
  }
  const hasWayIn = stage.face !== 'lobby' && stage.face !== 'evaluation' && stage.face !== 'thanks';
  return (
    <main className={`sc sc--${stage.face}`}>
      <header className="sc-head">
        <Logo size={28} />
        <p className="sc-title">{view.title}</p>
        {snapshot.status === 'online' || stage.face === 'thanks' ? null : <ConnectionBadge status={snapshot.status} />}
        {hasWayIn && <JoinLine joinUrl={joinUrl} code={view.joinCode} />}
      </header>
      <Face stage={stage} view={view} joinUrl={joinUrl} showQr={!isIn} connection={connection} />
    </main>
  );
}

interface FaceProps {
  readonly stage: Stage;
  readonly view: ScreenView;
  readonly joinUrl: string;
  readonly showQr: boolean;
  readonly connection: RoomConnection<'screen'>;
}

function Face({ stage, view, joinUrl, showQr, connection }: FaceProps) {
  const { t } = useWords();
  const now = useRoomTime(connection, view.pausedAt);
  switch (stage.face) {
    case 'lobby':
      return <Lobby view={view} joinUrl={joinUrl} />;
    case 'prompt': {
      const { prompt, endsAt, plannedMs } = stage.open;
      // Until the clocks have met, the whole time stands there rather than a wrong one.
      const remainingMs = Math.min(plannedMs, endsAt - now);
      const aside = showQr ? <JoinQr joinUrl={joinUrl} /> : null;
      return (
        <PromptFace
          prompt={prompt}
          remainingMs={remainingMs}
          plannedMs={plannedMs}
          paused={stage.paused}
          aside={aside}
        />
      );
    }
    case 'results':
      return <ResultsFace revealed={stage.revealed} />;
    case 'between':
      return (
        <Sentence text={t(screenWords.waiting)}>
          <Logo size={160} />
        </Sentence>
      );
    case 'break':
      return (
        <Sentence text={t(screenWords.paused)} hint={t(screenWords.pausedHint)}>
          <Logo size={160} />
        </Sentence>
      );
    case 'evaluation':
      return <EvaluationFace view={view} joinUrl={joinUrl} />;
    case 'thanks':
      return (
        <Sentence text={t(screenWords.thanks)} hint={t(screenWords.thanksHint)}>
          <Logo size={160} />
        </Sentence>
      );
  }
}

/** Folds each new view into what the wall remembers, while drawing: no frame shows a stale stage. */
function useMemory(view: ScreenView): Memory {
  const [seen, setSeen] = useState(() => ({ view, memory: remember(null, view) }));
  if (seen.view === view) return seen.memory;
  const memory = remember(seen.memory, view);
  setSeen({ view, memory });
  return memory;
}

/** True from the moment at which there was a phone for every chair: one that sleeps brings no QR back. */
function useEverybodyIn(view: ScreenView): boolean {
  const [wasIn, setWasIn] = useState(false);
  const isIn = wasIn || (view.seats > 0 && view.phones >= view.seats);
  if (isIn && !wasIn) setWasIn(true);
  return isIn;
}

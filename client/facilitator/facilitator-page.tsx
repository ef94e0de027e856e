import { useEffect, useState } from 'react';
import type { Entry } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { call } from '../live/http.ts';
import { dropPass, loadPass, savePass } from '../live/pass-store.ts';
import { connectRoom, type RoomConnection } from '../live/room-connection.ts';
import { useRoom } from '../live/use-room.ts';
import { Button } from '../ui/button.tsx';
import { LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import { FacilitatorConsole } from './console.tsx';
import './facilitator.css';

interface PageProps {
  readonly room: string;
  readonly leave: () => void;
  readonly openRecord: (id: string) => void;
}

/** Finds a way into the room: the pass of this device, or the member who is signed in. */
export default function FacilitatorPage({ room, leave, openRecord }: PageProps) {
  const [entry, setEntry] = useState<Entry | null>(() => loadPass(room, 'staff'));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    if (entry?.role === 'observer') location.replace(`/observe/${room}`);
    if (entry !== null || refusal !== null) return;
    let stale = false;
    void call<Entry>('POST', `/api/rooms/${encodeURIComponent(room)}/enter`).then((reply) => {
      if (stale) return;
      if (!reply.ok) return setRefusal(reply.refusal);
      savePass(reply.value, 'staff');
      setEntry(reply.value);
    });
    return () => {
      stale = true;
    };
  }, [room, entry, refusal]);
  const again = (): void => {
    dropPass(room, 'staff');
    setEntry(null);
    setRefusal(null);
  };
  if (refusal) return <Ended refusal={refusal} room={room} leave={leave} openRecord={openRecord} again={again} />;
  if (entry?.role !== 'facilitator') return <Opening />;
  return <Connected key={entry.pass} entry={entry} leave={leave} openRecord={openRecord} again={again} />;
}

function Connected({ entry, ...ways }: Omit<PageProps, 'room'> & { entry: Entry; again: () => void }) {
  const [connection, setConnection] = useState<RoomConnection<'facilitator'> | null>(null);
  useEffect(() => {
    const opened = connectRoom<'facilitator'>(entry.pass, entry.room);
    setConnection(opened);
    return () => opened.stop();
  }, [entry.pass, entry.room]);
  return connection ? <Live entry={entry} connection={connection} {...ways} /> : <Opening />;
}

interface LiveProps extends Omit<PageProps, 'room'> {
  readonly entry: Entry;
  readonly connection: RoomConnection<'facilitator'>;
  readonly again: () => void;
}

function Live({ entry, connection, ...ways }: LiveProps) {
  const { status, ended, view } = useRoom(connection);
  if (view?.phase === 'closed') return <Ended refusal="room-closed" room={entry.room} {...ways} />;
  if (status === 'ended' && ended) return <Ended refusal={ended} room={entry.room} {...ways} />;
  if (!view) return <Opening />;
  return <FacilitatorConsole entry={entry} connection={connection} view={view} status={status} leave={ways.leave} />;
}

function Opening() {
  const { t } = useWords();
  return (
    <main className="fc-alone">
      <Logo size={56} />
      <p role="status">{t(facilitatorWords.loading)}</p>
    </main>
  );
}

interface EndedProps extends PageProps {
  readonly refusal: Refusal;
  readonly again: () => void;
}

function Ended({ refusal, room, leave, openRecord, again }: EndedProps) {
  const { t } = useWords();
  const closed = refusal === 'room-closed';
  const stranger = refusal === 'sign-in-needed';
  const title = closed
    ? facilitatorWords.closedTitle
    : stranger || refusal === 'room-unknown'
      ? facilitatorWords.notInTitle
      : facilitatorWords.endedTitle;
  return (
    <main className="fc-alone">
      <LangSwitch />
      <Logo size={56} lit={closed ? -1 : 1} />
      <h1>{t(title)}</h1>
      {closed ? <p>{t(facilitatorWords.closedText)}</p> : <RefusalNotice refusal={refusal} />}
      <div className="fc-row">
        {closed ? (
          <Button look="filled" onClick={() => openRecord(room)}>
            {t(facilitatorWords.readRecord)}
          </Button>
        ) : null}
        {!closed && !stranger && refusal !== 'room-unknown' ? (
          <Button look="filled" onClick={again}>
            {t(facilitatorWords.enterAgain)}
          </Button>
        ) : null}
        <Button look={stranger ? 'filled' : 'plain'} onClick={leave}>
          {t(stranger ? facilitatorWords.signIn : facilitatorWords.toStart)}
        </Button>
      </div>
    </main>
  );
}

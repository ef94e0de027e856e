import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { OpenRoomLine, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { formatDayAndTime } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import { Frame } from './frame.tsx';
import { Link } from './link.tsx';
import { StartRoom } from './start-room.tsx';

const REFRESH_MS = 15_000;

interface HomePageProps {
  readonly name: string;
  /** The archive, drawn below the open rooms. */
  readonly archive: ReactNode;
  readonly onSignedOut: () => void;
}

export function HomePage({ name, archive, onSignedOut }: HomePageProps) {
  const { t } = useWords();
  const [starting, setStarting] = useState(false);
  const [invite, setInvite] = useState<Reply<{ url: string }> | null>(null);
  const signOut = async (): Promise<void> => {
    await call('POST', '/api/sign-out');
    onSignedOut();
  };
  const makeInvite = async (): Promise<void> => setInvite(await call('POST', '/api/invites'));
  return (
    <Frame
      aside={
        <>
          <span className="hm-who">{name}</span>
          <a className="ui-button ui-button-quiet hm-plain-link" href="/codebooks">
            {t(homeWords.codebooks)}
          </a>
          <a className="ui-button ui-button-quiet hm-plain-link" href="/practice">
            {t(homeWords.practise)}
          </a>
          <Button look="quiet" onClick={() => void makeInvite()}>
            {t(homeWords.inviteOther)}
          </Button>
          <Button look="quiet" onClick={() => void signOut()}>
            {t(homeWords.signOut)}
          </Button>
        </>
      }
    >
      <section className="hm-hero">
        <h1 className="hm-sentence">{t(homeWords.sentence)}</h1>
        <Button look="filled" className="hm-start" onClick={() => setStarting(true)}>
          {t(homeWords.startRoom)}
        </Button>
      </section>
      <RefusalNotice refusal={invite && !invite.ok ? invite.refusal : null} onDismiss={() => setInvite(null)} />
      <OpenRooms />
      {archive}
      {starting ? <StartRoom onClose={() => setStarting(false)} /> : null}
      {invite?.ok ? <Invitation url={invite.value.url} onClose={() => setInvite(null)} /> : null}
    </Frame>
  );
}

function Invitation({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t(homeWords.inviteMade)} onClose={onClose}>
      <div className="hm-stack">
        <p>{t(homeWords.inviteOnce)}</p>
        <div className="hm-copy">
          <output aria-label={t(homeWords.inviteLink)}>{url}</output>
          <CopyButton text={url} what={t(homeWords.inviteLink)} />
        </div>
      </div>
    </Dialog>
  );
}

function OpenRooms() {
  const { t, lang } = useWords();
  const [rooms, setRooms] = useState<readonly OpenRoomLine[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = useCallback(async () => {
    const reply = await call<OpenRoomLine[]>('GET', '/api/rooms');
    if (reply.ok) setRooms(reply.value);
    setRefusal(reply.ok ? null : reply.refusal);
  }, []);
  useEffect(() => {
    void load();
    const timer = setInterval(() => void load(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [load]);
  return (
    <section className="hm-section" aria-labelledby="open-rooms">
      <h2 id="open-rooms">{t(homeWords.openRooms)}</h2>
      <RefusalNotice refusal={refusal} />
      {rooms === null && refusal === null ? <p className="hm-quiet">{t(homeWords.loading)}</p> : null}
      {rooms?.length === 0 ? <p className="hm-quiet">{t(homeWords.noOpenRooms)}</p> : null}
      {rooms && rooms.length > 0 ? (
        <ul className="hm-list">
          {rooms.map((line) => (
            <li key={line.room}>
              <Link to={`/rooms/${line.room}`} className="hm-row">
                <span className="hm-live" aria-hidden="true" />
                <span className="hm-row-main">
                  <strong>{line.title}</strong>
                  <small>
                    {[line.community, t(homeWords.openedAt, { when: formatDayAndTime(lang, line.openedAtEpoch) })]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <span className="hm-row-go">{t(homeWords.goIn)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

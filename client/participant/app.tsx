import { useEffect, useState } from 'react';
import type { Entry } from '#shared/protocol.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { phoneWords } from '../i18n/words/phone.ts';
import { loadPass } from '../live/pass-store.ts';
import { JoinPage } from './pages/join-page.tsx';
import { RoomPage } from './pages/room-page.tsx';

type Place =
  | { readonly page: 'join'; readonly code?: string | undefined; readonly notice?: Phrase | undefined }
  | { readonly page: 'room'; readonly entry: Entry };

/** `/j` and `/j/CODE` join; `/p/ROOM` is the room. */
export function placeOf(path: string): Place {
  const [, page, rest = ''] = path.split('/');
  if (page === 'p') return placeOfRoom(rest);
  const code = readable(rest);
  return code === '' ? { page: 'join' } : { page: 'join', code };
}

/** The pass is read once: when the room ends it goes from the phone, and the page must stay. */
function placeOfRoom(room: string): Place {
  const entry = loadPass(room, 'phone');
  return entry ? { page: 'room', entry } : { page: 'join', notice: phoneWords.notInRoom };
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export function App() {
  const [place, setPlace] = useState(() => placeOf(location.pathname));
  useEffect(() => {
    const onBack = (): void => setPlace(placeOf(location.pathname));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const go = (next: Place, path: string): void => {
    // Replaced, not added: "back" must not lead to a join that makes a second phone of this one.
    history.replaceState(null, '', path);
    setPlace(next);
  };
  const join = (notice?: Phrase): void => go({ page: 'join', notice }, '/j');

  if (place.page === 'room') {
    const { entry } = place;
    return <RoomPage key={entry.pass} entry={entry} onLeft={() => join(phoneWords.left)} onJoinAgain={() => join()} />;
  }
  return <JoinPage code={place.code} notice={place.notice} onEntered={(room) => go(placeOfRoom(room), `/p/${room}`)} />;
}

import { createRoot } from 'react-dom/client';
import '../styles/staff.css';
import '../ui/ui.css';
import './screen.css';
import { preferredLang } from '../i18n/lang-choice.ts';
import { WordsContext, wordsOf } from '../i18n/use-words.ts';
import { screenWords } from '../i18n/words/screen.ts';
import { loadPass } from '../live/pass-store.ts';
import { connectRoom } from '../live/room-connection.ts';
import { keepAwake } from './keep-awake.ts';
import { Alone, Screen } from './screen.tsx';

const room = /^\/screen\/([A-Za-z0-9_-]+)/.exec(location.pathname)?.[1];
const entry = room === undefined ? null : loadPass(room, 'screen');
const root = document.getElementById('root');

if (root && entry) {
  keepAwake();
  createRoot(root).render(<Screen entry={entry} connection={connectRoom<'screen'>(entry.pass, entry.room)} />);
} else if (root) {
  const words = wordsOf(preferredLang());
  document.documentElement.lang = words.lang;
  createRoot(root).render(
    <WordsContext.Provider value={words}>
      <Alone text={words.t(screenWords.needsLink)} hint={words.t(screenWords.needsLinkHint)} />
    </WordsContext.Provider>,
  );
}

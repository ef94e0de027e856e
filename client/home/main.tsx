import '../styles/staff.css';
import '../ui/ui.css';
import './home.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { Button } from '../ui/button.tsx';
import { LangRoot } from '../ui/lang-root.tsx';
import { Enter } from './enter.tsx';
import { Frame, PlainPage } from './frame.tsx';
import { HomePage } from './home-page.tsx';
import { Link } from './link.tsx';
import { goTo, parseRoute, usePath } from './router.ts';
import { AcceptInvite, SetUp } from './set-up.tsx';
import { SignIn } from './sign-in.tsx';
import { useMe } from './use-me.ts';

// The one place where surfaces meet: this page's entry. Each is fetched when its address is opened.
const FacilitatorPage = lazy(() => import('../facilitator/facilitator-page.tsx'));
const Archive = lazy(() => import('../archive/archive.tsx'));
const RecordPage = lazy(() => import('../archive/record-page.tsx'));

function App() {
  const { t } = useWords();
  const { me, reload } = useMe();
  const route = parseRoute(usePath());
  const home = (): void => {
    void reload().then(() => goTo('/', true));
  };
  if (route.page === 'unknown') {
    return (
      <PlainPage title={t(homeWords.notFoundTitle)}>
        <Link to="/">{t(homeWords.toStart)}</Link>
      </PlainPage>
    );
  }
  if (route.page === 'set-up') return <SetUp onDone={home} />;
  if (route.page === 'invite') return <AcceptInvite onDone={home} />;
  // A pass opens the console too, so this page does not wait for a member.
  if (route.page === 'room')
    return (
      <FacilitatorPage
        key={route.room}
        room={route.room}
        leave={() => goTo('/')}
        openRecord={(id) => goTo(`/records/${id}`)}
      />
    );
  if (me.state === 'loading') return <PlainPage title={t(homeWords.loading)} />;
  if (me.state === 'unreachable') {
    return (
      <PlainPage title="Krug">
        <p>{t(homeWords.cannotReach)}</p>
        <Button look="filled" onClick={() => void reload()}>
          {t(homeWords.tryAgain)}
        </Button>
      </PlainPage>
    );
  }
  if (route.page === 'enter') return <Enter memberName={me.member?.name ?? ''} />;
  if (me.member === null)
    return <SignIn fresh={me.fresh} onDone={route.page === 'sign-in' ? home : () => void reload()} />;
  if (route.page === 'record') {
    return (
      <Frame>
        <RecordPage key={route.record} id={route.record} LinkTo={Link} />
      </Frame>
    );
  }
  const archive = (
    <Suspense fallback={null}>
      <Archive LinkTo={Link} />
    </Suspense>
  );
  return <HomePage name={me.member.name} archive={archive} onSignedOut={() => void reload()} />;
}

function Waiting() {
  const { t } = useWords();
  return <PlainPage title={t(homeWords.loading)} />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LangRoot>
        <Suspense fallback={<Waiting />}>
          <App />
        </Suspense>
      </LangRoot>
    </StrictMode>,
  );
}

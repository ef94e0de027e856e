import type { ReactNode } from 'react';
import type { ParticipantView, RevealedView } from '#shared/room/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { phoneWords, seenWords } from '../../i18n/words/phone.ts';
import { Button } from '../../ui/button.tsx';
import { Results } from '../../ui/results.tsx';
import { Heading } from '../heading.tsx';

interface LobbyProps {
  readonly view: ParticipantView;
  readonly ready: boolean;
  readonly onReady: (ready: boolean) => void;
}

export function LobbyPage({ view, ready, onReady }: LobbyProps) {
  const { t } = useWords();
  const remote = view.mode !== 'in-person';
  return (
    <>
      <Heading>{t(phoneWords.lobbyTitle)}</Heading>
      <p lang={view.lang} className="ph-title">
        {view.title}
      </p>
      <p>{t(phoneWords.lobbyText)}</p>
      <VideoLink url={view.videoUrl} />
      <div className="ph-act">
        <p className="ph-seen">{t(remote ? phoneWords.readyNote : seenWords.lobby)}</p>
        {remote ? (
          <Button
            className="ph-wide"
            look={ready ? 'plain' : 'filled'}
            aria-pressed={ready}
            onClick={() => onReady(!ready)}
          >
            <span aria-hidden="true">{ready ? '✓ ' : ''}</span>
            {t(phoneWords.ready)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Between questions: what was shown to everybody last, and before that. */
export function BetweenPage({ view }: { view: ParticipantView }) {
  const { t, tn } = useWords();
  const latest = view.revealed[view.revealed.length - 1];
  const earlier = view.revealed.slice(0, -1).reverse();
  if (!latest)
    return (
      <QuietPage
        title={t(phoneWords.betweenTitle)}
        text={t(phoneWords.betweenText)}
        seen={t(seenWords.talk)}
        view={view}
      />
    );
  return (
    <>
      <Heading>{t(phoneWords.results)}</Heading>
      <ResultsCard of={latest} lang={view.lang} />
      {earlier.length > 0 ? (
        <details className="ph-earlier">
          <summary>{tn(phoneWords.earlier, earlier.length)}</summary>
          {earlier.map((each) => (
            <ResultsCard key={`${each.prompt.id} ${each.run}`} of={each} lang={view.lang} />
          ))}
        </details>
      ) : null}
      <p className="ph-quiet">{t(phoneWords.betweenText)}</p>
      <VideoLink url={view.videoUrl} />
      <p className="ph-seen">{t(seenWords.results)}</p>
    </>
  );
}

function ResultsCard({ of, lang }: { of: RevealedView; lang: string }) {
  return (
    <section className="ph-card">
      <h2 className="ph-question" lang={lang}>
        {of.prompt.text}
      </h2>
      <Results prompt={of.prompt} results={of.results} />
    </section>
  );
}

interface QuietPageProps {
  readonly title: string;
  readonly text: string;
  readonly seen?: string;
  readonly view?: ParticipantView;
  readonly children?: ReactNode;
}

/** A page on which there is nothing to do. */
export function QuietPage({ title, text, seen, view, children }: QuietPageProps) {
  return (
    <>
      <Heading>{title}</Heading>
      <p>{text}</p>
      {view ? <VideoLink url={view.videoUrl} /> : null}
      {children}
      {seen ? <p className="ph-seen">{seen}</p> : null}
    </>
  );
}

/** The organisation's own call; it opens beside this page and is told nothing of it. */
export function VideoLink({ url }: { url: string }) {
  const { t } = useWords();
  if (url === '') return null;
  return (
    <p className="ph-video">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {t(phoneWords.video)}
      </a>
      <small>{t(phoneWords.videoNote)}</small>
    </p>
  );
}

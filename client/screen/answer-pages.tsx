import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { resultWords } from '../i18n/words/results.ts';
import { screenWords } from '../i18n/words/screen.ts';
import { Quotes } from '../ui/results.tsx';
import { Fit } from './fit.tsx';
import { pagesOf } from './pages-of.ts';

const PAGE_MS = 20_000;
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** What people wrote, page by page. Pages turn by themselves until somebody turns one (arrow keys, a presenter's clicker). */
export function AnswerPages({ texts }: { texts: readonly string[] }) {
  const { t, tn } = useWords();
  const [turned, setTurned] = useState({ page: 0, byHand: false });
  const pages = pagesOf(texts);
  const count = pages.length;
  const page = turned.page % count;
  useEffect(() => {
    if (count < 2) return;
    const turn = (step: number, byHand: boolean): void =>
      setTurned((before) => ({ page: (before.page + step + count) % count, byHand }));
    const onKey = (event: KeyboardEvent): void => {
      const step = TURNS[event.key];
      if (step !== undefined) turn(step, true);
    };
    const timer = turned.byHand ? undefined : setInterval(() => turn(1, false), PAGE_MS);
    window.addEventListener('keydown', onKey);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [count, turned.byHand]);
  return (
    <div className="sc-pages">
      <Fit largest={56}>
        <Quotes texts={pages[page] ?? []} />
      </Fit>
      <p className="sc-how">
        {tn(resultWords.from, texts.length)}
        {count > 1 && ` · ${t(screenWords.page, { page: page + 1, pages: count })}`}
      </p>
    </div>
  );
}

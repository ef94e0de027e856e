import './told.css';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { toldCounts, toldWords } from '../i18n/words/told.ts';
import { useRoomTime } from '../live/use-room.ts';
import { Button } from '../ui/button.tsx';
import { useConsole } from './console-context.ts';

const MINUTE_MS = 60_000;
const EVERY_MS = 10_000;
/** Older ones have been answered, or have lost their meaning. */
const SHOWN = 6;

/** Short lines from the observers, newest first. They wait to be read: nothing moves, nothing takes the focus. */
export function ToldLines() {
  const { t, tn } = useWords();
  const { view, connection } = useConsole();
  const now = useRoomTime(connection, undefined, EVERY_MS);
  // What is read is this device's business alone: a line's time tells it.
  const [readUpTo, setReadUpTo] = useState(0);
  const lines = [...view.told].reverse().slice(0, SHOWN);
  const agoWords = (at: number): string => {
    const minutes = Math.floor((now - at) / MINUTE_MS);
    return minutes < 1 ? t(toldWords.now) : tn(toldCounts.ago, minutes);
  };
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t(toldWords.title)}</h2>
      {lines.length === 0 ? <p className="fc-quiet">{t(toldWords.none)}</p> : null}
      <ol className="fc-told" aria-live="polite" aria-relevant="additions">
        {lines.map(({ at, by, text }) => (
          <li key={`${at} ${by} ${text}`} className={at > readUpTo ? 'is-new' : undefined}>
            <span>
              {at > readUpTo ? <b>{t(toldWords.fresh)}</b> : null} {text}
            </span>
            <span className="fc-quiet" aria-live="off">
              {by} · {agoWords(at)}
            </span>
          </li>
        ))}
      </ol>
      {lines.some(({ at }) => at > readUpTo) ? (
        <Button look="quiet" onClick={() => setReadUpTo(lines[0]?.at ?? 0)}>
          {t(toldWords.seen)}
        </Button>
      ) : null}
    </section>
  );
}

import { useWords } from '../../i18n/use-words.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import type { CodingDesk, CodingView } from '../desk.ts';
import { actWords, markWords, personWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';

interface RunningStatesProps {
  readonly session: CodingDesk;
  readonly view: CodingView;
  readonly now: number;
}

/** One's own states that go on, each with its time; pressing one ends it. */
export function RunningStates({ session, view, now }: RunningStatesProps) {
  const words = useWords();
  const { t } = words;
  const { model, entry, coding } = session;
  const running = model.running(entry.coder);
  if (running.length === 0) return null;
  return (
    <ul className="ob-running" aria-label={t(inputWords.running)}>
      {running.map((mark) => {
        const time = clockText(now - mark.at);
        return (
          <li key={mark.id}>
            <button
              type="button"
              aria-label={t(inputWords.endState, { mark: markWords(words, mark, view), time })}
              onClick={() => coding.end(mark.id)}
            >
              <span className="ob-running-who">{personWords(words, mark.from, view.seats)}</span>
              <span className="ob-running-code">
                {actWords(words, mark, view.codebook)} <b>{time}</b>
              </span>
              <span className="ob-running-end">■ {t(inputWords.end)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

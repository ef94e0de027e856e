import type { SessionRecord } from '#shared/record.ts';
import { WHY_SET_ASIDE } from '#shared/set-aside.ts';
import { formatClock } from '../i18n/dates.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { setAsideCounts, setAsideWords, shelfWords, whySetAsideWords } from '../i18n/words/set-aside.ts';

type SetAside = SessionRecord['setAside'][number];

/** A hand that floods the board fills no page: the file has all of it. */
const SHOWN = 100;

/** Nothing that a client wrote is dropped in silence: here it stands, with the reason. */
export function RecordSetAside({ record }: { record: SessionRecord }) {
  const words = useWords();
  const { t, tn } = words;
  const { setAside } = record;
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">
        {t(setAsideWords.title)} ({setAside.length})
      </h2>
      <p>{t(setAsideWords.help)}</p>
      <ul className="ar-notes">
        {setAside.slice(0, SHOWN).map((item) => (
          <li key={`${item.shelf} ${item.key}`}>
            <p>
              {whatWords(words, item, record)}: {whyWords(words, item)}.
            </p>
            <details>
              <summary>{t(setAsideWords.asWritten)}</summary>
              <code>{item.json}</code>
            </details>
          </li>
        ))}
      </ul>
      {setAside.length > SHOWN ? <p>{tn(setAsideCounts.more, setAside.length - SHOWN)}</p> : null}
    </section>
  );
}

/** "Mark at 12:03, written by Mirza", as far as the value itself tells. */
function whatWords({ t }: Words, { shelf, json }: SetAside, { coders }: SessionRecord): string {
  const what = t(shelfWords[shelf]);
  const { coder, at } = fieldsOf(json);
  const name = coders.find(({ id }) => id === coder)?.name;
  if (name === undefined) return what;
  return typeof at === 'number'
    ? t(setAsideWords.byAt, { what, time: formatClock(at), name })
    : t(setAsideWords.by, { what, name });
}

function whyWords({ t }: Words, { why }: SetAside): string {
  const known = WHY_SET_ASIDE.find((each) => each === why);
  return known ? t(whySetAsideWords[known]) : t(setAsideWords.unreadable, { detail: why });
}

/** The builder wrote the JSON; what is in it may be anything. */
function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

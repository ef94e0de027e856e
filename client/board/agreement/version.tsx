import type { Mark } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import type { StaffView } from '../board-page.tsx';
import { markWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import type { Session } from '../session.ts';

interface VersionProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly name: string;
  readonly coder: string;
  readonly mark: Mark | undefined;
  /** Room time, ms: where to look for notes. */
  readonly at: number;
}

/** A note that far from the act is perhaps about it. */
const AROUND_MS = 20_000;

/** What one coder made of it, and wrote around that time. */
export function Version({ session, view, name, coder, mark, at }: VersionProps) {
  const words = useWords();
  const { t } = words;
  const notes = session.model.notes().filter((note) => note.coder === coder && Math.abs(note.at - at) <= AROUND_MS);
  const texts = [...(mark?.note ? [mark.note] : []), ...notes.map(({ text }) => text)];
  return (
    <section className="ob-version" aria-label={name}>
      <h4>{name}</h4>
      {mark ? (
        <p>
          <small>{clockText(mark.at - (view.startedAt ?? 0))}</small> {markWords(words, mark, view)}
        </p>
      ) : (
        <p className="ob-quiet">{t(agreementWords.noMark)}</p>
      )}
      {texts.length > 0 && (
        <>
          <h5>{t(agreementWords.notes)}</h5>
          <ul>
            {texts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may have one text
              <li key={index}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

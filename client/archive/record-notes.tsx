import type { SessionRecord } from '#shared/record.ts';
import { formatClock } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveWords, noteKindWords } from '../i18n/words/archive.ts';

export function RecordNotes({ record }: { record: SessionRecord }) {
  const { t } = useWords();
  const names = new Map(record.coders.map((coder) => [coder.id, coder.name]));
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t(archiveWords.notes)}</h2>
      {record.notes.length === 0 ? <p className="hm-quiet">{t(archiveWords.noNotes)}</p> : null}
      <ul className="ar-notes">
        {record.notes.map((note) => (
          <li key={note.id}>
            <small>
              {formatClock(note.at)} · {t(noteKindWords[note.kind])} · {names.get(note.coder) ?? note.coder}
              {note.gone ? ` · ${t(archiveWords.deleted)}` : ''}
            </small>
            <p className={note.kind === 'quote' ? 'ar-quote' : ''}>{note.gone ? <s>{note.text}</s> : note.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

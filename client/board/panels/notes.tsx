import { type KeyboardEvent, memo, type RefObject, useState } from 'react';
import { cleanText } from '#shared/clean-text.ts';
import { LIMITS } from '#shared/limits.ts';
import { NOTE_KINDS } from '#shared/lists.ts';
import type { Note } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords, noteKindWords } from '../../i18n/words/board.ts';
import { newId } from '../../live/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { useGuard } from '../../ui/use-guard.tsx';
import type { StaffView } from '../board-page.tsx';
import { clockText } from '../model/clock-text.ts';
import { gateOf, type Session } from '../session.ts';

interface NotesProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export function Notes({ session, view, field }: NotesProps) {
  const { t } = useWords();
  return (
    <section className="ob-notes" aria-label={t(boardWords.notes)}>
      <h2>{t(boardWords.notes)}</h2>
      <NoteForm session={session} view={view} field={field} />
      <NotesList
        session={session}
        notes={session.model.notes()}
        startedAt={view.startedAt ?? 0}
        names={namesOf(session)}
      />
    </section>
  );
}

/** Changes when a coder's name is known at last: the list is drawn anew then. */
function namesOf({ model, nameOf }: Session): string {
  return model.coders().map(nameOf).join();
}

interface NotesListProps {
  readonly session: Session;
  readonly notes: readonly Note[];
  readonly startedAt: number;
  readonly names: string;
}

/** Drawn only when a note has changed: a long evening's notes must not be gone through with each mark. */
const NotesList = memo(function NotesList({ session, notes, startedAt }: NotesListProps) {
  const { t } = useWords();
  const { board, entry } = session;
  return (
    <>
      {notes.length === 0 ? (
        <p className="ob-quiet">{t(boardWords.noNotes)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <ul tabIndex={0} aria-label={t(boardWords.notes)}>
          {notes.map((note) => (
            <li key={note.id} className={`ob-note ob-note-${note.kind}`}>
              <p>{note.text}</p>
              <footer>
                <span>
                  {t(noteKindWords[note.kind])} · {session.nameOf(note.coder) ?? t(boardWords.anotherCoder)} ·{' '}
                  {clockText(note.at - startedAt)}
                </span>
                {note.coder === entry.coder && (
                  <button
                    type="button"
                    className="ob-note-delete"
                    aria-label={t(boardWords.deleteNote, { text: note.text })}
                    onClick={() => board.putNote({ ...note, gone: true })}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </footer>
            </li>
          ))}
        </ul>
      )}
    </>
  );
});

/** Enter adds; Escape goes back to coding with the text kept. The time of a note is when its first letter was typed. */
function NoteForm({ session, view, field }: NotesProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<Note['kind']>('quote');
  const [text, setText] = useState('');
  const [began, setBegan] = useState(0);
  const add = (): void => {
    const prompt = view.open?.prompt.id ?? null;
    const written = cleanText(text, LIMITS.NOTE_CHARS);
    if (written === '' || gateOf(session.room, session.board) === 'not-now') return;
    session.board.putNote({ id: newId(), coder: session.entry.coder, at: began, kind, text: written, prompt });
    setText('');
    field.current?.blur();
  };
  const guard = useGuard(text, add);
  const tryAdd = (): void => {
    if (guard.mayGo()) add();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      tryAdd();
    } else if (event.key === 'Escape') field.current?.blur();
  };
  return (
    <form
      className="ob-note-form"
      onSubmit={(event) => {
        event.preventDefault();
        tryAdd();
      }}
    >
      <fieldset>
        <legend className="only-heard">{t(boardWords.noteKind)}</legend>
        {NOTE_KINDS.map((each) => (
          <label key={each}>
            <input type="radio" name="note-kind" checked={each === kind} onChange={() => setKind(each)} />
            <span>{t(noteKindWords[each])}</span>
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className="ui-input"
        rows={2}
        aria-label={t(boardWords.noteText)}
        placeholder={t(boardWords.notePlaceholder)}
        maxLength={LIMITS.NOTE_CHARS}
        value={text}
        onChange={(event) => {
          if (text === '') setBegan(session.room.clock.now());
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {guard.line}
      <Button type="submit" disabled={text.trim() === ''}>
        {t(boardWords.addNote)}
      </Button>
    </form>
  );
}

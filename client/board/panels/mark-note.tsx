import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import type { Mark } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { inputWords } from '../../i18n/words/board-input.ts';
import { uiWords } from '../../i18n/words/ui.ts';
import { Button } from '../../ui/button.tsx';
import { useGuard } from '../../ui/use-guard.tsx';
import type { CodingView } from '../desk.ts';
import { markWords } from '../mark-words.ts';

interface MarkNoteProps {
  readonly mark: Mark;
  readonly view: CodingView;
  /** null: the note stays as it was. */
  readonly onEnd: (note: string | null) => void;
}

/** A few words to one mark: Enter saves them, Escape leaves them; empty takes the note away. */
export function MarkNote({ mark, view, onEnd }: MarkNoteProps) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState(mark.note ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const guard = useGuard(text, () => onEnd(text.trim()));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (guard.mayGo()) onEnd(text.trim());
  };
  const label = t(inputWords.noteOn, { mark: markWords(words, mark, view) });
  return (
    <form className="ob-mark-note" onSubmit={save}>
      <input
        ref={field}
        className="ui-input"
        aria-label={label}
        placeholder={label}
        maxLength={LIMITS.NOTE_CHARS}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onEnd(null)}
      />
      <Button type="submit">{t(inputWords.saveNote)}</Button>
      <Button look="quiet" onClick={() => onEnd(null)}>
        {t(uiWords.cancel)}
      </Button>
      {guard.line}
    </form>
  );
}

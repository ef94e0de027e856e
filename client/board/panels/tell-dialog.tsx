import { type FormEvent, useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords, wordsOf } from '../../i18n/use-words.ts';
import { togetherWords } from '../../i18n/words/board-together.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { useGuard } from '../../ui/use-guard.tsx';
import type { StaffView } from '../board-page.tsx';
import type { Session } from '../session.ts';

interface TellDialogProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly onClose: () => void;
}

/** A short line to the facilitator: written, or one of those that are needed again and again. It closes once it is sent. */
export function TellDialog({ session, view, onClose }: TellDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (line: string): Promise<void> => {
    if (line.trim() === '') return;
    const reply = await session.room.send('facilitator.tell', { text: line.trim() });
    if (reply.ok) onClose();
    else setRefusal(reply.refusal);
  };
  const guard = useGuard(text, () => void send(text));
  const trySend = (): void => {
    if (guard.mayGo()) void send(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    trySend();
  };
  // Ready lines are in the language of the room: the facilitator reads them, not the one who sends.
  const room = wordsOf(view.lang);
  const lines = [
    room.t(togetherWords.twoMinutes),
    room.t(togetherWords.whoIsSilent),
    ...view.seats.map((seat) => room.t(togetherWords.ask, { label: seat.label })),
  ];
  return (
    <Dialog title={t(togetherWords.tell)} onClose={onClose}>
      <form className="ui-dialog-body" onSubmit={submit}>
        <RefusalNotice refusal={refusal} />
        <TextField
          label={t(togetherWords.tellLine)}
          hint={t(togetherWords.tellHelp)}
          value={text}
          onChange={setText}
          maxLength={LIMITS.TOLD_CHARS}
        />
        {guard.line}
        <ul className="ob-ready-lines" aria-label={t(togetherWords.ready)}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two seats may have one label
            <li key={index}>
              <Button onClick={() => void send(line)}>{line}</Button>
            </li>
          ))}
        </ul>
      </form>
      <footer className="ui-dialog-foot">
        <Button look="filled" disabled={text.trim() === ''} onClick={trySend}>
          {t(togetherWords.send)}
        </Button>
      </footer>
    </Dialog>
  );
}

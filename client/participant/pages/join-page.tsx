import { type FormEvent, useEffect, useRef, useState } from 'react';
import { parseJoinCode } from '#shared/join-code.ts';
import type { Entry } from '#shared/protocol.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { phoneWords } from '../../i18n/words/phone.ts';
import { phoneRefusal } from '../../i18n/words/refusals-phone.ts';
import { recall } from '../../live/device-memory.ts';
import { call } from '../../live/http.ts';
import { loadPass, savePass } from '../../live/pass-store.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Frame } from '../frame.tsx';
import { Heading } from '../heading.tsx';
import { phoneKeys, rememberCode } from '../phone-store.ts';

interface JoinPageProps {
  /** As it stands in the link of the QR. */
  readonly code?: string | undefined;
  /** Why this page is shown, where it was not asked for. */
  readonly notice?: Phrase | undefined;
  readonly onEntered: (room: string) => void;
}

export function JoinPage({ code: given = '', notice, onEntered }: JoinPageProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(given.toUpperCase());
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const [joining, setJoining] = useState(false);
  const tried = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const refuse = (why: Phrase): void => {
    setWrong(why);
    // The reason is part of the field's description: with the focus it is read out.
    form.current?.querySelector('input')?.focus();
  };

  const join = async (text: string): Promise<void> => {
    const code = parseJoinCode(text);
    if (code === null) return refuse(phoneWords.codeForm);
    // The same code again is the same phone: it goes on where it was, and has one answer, not two.
    const known = recall(phoneKeys.code(code));
    if (known !== null && loadPass(known, 'phone')) return onEntered(known);
    setJoining(true);
    setWrong(null);
    const reply = await call<Entry>('POST', '/api/join', { body: { code } });
    setJoining(false);
    if (!reply.ok) return refuse(phoneRefusal(reply.refusal));
    savePass(reply.value, 'phone');
    rememberCode(code, reply.value.room);
    onEntered(reply.value.room);
  };
  useEffect(() => {
    // A link with the code in it joins by itself, once.
    if (given === '' || tried.current) return;
    tried.current = true;
    void join(given);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!joining) void join(typed);
  };
  return (
    <Frame name="Krug">
      <form className="ph-page" ref={form} onSubmit={submit} noValidate>
        <Heading>{t(phoneWords.joinTitle)}</Heading>
        {notice ? <Notice>{t(notice)}</Notice> : null}
        <div className="ph-code">
          <TextField
            label={t(phoneWords.joinCode)}
            hint={t(phoneWords.joinHint)}
            error={wrong ? t(wrong) : null}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            maxLength={40}
          />
        </div>
        <div className="ph-act">
          <p className="ph-seen">{t(phoneWords.joinNoAccount)}</p>
          <Button className="ph-wide" look="filled" type="submit">
            {t(joining ? phoneWords.joining : phoneWords.join)}
          </Button>
        </div>
      </form>
    </Frame>
  );
}

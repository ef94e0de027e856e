import { type FormEvent, useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import type { Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { RefusalNotice } from '../ui/notice.tsx';

interface AccountFormProps {
  /** A new account asks for a longer password; signing in takes what was once chosen. */
  readonly fresh: boolean;
  readonly action: string;
  readonly submit: (account: { name: string; password: string }) => Promise<Reply<unknown>>;
  readonly onDone: () => void;
}

/** Name and password: for the set-up, an invitation, and signing in. */
export function AccountForm({ fresh, action, submit, onDone }: AccountFormProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const tooShort = fresh && password.length < LIMITS.PASSWORD_CHARS_MIN;
    setShort(tooShort);
    if (tooShort) return;
    setBusy(true);
    const reply = await submit({ name: name.trim(), password });
    setBusy(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) onDone();
  };
  return (
    <form className="hm-stack" onSubmit={(event) => void send(event)}>
      <TextField
        label={t(homeWords.name)}
        hint={fresh ? t(homeWords.nameHint) : undefined}
        value={name}
        onChange={setName}
        maxLength={LIMITS.NAME_CHARS}
        autoComplete="username"
        required
      />
      <TextField
        label={t(homeWords.password)}
        hint={fresh ? t(homeWords.passwordHint) : undefined}
        error={short ? t(homeWords.passwordShort) : null}
        type="password"
        value={password}
        onChange={setPassword}
        maxLength={LIMITS.PASSWORD_CHARS_MAX}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        required
      />
      <RefusalNotice refusal={refusal} />
      <Button look="filled" type="submit" aria-busy={busy}>
        {action}
      </Button>
    </form>
  );
}

import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import type { Entry, LookReply, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { savePass } from '../live/pass-store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import { Frame } from './frame.tsx';
import { goTo, secretOf } from './router.ts';

/** A link by role: a screen is let in at once, staff are asked for their name first. */
export function Enter({ memberName }: { memberName: string }) {
  const { t } = useWords();
  const [secret] = useState(() => secretOf(location.hash));
  const [name, setName] = useState(memberName);
  const [asked, setAsked] = useState<LookReply | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const enter = useCallback(
    async (given?: string): Promise<Reply<Entry>> => {
      const body = given === undefined ? { secret } : { secret, name: given };
      const reply = await call<Entry>('POST', '/api/enter', { body });
      if (reply.ok) land(reply.value);
      return reply;
    },
    [secret],
  );
  useEffect(() => {
    if (secret === null) return;
    void call<LookReply>('POST', '/api/enter/look', { body: { secret } }).then(async (look) => {
      if (look.ok && look.value.role !== 'screen') setAsked(look.value);
      const reply = look.ok && look.value.role === 'screen' ? await enter() : look;
      if (!reply.ok) setRefusal(reply.refusal);
    });
  }, [secret, enter]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reply = await enter(name.trim());
    setRefusal(reply.ok ? null : reply.refusal);
  };
  return (
    <Frame narrow>
      <section className="hm-card hm-stack">
        <h1>
          {t(asked ? homeWords.enterTitle : refusal || secret === null ? homeWords.enterRefused : homeWords.entering)}
        </h1>
        {asked ? <p>{asked.title}</p> : null}
        {secret === null ? <Notice look="refused">{t(homeWords.linkMissing)}</Notice> : null}
        <RefusalNotice refusal={refusal} />
        {asked ? (
          <form className="hm-stack" onSubmit={(event) => void submit(event)}>
            <TextField
              label={t(homeWords.name)}
              hint={t(homeWords.nameHint)}
              value={name}
              onChange={setName}
              maxLength={LIMITS.NAME_CHARS}
              autoComplete="name"
              required
            />
            <Button look="filled" type="submit">
              {t(homeWords.enterDo)}
            </Button>
          </form>
        ) : null}
        {!asked && refusal === null && secret !== null ? <p role="status">{t(homeWords.loading)}</p> : null}
      </section>
    </Frame>
  );
}

/** To the surface of the role; the address with the secret is not kept in the history. */
function land(entry: Entry): void {
  savePass(entry, entry.role === 'screen' ? 'screen' : 'staff');
  if (entry.role === 'facilitator') goTo(`/rooms/${entry.room}`, true);
  else location.replace(`/${entry.role === 'screen' ? 'screen' : 'observe'}/${entry.room}`);
}

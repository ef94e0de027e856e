import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { Notice } from '../ui/notice.tsx';
import { AccountForm } from './account-form.tsx';
import { Frame } from './frame.tsx';
import { secretOf } from './router.ts';
import { StepPicture } from './step-picture.tsx';

/** The first member: from the one-time link that the server printed. */
export function SetUp({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const [secret] = useState(() => secretOf(location.hash));
  const steps = [
    { picture: 'open', title: homeWords.step1, more: homeWords.step1More },
    { picture: 'join', title: homeWords.step2, more: homeWords.step2More },
    { picture: 'record', title: homeWords.step3, more: homeWords.step3More },
  ] as const;
  return (
    <Frame>
      <h1 className="hm-title">{t(homeWords.setUpTitle)}</h1>
      <p className="hm-sentence">{t(homeWords.setUpLead)}</p>
      <ol className="hm-steps">
        {steps.map(({ picture, title, more }, index) => (
          <li key={picture}>
            <StepPicture picture={picture} />
            <h2>
              <span className="hm-step-number">{index + 1}</span> {t(title)}
            </h2>
            <p>{t(more)}</p>
          </li>
        ))}
      </ol>
      <section className="hm-card hm-stack hm-form">
        {secret === null ? (
          <Notice look="refused">{t(homeWords.linkMissing)}</Notice>
        ) : (
          <AccountForm
            fresh
            action={t(homeWords.setUpDo)}
            submit={(account) => call('POST', '/api/set-up', { body: { secret, ...account } })}
            onDone={onDone}
          />
        )}
      </section>
    </Frame>
  );
}

/** Someone whom a member invited. */
export function AcceptInvite({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const [secret] = useState(() => secretOf(location.hash));
  return (
    <Frame narrow>
      <section className="hm-card hm-stack">
        <h1>{t(homeWords.inviteTitle)}</h1>
        <p>{t(homeWords.inviteLead)}</p>
        {secret === null ? (
          <Notice look="refused">{t(homeWords.linkMissing)}</Notice>
        ) : (
          <AccountForm
            fresh
            action={t(homeWords.inviteDo)}
            submit={(account) => call('POST', '/api/invites/accept', { body: { secret, ...account } })}
            onDone={onDone}
          />
        )}
      </section>
    </Frame>
  );
}

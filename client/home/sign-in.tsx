import { useWords } from '../i18n/use-words.ts';
import { homeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { AccountForm } from './account-form.tsx';
import { Frame } from './frame.tsx';

/** For members. Those who take part are sent to the page of the phones: they need no account. */
export function SignIn({ fresh, onDone }: { fresh: boolean; onDone: () => void }) {
  const { t } = useWords();
  return (
    <Frame narrow>
      <p className="hm-sentence">{t(homeWords.sentence)}</p>
      {fresh ? (
        <section className="hm-card hm-stack">
          <h1>{t(homeWords.notSetUp)}</h1>
          <p>{t(homeWords.notSetUpHow)}</p>
        </section>
      ) : (
        <section className="hm-card hm-stack">
          <h1>{t(homeWords.signIn)}</h1>
          <AccountForm
            fresh={false}
            action={t(homeWords.signInDo)}
            submit={(body) => call('POST', '/api/sign-in', { body })}
            onDone={onDone}
          />
        </section>
      )}
      <p className="hm-foot">
        {t(homeWords.participants)} <a href="/j">{t(homeWords.joinWithCode)}</a>
      </p>
      <p className="hm-foot">
        {t(homeWords.observers)} <a href="/practice">{t(homeWords.practise)}</a>
      </p>
    </Frame>
  );
}

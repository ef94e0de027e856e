import { useWords } from '../i18n/use-words.ts';
import { roleWords } from '../i18n/words/archive.ts';
import { facilitatorCounts, facilitatorWords } from '../i18n/words/facilitator.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import { useConsole } from './console-context.ts';
import { JoinCode, JoinQr } from './join.tsx';
import { QuietHint } from './quiet-hint.tsx';
import { ReleaseLevel } from './release.tsx';
import { RoleLinks } from './role-links.tsx';
import { Seats } from './seats.tsx';
import { ToldLines } from './told.tsx';

/** The right side: the ways in, who is here, the circle. */
export function RoomPanel() {
  const { t, tn } = useWords();
  const { view, links } = useConsole();
  return (
    <section className="fc-room" id="room" aria-label={t(facilitatorWords.room)}>
      <section aria-labelledby="join">
        <h2 id="join">{t(facilitatorWords.join)}</h2>
        <RefusalNotice refusal={links.refusal} />
        <div className="fc-join">
          {view.phase === 'lobby' ? null : <JoinQr />}
          <div>
            <p className="fc-quiet">{t(facilitatorWords.joinCode)}</p>
            <JoinCode />
            {links.reply ? <CopyButton text={links.reply.joinUrl} what={t(facilitatorWords.joinLink)} /> : null}
          </div>
        </div>
        <p>
          <strong>{tn(facilitatorCounts.phones, view.phones)}</strong>
          {view.phase === 'lobby' && view.mode !== 'in-person' && view.phones > 0 ? (
            <span className="fc-quiet"> · {tn(facilitatorCounts.ready, view.ready)}</span>
          ) : null}
        </p>
      </section>
      {view.phase === 'lobby' ? null : <ToldLines />}
      {view.phase === 'lobby' ? null : <QuietHint />}
      {view.mode === 'in-person' ? null : <Video url={view.videoUrl} />}
      <Seats />
      <ReleaseLevel />
      <section aria-labelledby="staff">
        <h2 id="staff">{t(facilitatorWords.staff)}</h2>
        {view.staff.length === 0 ? <p className="fc-quiet">{t(facilitatorWords.staffNone)}</p> : null}
        <ul className="fc-staff">
          {view.staff.map((person, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one person may be here twice, on two devices
            <li key={`${person.name} ${index}`}>
              {person.name || t(roleWords[person.role])}{' '}
              <span className="fc-quiet">{person.name ? t(roleWords[person.role]) : ''}</span>
            </li>
          ))}
        </ul>
      </section>
      {links.reply ? <RoleLinks links={links.reply.links} renew={links.renew} /> : null}
    </section>
  );
}

function Video({ url }: { url: string }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="video">
      <h2 id="video">{t(facilitatorWords.video)}</h2>
      {url === '' ? (
        <p className="fc-quiet">{t(facilitatorWords.videoNone)}</p>
      ) : (
        <p>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t(facilitatorWords.videoOpen)}
          </a>
        </p>
      )}
    </section>
  );
}

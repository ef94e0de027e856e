import { useState } from 'react';
import type { LinksReply } from '#shared/protocol.ts';
import { useWords } from '../i18n/use-words.ts';
import { roleWords } from '../i18n/words/archive.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useConsole } from './console-context.ts';
import type { LinkRole } from './use-links.ts';

export function RoleLinks({ links, renew }: { links: LinksReply['links']; renew: (role: LinkRole) => Promise<void> }) {
  const { t } = useWords();
  const { why } = useConsole();
  const [renewing, setRenewing] = useState<LinkRole | null>(null);
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t(facilitatorWords.links)}</h2>
      <p className="fc-quiet">{t(facilitatorWords.linksHint)}</p>
      <ul className="fc-links">
        {links.map(({ role, url }) => {
          const what = t(facilitatorWords.linkOf, { role: t(roleWords[role]) });
          return (
            <li key={role}>
              <span>{t(roleWords[role])}</span>
              <CopyButton text={url} what={what} />
              <Button
                look="quiet"
                why={why}
                aria-label={`${t(facilitatorWords.renew)}: ${what}`}
                onClick={() => setRenewing(role)}
              >
                {t(facilitatorWords.renew)}
              </Button>
            </li>
          );
        })}
      </ul>
      {renewing ? (
        <ConfirmDialog
          title={t(facilitatorWords.renewTitle)}
          confirm={t(facilitatorWords.renew)}
          look="danger"
          why={why}
          onClose={() => setRenewing(null)}
          onConfirm={() => {
            setRenewing(null);
            void renew(renewing);
          }}
        >
          <p>
            <strong>{t(facilitatorWords.linkOf, { role: t(roleWords[renewing]) })}</strong>
          </p>
          <p>{t(facilitatorWords.renewText)}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

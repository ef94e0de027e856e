import { useWords } from '../i18n/use-words.ts';
import { connectionWords } from '../i18n/words/ui.ts';
import type { ConnectionStatus } from '../live/room-connection.ts';

/** The truth about the connection, as a shape, a colour and a word. */
export function ConnectionBadge({ status }: { status: ConnectionStatus }) {
  const { t } = useWords();
  return (
    <span className={`ui-connection ui-connection-${status}`} role="status">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        {status === 'ended' ? <path d="M4 12 12 4" /> : null}
      </svg>
      {t(connectionWords[status])}
    </span>
  );
}

import type { Phrase } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { statusWords } from '../i18n/words/phone.ts';
import type { ConnectionStatus } from '../live/room-connection.ts';
import type { Slip } from './ballot-slip.ts';

/** Where things stand: the connection, and the answer on this phone. Both are said only when they are so. */
export function StatusLine({ status, slip }: { status: ConnectionStatus | 'closed'; slip: Slip | null }) {
  const { t } = useWords();
  const answer = slip && answerStatus(slip, status === 'online');
  return (
    <p className="ph-status" role="status">
      <span className={`ph-wire ph-wire-${status}`}>{t(statusWords[status])}</span>
      {answer ? <span className={`ph-fate ph-fate-${slip.state}`}>{t(answer)}</span> : null}
    </p>
  );
}

function answerStatus({ state }: Slip, online: boolean): Phrase | null {
  switch (state) {
    case 'blank':
      return null;
    case 'waiting':
      return online ? statusWords.sending : statusWords.waits;
    case 'kept':
      return statusWords.kept;
    case 'taken-back':
      return statusWords.takenBack;
    case 'refused':
      return statusWords.refused;
  }
}

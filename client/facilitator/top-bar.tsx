import { formatClock } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorCounts, facilitatorWords, phaseWords } from '../i18n/words/facilitator.ts';
import type { ConnectionStatus } from '../live/room-connection.ts';
import { useRoomTime } from '../live/use-room.ts';
import { ConnectionBadge } from '../ui/connection-badge.tsx';
import { LangSwitch } from '../ui/lang-root.tsx';
import { Logo } from '../ui/logo.tsx';
import { useConsole } from './console-context.ts';
import { Keys } from './keys.tsx';
import { planState } from './plan.ts';

export function TopBar({ status, leave }: { status: ConnectionStatus; leave: () => void }) {
  const { t } = useWords();
  const { view } = useConsole();
  return (
    <header className="fc-top">
      <button type="button" className="fc-brand" aria-label={t(facilitatorWords.toStart)} onClick={leave}>
        <Logo size={28} />
      </button>
      <div className="fc-name">
        <h1>{view.title}</h1>
        <p>
          <strong>{t(phaseWords[view.phase])}</strong>
          {view.community ? ` · ${view.community}` : ''}
        </p>
      </div>
      <Plan />
      <div className="fc-top-end">
        <ConnectionBadge status={status} />
        <Keys />
        <LangSwitch />
      </div>
    </header>
  );
}

const MINUTE_MS = 60_000;

/** Time gone, time planned, and how the two agree. */
function Plan() {
  const { t, tn } = useWords();
  const { view, connection } = useConsole();
  const now = useRoomTime(connection, view.pausedAt, 1_000);
  const plan = planState(view, now);
  if (!plan) return null;
  const drift = Math.round(plan.driftMs / MINUTE_MS);
  const agree =
    drift === 0
      ? t(facilitatorWords.onPlan)
      : drift > 0
        ? tn(facilitatorCounts.behind, drift)
        : tn(facilitatorCounts.ahead, -drift);
  const planned = `${Math.round(plan.plannedMs / MINUTE_MS)} min`;
  return (
    <p className={`fc-plan ${drift > 0 ? 'fc-behind' : ''}`}>
      {t(facilitatorWords.ofPlan, { elapsed: formatClock(plan.elapsedMs), planned })}
      <span>{agree}</span>
    </p>
  );
}

import { formatNumber } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementCounts, agreementWords } from '../../i18n/words/board-agreement.ts';
import { cannotSayWords } from '../../i18n/words/cannot-say.ts';
import { CheckField } from '../../ui/field.tsx';
import type { PairReport } from './report.ts';

interface LagProps {
  readonly pair: PairReport;
  readonly names: readonly [string, string];
  readonly isTakenOff: boolean;
  readonly onTakeOff: (is: boolean) => void;
}

/** Below it a lag is written as 0. */
const LEAST_SECONDS = 0.05;

/** How much later one of two marks, as estimated, and whether figures are counted without it. */
export function Lag({ pair: { lag, takenOff }, names: [first, second], isTakenOff, onTakeOff }: LagProps) {
  const words = useWords();
  const { t, tn } = words;
  const [early, late] = lag.defined && lag.value < 0 ? [second, first] : [first, second];
  const seconds = formatNumber(words.lang, lag.defined ? Math.abs(lag.value) : 0);
  const hasLag = lag.defined && Math.abs(lag.value) >= LEAST_SECONDS;
  const said = (): string => {
    if (!lag.defined) return t(agreementWords.lagCannotSay, { reason: t(cannotSayWords[lag.reason]) });
    const line = hasLag ? t(agreementWords.lag, { early, late, seconds }) : t(agreementWords.noLag, { first, second });
    return `${line}, ${tn(agreementCounts.fromPairs, lag.n)}`;
  };
  return (
    <section className="ob-lag" aria-label={t(agreementWords.lagTitle)}>
      <p>{said()}</p>
      {(hasLag || isTakenOff) && (
        <CheckField label={t(agreementWords.takeOff)} checked={isTakenOff} onChange={onTakeOff} />
      )}
      <p role="status">{takenOff !== null && hasLag && t(agreementWords.takenOff, { late, seconds })}</p>
    </section>
  );
}

import { useMemo, useSyncExternalStore } from 'react';
import { intervalAt } from '#shared/intervals.ts';
import { useWords } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import { intervalCounts, intervalWords } from '../../i18n/words/board-intervals.ts';
import { planWords } from '../../i18n/words/board-plan.ts';
import type { StaffView } from '../board-page.tsx';
import { useSeconds } from '../hooks.ts';
import { codesWords, codeWords } from '../mark-words.ts';
import type { Session } from '../session.ts';
import { type IntervalPair, intervalPairs } from './interval-report.ts';
import type { Said } from './report.ts';
import { saidText } from './said.ts';

interface IntervalFiguresProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly nameOf: (coder: string) => string;
}

/** Agreement of those who ticked intervals; nothing where fewer than two did. */
export function IntervalFigures({ session, view, nameOf }: IntervalFiguresProps) {
  const { t } = useWords();
  const { ticks, plans, room } = session;
  const versions = [
    useSyncExternalStore(ticks.subscribe, ticks.version),
    useSyncExternalStore(plans.subscribe, plans.version),
  ].join(' ');
  // Counted anew when an interval ends, and not with each second.
  const running = intervalAt(useSeconds(room.clock), view.startedAt ?? Number.POSITIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: versions and the running interval stand for what is read
  const pairs = useMemo(
    () => intervalPairs(ticks.all(), (coder) => plans.planOf(coder), view, room.clock.now()),
    [ticks, plans, view, room, versions, running],
  );
  if (pairs.length === 0) return null;
  return (
    <section className="ob-figures" aria-label={t(intervalWords.agreement)}>
      <h3>{t(intervalWords.agreement)}</h3>
      <p className="ob-quiet">{t(intervalWords.agreementHelp)}</p>
      {pairs.map((pair) => (
        <Pair
          key={`${pair.first} ${pair.second}`}
          {...{ pair, view }}
          names={[nameOf(pair.first), nameOf(pair.second)]}
        />
      ))}
    </section>
  );
}

interface PairProps {
  readonly pair: IntervalPair;
  readonly view: StaffView;
  readonly names: readonly [string, string];
}

function Pair({ pair, view, names: [first, second] }: PairProps) {
  const words = useWords();
  const { t, tn } = words;
  const said = (figure: Said): string =>
    `${saidText(words, figure)}${figure.figure.defined ? `, ${tn(intervalCounts.boxes, figure.figure.n)}` : ''}`;
  const name = t(agreementWords.pairName, { first, second });
  if (pair.intervals === 0) {
    return (
      <p>
        <b>{name}.</b> {t(intervalWords.noneInCommon)}
      </p>
    );
  }
  return (
    <>
      <p>
        <b>{name}</b>, {tn(intervalCounts.intervals, pair.intervals)}.{' '}
        {pair.common && t(planWords.common, { codes: codesWords(words, pair.common, view.codebook) })}
      </p>
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t(agreementWords.measure)}</th>
            <th scope="col">{t(agreementWords.says)}</th>
          </tr>
        </thead>
        <tbody>
          {(['kappa', 'ac1', 'percent'] as const).map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(intervalWords[measure])}</th>
              <td>{said(pair[measure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="ob-by-code" aria-label={`${t(intervalWords.agreement)}, ${name}`}>
        <thead>
          <tr>
            <th scope="col">{t(agreementWords.code)}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
            <th scope="col">{t(agreementWords.both)}</th>
          </tr>
        </thead>
        <tbody>
          {pair.byCode
            .filter(({ n1, n2 }) => n1 + n2 > 0)
            .map(({ code, n1, n2, both }) => (
              <tr key={code}>
                <th scope="row">{codeWords(words, code, view.codebook)}</th>
                <td>{n1}</td>
                <td>{n2}</td>
                <td>{both}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

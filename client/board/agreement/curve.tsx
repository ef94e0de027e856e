import { useWords } from '../../i18n/use-words.ts';
import { agreementWords } from '../../i18n/words/board-agreement.ts';
import type { CurveLine } from './report.ts';
import { percentText, saidText } from './said.ts';

const WIDTH = 320;
const HEIGHT = 110;
const PAD = { left: 38, right: 10, top: 10, bottom: 22 } as const;

/** The index against the tolerance, and the same as a table: what depends on a setting must be seen to depend on it. */
export function Curve({ curve, tolerance }: { curve: readonly CurveLine[]; tolerance: number }) {
  const words = useWords();
  const { t } = words;
  const points = curve.flatMap(({ tolerance: at, index }) => (index.defined ? [{ at, value: index.value }] : []));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const x = (at: number): number => PAD.left + ((at - 0) / last.at) * (WIDTH - PAD.left - PAD.right);
  const y = (value: number): number => PAD.top + (1 - value) * (HEIGHT - PAD.top - PAD.bottom);
  const label = t(agreementWords.curveOf, {
    ...{ from: first.at, low: percentText(first.value) },
    ...{ to: last.at, high: percentText(last.value) },
  });
  return (
    <figure className="ob-curve">
      <figcaption>{t(agreementWords.curve)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((value) => (
          <g key={value}>
            <line x1={PAD.left} x2={WIDTH - PAD.right} y1={y(value)} y2={y(value)} />
            <text x={PAD.left - 5} y={y(value) + 4} textAnchor="end">
              {percentText(value)}
            </text>
          </g>
        ))}
        {[1, 2, 3, 4, 5].map((at) => (
          <text key={at} x={x(at)} y={HEIGHT - 5} textAnchor="middle">
            {t(agreementWords.seconds, { n: at })}
          </text>
        ))}
        <polyline points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
        {points.map(({ at, value }) => (
          <circle key={at} cx={x(at)} cy={y(value)} r={at === tolerance ? 5 : 2.5} />
        ))}
      </svg>
      <details>
        <summary>{t(agreementWords.asTable)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(agreementWords.tolerance)}</th>
              <th scope="col">{t(agreementWords.index)}</th>
              <th scope="col">{t(agreementWords.matchedPairs)}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map(({ tolerance: at, matched, index }) => (
              <tr key={at}>
                <th scope="row">{t(agreementWords.seconds, { n: at })}</th>
                <td>
                  {saidText(words, {
                    figure: index.defined ? { ...index, n: matched } : index,
                    band: null,
                    interval: null,
                  })}
                </td>
                <td>{matched}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="ob-quiet">{t(agreementWords.toleranceHelp)}</p>
    </figure>
  );
}

import type { CSSProperties } from 'react';
import type { Figure } from '#shared/analysis/figure.ts';
import { formatNumber } from '../../i18n/phrase.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { pictureWords } from '../../i18n/words/board-pictures.ts';
import { cannotSayWords } from '../../i18n/words/cannot-say.ts';
import type { PictureProps } from './pictures-dialog.tsx';
import { ScrollBox } from './scroll-box.tsx';

/** Who spoke how much: a bar for each seat, the silent ones too, and how many speakers that comes to. */
export function Balance({ pictures: { participation }, view }: PictureProps) {
  const words = useWords();
  const { t } = words;
  const { seats, acts } = participation;
  const most = Math.max(1, ...seats.map((seat) => seat.acts));
  const labelOf = (id: string): string => view.seats.find((seat) => seat.id === id)?.label ?? t(boardWords.removedSeat);
  const { effectiveSpeakers } = acts;
  return (
    <>
      <p>{t(pictureWords.balanceHelp)}</p>
      <p className="ob-picture-figure">
        {effectiveSpeakers.defined
          ? t(pictureWords.effective, { value: formatNumber(words.lang, effectiveSpeakers.value), seats: acts.seats })
          : t(pictureWords.noFigure, { why: t(cannotSayWords[effectiveSpeakers.reason]) })}
      </p>
      <ScrollBox label={t(pictureWords.balance)}>
        <table className="ob-bars">
          <thead>
            <tr>
              <th scope="col">{t(pictureWords.seat)}</th>
              <th scope="col">{t(pictureWords.acts)}</th>
              <th scope="col">{t(pictureWords.share)}</th>
              <th scope="col">{t(pictureWords.perMinute)}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map((seat) => (
              <tr key={seat.seat}>
                <th scope="row">{labelOf(seat.seat)}</th>
                <td className="ob-bar" style={{ '--share': seat.acts / most } as CSSProperties}>
                  {formatNumber(words.lang, seat.acts)}
                </td>
                <td>{figureText(words, seat.share, 100, ' %')}</td>
                <td>{figureText(words, seat.perMinute)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {participation.others > 0 && (
        <p className="ob-quiet">
          {t(pictureWords.facilitatorActs, { n: formatNumber(words.lang, participation.others) })}
        </p>
      )}
    </>
  );
}

function figureText({ lang }: Words, figure: Figure, times = 1, unit = ''): string {
  return figure.defined ? `${formatNumber(lang, figure.value * times)}${unit}` : '–';
}

import { useWords } from '../../i18n/use-words.ts';
import { pictureWords } from '../../i18n/words/board-pictures.ts';
import { codeWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import { CountTable } from './count-table.tsx';
import type { PictureProps } from './pictures-dialog.tsx';

/** When each code was marked. */
export function OverTime({ pictures: { overTime }, view }: PictureProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p>{t(pictureWords.overTimeHelp, { minutes: Math.round(overTime.stepMs / 60_000) })}</p>
      {overTime.codes.length === 0 ? (
        <p className="ob-picture-figure">{t(pictureWords.noCodes)}</p>
      ) : (
        <CountTable
          title={t(pictureWords.overTime)}
          corner={t(pictureWords.code)}
          columns={overTime.starts.map(clockText)}
          aside={t(pictureWords.total)}
          rows={overTime.codes.map(({ code, counts, total }) => ({
            id: code,
            name: codeWords(words, code, view.codebook),
            counts,
            aside: total,
          }))}
        />
      )}
    </>
  );
}

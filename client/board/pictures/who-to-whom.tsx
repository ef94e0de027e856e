import { useState } from 'react';
import { FACILITATOR } from '#shared/analysis/act.ts';
import { SECTORS } from '#shared/lists.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardWords } from '../../i18n/words/board.ts';
import { pictureWords } from '../../i18n/words/board-pictures.ts';
import { circleWords, sectorWords } from '../../i18n/words/circle.ts';
import { CheckField } from '../../ui/field.tsx';
import { CountTable } from './count-table.tsx';
import type { PictureProps } from './pictures-dialog.tsx';

/** Who addresses whom; what was said to everybody stands beside it, as it ties nobody to anybody. */
export function WhoToWhom({ pictures, view }: PictureProps) {
  const { t } = useWords();
  const [isBySector, setBySector] = useState(false);
  const { nodes, counts, undirected, toSelf } = isBySector ? pictures.bySector : pictures.bySeat;
  const nameOf = (node: string): string => {
    if (node === FACILITATOR) return t(circleWords.facilitator);
    const sector = SECTORS.find((each) => each === node);
    if (isBySector && sector) return t(sectorWords[sector]);
    return view.seats.find((seat) => seat.id === node)?.label ?? t(boardWords.removedSeat);
  };
  const names = nodes.map(nameOf);
  return (
    <>
      <p>{t(pictureWords.toWhomHelp)}</p>
      <CheckField label={t(pictureWords.bySector)} checked={isBySector} onChange={setBySector} />
      <CountTable
        title={t(pictureWords.toWhom)}
        corner={t(pictureWords.fromTo)}
        columns={names}
        aside={t(pictureWords.toAll)}
        rows={nodes.map((node, index) => ({
          id: node,
          name: names[index] ?? '',
          counts: counts[index] ?? [],
          aside: undirected[index] ?? 0,
        }))}
        isVoid={(row, column) => !isBySector && row === column}
      />
      {toSelf > 0 && <p className="ob-quiet">{t(pictureWords.toSelf, { n: toSelf })}</p>}
    </>
  );
}

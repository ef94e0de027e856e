import type { CSSProperties } from 'react';
import type { LagCell } from '#shared/analysis/sequence/lag-table.ts';
import { formatNumber } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { pictureCounts, pictureWords } from '../../i18n/words/board-pictures.ts';
import { codeWords } from '../mark-words.ts';
import type { PictureProps } from './pictures-dialog.tsx';
import { ScrollBox } from './scroll-box.tsx';

/** Two standard deviations: a sign stands only where chance would seldom make it. */
const SELDOM = 1.96;

/** What comes right after what; a table of a handful of marks would show patterns that are none. */
export function WhatFollows({ pictures: { follows }, view }: PictureProps) {
  const words = useWords();
  const { t, tn } = words;
  const names = follows.labels.map((code) => codeWords(words, code, view.codebook));
  return (
    <>
      <p>{t(pictureWords.followsHelp)}</p>
      {follows.isEnough ? (
        <>
          <ScrollBox label={t(pictureWords.follows)}>
            <table className="ob-counts">
              <thead>
                <tr>
                  <th scope="col">{t(pictureWords.firstThen)}</th>
                  {names.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {follows.cells.map((row, place) => (
                  <tr key={names[place]}>
                    <th scope="row">{names[place]}</th>
                    {row.map((cell, column) => (
                      <FollowCell key={names[column]} cell={cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="ob-quiet">
            {tn(pictureCounts.transitions, follows.n)} {t(pictureWords.signs)}
          </p>
        </>
      ) : (
        <p className="ob-picture-figure">
          {follows.needed === 0
            ? t(pictureWords.noCodes)
            : tn(pictureCounts.notEnough, Math.max(1, follows.needed - follows.n), {
                have: formatNumber(words.lang, follows.n),
                needed: formatNumber(words.lang, follows.needed),
              })}
        </p>
      )}
    </>
  );
}

function FollowCell({ cell }: { cell: LagCell }) {
  const { t, lang } = useWords();
  const { probability, residual, isEnough } = cell;
  const share = probability.defined ? probability.value : 0;
  const sign = !isEnough || !residual.defined || Math.abs(residual.value) < SELDOM ? null : residual.value > 0;
  return (
    <td style={{ '--share': share } as CSSProperties}>
      {probability.defined ? `${formatNumber(lang, Math.round(share * 100))} %` : '–'}
      {sign !== null && (
        <b role="img" aria-label={t(sign ? pictureWords.moreThanChance : pictureWords.lessThanChance)}>
          {sign ? ' ▲' : ' ▼'}
        </b>
      )}
    </td>
  );
}

import type { KeyboardEvent } from 'react';
import type { Cell } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { matrixWords, stanceWords } from '../../i18n/words/board-matrix.ts';
import { type Stance, stanceOfKey } from './stances.ts';

interface MatrixCellProps {
  readonly seat: Seat;
  readonly isPresent: boolean;
  readonly stance: Stance | null;
  readonly others: readonly Cell[];
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onTap: () => void;
  readonly onKey: (key: string) => void;
}

/** A sign for each reading, in any language; with an example it has a plus. */
const SIGNS: Readonly<Record<Stance, string>> = {
  agree: '✓',
  'agree-example': '✓+',
  dissent: '✕',
  'dissent-example': '✕+',
};

export function MatrixCell({ seat, isPresent, stance, others, tabIndex, onFocus, onTap, onKey }: MatrixCellProps) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!plain || !isPresent || stanceOfKey(event.key, stance) === undefined) return;
    event.preventDefault();
    onKey(event.key);
  };
  return (
    <td>
      <button
        type="button"
        className={`ob-matrix-cell${stance ? ` is-${stance.split('-')[0]}` : ''}`}
        aria-label={nameOf({ seat, isPresent, stance, others }, t)}
        aria-disabled={!isPresent}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={() => isPresent && onTap()}
        onKeyDown={onKeyDown}
      >
        <span aria-hidden="true">{isPresent ? (stance ? SIGNS[stance] : '') : '–'}</span>
        {others.length > 0 && (
          <small aria-hidden="true">
            {others.map((cell) => (
              <span key={cell.id}>{SIGNS[cell.stance]}</span>
            ))}
          </small>
        )}
      </button>
    </td>
  );
}

function nameOf(
  { seat, isPresent, stance, others }: Pick<MatrixCellProps, 'seat' | 'isPresent' | 'stance' | 'others'>,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (!isPresent) return t(matrixWords.notHere, { seat: seat.label });
  const own = { seat: seat.label, stance: t(stance ? stanceWords[stance] : matrixWords.nothing) };
  if (others.length === 0) return t(matrixWords.cell, own);
  const readings = others.map((cell) => t(stanceWords[cell.stance])).join(', ');
  return t(matrixWords.cellOthers, { ...own, others: readings });
}

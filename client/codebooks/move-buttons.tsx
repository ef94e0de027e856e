import type { MouseEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { setWords } from '../i18n/words/codebook-modifiers.ts';
import { Button } from '../ui/button.tsx';

interface MoveButtonsProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Up, down and away: the same three for sets and for values of both levels. */
export function MoveButtons({ label, isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  const { t } = useWords();
  const move = (event: MouseEvent<HTMLButtonElement>, by: 1 | -1): void => {
    const button = event.currentTarget;
    onMove(by);
    // What moves in the page loses the focus, and the next press should move it on.
    requestAnimationFrame(() => button.focus());
  };
  return (
    <div className="cb-move">
      <Button
        look="quiet"
        aria-label={t(setWords.up, { label })}
        why={isFirst ? t(setWords.isFirst) : null}
        onClick={(event) => move(event, -1)}
      >
        ↑
      </Button>
      <Button
        look="quiet"
        aria-label={t(setWords.down, { label })}
        why={isLast ? t(setWords.isLast) : null}
        onClick={(event) => move(event, 1)}
      >
        ↓
      </Button>
      <Button look="quiet" aria-label={t(setWords.remove, { label })} onClick={onRemove}>
        ×
      </Button>
    </div>
  );
}

import { useWords, type Words } from '../../i18n/use-words.ts';
import { arrangeWords } from '../../i18n/words/board-arrange.ts';
import { Button } from '../../ui/button.tsx';
import type { ArrangingHands } from './use-arranging.ts';

/** Where the chair in the hand is, or what became of it: one line, read out as it changes, and the way back. */
export function ArrangingLine({ hands }: { hands: ArrangingHands }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={hands.held === null ? 'ob-sentence' : 'ob-sentence is-growing'}>
      <p role="status">{saidWords(words, hands)}</p>
      {hands.canUndo && (
        <div className="ob-sentence-tools">
          <Button look="quiet" keyHint="⌫" onClick={hands.onUndo}>
            {t(arrangeWords.undo)}
          </Button>
        </div>
      )}
    </div>
  );
}

function saidWords({ t }: Words, { said, seats }: ArrangingHands): string {
  if (said === null) return t(arrangeWords.help);
  if (!('seat' in said)) return t(arrangeWords[said.kind]);
  const label = (at: number): string => seats[(at + seats.length) % seats.length]?.label ?? '';
  return t(arrangeWords[said.kind], {
    ...{ seat: seats.find(({ id }) => id === said.seat)?.label ?? '', place: said.place + 1, n: seats.length },
    ...{ before: label(said.place - 1), after: label(said.place + 1) },
  });
}

import { useWords } from '../../i18n/use-words.ts';
import { commandLetters, inputCounts, inputWords } from '../../i18n/words/board-input.ts';
import { Button } from '../../ui/button.tsx';
import type { CodingDesk } from '../desk.ts';
import type { CodingState } from '../model/coding-state.ts';

/** Turns first, codes later: to log them, and those that wait for a code. */
export function LogButtons({ session, state }: { session: CodingDesk; state: CodingState }) {
  const { t, tn } = useWords();
  const { coding, model, entry } = session;
  const turns = model.turns(entry.coder).length;
  return (
    <>
      <Button
        look="quiet"
        keyHint={`⇧${t(commandLetters.log)}`}
        aria-pressed={state.logging}
        onClick={() => coding.setLogging(!state.logging)}
      >
        {t(inputWords.log)}
      </Button>
      {(turns > 0 || state.queue) && (
        <Button
          look="quiet"
          keyHint={`⇧${t(commandLetters.queue)}`}
          aria-pressed={state.queue}
          onClick={() => coding.setQueue(!state.queue)}
        >
          {tn(inputCounts.turns, turns)}
        </Button>
      )}
    </>
  );
}

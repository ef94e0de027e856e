import type { Phrase } from '../../i18n/phrase.ts';
import { useWords } from '../../i18n/use-words.ts';
import { returnedWords } from '../../i18n/words/phone.ts';
import { phoneRefusal } from '../../i18n/words/refusals-phone.ts';
import { Button } from '../../ui/button.tsx';
import { PaperText } from '../answer/paper-text.tsx';
import type { BallotBox } from '../ballot-box.ts';
import type { Slip } from '../ballot-slip.ts';
import { hasText } from '../paper.ts';

/** What did not arrive before its question closed: said plainly, and the text to be copied. */
export function Returned({ slips, box }: { slips: readonly Slip[]; box: BallotBox }) {
  const { t } = useWords();
  return (
    <>
      {slips.map((slip) => (
        <section className="ph-card ph-sent ph-sent-refused" key={`${slip.prompt} ${slip.run}`} role="alert">
          <h2>{t(returnedWords.title)}</h2>
          <p>
            {slip.refusal ? t(phoneRefusal(slip.refusal)) : ''} {t(fateOf(slip))}
          </p>
          {hasText(slip.answer) ? (
            <>
              <p>{t(returnedWords.copy)}</p>
              <PaperText paper={slip.answer} />
            </>
          ) : null}
          <Button className="ph-wide" onClick={() => box.dismiss(slip)}>
            {t(returnedWords.dismiss)}
          </Button>
        </section>
      ))}
    </>
  );
}

function fateOf({ answer, held, uncertain }: Slip): Phrase {
  if (uncertain) return returnedWords.uncertain;
  if (answer === null) return returnedWords.notTakenBack;
  return held ? returnedWords.stands : returnedWords.notCounted;
}

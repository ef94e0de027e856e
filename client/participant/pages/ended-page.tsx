import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../../i18n/use-words.ts';
import { phoneWords } from '../../i18n/words/phone.ts';
import { phoneRefusal } from '../../i18n/words/refusals-phone.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../heading.tsx';

/** The session is over, or the server has ended this phone's part in it. */
export function EndedPage({ refusal, onJoinAgain }: { refusal: Refusal; onJoinAgain: () => void }) {
  const { t } = useWords();
  if (refusal === 'room-closed') {
    return (
      <>
        <Heading>{t(phoneWords.thanksTitle)}</Heading>
        <p>{t(phoneWords.thanksText)}</p>
      </>
    );
  }
  return (
    <>
      <Heading>{t(phoneWords.endedTitle)}</Heading>
      <p>{t(phoneRefusal(refusal))}</p>
      <div className="ph-act">
        <Button className="ph-wide" look="filled" onClick={onJoinAgain}>
          {t(phoneWords.again)}
        </Button>
      </div>
    </>
  );
}

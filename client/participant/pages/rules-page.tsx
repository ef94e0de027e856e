import type { ParticipantView } from '#shared/room/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { phoneWords } from '../../i18n/words/phone.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../heading.tsx';
import { WhoSees } from './kept-page.tsx';

/** Once for each room, before anything else: the rules of the circle, and honestly who sees what. */
export function RulesPage({ view, onAgree }: { view: ParticipantView; onAgree: () => void }) {
  const { t } = useWords();
  return (
    <>
      <Heading>{t(phoneWords.rulesTitle)}</Heading>
      <section className="ph-section">
        <h2>{t(phoneWords.rules)}</h2>
        <ol className="ph-list ph-numbered" lang={view.lang}>
          {view.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </section>
      <WhoSees release={view.release} />
      <div className="ph-act">
        <p className="ph-seen">{t(phoneWords.agreeNote)}</p>
        <Button className="ph-wide" look="filled" onClick={onAgree}>
          {t(phoneWords.agree)}
        </Button>
      </div>
    </>
  );
}

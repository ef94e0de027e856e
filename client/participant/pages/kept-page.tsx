import type { Release } from '#shared/release/level.ts';
import { useWords } from '../../i18n/use-words.ts';
import {
  honestWords,
  keptOnWords,
  keptWords,
  namelessWords,
  phoneWords,
  releaseWords,
} from '../../i18n/words/phone.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../heading.tsx';

/** Who sees what, in plain words: before the first question, and in one tap afterwards. */
export function WhoSees({ release }: { release: Release }) {
  const { t } = useWords();
  return (
    <section className="ph-section">
      <h2>{t(phoneWords.whoSees)}</h2>
      <ul className="ph-list">
        {[namelessWords, releaseWords[release.level], ...honestWords].map((phrase) => (
          <li key={phrase.en}>{t(phrase, { least: release.threshold })}</li>
        ))}
      </ul>
    </section>
  );
}

export function KeptPage({ release, onBack }: { release: Release; onBack: () => void }) {
  const { t } = useWords();
  const parts = [
    [keptOnWords.phoneTitle, keptOnWords.phone],
    [keptOnWords.serverTitle, keptOnWords.server],
    [keptOnWords.circleTitle, keptOnWords.circle],
  ] as const;
  return (
    <>
      <Heading>{t(keptWords.open)}</Heading>
      {parts.map(([title, text]) => (
        <section className="ph-section" key={title.en}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
      <WhoSees release={release} />
      <div className="ph-act">
        <Button className="ph-wide" look="filled" onClick={onBack}>
          {t(keptWords.back)}
        </Button>
      </div>
    </>
  );
}

export function LeavePage({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useWords();
  return (
    <>
      <Heading>{t(keptWords.leaveTitle)}</Heading>
      <p>{t(keptWords.leaveText)}</p>
      <div className="ph-act">
        <Button className="ph-wide" look="filled" onClick={onStay}>
          {t(keptWords.stay)}
        </Button>
        <Button className="ph-wide" look="danger" onClick={onLeave}>
          {t(keptWords.leaveYes)}
        </Button>
      </div>
    </>
  );
}

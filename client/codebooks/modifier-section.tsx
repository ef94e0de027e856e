import './modifiers.css';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { setWords } from '../i18n/words/codebook-modifiers.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from './draft.ts';
import { addExamples, addSet } from './draft-modifiers.ts';
import type { Errors } from './problem-words.ts';
import { SetFields } from './set-fields.tsx';

interface ModifierSectionProps {
  readonly work: Work;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly errors: Errors;
}

/** What can sharpen codes; most codebooks have none, so it stands last and says what it is. */
export function ModifierSection({ work, edit, errors }: ModifierSectionProps) {
  const { t } = useWords();
  const isFull = work.modifiers.length >= LIMITS.MODIFIER_SETS;
  return (
    <section className="cb-section" aria-labelledby="modifiers">
      <h2 id="modifiers">{t(setWords.title)}</h2>
      <p className="cb-quiet cb-lead">{t(setWords.lead)}</p>
      {work.modifiers.map((set, at) => (
        <SetFields key={set.id} {...{ set, at, work, edit, errors }} />
      ))}
      <div className="cb-actions">
        <Button onClick={() => edit(addSet)} why={isFull ? t(setWords.fullSets) : null}>
          {t(setWords.addSet)}
        </Button>
        {work.modifiers.length === 0 ? (
          <Button look="quiet" onClick={() => edit(addExamples)}>
            {t(setWords.addExamples)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

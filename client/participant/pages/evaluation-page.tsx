import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords, evaluationItems, evaluationWords, seenWords } from '../../i18n/words/phone.ts';
import { BallotPane } from '../answer/ballot-pane.tsx';
import { Values } from '../answer/choices.tsx';
import { OpenText } from '../answer/open-text.tsx';
import { keysOf } from '../answer/paper-text.tsx';
import type { BallotBox } from '../ballot-box.ts';
import type { Slip } from '../ballot-slip.ts';
import { Heading } from '../heading.tsx';
import { type EvaluationPaper, isComplete } from '../paper.ts';

const RATINGS = [1, 2, 3, 4, 5];

/** Five statements and one open question, all of them optional. */
export function EvaluationPage({ slip, box, online }: { slip: Slip; box: BallotBox; online: boolean }) {
  const { t } = useWords();
  const draft: EvaluationPaper = slip.draft?.kind === 'evaluation' ? slip.draft : { kind: 'evaluation' };
  return (
    <>
      <Heading>{t(evaluationWords.title)}</Heading>
      <BallotPane
        slip={slip}
        box={box}
        online={online}
        why={isComplete(draft) ? null : answerWords.incomplete}
        kept={{ title: evaluationWords.keptTitle, text: evaluationWords.keptText }}
        seen={seenWords.evaluation}
        form={<EvaluationForm draft={draft} onDraft={(next) => box.draft(next)} />}
      />
    </>
  );
}

function EvaluationForm({ draft, onDraft }: { draft: EvaluationPaper; onDraft: (draft: EvaluationPaper) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <>
      <p className="ph-quiet">{t(evaluationWords.text)}</p>
      {keysOf(evaluationItems).map((item) => (
        <div className="ph-item" key={item}>
          <Values
            legend={t(evaluationItems[item])}
            name={`${name}-${item}`}
            values={RATINGS}
            low={t(evaluationWords.low)}
            high={t(evaluationWords.high)}
            chosen={draft[item] ?? null}
            onChoose={(value) => onDraft({ ...draft, [item]: value })}
          />
          {draft[item] === undefined ? null : (
            <button type="button" className="ph-clear" onClick={() => onDraft(without(draft, item))}>
              {t(evaluationWords.clear)}
            </button>
          )}
        </div>
      ))}
      <OpenText
        label={t(evaluationWords.comment)}
        optional
        value={draft.comment ?? ''}
        onChange={(comment) => onDraft({ ...draft, comment })}
      />
    </>
  );
}

function without(draft: EvaluationPaper, item: keyof typeof evaluationItems): EvaluationPaper {
  const { [item]: _gone, ...rest } = draft;
  return rest;
}

import type { Choice } from '#shared/prompts.ts';
import { useWords } from '../../i18n/use-words.ts';
import { evaluationItems, evaluationWords } from '../../i18n/words/phone.ts';
import { agreementWords } from '../../i18n/words/results.ts';
import { type AnsweredPrompt, type Paper, toEvaluation } from '../paper.ts';

interface PaperTextProps {
  readonly paper: Paper;
  /** Absent where the prompt has closed since, and with the evaluation. */
  readonly prompt?: AnsweredPrompt | undefined;
  readonly lang?: string | undefined;
}

/** What was sent, to be read. */
export function PaperText({ paper, prompt, lang }: PaperTextProps) {
  const { t } = useWords();
  const choices = prompt && 'choices' in prompt ? prompt.choices : [];
  switch (paper.kind) {
    case 'open':
      return <p className="ph-own">{paper.text}</p>;
    case 'single':
      return <Labels ids={[paper.choice]} choices={choices} lang={lang} />;
    case 'several':
      return <Labels ids={paper.choices} choices={choices} lang={lang} />;
    case 'ranking':
      return <Labels ids={paper.order} choices={choices} lang={lang} numbered />;
    case 'scale': {
      const { value } = paper;
      const isAgreement = prompt?.kind === 'scale' && prompt.scale === 'agreement';
      const label =
        isAgreement && (value === 1 || value === 2 || value === 3 || value === 4 || value === 5)
          ? t(agreementWords[value])
          : value;
      return <p className="ph-own">{label}</p>;
    }
    case 'evaluation':
      return <EvaluationText paper={paper} />;
  }
}

function EvaluationText({ paper }: { paper: Paper }) {
  const { t } = useWords();
  const { comment, ...ratings } = toEvaluation(paper) ?? {};
  return (
    <dl className="ph-rated">
      {keysOf(evaluationItems).flatMap((item) => {
        const value = ratings[item];
        if (value === undefined) return [];
        return (
          <div key={item}>
            <dt>{t(evaluationItems[item])}</dt>
            <dd>{t(evaluationWords.rated, { value })}</dd>
          </div>
        );
      })}
      {comment === undefined ? null : (
        <div>
          <dt>{t(evaluationWords.comment)}</dt>
          <dd className="ph-own">{comment}</dd>
        </div>
      )}
    </dl>
  );
}

interface LabelsProps {
  readonly ids: readonly string[];
  readonly choices: readonly Choice[];
  readonly lang?: string | undefined;
  readonly numbered?: boolean;
}

function Labels({ ids, choices, lang, numbered = false }: LabelsProps) {
  const labels = ids.map((id) => choices.find((choice) => choice.id === id)?.label ?? id);
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={`ph-own ${numbered ? 'ph-numbered' : ''}`} lang={lang}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </List>
  );
}

/** The items of an object of known keys, in the order in which they are written. */
export function keysOf<K extends string>(object: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(object) as K[];
}

import { useId } from 'react';
import { assertNever } from '#shared/assert.ts';
import { SCALE_RANGE } from '#shared/limits.ts';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords } from '../../i18n/words/phone.ts';
import { agreementWords } from '../../i18n/words/results.ts';
import type { AnsweredPrompt, Paper } from '../paper.ts';
import { Options, Values } from './choices.tsx';
import { OpenText } from './open-text.tsx';
import { Ranking } from './ranking.tsx';

interface AnswerFormProps {
  readonly prompt: AnsweredPrompt;
  readonly lang: string;
  readonly draft: Paper | null;
  readonly onDraft: (draft: Paper) => void;
}

/** The field that belongs to a prompt's kind. A draft of another kind is no draft. */
export function AnswerForm({ prompt, lang, draft, onDraft }: AnswerFormProps) {
  const { t } = useWords();
  const name = useId();
  switch (prompt.kind) {
    case 'open': {
      const text = draft?.kind === 'open' ? draft.text : '';
      return (
        <OpenText
          label={t(answerWords.yourAnswer)}
          value={text}
          onChange={(value) => onDraft({ kind: 'open', text: value })}
        />
      );
    }
    case 'single':
      return (
        <Options
          legend={t(answerWords.chooseOne)}
          type="radio"
          name={name}
          lang={lang}
          options={prompt.choices}
          chosen={draft?.kind === 'single' ? [draft.choice] : []}
          onChoose={(choice) => onDraft({ kind: 'single', choice })}
        />
      );
    case 'several': {
      const chosen = draft?.kind === 'several' ? draft.choices : [];
      return (
        <Options
          legend={t(answerWords.chooseSeveral)}
          type="checkbox"
          name={name}
          lang={lang}
          options={prompt.choices}
          chosen={chosen}
          onChoose={(id) => onDraft({ kind: 'several', choices: toggled(chosen, id) })}
        />
      );
    }
    case 'scale':
      return <ScaleForm prompt={prompt} lang={lang} draft={draft} onDraft={onDraft} />;
    case 'ranking':
      return (
        <Ranking
          choices={prompt.choices}
          lang={lang}
          order={draft?.kind === 'ranking' ? draft.order : []}
          onChange={(order) => onDraft({ kind: 'ranking', order: [...order] })}
        />
      );
    default:
      return assertNever(prompt);
  }
}

function ScaleForm({
  prompt,
  lang,
  draft,
  onDraft,
}: AnswerFormProps & { prompt: Extract<AnsweredPrompt, { kind: 'scale' }> }) {
  const { t } = useWords();
  const name = useId();
  const value = draft?.kind === 'scale' ? draft.value : null;
  if (prompt.scale === 'agreement') {
    const options = Object.entries(agreementWords).map(([id, words]) => ({ id, label: t(words) }));
    return (
      <Options
        legend={t(answerWords.chooseOne)}
        type="radio"
        name={name}
        options={options}
        chosen={value === null ? [] : [String(value)]}
        onChoose={(id) => onDraft({ kind: 'scale', value: Number(id) })}
      />
    );
  }
  return (
    <Values
      legend={t(answerWords.chooseValue)}
      name={name}
      values={rangeOf(prompt.scale)}
      low={prompt.low}
      high={prompt.high}
      lang={lang}
      chosen={value}
      onChoose={(next) => onDraft({ kind: 'scale', value: next })}
    />
  );
}

function rangeOf(scale: keyof typeof SCALE_RANGE): number[] {
  const [low, high] = SCALE_RANGE[scale];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

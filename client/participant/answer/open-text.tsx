import { ANSWER_CHARS } from '#shared/limits.ts';
import { useWords } from '../../i18n/use-words.ts';
import { answerWords } from '../../i18n/words/phone.ts';
import { TextField } from '../../ui/field.tsx';

/** From here on the characters left are counted: before, a number would only distract. */
const COUNT_FROM = 200;

interface OpenTextProps {
  readonly label: string;
  readonly value: string;
  readonly optional?: boolean;
  readonly onChange: (value: string) => void;
}

export function OpenText({ label, value, optional = false, onChange }: OpenTextProps) {
  const { t, tn } = useWords();
  const left = ANSWER_CHARS - value.length;
  return (
    <div className="ph-text">
      <TextField
        label={label}
        hint={t(answerWords.placeholder)}
        optional={optional}
        rows={5}
        maxLength={ANSWER_CHARS}
        value={value}
        onChange={onChange}
      />
      <p className="ph-count">{left <= COUNT_FROM ? tn(answerWords.left, left) : ''}</p>
    </div>
  );
}

import { LIMITS } from '#shared/limits.ts';
import { RELEASE_LEVELS, type Release } from '#shared/release/level.ts';
import { useWords } from '../i18n/use-words.ts';
import { homeWords, releaseLevelWords } from '../i18n/words/home.ts';
import { RadioField, SelectField } from '../ui/field.tsx';

const THRESHOLDS = Array.from({ length: LIMITS.THRESHOLD_MAX - LIMITS.THRESHOLD_MIN + 1 }, (_, index) =>
  String(LIMITS.THRESHOLD_MIN + index),
);

interface ReleaseChoiceProps {
  readonly value: Release;
  readonly onChange: (release: Release) => void;
}

/** What is shown of anonymous answers, and when. */
export function ReleaseChoice({ value, onChange }: ReleaseChoiceProps) {
  const { t } = useWords();
  return (
    <>
      <RadioField
        label={t(homeWords.release)}
        value={value.level}
        options={RELEASE_LEVELS.map((level) => {
          const { label, hint } = releaseLevelWords[level];
          return { value: level, label: t(label), hint: t(hint) };
        })}
        onChange={(level) => onChange({ ...value, level })}
      />
      <SelectField
        label={t(homeWords.threshold)}
        hint={t(homeWords.thresholdHint)}
        value={String(value.threshold)}
        options={THRESHOLDS.map((least) => ({ value: least, label: t(homeWords.thresholdFrom, { least }) }))}
        onChange={(least) => onChange({ ...value, threshold: Number(least) })}
      />
    </>
  );
}

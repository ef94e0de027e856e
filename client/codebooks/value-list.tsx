import { useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { setWords } from '../i18n/words/codebook-modifiers.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import type { Work } from './draft.ts';
import {
  addValue,
  changeValue,
  giveValueKey,
  moveValue,
  type Place,
  problemPlace,
  removeValue,
  type WorkValue,
} from './draft-modifiers.ts';
import { MoveButtons } from './move-buttons.tsx';
import type { Errors } from './problem-words.ts';

interface ValueListProps {
  readonly values: readonly WorkValue[];
  readonly place: Place;
  /** The value that these are below. */
  readonly aboveLabel?: string;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly errors: Errors;
}

/** One level of values; on the first, each can have a list of its own below it. */
export function ValueList({ values, place, aboveLabel, edit, errors }: ValueListProps) {
  const { t } = useWords();
  const add = (
    <Button
      look="quiet"
      {...(aboveLabel === undefined ? {} : { 'aria-label': t(setWords.addValueBelow, { label: aboveLabel }) })}
      onClick={() => edit((now) => addValue(now, place))}
      why={values.length >= LIMITS.MODIFIER_VALUES ? t(setWords.fullValues) : null}
    >
      {t(setWords.addValue)}
    </Button>
  );
  return (
    <>
      {values.length > 0 ? (
        <ul className="cb-values" {...(aboveLabel ? { 'aria-label': t(setWords.below, { label: aboveLabel }) } : {})}>
          {values.map((value, at) => (
            <ValueFields key={value.id} {...{ value, at, place, edit, errors }} count={values.length} />
          ))}
        </ul>
      ) : null}
      {add}
    </>
  );
}

interface ValueFieldsProps extends Pick<ValueListProps, 'place' | 'edit' | 'errors'> {
  readonly value: WorkValue;
  readonly at: number;
  readonly count: number;
}

function ValueFields({ value, at, count, place, edit, errors }: ValueFieldsProps) {
  const { t } = useWords();
  const [removing, setRemoving] = useState(false);
  const { set, above } = place;
  const of = problemPlace(set, ...(above === null ? [] : [above]), value.id);
  const label = value.label.trim() || t(setWords.noLabel);
  const change = (part: Partial<WorkValue>): void => edit((now) => changeValue(now, place, value.id, part));
  const remove = (): void => edit((now) => removeValue(now, place, value.id));
  const below = { set, above: value.id };
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that is drawn */}
      <div
        role="group"
        className="cb-value"
        aria-label={t(setWords.valueOf, { label })}
        onBlur={() => {
          if (value.key === '' && value.label.trim() !== '') edit((now) => giveValueKey(now, place, value.id));
        }}
      >
        <div className="cb-code-key">
          <TextField
            label={t(codebookWords.key)}
            value={value.key}
            onChange={(key) => change({ key: key.trim().slice(-1).toLowerCase() })}
            // Given when the field is left; a mark that went then would shift the page under the click.
            error={value.key === '' && value.label.trim() !== '' ? null : errors(of, 'key')}
            autoComplete="off"
          />
        </div>
        <TextField
          label={t(setWords.value)}
          value={value.label}
          onChange={(text) => change({ label: text })}
          maxLength={LIMITS.LABEL_CHARS}
          error={errors(of, 'label')}
        />
        <MoveButtons
          label={label}
          isFirst={at === 0}
          isLast={at === count - 1}
          onMove={(by) => edit((now) => moveValue(now, place, value.id, by))}
          onRemove={() => (value.values.length > 0 ? setRemoving(true) : remove())}
        />
      </div>
      {above === null ? (
        <div className={value.values.length > 0 ? 'cb-below has-values' : 'cb-below'}>
          {value.values.length > 0 ? (
            <ValueList values={value.values} place={below} aboveLabel={label} {...{ edit, errors }} />
          ) : (
            <Button
              look="quiet"
              aria-label={t(setWords.addBelowOf, { label })}
              onClick={() => edit((now) => addValue(now, below))}
            >
              {t(setWords.addBelow)}
            </Button>
          )}
        </div>
      ) : null}
      {removing ? (
        <ConfirmDialog
          title={t(setWords.removeSetAsk, { label })}
          confirm={t(setWords.doRemove)}
          look="danger"
          onClose={() => setRemoving(false)}
          onConfirm={remove}
        >
          <p>{t(setWords.removeValueMeans, { values: value.values.map((one) => one.label.trim()).join(', ') })}</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}

import { useState } from 'react';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { setWords } from '../i18n/words/codebook-modifiers.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import type { Work } from './draft.ts';
import { moveSet, problemPlace, removeSet, renameSet, toggleCode, type WorkSet } from './draft-modifiers.ts';
import { MoveButtons } from './move-buttons.tsx';
import type { Errors } from './problem-words.ts';
import { ValueList } from './value-list.tsx';

interface SetFieldsProps {
  readonly set: WorkSet;
  /** Its place among the sets. */
  readonly at: number;
  readonly work: Work;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly errors: Errors;
}

export function SetFields({ set, at, work, edit, errors }: SetFieldsProps) {
  const { t } = useWords();
  const [removing, setRemoving] = useState(false);
  const of = problemPlace(set.id);
  const label = set.label.trim() || t(setWords.newSet);
  const users = work.codes.filter((code) => code.modifiers === set.id);
  const remove = (): void => edit((now) => removeSet(now, set.id));
  return (
    <section className="cb-group cb-set" aria-label={t(setWords.set, { label })}>
      <div className="cb-set-head">
        <TextField
          label={t(setWords.setName)}
          value={set.label}
          onChange={(text) => edit((now) => renameSet(now, set.id, text))}
          maxLength={LIMITS.LABEL_CHARS}
          error={errors(of, 'name')}
        />
        <MoveButtons
          label={label}
          isFirst={at === 0}
          isLast={at === work.modifiers.length - 1}
          onMove={(by) => edit((now) => moveSet(now, set.id, by))}
          onRemove={() => (users.length > 0 ? setRemoving(true) : remove())}
        />
      </div>
      <ValueList values={set.values} place={{ set: set.id, above: null }} {...{ edit, errors }} />
      {errors(of, 'values') ? <p className="ui-error">{errors(of, 'values')}</p> : null}
      <CodeChoice set={set} work={work} edit={edit} />
      {removing ? (
        <ConfirmDialog
          title={t(setWords.removeSetAsk, { label })}
          confirm={t(setWords.doRemove)}
          look="danger"
          onClose={() => setRemoving(false)}
          onConfirm={remove}
        >
          <p>{t(setWords.removeSetMeans, { codes: users.map((code) => code.label.trim()).join(', ') })}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

/** Every code with a box to tick: all that the set sharpens is seen at once. */
function CodeChoice({ set, work, edit }: Pick<SetFieldsProps, 'set' | 'work' | 'edit'>) {
  const { t } = useWords();
  const nameOf = (code: Work['codes'][number]): string => {
    const label = code.label.trim() || t(codebookWords.noLabel);
    const other = code.modifiers === set.id ? undefined : work.modifiers.find(({ id }) => id === code.modifiers);
    return other ? t(setWords.hasOther, { code: label, set: other.label.trim() || t(setWords.newSet) }) : label;
  };
  return (
    <fieldset className="cb-set-codes">
      <legend>{t(setWords.codes)}</legend>
      {work.codes.map((code) => (
        <label key={code.id} className="cb-chip">
          <input
            type="checkbox"
            checked={code.modifiers === set.id}
            onChange={() => edit((now) => toggleCode(now, set.id, code.id))}
          />
          <span>{nameOf(code)}</span>
        </label>
      ))}
      {work.codes.some((code) => code.modifiers === set.id) ? null : (
        <p className="cb-quiet">{t(setWords.noCodesYet)}</p>
      )}
    </fieldset>
  );
}

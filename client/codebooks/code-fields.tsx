import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { changeCode, giveKey, removeCode, type Work, type WorkCode, type WorkGroup } from './draft.ts';
import type { Errors } from './problem-words.ts';

interface CodeFieldsProps {
  readonly code: WorkCode;
  readonly groups: readonly WorkGroup[];
  readonly edit: (change: (work: Work) => Work) => void;
  readonly errors: Errors;
}

export function CodeFields({ code, groups, edit, errors }: CodeFieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<WorkCode>): void => edit((now) => changeCode(now, code.id, part));
  const label = code.label.trim() || t(codebookWords.noLabel);
  return (
    // A code that got its label gets a free key of it, unless it has one.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that is drawn
    <div
      role="group"
      className="cb-code"
      aria-label={t(codebookWords.codeOf, { label })}
      onBlur={() => {
        if (code.key === '' && code.label.trim() !== '') edit((now) => giveKey(now, code.id));
      }}
    >
      <div className="cb-code-key">
        <TextField
          label={t(codebookWords.key)}
          value={code.key}
          onChange={(key) => change({ key: key.trim().slice(-1).toLowerCase() })}
          // Given when the field is left; a mark that went then would shift the page under the click.
          error={code.key === '' && code.label.trim() !== '' ? null : errors(code.id, 'key')}
          autoComplete="off"
        />
      </div>
      <TextField
        label={t(codebookWords.label)}
        value={code.label}
        onChange={(text) => change({ label: text })}
        maxLength={LIMITS.LABEL_CHARS}
        error={errors(code.id, 'label')}
      />
      <SelectField
        label={t(codebookWords.group)}
        value={code.group}
        options={groups.map(({ id, name }) => ({ value: id, label: name.trim() || t(codebookWords.newGroup) }))}
        onChange={(group) => change({ group })}
      />
      <div className="cb-code-remove">
        <Button
          look="quiet"
          aria-label={t(codebookWords.removeCode, { label })}
          onClick={() => edit((now) => removeCode(now, code.id))}
        >
          ×
        </Button>
      </div>
      <div className="cb-code-text">
        <TextField
          label={t(codebookWords.definition)}
          value={code.definition}
          onChange={(definition) => change({ definition })}
          rows={2}
          maxLength={LIMITS.LINE_CHARS}
          error={errors(code.id, 'definition')}
        />
        <TextField
          label={t(codebookWords.example)}
          optional
          value={code.example}
          onChange={(example) => change({ example })}
          rows={2}
          maxLength={LIMITS.LINE_CHARS}
        />
      </div>
    </div>
  );
}

import { type HTMLInputAutoCompleteAttribute, type HTMLInputTypeAttribute, type ReactNode, useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { uiWords } from '../i18n/words/ui.ts';

interface Labelled {
  readonly label: string;
  /** One line below the label: what belongs here, and who will see it. */
  readonly hint?: string | undefined;
  /** What is wrong with what was entered. */
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
}

interface Ids {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Field({ label, hint, error, optional, children }: Labelled & { children: (ids: Ids) => ReactNode }) {
  const { t } = useWords();
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="ui-field">
      <label htmlFor={id}>
        {label}
        {optional ? <span className="ui-optional"> ({t(uiWords.optional)})</span> : null}
      </label>
      {hint ? (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p className="ui-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  /** More than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly placeholder?: string;
}

export function TextField({ label, hint, error, optional = false, value, onChange, rows, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(ids) =>
        rows === undefined ? (
          <input
            className="ui-input"
            {...rest}
            {...ids}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            className="ui-input"
            rows={rows}
            {...(rest.maxLength === undefined ? {} : { maxLength: rest.maxLength })}
            {...(rest.autoFocus === undefined ? {} : { autoFocus: rest.autoFocus })}
            required={rest.required}
            placeholder={rest.placeholder}
            {...ids}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface OptionsProps<V extends string> extends Labelled {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

export function SelectField<V extends string>({
  label,
  hint,
  error,
  optional = false,
  value,
  options,
  onChange,
}: OptionsProps<V>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(ids) => (
        <select
          className="ui-input ui-select"
          {...ids}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A few choices, all seen at once. */
export function RadioField<V extends string>({
  label,
  value,
  options,
  onChange,
}: Omit<OptionsProps<V>, 'hint' | 'error' | 'optional'>) {
  const name = useId();
  return (
    <fieldset className="ui-radios">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="ui-radio">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            {option.label}
            {option.hint ? <small>{option.hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="ui-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

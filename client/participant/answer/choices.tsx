import type { Choice } from '#shared/prompts.ts';

interface OptionsProps {
  readonly legend: string;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly lang?: string | undefined;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** One or several of a few, each a row for a thumb. The sign in front is of the browser: a ring or a box. */
export function Options({ legend, type, name, lang, options, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset className="ph-options">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className="ph-option">
          <input type={type} name={name} checked={chosen.includes(id)} onChange={() => onChoose(id)} />
          <span lang={lang}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ValuesProps {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly lang?: string | undefined;
  readonly chosen: number | null;
  readonly onChoose: (value: number) => void;
}

/** Numbers in a row, with what the two ends mean. */
export function Values({ legend, name, values, low, high, lang, chosen, onChoose }: ValuesProps) {
  return (
    <fieldset className="ph-values">
      <legend>{legend}</legend>
      <div className={`ph-figures ${values.length > 6 ? 'ph-figures-many' : ''}`}>
        {values.map((value) => (
          <label key={value} className="ph-figure">
            <input
              type="radio"
              name={name}
              checked={chosen === value}
              aria-label={withEnd(value, values, low, high)}
              onChange={() => onChoose(value)}
            />
            <span aria-hidden="true">{value}</span>
          </label>
        ))}
      </div>
      {low || high ? (
        <p className="ph-ends" lang={lang} aria-hidden="true">
          <span>{low ? `${values[0]}: ${low}` : ''}</span>
          <span>{high ? `${values[values.length - 1]}: ${high}` : ''}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

/** What an end means stands under the row for eyes, and in its name for ears. */
function withEnd(value: number, values: readonly number[], low?: string, high?: string): string {
  const end = value === values[0] ? low : value === values[values.length - 1] ? high : undefined;
  return end ? `${value}, ${end}` : String(value);
}

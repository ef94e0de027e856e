import './modifier-line.css';
import type { InnerValue, ModifierSet, ModifierValue } from '#shared/codebooks/modifier-sets.ts';

/** A set of modifiers in one line, to be read below its code: each value with its key, and what is below it. */
export function ModifierLine({ set }: { set: ModifierSet | undefined }) {
  if (!set) return null;
  return (
    <span className="ui-modifiers">
      <b>{set.label}:</b> <Values values={set.values} />
    </span>
  );
}

function Values({ values }: { values: readonly (ModifierValue | InnerValue)[] }) {
  return values.map((value, index) => (
    <span key={value.id}>
      {index > 0 ? ', ' : ''}
      {value.label} <kbd className="ui-modifier-key">{value.key.toUpperCase()}</kbd>
      {'values' in value && value.values ? (
        <>
          {' ('}
          <Values values={value.values} />)
        </>
      ) : null}
    </span>
  ));
}

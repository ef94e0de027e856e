import { useId } from 'react';
import { LIMITS } from '#shared/limits.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords, hueWords } from '../i18n/words/codebooks.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { ShapeMark } from '../ui/sector-mark.tsx';
import { HUES } from '../ui/sector-marks.ts';
import { CodeFields } from './code-fields.tsx';
import { addCode, changeGroup, type Work, type WorkGroup } from './draft.ts';
import type { Errors } from './problem-words.ts';

interface GroupFieldsProps {
  readonly group: WorkGroup;
  readonly work: Work;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly errors: Errors;
}

export function GroupFields({ group, work, edit, errors }: GroupFieldsProps) {
  const { t } = useWords();
  const codes = work.codes.filter((code) => code.group === group.id);
  return (
    <section className="cb-group" aria-label={`${t(codebookWords.group)}: ${group.name}`}>
      <div className="cb-group-head">
        <TextField
          label={t(codebookWords.groupName)}
          value={group.name}
          onChange={(name) => edit((now) => changeGroup(now, group.id, { name }))}
          maxLength={LIMITS.LABEL_CHARS}
          error={errors(group.id, 'name')}
        />
        <HueChoice hue={group.hue} onChange={(hue) => edit((now) => changeGroup(now, group.id, { hue }))} />
      </div>
      {codes.map((code) => (
        <CodeFields key={code.id} code={code} groups={work.groups} edit={edit} errors={errors} />
      ))}
      <Button
        look="quiet"
        onClick={() => edit((now) => addCode(now, group.id))}
        why={work.codes.length >= LIMITS.CODES ? t(codebookWords.full) : null}
      >
        {t(codebookWords.addCode)}
      </Button>
    </section>
  );
}

function HueChoice({ hue, onChange }: { hue: number; onChange: (hue: number) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="cb-hues">
      <legend>{t(codebookWords.colour)}</legend>
      {HUES.map((each, place) => (
        <label key={each} title={t(hueWords[each])}>
          <input
            type="radio"
            name={name}
            checked={place === hue}
            aria-label={t(hueWords[each])}
            onChange={() => onChange(place)}
          />
          <ShapeMark shape="circle" hue={each} size={22} />
        </label>
      ))}
    </fieldset>
  );
}

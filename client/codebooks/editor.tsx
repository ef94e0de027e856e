import { useRef, useState } from 'react';
import type { FileNote } from '#shared/codebooks/file.ts';
import type { Codebook } from '#shared/codebooks.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords, fileNoteWords, tooManyWords } from '../i18n/words/codebooks.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import type { OnDesk } from './desk.ts';
import { addGroup, draftOf, giveKeys, problemsOf, type Work } from './draft.ts';
import { GroupFields } from './group-fields.tsx';
import { ModifierSection } from './modifier-section.tsx';
import { PlaceLink } from './place-link.tsx';
import { errorsOf } from './problem-words.ts';

interface EditorProps {
  readonly on: OnDesk;
  readonly edit: (change: (work: Work) => Work) => void;
  readonly onSaved: (book: Codebook) => void;
  readonly onDiscard: () => void;
}

export function Editor({ on, edit, onSaved, onDiscard }: EditorProps) {
  const words = useWords();
  const { t, tn } = words;
  const { work } = on;
  const page = useRef<HTMLFormElement>(null);
  /** Problems are shown from the first try to save, so that nobody is scolded while typing. */
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [leaving, setLeaving] = useState(false);
  const problems = problemsOf(work);
  const errors = errorsOf(words, tried ? problems : []);

  const save = async (asCopy: boolean): Promise<void> => {
    setTried(true);
    const whole = giveKeys(work);
    if (whole !== work) edit(giveKeys);
    if (problemsOf(whole).length > 0) {
      // The marks are drawn first.
      requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      return;
    }
    const draft = draftOf(whole);
    const isNew = work.id === null || asCopy;
    const reply = isNew
      ? await call<Codebook>('POST', '/api/codebooks', { body: draft })
      : await call<Codebook>('PUT', `/api/codebooks/${work.id}`, { body: { version: work.version, draft } });
    if (reply.ok) onSaved(reply.value);
    else setRefusal(reply.refusal);
  };
  const isGone = refusal === 'conflict' || refusal === 'not-found';
  return (
    <form
      ref={page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <PlaceLink to={null} className="cb-back">
        ← {t(codebookWords.toList)}
      </PlaceLink>
      <h1 className="cb-title">{work.title.trim() || t(codebookWords.create)}</h1>
      {on.file ? <ImportNotes file={on.file.name} notes={on.file.notes} /> : null}
      <div className="cb-fields">
        <TextField
          label={t(codebookWords.name)}
          value={work.title}
          onChange={(title) => edit((now) => ({ ...now, title }))}
          maxLength={LIMITS.NAME_CHARS}
          error={errors('book', 'title')}
          required
        />
        <SelectField
          label={t(codebookWords.lang)}
          value={work.lang}
          options={[
            { value: 'bs', label: t(codebookWords.bosnian) },
            { value: 'en', label: t(codebookWords.english) },
          ]}
          onChange={(lang) => edit((now) => ({ ...now, lang }))}
        />
        <div className="cb-wide">
          <TextField
            label={t(codebookWords.source)}
            hint={t(codebookWords.sourceHint)}
            optional
            value={work.source}
            onChange={(source) => edit((now) => ({ ...now, source }))}
            maxLength={LIMITS.LINE_CHARS}
          />
        </div>
      </div>
      {work.codes.length > LIMITS.LIVE_CODES ? <Notice>{tn(tooManyWords, work.codes.length)}</Notice> : null}
      <p className="cb-quiet cb-keys-are">{t(codebookWords.keysAre)}</p>
      {work.groups.map((group) => (
        <GroupFields key={group.id} group={group} work={work} edit={edit} errors={errors} />
      ))}
      <Button
        onClick={() => edit((now) => addGroup(now, ''))}
        why={work.codes.length >= LIMITS.CODES ? t(codebookWords.full) : null}
      >
        {t(codebookWords.addGroup)}
      </Button>
      <ModifierSection work={work} edit={edit} errors={errors} />
      <footer className="cb-foot">
        {errors('book', 'codes') ? <Notice look="refused">{errors('book', 'codes')}</Notice> : null}
        {tried && problems.length > 0 ? <Notice look="refused">{t(codebookWords.whatIsWrong)}</Notice> : null}
        {isGone ? (
          <Notice look="refused">{t(refusal === 'conflict' ? codebookWords.conflict : codebookWords.notFound)}</Notice>
        ) : (
          <RefusalNotice refusal={refusal} />
        )}
        <div className="cb-actions">
          <Button look="filled" type="submit">
            {t(codebookWords.save)}
          </Button>
          {isGone ? <Button onClick={() => void save(true)}>{t(codebookWords.saveCopy)}</Button> : null}
          <Button look="quiet" onClick={() => (on.changed ? setLeaving(true) : onDiscard())}>
            {t(codebookWords.discard)}
          </Button>
        </div>
      </footer>
      {leaving ? (
        <ConfirmDialog
          title={t(codebookWords.discardAsk)}
          confirm={t(codebookWords.discard)}
          look="danger"
          onClose={() => setLeaving(false)}
          onConfirm={onDiscard}
        >
          <p>{t(codebookWords.unsaved, { title: work.title })}</p>
        </ConfirmDialog>
      ) : null}
    </form>
  );
}

function ImportNotes({ file, notes }: { file: string; notes: readonly FileNote[] }) {
  const { t } = useWords();
  if (notes.length === 0) return <Notice>{t(codebookWords.readWhole, { file })}</Notice>;
  const kinds = [...new Set(notes.map(({ note }) => note))];
  return (
    <Notice>
      {t(codebookWords.readFrom, { file })}
      <ul className="cb-notes">
        {kinds.map((kind) => {
          const names = notes.filter(({ note }) => note === kind).map(({ about }) => about);
          return <li key={kind}>{t(fileNoteWords[kind], { names: names.join(', ') })}</li>;
        })}
      </ul>
    </Notice>
  );
}

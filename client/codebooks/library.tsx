import { type ChangeEvent, useRef, useState } from 'react';
import type { CodebookLine } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords, codeCount } from '../i18n/words/codebooks.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import { PlaceLink } from './place-link.tsx';

interface LibraryProps {
  /** null while they are asked for. */
  readonly lines: readonly CodebookLine[] | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onNew: () => void;
  readonly onImport: (file: File) => void;
  readonly onCopy: (line: CodebookLine) => void;
  readonly onDeleted: () => void;
}

export function Library({ lines, failed, onRetry, onNew, onImport, onCopy, onDeleted }: LibraryProps) {
  const { t, lang } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [deleting, setDeleting] = useState<CodebookLine | null>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const [first] = event.target.files ?? [];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (first) onImport(first);
  };
  const builtIn = (lines ?? []).filter((line) => line.builtIn && line.lang === lang);
  const own = (lines ?? []).filter((line) => !line.builtIn);
  return (
    <>
      <h1 className="cb-title">{t(codebookWords.title)}</h1>
      <p className="cb-lead">{t(codebookWords.lead)}</p>
      <div className="cb-actions">
        <Button look="filled" onClick={onNew}>
          {t(codebookWords.create)}
        </Button>
        <Button onClick={() => file.current?.click()} aria-describedby="import-hint">
          {t(codebookWords.importFile)}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".qdc,.csv,.tsv,.txt,.xml"
          aria-label={t(codebookWords.importFile)}
          onChange={chosen}
        />
        <p id="import-hint" className="cb-quiet">
          {t(codebookWords.importHint)}
        </p>
      </div>
      {lines === null && !failed ? <p className="cb-quiet">{t(codebookWords.loading)}</p> : null}
      {lines === null && failed ? <Button onClick={onRetry}>{t(codebookWords.tryAgain)}</Button> : null}
      {lines === null ? null : (
        <>
          <section className="cb-section" aria-labelledby="own">
            <h2 id="own">{t(codebookWords.own)}</h2>
            {own.length === 0 ? <p className="cb-quiet">{t(codebookWords.noneOwn)}</p> : null}
            <Lines lines={own} onCopy={onCopy} onDelete={setDeleting} />
          </section>
          <section className="cb-section" aria-labelledby="built-in">
            <h2 id="built-in">{t(codebookWords.builtIn)}</h2>
            <Lines lines={builtIn} onCopy={onCopy} />
          </section>
        </>
      )}
      {deleting ? (
        <DeleteDialog
          line={deleting}
          onClose={() => setDeleting(null)}
          onDeleted={() => {
            setDeleting(null);
            onDeleted();
          }}
        />
      ) : null}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly CodebookLine[];
  readonly onCopy: (line: CodebookLine) => void;
  readonly onDelete?: (line: CodebookLine) => void;
}

function Lines({ lines, onCopy, onDelete }: LinesProps) {
  const { t, tn } = useWords();
  if (lines.length === 0) return null;
  return (
    <ul className="cb-list">
      {lines.map((line) => {
        const { id, title, lang, codes } = line;
        const language = t(lang === 'bs' ? codebookWords.bosnian : codebookWords.english);
        return (
          <li key={id} className="cb-row">
            <span className="cb-row-main">
              <PlaceLink to={id}>{title}</PlaceLink>
              <small>{[tn(codeCount, codes), onDelete ? language : ''].filter(Boolean).join(' · ')}</small>
            </span>
            <span className="cb-row-do">
              <Button look="quiet" aria-label={t(codebookWords.copyThis, { title })} onClick={() => onCopy(line)}>
                {t(codebookWords.copy)}
              </Button>
              {(['qdc', 'csv'] as const).map((format) => (
                <a
                  key={format}
                  className="cb-file"
                  href={`/api/codebooks/${id}/${format}?lang=${lang}`}
                  download
                  aria-label={t(codebookWords.fileOf, { title, format: format.toUpperCase() })}
                >
                  {format.toUpperCase()}
                </a>
              ))}
              {onDelete ? (
                <Button look="quiet" aria-label={t(codebookWords.deleteThis, { title })} onClick={() => onDelete(line)}>
                  {t(codebookWords.deleteIt)}
                </Button>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface DeleteProps {
  readonly line: CodebookLine;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

function DeleteDialog({ line, onClose, onDeleted }: DeleteProps) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const remove = async (): Promise<void> => {
    const reply = await call<null>('DELETE', `/api/codebooks/${line.id}`);
    // Somebody else has deleted it: so much the better.
    if (reply.ok || reply.refusal === 'not-found') onDeleted();
    else setRefusal(reply.refusal);
  };
  return (
    <ConfirmDialog
      title={t(codebookWords.deleteAsk, { title: line.title })}
      confirm={t(codebookWords.deleteIt)}
      look="danger"
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <p>{t(codebookWords.deleteMeans)}</p>
      <RefusalNotice refusal={refusal} />
    </ConfirmDialog>
  );
}

import { useCallback, useEffect, useState } from 'react';
import type { FileProblem } from '#shared/codebooks/file.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { CodebookLine } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords, fileReasonWords } from '../i18n/words/codebooks.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import { BookPage } from './book-page.tsx';
import { type OnDesk, useDesk } from './desk.ts';
import { copyOf, emptyWork, workOf } from './draft.ts';
import { Editor } from './editor.tsx';
import { Library } from './library.tsx';
import { readCodebookFile } from './read-file.ts';
import { goTo, NEW, usePlace } from './use-place.ts';

interface Told {
  readonly look: 'good' | 'refused';
  readonly text: string;
}

/** The list, one codebook to read, or one on the desk to be edited. */
export function CodebooksPage() {
  const { t, lang } = useWords();
  const place = usePlace();
  const desk = useDesk();
  const [lines, setLines] = useState<readonly CodebookLine[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  /** What is laid on the desk once what lies there may be discarded. */
  const [next, setNext] = useState<OnDesk | null>(null);

  const load = useCallback(async () => {
    const reply = await call<CodebookLine[]>('GET', '/api/codebooks');
    if (reply.ok) setLines(reply.value);
    setRefusal(reply.ok ? null : reply.refusal);
  }, []);
  useEffect(() => void load(), [load]);

  const open = (work: OnDesk): void => {
    setTold(null);
    if (desk.on?.changed) {
      setNext(work);
      return;
    }
    desk.lay(work);
    goTo(work.work.id ?? NEW);
  };
  const copy = async (line: CodebookLine): Promise<void> => {
    const reply = await call<Codebook>('GET', `/api/codebooks/${line.id}?lang=${line.lang}`);
    if (!reply.ok) return setRefusal(reply.refusal);
    const title = t(codebookWords.copyOf, { title: reply.value.title });
    open({ work: copyOf(reply.value, title), changed: true, file: null });
  };
  const importFile = async (file: File): Promise<void> => {
    const reply = await readCodebookFile(file, lang);
    if (!reply.ok) {
      if (reply.refusal !== 'too-large') return setRefusal(reply.refusal);
      return setTold({ look: 'refused', text: t(codebookWords.fileTooLarge, { file: file.name }) });
    }
    if ('problem' in reply.value)
      return setTold({ look: 'refused', text: problemText(file.name, reply.value.problem) });
    const { draft, notes } = reply.value;
    open({ work: workOf(draft), changed: true, file: { name: file.name, notes } });
  };
  const problemText = (file: string, { line, reason }: FileProblem): string =>
    t(codebookWords.notImported, { file, line, reason: t(fileReasonWords[reason]) });
  const saved = (book: Codebook): void => {
    desk.lay(null);
    setTold({ look: 'good', text: t(codebookWords.saved, { title: book.title }) });
    goTo(null);
    void load();
  };

  if (refusal === 'sign-in-needed') {
    return (
      <>
        <RefusalNotice refusal={refusal} />
        <p className="cb-lead">
          <a href="/sign-in">{t(codebookWords.signIn)}</a>
        </p>
      </>
    );
  }
  const onDesk = desk.on && place === (desk.on.work.id ?? NEW) ? desk.on : null;
  return (
    <>
      {onDesk ? (
        <Editor
          on={onDesk}
          edit={desk.edit}
          onSaved={saved}
          onDiscard={() => {
            desk.lay(null);
            goTo(null);
          }}
        />
      ) : place !== null && place !== NEW ? (
        <BookPage
          key={`${place} ${lang}`}
          id={place}
          isOwn={lines?.some((line) => line.id === place && !line.builtIn) ?? false}
          onEdit={(book) => open({ work: workOf(book), changed: false, file: null })}
          onCopy={(book) =>
            open({ work: copyOf(book, t(codebookWords.copyOf, { title: book.title })), changed: true, file: null })
          }
        />
      ) : (
        <>
          {told ? (
            <Notice look={told.look} onDismiss={() => setTold(null)}>
              {told.text}
            </Notice>
          ) : null}
          <RefusalNotice refusal={refusal} onDismiss={() => setRefusal(null)} />
          {desk.on?.changed ? <Unsaved on={desk.on} /> : null}
          <Library
            lines={lines}
            failed={refusal !== null}
            onRetry={() => void load()}
            onNew={() => open({ work: emptyWork(lang, t(codebookWords.newGroup)), changed: false, file: null })}
            onImport={(file) => void importFile(file)}
            onCopy={(line) => void copy(line)}
            onDeleted={() => void load()}
          />
        </>
      )}
      {next ? (
        <ConfirmDialog
          title={t(codebookWords.discardAsk)}
          confirm={t(codebookWords.discard)}
          look="danger"
          onClose={() => setNext(null)}
          onConfirm={() => {
            desk.lay(next);
            setNext(null);
            goTo(next.work.id ?? NEW);
          }}
        >
          <p>{t(codebookWords.unsaved, { title: desk.on?.work.title ?? '' })}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function Unsaved({ on }: { on: OnDesk }) {
  const { t } = useWords();
  return (
    <Notice>
      {t(codebookWords.unsaved, { title: on.work.title })}{' '}
      <Button look="quiet" onClick={() => goTo(on.work.id ?? NEW)}>
        {t(codebookWords.goOn)}
      </Button>
    </Notice>
  );
}

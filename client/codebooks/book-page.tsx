import { useCallback, useEffect, useState } from 'react';
import { groupHues } from '#shared/codebooks/group-hues.ts';
import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import type { Codebook } from '#shared/codebooks.ts';
import type { Refusal } from '#shared/refusals.ts';
import { useWords } from '../i18n/use-words.ts';
import { codebookWords } from '../i18n/words/codebooks.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { ModifierLine } from '../ui/modifier-line.tsx';
import { Notice, RefusalNotice } from '../ui/notice.tsx';
import { ShapeMark } from '../ui/sector-mark.tsx';
import { HUES } from '../ui/sector-marks.ts';
import { PlaceLink } from './place-link.tsx';

interface BookPageProps {
  readonly id: string;
  readonly isOwn: boolean;
  readonly onEdit: (book: Codebook) => void;
  readonly onCopy: (book: Codebook) => void;
}

/** A codebook to read; an own one can be edited, any one copied. */
export function BookPage({ id, isOwn, onEdit, onCopy }: BookPageProps) {
  const { t, lang } = useWords();
  const [book, setBook] = useState<Codebook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = useCallback(async () => {
    const reply = await call<Codebook>('GET', `/api/codebooks/${id}?lang=${lang}`);
    if (reply.ok) setBook(reply.value);
    setRefusal(reply.ok ? null : reply.refusal);
  }, [id, lang]);
  useEffect(() => void load(), [load]);
  return (
    <>
      <PlaceLink to={null} className="cb-back">
        ← {t(codebookWords.toList)}
      </PlaceLink>
      {refusal === 'not-found' ? <Notice look="refused">{t(codebookWords.notFound)}</Notice> : null}
      {refusal !== null && refusal !== 'not-found' ? (
        <>
          <RefusalNotice refusal={refusal} />
          <Button onClick={() => void load()}>{t(codebookWords.tryAgain)}</Button>
        </>
      ) : null}
      {book === null && refusal === null ? <p className="cb-quiet">{t(codebookWords.loading)}</p> : null}
      {book ? (
        <article lang={book.lang}>
          <header className="cb-head">
            <div>
              <h1 className="cb-title">{book.title}</h1>
              {book.source ? <p className="cb-quiet">{book.source}</p> : null}
            </div>
            <div className="cb-actions" lang={lang}>
              {isOwn ? (
                <Button look="filled" onClick={() => onEdit(book)}>
                  {t(codebookWords.edit)}
                </Button>
              ) : null}
              <Button onClick={() => onCopy(book)}>{t(codebookWords.copy)}</Button>
            </div>
          </header>
          <Codes book={book} />
        </article>
      ) : null}
    </>
  );
}

function Codes({ book }: { book: Codebook }) {
  return groupHues(book).map(({ name, hue }) => (
    <section key={name} className="cb-section">
      <h2 className="cb-group-name">
        <ShapeMark shape="circle" hue={HUES[hue] ?? 'grey'} size={18} /> {name}
      </h2>
      <dl className="cb-codes">
        {book.codes
          .filter((code) => code.group === name)
          .map((code) => (
            <div key={code.id}>
              <dt>
                <kbd>{code.key.toUpperCase()}</kbd> {code.label}
              </dt>
              <dd>
                {code.definition}
                {code.example === undefined ? null : <q className="cb-example">{code.example}</q>}
                <ModifierLine set={modifiersOf(book, code.id)} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

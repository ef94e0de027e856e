import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { RecordSummary } from '#shared/record.ts';
import type { Refusal } from '#shared/refusals.ts';
import { formatDay } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveCounts, archiveWords } from '../i18n/words/archive.ts';
import { call } from '../live/http.ts';
import { TextField } from '../ui/field.tsx';
import { Logo } from '../ui/logo.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import './archive.css';

/** A link inside the page that the archive is part of. */
export type LinkComponent = ComponentType<{ to: string; className?: string; children: ReactNode }>;

const TYPING_MS = 250;

/** The closed sessions, newest first, with a search over all their words. */
export default function Archive({ LinkTo }: { LinkTo: LinkComponent }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const { records, refusal } = useRecords(query);
  const untouched = query.trim() === '' && records?.length === 0;
  return (
    <section className="hm-section" aria-labelledby="archive">
      <div className="ar-head">
        <h2 id="archive">{t(archiveWords.archive)}</h2>
        {untouched ? null : (
          <search className="ar-search">
            <TextField label={t(archiveWords.search)} type="search" value={query} onChange={setQuery} maxLength={200} />
          </search>
        )}
      </div>
      <RefusalNotice refusal={refusal} />
      {records === null && refusal === null ? <p className="hm-quiet">{t(archiveWords.loading)}</p> : null}
      {untouched ? (
        <div className="ar-empty">
          <Logo size={72} lit={-1} />
          <p>{t(archiveWords.empty)}</p>
        </div>
      ) : null}
      {!untouched && records?.length === 0 ? (
        <p className="hm-quiet" role="status">
          {t(archiveWords.nothingFound)}
        </p>
      ) : null}
      {records && records.length > 0 ? <Lines records={records} LinkTo={LinkTo} /> : null}
    </section>
  );
}

function useRecords(query: string): { records: readonly RecordSummary[] | null; refusal: Refusal | null } {
  const [records, setRecords] = useState<readonly RecordSummary[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const words = query.trim();
    const load = async (): Promise<void> => {
      const reply = await call<RecordSummary[]>('GET', `/api/records?q=${encodeURIComponent(words)}`, {
        signal: abort.signal,
      });
      if (abort.signal.aborted) return;
      if (reply.ok) setRecords(reply.value);
      setRefusal(reply.ok ? null : reply.refusal);
    };
    const timer = setTimeout(() => void load(), words === '' ? 0 : TYPING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return { records, refusal };
}

function Lines({ records, LinkTo }: { records: readonly RecordSummary[]; LinkTo: LinkComponent }) {
  const { lang, tn } = useWords();
  return (
    <ul className="hm-list">
      {records.map((record) => (
        <li key={record.id}>
          <LinkTo to={`/records/${record.id}`} className="hm-row">
            <span className="hm-row-main">
              <strong>{record.title}</strong>
              <small>
                {[record.community, formatDay(lang, record.openedAtEpoch), tn(archiveCounts.minutes, record.minutes)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <small className="ar-figures">
              {tn(archiveCounts.prompts, record.prompts)}
              <br />
              {tn(archiveCounts.answers, record.answers)} · {tn(archiveCounts.marks, record.marks)}
            </small>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}

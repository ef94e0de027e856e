import { useEffect, useState } from 'react';
import type { SessionRecord } from '#shared/record.ts';
import type { Refusal } from '#shared/refusals.ts';
import { summarise } from '#shared/summarise.ts';
import { formatDayAndTime } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveCounts, archiveWords, roleWords } from '../i18n/words/archive.ts';
import { sectorWords } from '../i18n/words/circle.ts';
import { modeWords } from '../i18n/words/home.ts';
import { call } from '../live/http.ts';
import { Button } from '../ui/button.tsx';
import { RefusalNotice } from '../ui/notice.tsx';
import type { LinkComponent } from './archive.tsx';
import './archive.css';
import { RecordEvaluation } from './record-evaluation.tsx';
import { RecordEvents } from './record-events.tsx';
import { RecordIntervals, RecordPlans } from './record-intervals.tsx';
import { RecordMarks } from './record-marks.tsx';
import { RecordNotes } from './record-notes.tsx';
import { RecordPrompts } from './record-prompts.tsx';
import { RecordSetAside } from './record-set-aside.tsx';

/** A session record to read back, like the first pages of a report. */
export default function RecordPage({ id, LinkTo }: { id: string; LinkTo: LinkComponent }) {
  const { t } = useWords();
  const [record, setRecord] = useState<SessionRecord | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void call<SessionRecord>('GET', `/api/records/${encodeURIComponent(id)}`, { signal: abort.signal }).then(
      (reply) => {
        if (abort.signal.aborted) return;
        if (reply.ok) setRecord(reply.value);
        else setRefusal(reply.refusal);
      },
    );
    return () => abort.abort();
  }, [id]);
  return (
    <>
      <p className="ar-back">
        <LinkTo to="/">{t(archiveWords.back)}</LinkTo>
      </p>
      <RefusalNotice refusal={refusal} />
      {record === null && refusal === null ? <p role="status">{t(archiveWords.loading)}</p> : null}
      {record ? <RecordBody record={record} /> : null}
    </>
  );
}

function RecordBody({ record }: { record: SessionRecord }) {
  const { t, lang } = useWords();
  const where = [record.community, formatDayAndTime(lang, record.openedAtEpoch), t(modeWords[record.mode])];
  return (
    <article className="ar-record">
      <header className="ar-title">
        <p className="hm-quiet">{t(archiveWords.session)}</p>
        <h1>{record.title}</h1>
        <p>{where.filter(Boolean).join(' · ')}</p>
        <div className="ar-actions">
          <a className="ui-button ui-button-plain" href={`/api/records/${record.id}/download`} download>
            {t(archiveWords.download)}
          </a>
          <Button onClick={() => window.print()}>{t(archiveWords.print)}</Button>
        </div>
      </header>
      <Summary record={record} />
      <RecordPrompts record={record} />
      <RecordEvaluation record={record} />
      <RecordNotes record={record} />
      <RecordPlans record={record} />
      <RecordMarks record={record} />
      <RecordIntervals record={record} />
      <RecordEvents record={record} />
      <RecordSetAside record={record} />
    </article>
  );
}

function Summary({ record }: { record: SessionRecord }) {
  const { t, tn } = useWords();
  const figures = summarise(record);
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{t(archiveWords.summary)}</h2>
      <ul className="ar-tiles">
        {(['minutes', 'prompts', 'answers', 'marks', 'evaluations'] as const).map((name) => (
          <li key={name}>{tn(archiveCounts[name], figures[name])}</li>
        ))}
      </ul>
      <dl className="ar-facts">
        <dt>{t(archiveWords.people)}</dt>
        <dd>{record.coders.map((coder) => `${coder.name} (${t(roleWords[coder.role])})`).join(', ') || '–'}</dd>
        <dt>{t(archiveWords.seats)}</dt>
        <dd>
          {record.seats.length === 0 ? (
            t(archiveWords.noSeats)
          ) : (
            <ul className="ar-seats">
              {record.seats.map((seat) => (
                <li key={seat.id}>
                  <strong>{seat.label}</strong> {t(sectorWords[seat.sector])}
                  {seat.guest ? `, ${t(archiveWords.guest)}` : ''}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </section>
  );
}

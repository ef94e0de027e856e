import { useState } from 'react';
import { valuesOf } from '#shared/codebooks/modifiers.ts';
import type { Addressee, Mark, Speaker } from '#shared/mark.ts';
import type { SessionRecord } from '#shared/record.ts';
import { formatClock } from '../i18n/dates.ts';
import { formatNumber } from '../i18n/phrase.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveCounts, archiveWords } from '../i18n/words/archive.ts';
import { Button } from '../ui/button.tsx';

/** A room may hold ten thousand marks; the first page has enough to recognise the session. */
const FIRST = 100;

export function RecordMarks({ record }: { record: SessionRecord }) {
  const { t, tn, lang } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? record.marks : record.marks.slice(0, FIRST);
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t(archiveWords.marks)}</h2>
      {record.marks.length === 0 ? (
        <p className="hm-quiet">{t(archiveWords.noMarks)}</p>
      ) : (
        <>
          <p className="hm-quiet">
            {tn(archiveCounts.marks, record.marks.filter((mark) => !mark.gone).length)}. {t(archiveWords.timesFrom)}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
          <section className="ar-scroll" aria-label={t(archiveWords.marksTable)} tabIndex={0}>
            <MarksTable record={record} marks={shown} />
          </section>
          {shown.length < record.marks.length ? (
            <Button onClick={() => setAll(true)}>
              {t(archiveWords.showAll, { n: formatNumber(lang, record.marks.length) })}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function MarksTable({ record, marks }: { record: SessionRecord; marks: readonly Mark[] }) {
  const { t } = useWords();
  const coders = new Map(record.coders.map((coder) => [coder.id, coder.name]));
  const codes = new Map(record.codebook.codes.map((code) => [code.id, code.label]));
  const act = (mark: Mark): string => {
    if (mark.code === null) return t(archiveWords.notCoded);
    const values = valuesOf(record.codebook, mark) ?? [];
    return [codes.get(mark.code) ?? mark.code, ...values.map(({ label }) => label)].join(' · ');
  };
  const seats = new Map(record.seats.map((seat) => [seat.id, seat.label]));
  const who = (person: Speaker | Addressee): string => {
    if (person === 'group') return t(archiveWords.toAll);
    return person === 'facilitator' ? t(archiveWords.facilitator) : (seats.get(person.seat) ?? person.seat);
  };
  return (
    <table className="ar-table">
      <thead>
        <tr>
          {[
            archiveWords.time,
            archiveWords.from,
            archiveWords.to,
            archiveWords.code,
            archiveWords.coder,
            archiveWords.note,
          ].map((head) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.id} className={mark.gone ? 'ar-gone' : undefined}>
            <td>{formatClock(mark.at)}</td>
            <td>{who(mark.from)}</td>
            <td>{who(mark.to)}</td>
            <td>{act(mark)}</td>
            <td>{coders.get(mark.coder) ?? mark.coder}</td>
            <td>
              {[mark.gone ? t(archiveWords.deleted) : '', mark.unsure ? t(archiveWords.unsure) : '', mark.note ?? '']
                .filter(Boolean)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { FACILITATOR } from '#shared/analysis/act.ts';
import { type IntervalSheet, sheetsOf } from '#shared/analysis/interval-agreement.ts';
import type { SessionRecord } from '#shared/record.ts';
import { formatClock } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveWords } from '../i18n/words/archive.ts';
import { recordIntervalCounts, recordIntervalWords } from '../i18n/words/archive-intervals.ts';

/** In how many intervals each coder saw each code of each seat; nothing where nobody coded by intervals. */
export function RecordIntervals({ record }: { record: SessionRecord }) {
  const { t, tn } = useWords();
  const sheets = [...sheetsOf(record.intervals)].filter(([, sheet]) => sheet.done.size > 0);
  if (sheets.length === 0) return null;
  const names = new Map(record.coders.map((coder) => [coder.id, coder.name]));
  return (
    <section aria-labelledby="intervals">
      <h2 id="intervals">{t(recordIntervalWords.intervals)}</h2>
      <p className="hm-quiet">{t(recordIntervalWords.help, { minutes: record.intervalMs / 60_000 })}</p>
      {sheets.map(([coder, sheet]) => {
        const name = `${names.get(coder) ?? coder}, ${tn(recordIntervalCounts.done, sheet.done.size)}`;
        return (
          <div key={coder}>
            <h3>{name}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
            <section className="ar-scroll" aria-label={t(recordIntervalWords.table, { name })} tabIndex={0}>
              <SheetTable record={record} sheet={sheet} />
            </section>
          </div>
        );
      })}
    </section>
  );
}

function SheetTable({ record, sheet }: { record: SessionRecord; sheet: IntervalSheet }) {
  const { t } = useWords();
  const seen = (person: string, code: string): number =>
    [...sheet.done].filter((interval) => sheet.codes(interval, person).includes(code)).length;
  const people = [
    ...record.seats.map(({ id, label }) => ({ id, label })),
    { id: FACILITATOR, label: t(archiveWords.facilitator) },
  ].map((person) => ({ ...person, counts: record.codebook.codes.map(({ id }) => seen(person.id, id)) }));
  const codes = record.codebook.codes
    .map((code, index) => ({ code, index }))
    .filter(({ index }) => people.some(({ counts }) => (counts[index] ?? 0) > 0));
  if (codes.length === 0) return <p>{t(recordIntervalWords.nothing)}</p>;
  return (
    <table className="ar-table">
      <thead>
        <tr>
          <th scope="col">{t(recordIntervalWords.who)}</th>
          {codes.map(({ code }) => (
            <th key={code.id} scope="col">
              {code.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, label, counts }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {codes.map(({ code, index }) => (
              <td key={code.id}>{counts[index] ? counts[index] : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who took which codes, and since when; nothing where nobody shared them out. */
export function RecordPlans({ record }: { record: SessionRecord }) {
  const { t } = useWords();
  if (record.plans.length === 0) return null;
  const names = new Map(record.coders.map((coder) => [coder.id, coder.name]));
  const labels = new Map(record.codebook.codes.map((code) => [code.id, code.label]));
  const codesOf = (codes: readonly string[] | null): string =>
    codes === null ? t(recordIntervalWords.allCodes) : codes.map((code) => labels.get(code) ?? code).join('; ');
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{t(recordIntervalWords.plans)}</h2>
      <p className="hm-quiet">{t(recordIntervalWords.plansHelp)}</p>
      <dl className="ar-facts">
        {record.plans.map((plan) => (
          <div key={plan.id} className="ar-fact">
            <dt>{names.get(plan.coder) ?? plan.coder}</dt>
            {[...(plan.trail ?? []), plan].map(({ at, codes }) => (
              <dd key={at}>{t(recordIntervalWords.from, { time: formatClock(at), codes: codesOf(codes) })}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

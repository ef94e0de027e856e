import type { SessionRecord } from '#shared/record.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { formatClock } from '../i18n/dates.ts';
import { useWords } from '../i18n/use-words.ts';
import { archiveWords, eventWords } from '../i18n/words/archive.ts';

/** Every event of the log, in words, with who did it. */
export function RecordEvents({ record }: { record: SessionRecord }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t(archiveWords.events)}</h2>
      <ol className="ar-events">
        {record.events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log's order is its key, and a record never changes
          <li key={index}>
            <span className="ar-when">{formatClock(event.at)}</span>
            <span>
              {t(eventWords[event.type], detailsOf(record, event))} <small>{event.by}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function detailsOf(record: SessionRecord, event: RoomEvent): Record<string, string> {
  if (event.type === 'seat-put') return { what: event.seat.label };
  if (event.type === 'seat-arrived' || event.type === 'seat-left') {
    return { what: record.seats.find(({ id }) => id === event.seat)?.label ?? event.seat };
  }
  if (event.type === 'facilitator-told') return { what: event.text };
  if (event.type === 'prompt-added') return { what: event.prompt.text };
  if (!('prompt' in event)) return {};
  const prompts = record.guide.sections.flatMap((section) => section.prompts);
  const what = prompts.find(({ id }) => id === event.prompt)?.text ?? event.prompt;
  return event.type === 'prompt-extended' ? { what, time: formatClock(event.seconds * 1_000) } : { what };
}

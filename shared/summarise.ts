import type { RecordSummary, SessionRecord } from './record.ts';

/** The line of a record in the archive. Apart from the schema, so that a page can count without parsing. */
export function summarise(record: SessionRecord): RecordSummary {
  const { id, title, community, mode, lang, openedAtEpoch } = record;
  const runs = record.prompts.flatMap((prompt) => prompt.runs.filter((run) => !run.reset));
  return {
    ...{ id, title, community, mode, lang, openedAtEpoch },
    minutes: Math.round((record.closedAt - (record.startedAt ?? record.closedAt)) / 60_000),
    seats: record.seats.length,
    prompts: runs.length,
    answers: runs.reduce((sum, run) => sum + run.answers.length, 0),
    marks: record.marks.filter((mark) => !mark.gone).length,
    coders: new Set(record.marks.map((mark) => mark.coder)).size,
    evaluations: record.evaluations.length,
  };
}

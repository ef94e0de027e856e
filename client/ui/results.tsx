import type { ReactNode } from 'react';
import type { Choice, PublicPrompt } from '#shared/prompts.ts';
import type { Results as ResultsOf, Withheld } from '#shared/results.ts';
import { formatNumber } from '../i18n/phrase.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { agreementWords, resultWords, withheldWords } from '../i18n/words/results.ts';
import './results.css';

interface ResultsProps {
  readonly prompt: PublicPrompt;
  readonly results: ResultsOf;
}

/**
 * Figures of one prompt as plain bars, with the number of answers that they are drawn from. Every
 * length is in `em`: a phone, a laptop and a wall differ only in the font size around it. Screen readers get
 * a table in place of the bars. What is held back is striped and said, and never looks like nothing.
 */
export function Results({ prompt, results }: ResultsProps) {
  const words = useWords();
  if (results.kind === 'discussion') return null;
  if (results.n === 0) return <p className="ui-results ui-results__none">{words.t(resultWords.none)}</p>;
  if (results.kind === 'withheld') return <HeldBack held={results} />;
  return (
    <figure className={`ui-results ui-results--${results.kind}`}>
      {bodyOf(prompt, results, words)}
      <figcaption className="ui-results__from">
        {notesOf(results, words).map((note) => (
          <span key={note}>{note}</span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Nothing but how many answered, and why it is no more. */
function HeldBack({ held: { n, why, least } }: { held: Withheld }) {
  const { t, tn } = useWords();
  return (
    <div className="ui-results ui-results__held">
      <p>
        <strong>{tn(resultWords.given, n)}</strong>
      </p>
      {why === 'open' ? null : <p>{t(withheldWords[why], { least })}</p>}
    </div>
  );
}

function bodyOf(prompt: PublicPrompt, results: ResultsOf, words: Words): ReactNode {
  const { t } = words;
  const choices = 'choices' in prompt ? prompt.choices : [];
  switch (results.kind) {
    case 'discussion':
    case 'withheld':
      return null;
    case 'open':
      return <Quotes texts={results.texts} />;
    case 'single':
    case 'several': {
      const rows = results.counts.map(({ choice, count }) => ({
        id: choice,
        label: labelOf(choices, choice),
        share: share(count, results.n),
        figure: count,
      }));
      return <Bars rows={rows} columns={[t(resultWords.choice), t(resultWords.count)]} />;
    }
    case 'ranking':
      return (
        <ol className="ui-places">
          {results.order.map((choice) => (
            <li key={choice}>{labelOf(choices, choice)}</li>
          ))}
        </ol>
      );
    case 'scale':
      return prompt.kind === 'scale' ? <Scale prompt={prompt} results={results} /> : null;
  }
}

function notesOf(results: ResultsOf, { t, tn, lang }: Words): string[] {
  const notes = [tn(resultWords.from, results.kind === 'open' ? results.texts.length : results.n)];
  if (results.kind === 'several') notes.push(t(resultWords.severalHint));
  if ('counts' in results && results.counts.some(({ count }) => count === null)) {
    notes.push(t(resultWords.heldHint, { least: results.least }));
  }
  if (results.kind === 'scale' && results.median !== null) {
    notes.unshift(t(resultWords.median, { value: formatNumber(lang, results.median) }));
  }
  return notes;
}

function labelOf(choices: readonly Choice[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? id;
}

interface Row {
  readonly id: string;
  readonly label: string;
  /** Of the longest possible bar, 0 to 1. */
  readonly share: number;
  /** null where it is held back. */
  readonly figure: number | null;
}

/** What is held back is drawn as long as can be: its length tells nothing. */
function share(count: number | null, most: number): number {
  return count === null ? 1 : count / most;
}

function heldLook(figure: number | null): string {
  return figure === null ? ' ui-held' : '';
}

function Bars({ rows, columns }: { rows: readonly Row[]; columns: readonly string[] }) {
  return (
    <>
      <ol className="ui-bars" aria-hidden="true">
        {rows.map((row) => (
          <li key={row.id} className="ui-bars__row">
            <span className="ui-bars__label">{row.label}</span>
            <span className="ui-bars__track">
              <span className={`ui-bars__fill${heldLook(row.figure)}`} style={{ width: `${row.share * 100}%` }} />
            </span>
            <span className="ui-bars__figure">{row.figure ?? '–'}</span>
          </li>
        ))}
      </ol>
      <HeardTable rows={rows} columns={columns} />
    </>
  );
}

function HeardTable({ rows, columns }: { rows: readonly Row[]; columns: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className="only-heard">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.figure ?? t(resultWords.held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ScalePrompt = Extract<PublicPrompt, { kind: 'scale' }>;
type ScaleResults = Extract<ResultsOf, { kind: 'scale' }>;

function Scale({ prompt, results }: { prompt: ScalePrompt; results: ScaleResults }) {
  const { t } = useWords();
  const columns = [t(resultWords.value), t(resultWords.count)];
  const most = Math.max(1, ...results.counts.map(({ count }) => count ?? 0));
  const rows = results.counts.map(({ value, count }) => ({
    id: String(value),
    label: prompt.scale === 'agreement' ? agreementLabel(value, t) : String(value),
    share: share(count, prompt.scale === 'agreement' ? results.n : most),
    figure: count,
  }));
  // Highest first, as people read a list; a rating of eleven steps stands upright instead.
  if (prompt.scale === 'agreement') return <Bars rows={[...rows].reverse()} columns={columns} />;
  return (
    <>
      <ol className="ui-steps" aria-hidden="true">
        {rows.map((row, index) => (
          <li key={row.id} className="ui-steps__step">
            <span className="ui-steps__figure">{row.figure === 0 ? '' : (row.figure ?? '–')}</span>
            <span className="ui-steps__track">
              <span className={`ui-steps__fill${heldLook(row.figure)}`} style={{ height: `${row.share * 100}%` }} />
            </span>
            <span className={`ui-steps__value${index === results.median ? ' ui-steps__value--median' : ''}`}>
              {row.label}
            </span>
          </li>
        ))}
      </ol>
      <HeardTable rows={rows} columns={columns} />
      {(prompt.low ?? prompt.high) !== undefined && (
        <p className="ui-steps__ends">
          <span>{prompt.low}</span>
          <span>{prompt.high}</span>
        </p>
      )}
    </>
  );
}

function agreementLabel(value: number, t: Words['t']): string {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5
    ? t(agreementWords[value])
    : String(value);
}

/** What people wrote, in serif. Equal texts stand as often as they were written. */
export function Quotes({ texts }: { texts: readonly string[] }) {
  const seen = new Map<string, number>();
  const keyed = texts.map((text) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return { text, key: `${text} ${times}` };
  });
  return (
    <ul className="ui-quotes">
      {keyed.map(({ text, key }) => (
        <li key={key}>
          <q>{text}</q>
        </li>
      ))}
    </ul>
  );
}

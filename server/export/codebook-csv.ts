import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { FileRead } from '#shared/codebooks/file.ts';
import { modifiersOf } from '#shared/codebooks/modifiers.ts';
import type { Codebook } from '#shared/codebooks.ts';
import { foldText } from '#shared/fold.ts';
import type { Lang } from '#shared/ids.ts';
import { type FileCode, gatherCodebook, readOrRefuse, Unreadable } from './gather-codebook.ts';
import { type FileSet, readSet, writeSet } from './modifier-cells.ts';

const COLUMNS = ['id', 'key', 'group', 'label', 'definition', 'example', 'modifiers'] as const;
type Column = (typeof COLUMNS)[number];

/** What other tools and people call our columns, folded. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'guid'],
  key: ['key', 'tipka', 'shortcut'],
  group: ['group', 'grupa', 'category', 'kategorija'],
  label: ['label', 'name', 'code', 'tag', 'path', 'naziv', 'kod', 'oznaka'],
  definition: ['definition', 'description', 'definicija', 'opis'],
  example: ['example', 'primjer'],
  modifiers: ['modifiers', 'dopune'],
};

/** A spreadsheet would run a cell that begins so; with an apostrophe before it, it is text. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** With a byte order mark, without which spreadsheets misread č and š. */
export function writeCodebookCsv(book: Codebook): string {
  const rows = book.codes.map((code) =>
    COLUMNS.map((column) => {
      const set = modifiersOf(book, code.id);
      const cell = column === 'modifiers' ? (set ? writeSet(set) : '') : (code[column] ?? '');
      return FORMULA.test(cell) ? `'${cell}` : cell;
    }),
  );
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows' });
}

/** Comma, semicolon or tab, whichever the first line has most of; the columns in any order, others are left out. */
export function readCodebookCsv(csv: string, given: { readonly title: string; readonly lang: Lang }): FileRead {
  return readOrRefuse(() => {
    const [header, ...rows] = rowsOf(csv);
    if (!header) throw new Unreadable(1, 'no-codes');
    const names = header.cells.map((name) => foldText(name).trim());
    const places = new Map(COLUMNS.map((column) => [column, placeOf(names, NAMES[column])]));
    if (places.get('label') === -1) throw new Unreadable(header.line, 'no-label-column');
    const codes = rows.map(({ cells, line }): FileCode => {
      const cell = (column: Column): string => {
        const value = (cells[places.get(column) ?? -1] ?? '').trim();
        return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
      };
      const [id, label, definition] = [cell('id'), cell('label'), cell('definition')];
      return {
        line,
        id,
        key: cell('key').toLowerCase(),
        label,
        definition,
        group: cell('group'),
        example: cell('example'),
        modifiers: setOf(cell('modifiers'), line),
      };
    });
    return gatherCodebook(codes, given);
  });
}

function setOf(cell: string, line: number): FileSet | null {
  if (cell === '') return null;
  const set = readSet(cell, line);
  if (!set) throw new Unreadable(line, 'modifiers-wrong');
  return set;
}

function placeOf(header: readonly string[], names: readonly string[]): number {
  return names.map((name) => header.indexOf(name)).find((place) => place >= 0) ?? -1;
}

interface Row {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

function rowsOf(csv: string): Row[] {
  const first = /^[^\r\n]*/.exec(csv)?.[0] ?? '';
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length);
  const lines: number[] = [];
  try {
    const cells = parse(csv, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      // The line that a record ends on; its own line breaks lead back to where it begins.
      on_record: (record: string[], { lines: end }) => {
        lines.push(end - record.join('').split(/\r\n|\r|\n/).length + 1);
        return record;
      },
    });
    return cells
      .map((row, index): Row => ({ cells: row, line: lines[index] ?? 1 }))
      .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(lineOf(error), 'not-csv');
    throw error;
  }
}

function lineOf(error: CsvError): number {
  return 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
}

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebooks } from '#shared/codebooks/built-in.ts';
import { CodebookDraft } from '#shared/codebooks.ts';
import { readCodebookCsv, writeCodebookCsv } from '../../../server/export/codebook-csv.ts';
import { anyCodebook } from '../../support/codebooks.ts';

const GIVEN = { title: 'A file', lang: 'bs' } as const;
const SIGNS = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

describe('a codebook as CSV', () => {
  it.each(builtInCodebooks('bs'))('[K8] $title comes back', (book) => {
    expect(readCodebookCsv(writeCodebookCsv(book), GIVEN)).toEqual({
      draft: { title: 'A file', lang: 'bs', codes: book.codes },
      notes: [],
    });
  });

  it('[K8] any codebook comes back as it was, and no cell begins as a formula', () => {
    fc.assert(
      fc.property(anyCodebook, (book) => {
        const csv = writeCodebookCsv(book);
        expect(readCodebookCsv(csv, GIVEN)).toMatchObject({
          ...{ draft: { codes: book.codes, ...(book.modifiers ? { modifiers: book.modifiers } : {}) }, notes: [] },
        });
        const cells = parse(csv, { bom: true }).flat();
        expect(cells.filter((cell) => SIGNS.test(cell))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('[K8] begins with a byte order mark and the columns, and disarms formulas', () => {
    const code = { id: 'a', key: 'a', label: '=1+1', definition: "'-2", group: '@x', example: '+3' };
    const csv = writeCodebookCsv({ id: 'b', title: 'B', lang: 'en', codes: [code] });
    expect(csv).toBe(`\uFEFFid,key,group,label,definition,example,modifiers\r\na,a,'@x,'=1+1,''-2,'+3,\r\n`);
    expect(csv.split(/[,\r\n]+/).filter((cell) => SIGNS.test(cell))).toEqual([]);
  });

  it('[K8] is read from other tools: semicolons, tabs, their own column names, other columns left out', () => {
    expect(readCodebookCsv('Naziv;Opis;Boja\nHvala;Zahvaljuje.;#fff\n\nPita;"Traži; i još"\n', GIVEN)).toEqual({
      draft: {
        title: 'A file',
        lang: 'bs',
        codes: [
          { id: 'line-2-1', key: 'h', label: 'Hvala', definition: 'Zahvaljuje.', group: 'Kodovi' },
          { id: 'line-4-2', key: 'p', label: 'Pita', definition: 'Traži; i još', group: 'Kodovi' },
        ],
      },
      notes: [
        { line: 2, note: 'key-given', about: 'Hvala' },
        { line: 4, note: 'key-given', about: 'Pita' },
      ],
    });
    expect(readCodebookCsv('name\tdescription\nAsks\tA question', GIVEN)).toMatchObject({
      draft: { codes: [{ key: 'a' }] },
    });
  });

  it('[K9] a missing key is a letter of the label that nobody has, else any, else a digit', () => {
    const names = ['Šala', 'Sala 2', ...Array.from({ length: 26 }, (_, index) => `Č${index}`)];
    const read = readCodebookCsv(`label,key\n${names.map((name) => `${name},`).join('\n')}\nLast,s\n`, GIVEN);
    const keys = 'draft' in read ? read.draft.codes.map((code) => code.key).join('') : '';
    expect(keys).toBe('al'.concat('cbdefghijkmnopqrtuvwxyz', '012', 's'));
  });

  it.each([
    ['no-label-column', 1, 'id,key\na,b'],
    ['no-codes', 1, 'label,definition\n'],
    ['no-codes', 1, ''],
    ['label-missing', 4, 'label,definition\n"A","two\nlines"\n,B'],
    ['key-wrong', 3, 'label,key\nA,a\nB,bb'],
    ['key-twice', 3, 'label,key\nA,a\nB,A'],
    ['not-csv', 3, 'label,key\nA,a\n"B,b'],
    ['too-many-codes', 42, `label\n${Array.from({ length: 41 }, (_, index) => `C${index}`).join('\n')}`],
  ])('[K7] a file that cannot be read is refused: %s, line %i', (reason, line, csv) => {
    expect(readCodebookCsv(csv, GIVEN)).toEqual({ problem: { line, reason } });
  });

  it('[K7] whatever the text, the answer is a valid codebook or a line and a reason', () => {
    const piece = fc.constantFrom('label', 'key', ',', ';', '\n', '"', 'a', "'=", '\u0000', 'Ž');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((parts) => `label,key\n${parts.join('')}`),
        ),
        (csv) => {
          const read = readCodebookCsv(csv, GIVEN);
          if ('draft' in read) expect(CodebookDraft.safeParse(read.draft).success).toBe(true);
          else expect(read.problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

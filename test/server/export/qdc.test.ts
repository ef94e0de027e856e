import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebooks } from '#shared/codebooks/built-in.ts';
import type { FileRead } from '#shared/codebooks/file.ts';
import { type Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { readQdc } from '../../../server/export/qdc-read.ts';
import { writeQdc } from '../../../server/export/qdc-write.ts';
import { anyCodebook } from '../../support/codebooks.ts';
import { schemaErrors } from '../../support/refi-qda.ts';

const GIVEN = { title: 'A file', lang: 'en' } as const;

function draftOf(read: FileRead): CodebookDraft {
  if ('problem' in read) throw new Error(`line ${read.problem.line}: ${read.problem.reason}`);
  return read.draft;
}

function withoutIdentity({ id: _id, version: _version, basedOn: _basedOn, ...content }: Codebook): CodebookDraft {
  return content;
}

const file = (codes: string, head = 'xmlns="urn:QDA-XML:codebook:1.0"') => `<?xml version="1.0" encoding="UTF-8"?>
<CodeBook ${head}>
<Codes>
${codes}
</Codes>
</CodeBook>`;

describe('a codebook as .qdc', () => {
  it.each([...builtInCodebooks('en'), ...builtInCodebooks('bs')])(
    '[K5] $title ($lang) is valid by the schema and comes back',
    async (book) => {
      const qdc = writeQdc(book);
      expect(await schemaErrors(qdc)).toEqual([]);
      const draft = draftOf(readQdc(qdc, { title: 'lost', lang: book.lang }));
      const ids = draft.codes.map((code) => code.id);
      expect({ ...draft, codes: draft.codes.map(({ id: _id, ...code }) => code) }).toEqual({
        ...withoutIdentity(book),
        codes: book.codes.map(({ id: _id, ...code }) => code),
      });
      // A codebook that came back and goes out again is the same one to every other tool.
      expect(writeQdc({ id: 'elsewhere', ...draft })).toContain(`guid="${ids[0]}"`);
    },
  );

  it('[K5] any codebook comes back as it was', () => {
    fc.assert(
      fc.property(anyCodebook, (book) => {
        const read = readQdc(writeQdc(book), { title: 'lost', lang: book.lang });
        expect(draftOf(read)).toEqual(withoutIdentity(book));
        expect('notes' in read && read.notes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('[K5] any codebook is valid by the schema', async () => {
    const samples = fc.sample(anyCodebook, 25);
    for (const book of samples) expect(await schemaErrors(writeQdc(book))).toEqual([]);
  });

  it('[K5] names of codes differ in the whole file, as some readers drop the second of a name', () => {
    const [book] = builtInCodebooks('en');
    const codes = book?.codes.map((code) => ({ ...code, label: 'Same' })) ?? [];
    const names = [
      ...writeQdc({ id: 'b', title: 'B', lang: 'en', codes }).matchAll(/name="([^"]+)" isCodable="true"/g),
    ];
    expect(new Set(names.map(([, name]) => name)).size).toBe(codes.length);
  });
});

describe('a .qdc of another tool', () => {
  it('[K6] is read with GUIDs in braces or without, headings that stand beside their codes, and colours', () => {
    // The shape of the example in the specification: folders are siblings of their codes.
    const read = readQdc(
      file(`<Code guid="{5215CC69-b628-4e02-afb9-9beeaee55808}" name="Subjects" isCodable="false"></Code>
<Code guid="{d7aa29da-519b-4946-9b90-253b6db8fd0a}" name="Money" isCodable="true" color="#ffff00">
<Description>Wages, taxes, rent</Description>
</Code> <Code guid="9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520" name="Illness" isCodable="true" color="#3c3"/>`),
      GIVEN,
    );
    expect(draftOf(read)).toEqual({
      title: 'A file',
      lang: 'en',
      codes: [
        {
          id: 'd7aa29da-519b-4946-9b90-253b6db8fd0a',
          key: 'm',
          label: 'Money',
          definition: 'Wages, taxes, rent',
          group: 'Codes',
        },
        {
          id: '9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520',
          key: 'i',
          label: 'Illness',
          definition: 'Illness',
          group: 'Codes',
        },
      ],
      groups: [{ name: 'Codes', hue: 3 }],
    });
    expect('notes' in read && read.notes).toEqual([
      { line: 4, note: 'heading-empty', about: 'Subjects' },
      { line: 5, note: 'key-given', about: 'Money' },
      { line: 7, note: 'key-given', about: 'Illness' },
      { line: 7, note: 'definition-missing', about: 'Illness' },
    ]);
  });

  it('[K6] is read off the schema: another namespace, no GUIDs, no isCodable, inside a project', () => {
    const read = readQdc(
      `<p:Project xmlns:p="urn:QDA-XML:project:1.0"><p:CodeBook><p:Codes>
<p:Code p:name="Help"><p:Description><![CDATA[Offers & asks]]></p:Description><p:Code name="Asks" isCodable="TRUE"/></p:Code>
</p:Codes></p:CodeBook></p:Project>`,
      GIVEN,
    );
    expect(draftOf(read).codes.map(({ label, group, definition }) => ({ label, group, definition }))).toEqual([
      { label: 'Help', group: 'Help', definition: 'Offers & asks' },
      { label: 'Asks', group: 'Help', definition: 'Asks' },
    ]);
  });

  it('[K6] nesting becomes groups, and two headings of one name stay two', () => {
    const code = (name: string, inner = '') => `<Code name="${name}" isCodable="${inner === ''}">${inner}</Code>`;
    const read = readQdc(
      file(code('Police', code('Good', code('Quick'))) + code('Court', code('Good', code('Fair'))) + code('Alone')),
      GIVEN,
    );
    expect(draftOf(read).codes.map(({ label, group }) => `${group} / ${label}`)).toEqual([
      'Good / Quick',
      'Court: Good / Fair',
      'Codes / Alone',
    ]);
  });

  it('[K6] long names and texts are shortened with a note, and nothing of a name is lost', () => {
    const name = 'A name that is longer than a button on the board';
    const read = readQdc(
      file(`<Code name="${name}"><Description>Short.</Description></Code>
<Code name="${name}"><Description>${'word '.repeat(100)}</Description></Code>`),
      GIVEN,
    );
    const [first, second] = draftOf(read).codes;
    expect(first).toMatchObject({ label: 'A name that is longer t…', definition: `${name}: Short.` });
    expect(second?.label).toBe('A name that is longer… 2');
    expect(second?.definition).toHaveLength(300);
    expect(CodebookDraft.safeParse(draftOf(read)).success).toBe(true);
    expect('notes' in read && read.notes.map(({ line, note }) => `${line} ${note}`)).toEqual([
      '4 key-given',
      '5 key-given',
      '4 label-shortened',
      '5 label-shortened',
      '5 label-numbered',
      '5 definition-shortened',
    ]);
  });
});

describe('a .qdc that is refused', () => {
  const code = '<Code name="A"/>';
  it.each([
    ['not-xml', 5, file('<Code name="A">')],
    ['not-xml', 5, file(`${code}\n<Code name="B" name="C"/>`)],
    ['not-xml', 4, file('<Code name="&own;"/>')],
    ['not-xml', 1, 'id,key'],
    ['not-xml', 1, ''],
    [
      'has-doctype',
      1,
      '<!DOCTYPE CodeBook [<!ENTITY a "aaaa">]><CodeBook><Codes><Code name="&a;"/></Codes></CodeBook>',
    ],
    ['has-doctype', 1, '<!DOCTYPE CodeBook SYSTEM "file:///etc/passwd"><CodeBook/>'],
    ['no-codebook', 1, '<html><body>No codes here</body></html>'],
    ['no-codes', 1, file('<Code name="A" isCodable="false"/>')],
    ['label-missing', 5, file(`${code}\n<Code guid="x"/>`)],
    [
      'key-twice',
      5,
      file(
        '<Code name="A"><Description>Key: E</Description></Code>\n<Code name="B"><Description>Key: E</Description></Code>',
      ),
    ],
    ['too-many-codes', 44, file(Array.from({ length: 41 }, (_, index) => `<Code name="C${index}"/>`).join('\n'))],
  ])('[K7] says %s and line %i', (reason, line, xml) => {
    expect(readQdc(xml, GIVEN)).toEqual({ problem: { line, reason } });
  });

  it('[K7] whatever the bytes, the answer is a valid codebook or a line and a reason', () => {
    const piece = fc.constantFrom(
      '<Code',
      '</Code>',
      ' name="A"',
      '>',
      '/>',
      '<Codes>',
      '<CodeBook>',
      '&lt;',
      '&#0;',
      '\u0000',
      '<Description>',
      '</Description>',
      'x',
      '\uD800',
      ' guid="{1}"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.array(piece, { maxLength: 30 }).map((parts) => file(parts.join(''))),
        ),
        (xml) => {
          const read = readQdc(xml, GIVEN);
          if ('draft' in read) expect(CodebookDraft.safeParse(read.draft).success).toBe(true);
          else expect(read.problem.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { FileRead } from '#shared/codebooks/file.ts';
import { type Codebook, CodebookDraft } from '#shared/codebooks.ts';
import { LIMITS } from '#shared/limits.ts';
import { readCodebookCsv, writeCodebookCsv } from '../../../server/export/codebook-csv.ts';
import { readQdc } from '../../../server/export/qdc-read.ts';
import { writeQdc } from '../../../server/export/qdc-write.ts';
import { SHARP_BOOK } from '../../support/modifier-book.ts';
import { schemaErrors } from '../../support/refi-qda.ts';

const GIVEN = { title: 'A file', lang: 'en' } as const;
const BOOK: Codebook = { id: 'book', ...SHARP_BOOK };

function whole(read: FileRead): Extract<FileRead, { draft: unknown }> {
  if ('problem' in read) throw new Error(`line ${read.problem.line}: ${read.problem.reason}`);
  expect(CodebookDraft.safeParse(read.draft).error).toBeUndefined();
  return read;
}

/** What a person sees of modifiers: by code, each value with its letter, what is below it in brackets. */
function seen({ codes, modifiers }: CodebookDraft): string[] {
  return codes.flatMap((code) => {
    const set = modifiers?.find(({ id }) => id === code.modifiers);
    const line = set?.values.map(({ key, label, values }) => {
      const below = values?.map((inner) => `${inner.key} ${inner.label}`).join('; ');
      return `${key} ${label}${below === undefined ? '' : ` (${below})`}`;
    });
    return set ? [`${code.label} - ${set.label}: ${line?.join(', ')}`] : [];
  });
}

const SEEN = [
  'Disagrees - Reason: w with reason, a without reason',
  'Objects - Reason: w with reason, a without reason',
  'Challenge - Where: i inside my service, b between services (i information; p people; l law)',
];

const table = (...cells: string[]): FileRead =>
  readCodebookCsv(`label,key,modifiers\n${cells.map((cell, at) => `C${at},,"${cell}"`).join('\n')}\n`, GIVEN);

describe('modifiers in a table', () => {
  it('[K21] stand in one cell as a hand would write them, and codes with the same ones share a set', () => {
    const csv = writeCodebookCsv(BOOK);
    expect(csv).toContain(',Where: i=inside my service | b=between services (i=information; p=people; l=law)\r\n');
    const { draft, notes } = whole(readCodebookCsv(csv, GIVEN));
    expect(seen(draft)).toEqual(SEEN);
    expect(draft.modifiers).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('[K21] a value without a letter gets one that no code has, and says so', () => {
    const { draft, notes } = whole(table('Tone: calm | c=loud | c=low'));
    expect(seen(draft)).toEqual(['C0 - Tone: a calm, c loud, l low']);
    expect(notes.filter(({ note }) => note === 'key-given').map(({ about }) => about)).toEqual(['C0', 'calm', 'low']);
  });

  it('[K21] signs are part of a label behind a backslash', () => {
    const { draft } = whole(table('A\\: b: k=1 \\| 2 (x=\\(y\\)\\\\)'));
    expect(seen(draft)).toEqual(['C0 - A: b: k 1 | 2 (x (y)\\)']);
  });

  it.each([
    'no values',
    ': k=nameless',
    'Tone:',
    'Tone: k=',
    'Tone: k=a |',
    'Tone: k=a (x=b',
    'Tone: k=a (x=b) c',
    'Tone: k=a=b',
    'Tone: Volume: k=a',
    'Tone: k=a ()',
  ])('[K21] what cannot be read is refused with its line: %s', (cell) => {
    expect(table('Tone: k=fine', cell)).toEqual({ problem: { line: 3, reason: 'modifiers-wrong' } });
  });

  it('[K21] what is too long or too much is shortened or left out with a note', () => {
    const values = Array.from({ length: LIMITS.MODIFIER_VALUES + 2 }, (_, at) => `value ${at}`);
    const { draft, notes } = whole(table(`Size: ${values.join(' | ')}`, 'A name longer than a button is: w=Aa | v=aA'));
    expect(draft.modifiers?.map((set) => set.values.length)).toEqual([LIMITS.MODIFIER_VALUES, 2]);
    expect(notes.filter(({ note }) => note.startsWith('modifier'))).toEqual([
      { line: 2, note: 'modifiers-left-out', about: 'value 8' },
      { line: 2, note: 'modifiers-left-out', about: 'value 9' },
      { line: 3, note: 'modifier-renamed', about: 'A name longer than a bu…' },
      { line: 3, note: 'modifier-renamed', about: 'aA 2' },
    ]);
    const many = Array.from({ length: LIMITS.MODIFIER_SETS + 1 }, (_, at) => `Set ${at}: k=v`);
    const read = whole(table(...many));
    expect(read.draft.modifiers).toHaveLength(LIMITS.MODIFIER_SETS);
    expect(read.notes).toContainEqual({ line: 14, note: 'modifiers-left-out', about: 'Set 12' });
  });
});

describe('modifiers in a .qdc', () => {
  it('[K22] are codes below their code, valid by the schema, with names that differ in the whole file', async () => {
    const qdc = writeQdc(BOOK);
    expect(await schemaErrors(qdc)).toEqual([]);
    const names = [...qdc.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Challenge: between services: law');
    const guids = [...qdc.matchAll(/guid="([^"]+)"/g)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    const { draft, notes } = whole(readQdc(qdc, GIVEN));
    expect(seen(draft)).toEqual(SEEN);
    expect(notes).toEqual([]);
  });

  it('[K22] a code keeps its name where a modifier would have the same', () => {
    const [first, second, ...rest] = BOOK.codes;
    if (!first || !second) throw new Error('codes');
    const codes = [first, second, { ...first, id: 'z', key: 'z', label: 'Disagrees: with reason' }, ...rest];
    const { draft } = whole(readQdc(writeQdc({ ...BOOK, codes }), GIVEN));
    expect(draft.codes.map(({ label }) => label)).toEqual(codes.map(({ label }) => label));
    expect(seen(draft)).toEqual(SEEN);
  });

  it('[K22] what another tool put below a modifier, or beside it, is left out with a note', () => {
    const lines = (set: string, value: string, inner = '') =>
      `<Code name="${value}"><Description>Modifier: ${set}\nValue: ${value}\nKey: ${value.charAt(0).toUpperCase()}</Description>${inner}</Code>`;
    const deep = lines('Tone', 'calm', lines('Tone', 'very', lines('Tone', 'deep')));
    const { draft, notes } = whole(
      readQdc(
        `<CodeBook><Codes><Code name="Says"><Description>Says it.\nKey: S</Description>${deep}${lines('Pace', 'fast')}</Code></Codes></CodeBook>`,
        GIVEN,
      ),
    );
    expect(seen(draft)).toEqual(['Says - Tone: c calm (v very)']);
    expect(notes.map(({ note, about }) => `${note} ${about}`)).toEqual([
      'modifiers-left-out fast',
      'modifiers-left-out deep',
    ]);
  });

  it('[K6] levels below a group that are no modifiers of ours become groups, and are noted', () => {
    const { draft, notes } = whole(
      readQdc(
        '<CodeBook><Codes><Code name="Work" isCodable="false"><Code name="Delay"><Code name="Law"/></Code></Code></Codes></CodeBook>',
        GIVEN,
      ),
    );
    expect(draft.codes.map(({ label, group }) => `${group} / ${label}`)).toEqual(['Delay / Delay', 'Delay / Law']);
    expect(notes[0]).toEqual({ line: 1, note: 'levels-flattened', about: 'Delay' });
    expect(draft).not.toHaveProperty('modifiers');
  });
});

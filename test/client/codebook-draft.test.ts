import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '#shared/codebooks/built-in.ts';
import { CodebookDraft } from '#shared/codebooks.ts';
import { LIMITS } from '#shared/limits.ts';
import {
  addCode,
  addGroup,
  changeCode,
  changeGroup,
  copyOf,
  draftOf,
  emptyWork,
  giveKey,
  problemsOf,
  removeCode,
  type Work,
  workOf,
} from '../../client/codebooks/draft.ts';
import { decodeText } from '../../client/codebooks/read-file.ts';
import { anyCodebook } from '../support/codebooks.ts';

const bales = builtInCodebook('bales-ipa-12', 'en');
if (!bales) throw new Error('no Bales');

describe('a codebook in the making', () => {
  it('[K15] what is not changed is saved as it was', () => {
    fc.assert(
      fc.property(anyCodebook, (book) => {
        const { id: _id, version: _version, ...content } = book;
        expect(draftOf(workOf(book))).toEqual(content);
      }),
    );
  });

  it('[K16] what has no problems, whatever was done to it, the server takes', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('label' as const), at: fc.nat(14), text: fc.string({ maxLength: 26 }) }),
      fc.record({
        kind: fc.constantFrom('add' as const, 'group' as const),
        at: fc.nat(14),
        text: fc.constantFrom('', 'New', 'Questions'),
      }),
      fc.record({
        kind: fc.constantFrom('remove' as const, 'rename' as const, 'move' as const, 'key' as const),
        at: fc.nat(14),
        text: fc.constantFrom('', 'a', 'z', '1', 'Questions'),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const done = steps.reduce((work, { kind, at, text }): Work => {
          const code = work.codes[at % Math.max(1, work.codes.length)]?.id ?? '';
          const group = work.groups[at % work.groups.length]?.id ?? '';
          if (kind === 'label') return giveKey(changeCode(work, code, { label: text, definition: text || 'd' }), code);
          if (kind === 'add') return addCode(work, group);
          if (kind === 'group') return addGroup(work, text);
          if (kind === 'remove') return removeCode(work, code);
          if (kind === 'rename') return changeGroup(work, group, { name: text });
          if (kind === 'move') return changeCode(work, code, { group });
          return changeCode(work, code, { key: text });
        }, workOf(bales));
        const tooLong = done.codes.some((code) => code.label.trim().length > LIMITS.LABEL_CHARS);
        if (problemsOf(done).length === 0 && !tooLong)
          expect(CodebookDraft.safeParse(draftOf(done)).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('[K16] names each problem once, where it is', () => {
    let work = changeCode(workOf(bales), 'agrees', { key: 's', label: ' solidarity ' });
    work = changeCode(work, 'tension', { definition: ' ', key: '7' });
    work = changeGroup({ ...work, title: '' }, 'g1', { name: 'Questions' });
    expect(problemsOf(work).map(({ of, field, wrong }) => `${of} ${field} ${wrong}`)).toEqual([
      'book title needed',
      'solidarity key keyTaken',
      'solidarity label labelTaken',
      'agrees key keyTaken',
      'agrees label labelTaken',
      'g1 name groupTaken',
      'g2 name groupTaken',
      'tension key keyWrong',
      'tension definition needed',
    ]);
    expect(problemsOf({ ...work, codes: [] }).map(({ wrong }) => wrong)).toEqual(['needed', 'noCodes']);
  });

  it('[K9] a new code gets a free key of its label, and keeps the one it has', () => {
    const work = changeCode(emptyWork('en', 'Group'), 'c0', { label: 'Žarko' });
    expect(giveKey(work, 'c0').codes[0]?.key).toBe('z');
    expect(giveKey(changeCode(work, 'c0', { key: 'q' }), 'c0').codes[0]?.key).toBe('q');
  });

  it('[K14] a copy is a new one that knows where it comes from', () => {
    const copy = copyOf(bales, 'Mine');
    expect([copy.id, copy.version, draftOf(copy).basedOn]).toEqual([null, 0, 'bales-ipa-12']);
  });

  it('has no more codes than fit, and groups of different colours', () => {
    let work = emptyWork('bs', 'G');
    for (let count = 0; count < 7; count += 1) work = addGroup(work, `G${count}`);
    expect(new Set(work.groups.map((group) => group.hue)).size).toBe(8);
    for (let count = 0; count < 60; count += 1) work = addCode(work, 'g0');
    expect(work.codes).toHaveLength(LIMITS.CODES);
  });
});

describe('the bytes of a file', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);

  it.each([
    ['UTF-8', utf8('č,š')],
    ['UTF-8 with its mark', utf8('\uFEFFč,š')],
    ['UTF-16', utf16('č,š')],
    ['what spreadsheets write on Windows', Uint8Array.from([0xe8, 0x2c, 0x9a])],
  ])('[K6] are read as %s', (_what, bytes) => {
    expect(decodeText(bytes)).toBe('č,š');
  });

  it('[K6] are read as an XML file says, if that is an encoding at all', () => {
    const xml = (encoding: string): Uint8Array =>
      Uint8Array.from([...utf8(`<?xml version="1.0" encoding="${encoding}"?>`), 0xe8]);
    expect(decodeText(xml('ISO-8859-5')).at(-1)).toBe('ш');
    expect(decodeText(xml('nonsense')).at(-1)).toBe('č');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingOf, MOST_CHARS, readCoding, textOf } from '#shared/practice/coding-file.ts';
import { LENGTHS } from '#shared/practice/talk.ts';
import { asReferenced, codingOfMarks } from './codings.ts';

const good = codingOfMarks(asReferenced(400));
const withMark = (part: object): string => JSON.stringify({ ...good, marks: [{ ...good.marks[0], ...part }] });

describe('a coding as a file', () => {
  it('[T7] comes back as it was', () => {
    expect(readCoding(textOf(good))).toEqual({ ok: true, value: good });
    const state = codingOfMarks([{ at: 10, until: 500, from: { seat: 's2' }, to: 'facilitator', code: null }]);
    expect(readCoding(textOf(state))).toEqual({ ok: true, value: state });
  });

  it('[T7] has marks and a date, and nothing that says who coded', () => {
    const coding = codingOf(
      [
        {
          id: 'b',
          coder: 'someone',
          at: 900,
          from: { seat: 's1' },
          to: 'group',
          code: 'agrees',
          prompt: null,
          note: 'x',
        },
        { id: 'a', coder: 'someone', at: 100, from: 'facilitator', to: 'group', code: 'facilitates', prompt: null },
        { id: 'c', coder: 'someone', at: 950, from: 'facilitator', to: 'group', code: null, prompt: null, gone: true },
      ],
      1_000.4,
      7,
    );
    expect(coding).toMatchObject({ heard: 1_000, doneAt: 7 });
    expect(coding.marks).toEqual([
      { at: 100, from: 'facilitator', to: 'group', code: 'facilitates' },
      { at: 900, from: { seat: 's1' }, to: 'group', code: 'agrees' },
    ]);
    expect(textOf(coding)).not.toMatch(/someone|"x"/);
  });

  it.each([
    ['too-large', ' '.repeat(MOST_CHARS + 1)],
    ['not-ours', 'not JSON at all'],
    ['not-ours', '[]'],
    ['not-ours', '{"krug":"session-record"}'],
    ['newer', JSON.stringify({ ...good, version: 2 })],
    ['other-talk', JSON.stringify({ ...good, talk: 'krug-practice-0' })],
    ['broken', JSON.stringify({ ...good, heard: LENGTHS.whole + 1 })],
    ['broken', JSON.stringify({ ...good, doneAt: 'yesterday' })],
    ['broken', JSON.stringify({ ...good, marks: 'none' })],
    ['broken', JSON.stringify({ ...good, marks: Array.from({ length: 3_000 }, () => good.marks[0]) })],
    ['broken', withMark({ code: 'shouts' })],
    ['broken', withMark({ from: { seat: 's9' } })],
    ['broken', withMark({ from: 'group' })],
    ['broken', withMark({ to: 7 })],
    ['broken', withMark({ at: -1 })],
    ['broken', withMark({ at: 5_000, until: 4_000 })],
  ])('[T7] is refused as %s: %.60s', (problem, text) => {
    expect(readCoding(text)).toEqual({ ok: false, error: problem });
  });

  it('[T7] takes over nothing that it does not know', () => {
    const read = readCoding(JSON.stringify({ ...good, name: 'Amra', marks: [{ ...good.marks[0], note: 'x' }] }));
    expect(read).toEqual({ ok: true, value: { ...good, marks: [good.marks[0]] } });
  });

  it('[T7] is a coding or a problem, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readCoding(JSON.stringify(value));
        const wrapped = readCoding(JSON.stringify({ ...good, marks: [value] }));
        expect([read.ok, wrapped.ok]).toEqual([false, false]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, putMark, putNote } from '#shared/board.ts';
import { Mark, type Note } from '#shared/mark.ts';
import { recoded, restored, takenBack, withFlagToggled, withUnsure } from '../../client/board/model/mark-changes.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';

const mark = (id: string, at: number, coder = 'ana'): Mark => ({
  id,
  coder,
  at,
  from: { seat: 's1' },
  to: 'group',
  code: 'c1',
  prompt: null,
});
const note = (id: string, at: number): Note => ({
  id,
  coder: 'ana',
  at,
  kind: 'quote',
  text: 'so it was',
  prompt: null,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the model of the board', () => {
  it('[O15] shows a mark in the same turn in which it was put, by time, each coder apart', () => {
    const doc = new Y.Doc();
    const model = createMarksModel(doc);
    let told = 0;
    model.subscribe(() => (told += 1));
    putMark(doc, mark('b', 2_000));
    putMark(doc, mark('a', 1_000));
    putMark(doc, mark('c', 1_500, 'ben'));
    expect(ids(model.marksOf('ana'))).toEqual(['a', 'b']);
    expect(ids(model.marksOf('ben'))).toEqual(['c']);
    expect(model.coders()).toEqual(['ana', 'ben']);
    expect(ids(model.since(1_500))).toEqual(['b', 'c']);
    expect(told).toBe(3);
    expect(model.version()).toBe(3);
  });

  it('[O16] a mark that was taken back is drawn no more, keeps its trail, and comes back by itself alone', () => {
    const doc = new Y.Doc();
    const model = createMarksModel(doc);
    for (const [index, id] of ['a', 'b', 'c'].entries()) putMark(doc, mark(id, index));
    putMark(doc, takenBack(mark('b', 1), 50));
    putMark(doc, takenBack(mark('a', 0), 60));
    expect(ids(model.marksOf('ana'))).toEqual(['c']);
    const last = model.lastGone('ana');
    expect(last?.id).toBe('a');
    expect(model.lastGone('ben')).toBeUndefined();
    if (last) putMark(doc, restored(last, 70));
    expect(ids(model.marksOf('ana'))).toEqual(['a', 'c']);
    expect(model.mark('a')?.trail).toEqual([
      { at: 60, what: 'delete' },
      { at: 70, what: 'restore' },
    ]);
    expect(model.idsOf('ana')).toEqual(['a', 'b', 'c']);
  });

  it('an edit keeps what the mark was; flags and not-sure go on and off; a long trail stays within its limit', () => {
    const edited = recoded(mark('a', 5), 'c2', 9);
    expect(edited.trail).toEqual([{ at: 9, what: 'edit', was: { code: 'c1', from: { seat: 's1' }, to: 'group' } }]);
    expect(recoded(edited, 'c2', 10)).toBe(edited);
    expect(withFlagToggled(withFlagToggled(edited, 'challenge'), 'quote').flags).toEqual(['quote', 'challenge']);
    expect(withFlagToggled(withFlagToggled(edited, 'quote'), 'quote')).toEqual(edited);
    expect(withUnsure(withUnsure(edited, true), false)).toEqual(edited);
    let long = edited;
    for (let turn = 0; turn < 40; turn += 1) long = turn % 2 ? restored(long, turn) : takenBack(long, turn);
    expect(Mark.safeParse(long).success).toBe(true);
  });

  it('[O17] a strange value on the board is not drawn and breaks nothing', () => {
    const doc = new Y.Doc();
    const model = createMarksModel(doc);
    doc.getMap('marks').set('x', { id: 'x', hello: true });
    doc.getMap('marks').set('y', 7);
    doc.getMap('notes').set('z', mark('z', 1));
    putNote(doc, note('n1', 10));
    putNote(doc, note('n2', 20));
    expect(model.coders()).toEqual(['ana']);
    expect(ids(model.notes())).toEqual(['n2', 'n1']);
    putNote(doc, { ...note('n2', 20), gone: true });
    expect(ids(model.notes())).toEqual(['n1']);
  });

  it('[O18] followed change by change it equals one that reads the whole document anew', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      at: fc.nat(6),
      coder: fc.constantFrom('ana', 'ben'),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const doc = new Y.Doc();
        const model = createMarksModel(doc);
        for (const { id, at, coder, gone } of steps)
          putMark(doc, gone ? takenBack(mark(id, at, coder), at) : mark(id, at, coder));
        const fresh = createMarksModel(doc);
        for (const coder of ['ana', 'ben']) expect(model.marksOf(coder)).toEqual(fresh.marksOf(coder));
        expect(ids([...boardOf(doc).marks.values()].filter((each) => !each.gone)).sort()).toEqual(
          ids(model.since(0)).sort(),
        );
      }),
    );
  });
});

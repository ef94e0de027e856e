import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putCell } from '#shared/board.ts';
import { Cell } from '#shared/mark.ts';
import { createCellsModel } from '../../client/board/matrix/cells-model.ts';
import { nextStance, type Stance, stanceOf, stanceOfKey, withStance } from '../../client/board/matrix/stances.ts';
import { wholeBoard } from '../../client/live/layers.ts';

const cell = (id: string, coder: string, stance: Stance, at = 1_000): Cell => ({
  ...{ id, coder, at, stance },
  ...{ prompt: 'p1', seat: 's1' },
});

describe('the consensus matrix', () => {
  it('[O50] taps go round: nothing, agrees, with an example, dissents, with an example, nothing', () => {
    const seen: (Stance | null)[] = [null];
    for (let tap = 0; tap < 5; tap += 1) seen.push(nextStance(seen.at(-1) ?? null));
    expect(seen).toEqual([null, 'agree', 'agree-example', 'dissent', 'dissent-example', null]);
  });

  it('[O51] A and D say the stance, E adds an example to it or takes it off, Backspace clears; other keys say nothing', () => {
    expect(stanceOfKey('a', null)).toBe('agree');
    expect(stanceOfKey('A', 'dissent-example')).toBe('agree');
    expect(stanceOfKey('a', 'agree-example')).toBe('agree-example');
    expect(stanceOfKey('e', 'agree')).toBe('agree-example');
    expect(stanceOfKey('e', 'dissent-example')).toBe('dissent');
    expect(stanceOfKey('e', null)).toBeNull();
    expect(stanceOfKey('Backspace', 'agree')).toBeNull();
    expect(stanceOfKey('x', 'agree')).toBeUndefined();
  });

  it('[O52] a reading that changes keeps what it was, is cleared without being removed, and comes back', () => {
    const first = cell('c1', 'ana', 'agree');
    const second = withStance(first, 'dissent', 2_000);
    const cleared = withStance(second, null, 3_000);
    const again = withStance(cleared, 'agree-example', 4_000);
    expect(stanceOf(cleared)).toBeNull();
    expect(Cell.parse(again)).toEqual({
      ...first,
      at: 4_000,
      stance: 'agree-example',
      trail: [
        { at: 1_000, stance: 'agree' },
        { at: 2_000, stance: 'dissent' },
        { at: 3_000, stance: 'dissent', gone: true },
      ],
    });
    let long = first;
    for (let turn = 0; turn < 30; turn += 1) long = withStance(long, turn % 2 ? 'agree' : 'dissent', turn);
    expect(Cell.safeParse(long).success).toBe(true);
  });

  it('[O53] each coder has one reading of a seat in a prompt, the later one; others’ stand beside it; strange values are passed over', () => {
    const doc = new Y.Doc();
    putCell(doc, cell('c1', 'ana', 'agree', 1_000));
    const model = createCellsModel(wholeBoard(doc));
    let told = 0;
    model.subscribe(() => (told += 1));
    putCell(doc, cell('c2', 'ana', 'dissent', 2_000));
    putCell(doc, cell('c3', 'ben', 'agree-example'));
    putCell(doc, { ...cell('c4', 'eva', 'agree'), gone: true });
    doc.getMap('cells').set('c5', { id: 'c5', stance: 'shrugs' });
    expect(model.reading('ana', 'p1', 's1')?.id).toBe('c2');
    expect(model.others('ana', 'p1', 's1').map(({ coder }) => coder)).toEqual(['ben']);
    expect(model.reading('ana', 'p1', 's2')).toBeUndefined();
    putCell(doc, { ...cell('c2', 'ana', 'dissent', 3_000), seat: 's2' });
    expect(model.reading('ana', 'p1', 's1')?.id).toBe('c1');
    expect(model.reading('ana', 'p1', 's2')?.id).toBe('c2');
    expect(told).toBe(5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putCell, putMark, putNote, putSettlement } from '#shared/board.ts';
import type { Cell, Mark, Note, Settlement } from '#shared/mark.ts';
import { paceIn, paceOf } from '../../client/board/model/pace.ts';
import { type LayerRules, Layers } from '../../client/live/layers.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';

const mark = (id: string, coder: string, prompt: string | null, at = 1_000): Mark => ({
  id,
  coder,
  at,
  from: { seat: 's1' },
  to: 'group',
  code: 'c1',
  prompt,
});
const note = (id: string, coder: string, prompt: string | null): Note => ({
  id,
  coder,
  at: 1_000,
  kind: 'quote',
  text: 'so it was',
  prompt,
});
const run = (closedAt?: number) => ({
  run: 0,
  openedAt: 0,
  revealed: false,
  ...(closedAt === undefined ? {} : { closedAt }),
});
const blind = (closed: readonly string[], revealedAt: number | null = null): LayerRules => ({
  coding: { blind: true, revealedAt },
  progress: Object.fromEntries(
    ['p1', 'p2'].map((id) => [id, { skipped: false, runs: [run(closed.includes(id) ? 9 : undefined)] }]),
  ),
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

function board(rules: LayerRules | null) {
  const doc = new Y.Doc();
  const room = { rules };
  const layers = new Layers(doc, 'ana', () => room.rules);
  const model = createMarksModel(doc, layers);
  const become = (next: LayerRules): void => {
    room.rules = next;
    layers.refresh();
  };
  return { doc, layers, model, become };
}

describe('blind layers', () => {
  it('[G1] while a layer is closed nothing of another coder comes through, in any shelf, and nothing is told of it', () => {
    const { doc, layers, model } = board(blind([]));
    let told = 0;
    model.subscribe(() => (told += 1));
    putMark(doc, mark('b1', 'ben', 'p1'));
    putMark(doc, mark('b2', 'ben', null));
    putNote(doc, note('n1', 'ben', 'p1'));
    const cell: Cell = { id: 'x1', coder: 'ben', at: 1, prompt: 'p1', seat: 's1', stance: 'agree' };
    putCell(doc, cell);
    const settlement: Settlement = { id: 'y1', coder: 'ben', at: 1, between: ['b1'], kept: null, with: [] };
    putSettlement(doc, settlement);
    expect([...layers.entries()]).toEqual([]);
    expect([model.marksOf('ben'), model.since(0), model.notes(), model.coders()]).toEqual([[], [], [], []]);
    expect(model.mark('b1')).toBeUndefined();
    expect([told, model.version()]).toEqual([0, 0]);
    putMark(doc, mark('a1', 'ana', 'p1'));
    expect(ids(model.since(0))).toEqual(['a1']);
    expect(told).toBe(1);
  });

  it('[G2] a prompt’s layer opens when the prompt closes, a layer between prompts when all are opened; a reset closes it', () => {
    const { doc, model, become } = board(blind([]));
    putMark(doc, mark('b1', 'ben', 'p1'));
    putMark(doc, mark('b2', 'ben', 'p2'));
    putMark(doc, mark('b3', 'ben', null));
    putNote(doc, note('n1', 'ben', 'p1'));
    become(blind(['p1']));
    expect(ids(model.marksOf('ben'))).toEqual(['b1']);
    expect(ids(model.notes())).toEqual(['n1']);
    become(blind([]));
    expect([model.marksOf('ben'), model.notes()]).toEqual([[], []]);
    become(blind(['p1'], 5_000));
    expect(ids(model.marksOf('ben'))).toEqual(['b1', 'b2', 'b3']);
  });

  it('[G1] before the room is known one sees oneself alone; without blind co-coding everybody', () => {
    const { doc, model, become } = board(null);
    putMark(doc, mark('a1', 'ana', null));
    putMark(doc, mark('b1', 'ben', null));
    expect(ids(model.since(0))).toEqual(['a1']);
    become({ coding: { blind: false, revealedAt: null }, progress: {} });
    expect(ids(model.since(0))).toEqual(['a1', 'b1']);
  });

  it('[G3] layers followed change by change equal layers read anew, whatever opens, closes, comes and goes', () => {
    const step = fc.oneof(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        coder: fc.constantFrom('ana', 'ben'),
        prompt: fc.constantFrom('p1', 'p2', null),
        gone: fc.boolean(),
      }),
      fc.record({ closed: fc.subarray(['p1', 'p2']), revealed: fc.constantFrom(null, null, 7) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { doc, model, become } = board(blind([]));
        let rules = blind([]);
        for (const each of steps) {
          if ('closed' in each) {
            rules = blind(each.closed, each.revealed);
            become(rules);
          } else putMark(doc, { ...mark(`${each.coder}-${each.id}`, each.coder, each.prompt), gone: each.gone });
        }
        const fresh = createMarksModel(doc, new Layers(doc, 'ana', () => rules));
        for (const coder of ['ana', 'ben']) expect(model.marksOf(coder)).toEqual(fresh.marksOf(coder));
      }),
    );
  });
});

describe('the pace of a coder', () => {
  const marks = (count: number, everyMs: number, until: number) =>
    Array.from({ length: count }, (_, index) => ({ at: until - (count - 1 - index) * everyMs }));

  it('[G4] is marks a minute over the last two minutes, or since the start, rounded', () => {
    expect(paceOf(marks(100, 5_000, 600_000), 600_000, 0)).toBe(12);
    expect(paceOf(marks(100, 5_000, 600_000), 720_000, 0)).toBe(0);
    expect(paceOf(marks(6, 10_000, 60_000), 60_000, 0)).toBe(6);
    expect(paceOf(marks(1, 1, 2_000), 2_000, 0)).toBe(2);
    expect(paceOf([], 2_000, undefined)).toBe(0);
  });

  it('[G4] of a peer is believed only if it is a figure that a hand could reach', () => {
    expect(paceIn({ pace: 12 })).toBe(12);
    for (const pace of [-1, 1.5, 1e9, 'many', null, undefined]) expect(paceIn({ pace })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, putMark } from '#shared/board.ts';
import { createCoding } from '../../client/board/model/coding.ts';
import type { Coding, Gate } from '../../client/board/model/coding-state.ts';
import type { Press } from '../../client/board/model/mark-in-progress.ts';
import { createMarksModel, type MarksModel } from '../../client/live/marks-model.ts';

interface Desk {
  readonly coding: Coding;
  readonly model: MarksModel;
  readonly doc: Y.Doc;
  gate: Gate;
  prompt: string | null;
  /** Presses one after the other, half a second apart. */
  play(...presses: Press[]): void;
  codes(): string[];
}

function deskOf(coder: string, doc = new Y.Doc()): Desk {
  let now = 10_000;
  let made = 0;
  const model = createMarksModel(doc);
  const desk: Desk = {
    ...{ model, doc, gate: null, prompt: 'p1' },
    coding: createCoding({
      ...{ coder, model },
      now: () => now,
      newId: () => {
        made += 1;
        return `${coder}-${made}`;
      },
      put: (mark) => putMark(doc, mark),
      gate: () => desk.gate,
      prompt: () => desk.prompt,
    }),
    play: (...presses) => {
      for (const each of presses) {
        now += 500;
        desk.coding.press(each);
      }
    },
    codes: () => model.marksOf(coder).map((mark) => mark.code ?? ''),
  };
  return desk;
}

const who = (id: string): Press => ({ kind: 'who', who: { seat: id } });
const code = (id: string): Press => ({ kind: 'code', code: id });
const back: Press = { kind: 'back' };
const restore: Press = { kind: 'restore' };

describe('coding at the board', () => {
  it('[O20] a mark carries its coder, the open prompt or none, and the time of its first press', () => {
    const desk = deskOf('ana');
    desk.play(who('s1'), who('s2'), code('asks'));
    desk.prompt = null;
    desk.play(who('s2'), code('agrees'));
    expect(desk.model.marksOf('ana')).toEqual([
      { id: 'ana-1', coder: 'ana', at: 10_500, from: { seat: 's1' }, to: { seat: 's2' }, code: 'asks', prompt: 'p1' },
      { id: 'ana-2', coder: 'ana', at: 12_000, from: { seat: 's2' }, to: 'group', code: 'agrees', prompt: null },
    ]);
  });

  it('[O21] taking back and bringing back touch one’s own marks alone, last first', () => {
    const ana = deskOf('ana');
    const ben = deskOf('ben', ana.doc);
    ana.play(who('s1'), code('a'), who('s1'), code('b'));
    ben.play(who('s2'), code('x'));
    ana.play(back, back);
    expect(ana.codes()).toEqual([]);
    expect(ben.codes()).toEqual(['x']);
    ana.play(back);
    expect(ana.coding.get().said?.kind).toBe('nothing-to-take-back');
    expect(ben.codes()).toEqual(['x']);
    ana.play(restore);
    expect(ana.codes()).toEqual(['a']);
    ana.play(restore, restore);
    expect(ana.codes()).toEqual(['a', 'b']);
    expect(ana.coding.get().said?.kind).toBe('nothing-to-restore');
    expect(boardOf(ana.doc).marks.size).toBe(3);
  });

  it('[O22] one of the last five is chosen and recoded or deleted; a new speaker lets it go', () => {
    const desk = deskOf('ana');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) desk.play(who('s1'), code(id));
    desk.coding.step(-1);
    expect(desk.coding.get().chosen).toBe('ana-6');
    for (let turn = 0; turn < 9; turn += 1) desk.coding.step(-1);
    expect(desk.coding.get().chosen).toBe('ana-2');
    desk.play(code('z'));
    expect(desk.codes()).toEqual(['a', 'z', 'c', 'd', 'e', 'f']);
    desk.coding.choose('ana-3');
    desk.coding.deleteChosen();
    expect(desk.codes()).toEqual(['a', 'z', 'd', 'e', 'f']);
    desk.coding.choose('ana-4');
    desk.play(who('s2'), code('g'));
    expect(desk.codes()).toEqual(['a', 'z', 'd', 'e', 'f', 'g']);
    desk.coding.choose('ana-4');
    desk.play({ kind: 'cancel' });
    expect(desk.coding.get().chosen).toBeNull();
  });

  it('[O23] flags and not-sure go to the last mark with one press, and off with another', () => {
    const desk = deskOf('ana');
    desk.play(who('s1'), code('a'), { kind: 'flag', flag: 'quote' }, { kind: 'unsure' });
    expect(desk.model.mark('ana-1')).toMatchObject({ flags: ['quote'], unsure: true });
    desk.play({ kind: 'flag', flag: 'quote' }, { kind: 'unsure' });
    expect(desk.model.mark('ana-1')).not.toHaveProperty('flags');
    expect(desk.model.mark('ana-1')).not.toHaveProperty('unsure');
  });

  it('[O24] before the start presses are practice, and after the end nothing is written: the board says which', () => {
    const desk = deskOf('ana');
    desk.gate = 'practice';
    desk.play(who('s1'), code('a'));
    expect(desk.coding.get().said).toEqual({ kind: 'practice' });
    desk.gate = 'not-now';
    desk.play(who('s1'), code('a'));
    expect(desk.coding.get().said).toEqual({ kind: 'not-now' });
    expect(boardOf(desk.doc).marks.size).toBe(0);
  });
});

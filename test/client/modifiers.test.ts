import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putMark } from '#shared/board.ts';
import { valuesOf } from '#shared/codebooks/modifiers.ts';
import type { CodebookDraft } from '#shared/codebooks.ts';
import { FLAGS } from '#shared/lists.ts';
import { Mark } from '#shared/mark.ts';
import { createCoding } from '../../client/board/model/coding.ts';
import type { Gate } from '../../client/board/model/coding-state.ts';
import { commandOfKey } from '../../client/board/model/command-keys.ts';
import { type KeyStroke, pressOfKey } from '../../client/board/model/key-map.ts';
import type { Press } from '../../client/board/model/mark-in-progress.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';
import { SHARP_BOOK } from '../support/modifier-book.ts';

const LETTERS = { log: 'L', queue: 'U', matrix: 'M', seats: 'S', intervals: 'I' };

/** A coder at the keyboard: the same way from key to press that the page takes, half a second between keys. */
function deskOf(book: CodebookDraft = SHARP_BOOK) {
  const doc = new Y.Doc();
  const model = createMarksModel(doc);
  const desk = { now: 10_000, gate: null as Gate };
  let made = 0;
  const coding = createCoding({
    ...{ coder: 'ana', model },
    now: () => desk.now,
    newId: () => {
      made += 1;
      return `m${made}`;
    },
    put: (mark) => putMark(doc, Mark.parse(mark)),
    gate: () => desk.gate,
    prompt: () => null,
    codebook: () => book,
  });
  const map = {
    seats: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
    codes: book.codes,
    flags: { quote: 'Q', challenge: 'C', recommendation: 'R' },
  };
  const key = (name: string, after = 500): void => {
    desk.now += after;
    const stroke: KeyStroke = {
      ...{ key: name, code: /^\d$/.test(name) ? `Digit${name}` : '', shiftKey: false, altKey: false },
      ...{ ctrlKey: false, metaKey: false, repeat: false },
    };
    const values = coding.modifiers.offered()?.values.filter(({ hasKey }) => hasKey) ?? [];
    const press = pressOfKey(stroke, { ...map, values });
    if (commandOfKey(stroke, LETTERS) === 'modifiers') coding.modifiers.open();
    else if (press) coding.press(press);
  };
  const keys = (...names: string[]): void => {
    for (const name of names) key(name);
  };
  const marks = () => model.marksOf('ana').map(({ code, modifiers = [] }) => [code, ...modifiers].join(' '));
  const offered = () => coding.modifiers.offered()?.values.map((each) => `${each.id}${each.hasKey ? '' : ' -'}`);
  return { desk, coding, model, key, keys, marks, offered };
}

const restore: Press = { kind: 'restore' };

describe('modifiers while people talk', () => {
  it('[O80] a mark is on the board before and without them; the next speaker, Escape or the last value closes the offer', () => {
    const { keys, marks, offered } = deskOf();
    keys('1', 'd');
    expect(marks()).toEqual(['disagrees']);
    expect(offered()).toEqual(['with', 'without']);
    keys('2');
    expect(offered()).toBeUndefined();
    keys('e');
    expect(offered()).toBeUndefined();
    keys('1', 'd', 'Escape');
    expect(offered()).toBeUndefined();
    keys('1', 'd', 'w');
    expect(offered()).toBeUndefined();
    expect(marks()).toEqual(['disagrees', 'experience', 'disagrees', 'disagrees with']);
  });

  it('[O80] where nothing is taken nothing is offered', () => {
    const { desk, keys, offered, coding } = deskOf();
    desk.gate = 'practice';
    keys('1', 'd');
    expect([offered(), coding.get().said?.kind]).toEqual([undefined, 'practice']);
  });

  it('[O81] two levels come one after the other; letters of values are values first, and every other key does as usual', () => {
    const { keys, marks, offered, coding, model } = deskOf();
    keys('1', '2', 'c', 'b');
    expect(marks()).toEqual(['challenge between']);
    expect(offered()).toEqual(['information', 'people', 'law']);
    keys('e');
    expect(coding.get().said?.kind).toBe('speaker-first');
    keys('?', 'l');
    expect(marks()).toEqual(['challenge between law']);
    expect(model.mark('m1')).toMatchObject({ to: { seat: 's2' }, unsure: true });
    keys('3', 'd', 'a', '1', 'a', '2', 'c', 'i');
    expect(marks().slice(1)).toEqual(['disagrees without', 'agrees', 'challenge inside']);
    expect(model.mark('m1')).not.toHaveProperty('trail');
  });

  it('[O81] from the second level there is a way back to the first', () => {
    const { keys, marks, offered, coding } = deskOf();
    keys('1', 'c', 'b');
    coding.modifiers.toFirstLevel();
    expect(offered()).toEqual(['inside', 'between']);
    keys('b', 'p');
    expect(marks()).toEqual(['challenge between people']);
  });

  it('[O85] a bouncing key of a code is no modifier, and the other way round; nor is it one of the next level', () => {
    const key = 'd';
    const inner = { id: 'v', key, label: 'inner' };
    const modifiers = [{ id: 'reason', label: 'Reason', values: [{ ...inner, label: 'outer', values: [inner] }] }];
    const codes = SHARP_BOOK.codes.filter(({ id }) => id === 'disagrees');
    const { key: press, keys, marks, coding } = deskOf({ ...SHARP_BOOK, codes, modifiers });
    keys('1', 'd');
    press('d', 90);
    expect(marks()).toEqual(['disagrees']);
    press('d', 160);
    expect(marks()).toEqual(['disagrees v']);
    press('d', 90);
    expect(marks()).toEqual(['disagrees v']);
    press('d', 160);
    expect(marks()).toEqual(['disagrees v v']);
    press('d', 90);
    expect(coding.get().said?.kind).toBe('marked');
  });

  it('[O86] a state is sharpened while it lasts, and a logged turn once it has its code', () => {
    const { keys, marks, model, coding, desk } = deskOf();
    keys('1', 'd');
    coding.hold('m1');
    keys('w');
    desk.now += 1_000;
    coding.end('m1');
    expect(model.mark('m1')).toMatchObject({ modifiers: ['with'], until: desk.now });
    coding.setLogging(true);
    keys('2', 'c', 'i', '1', '3');
    expect(marks()).toEqual(['disagrees with', 'challenge inside', '', '']);
  });
});

describe('modifiers afterwards', () => {
  it('[O82] of a chosen mark the letters that are codes stay codes until + is pressed', () => {
    const { keys, marks, offered, coding } = deskOf();
    keys('1', 'd', '2', 'e');
    coding.step(-1);
    coding.step(-1);
    expect(offered()).toEqual(['with', 'without -']);
    keys('a');
    expect(marks()).toEqual(['agrees', 'experience']);
    coding.choose('m1');
    keys('d', 'Escape', '+');
    expect(coding.get().said?.kind).toBe('no-modifiers');
    coding.choose('m1');
    keys('+');
    expect(offered()).toEqual(['with', 'without']);
    keys('a');
    expect(marks()).toEqual(['disagrees without', 'experience']);
    expect(coding.get().chosen).toBe('m1');
  });

  it('[O82] in the queue a letter that is a code’s codes the next turn, and the others sharpen the one before', () => {
    const { keys, marks, offered, coding } = deskOf();
    coding.setLogging(true);
    keys('1', '2', '3');
    coding.setLogging(false);
    coding.setQueue(true);
    keys('d');
    expect(offered()).toEqual(['with', 'without -']);
    keys('w', 'd', 'a');
    expect(marks()).toEqual(['disagrees with', 'disagrees', 'agrees']);
  });

  it('[O83] they are given, changed and taken away; what is replaced or removed leaves a trail', () => {
    const { keys, marks, coding, model } = deskOf();
    keys('1', 'c', 'b', 'i', '2', 'e');
    coding.choose('m1');
    keys('+', 'p');
    expect(marks()[0]).toBe('challenge between people');
    expect(model.mark('m1')?.trail?.map(({ what, was }) => [what, was?.modifiers])).toEqual([
      ['edit', ['between', 'information']],
    ]);
    keys('+', 'p');
    expect(marks()[0]).toBe('challenge between');
    coding.modifiers.toFirstLevel();
    keys('i');
    expect(marks()[0]).toBe('challenge inside');
    keys('i');
    expect(marks()[0]).toBe('challenge');
    expect(model.mark('m1')).not.toHaveProperty('modifiers');
    expect(model.mark('m1')?.trail).toHaveLength(4);
  });

  it('[O83] another code keeps only what sharpens it as well, and offers its own', () => {
    const { keys, marks, coding, model, offered } = deskOf();
    keys('1', 'd', 'w');
    coding.choose('m1');
    keys('o');
    expect(marks()).toEqual(['objects with']);
    coding.choose('m1');
    keys('c');
    expect(marks()).toEqual(['challenge']);
    expect(model.mark('m1')?.trail?.at(-1)?.was).toMatchObject({ code: 'objects', modifiers: ['with'] });
    expect(offered()).toEqual(['inside', 'between']);
    keys('i');
    expect(marks()).toEqual(['challenge inside']);
  });

  it('[O84] taking back takes the last level, the first, then the mark; bringing back goes the other way', () => {
    const { desk, keys, marks, coding, offered } = deskOf();
    const seen: string[] = [];
    keys('2', 'e', '1', 'c', 'b', 'l');
    for (let step = 0; step < 4; step += 1) {
      keys('Backspace');
      seen.push(marks().join(', '));
    }
    expect(seen).toEqual(['experience, challenge between', 'experience, challenge', 'experience', '']);
    expect(offered()).toBeUndefined();
    for (let step = 0; step < 5; step += 1) {
      desk.now += 500;
      coding.press(restore);
      seen.push(marks().join(', '));
    }
    expect(seen.slice(4)).toEqual([
      'experience',
      'experience, challenge',
      'experience, challenge between',
      'experience, challenge between law',
      'experience, challenge between law',
    ]);
    expect(coding.get().said?.kind).toBe('nothing-to-restore');
  });

  it('[O84] a slip is mended where it happened: what was taken back is offered anew', () => {
    const { keys, marks, offered } = deskOf();
    keys('1', 'c', 'b', 'l', 'Backspace');
    expect(offered()).toEqual(['information', 'people', 'law']);
    keys('p', 'Backspace', 'Backspace', 'i');
    expect(marks()).toEqual(['challenge inside']);
  });
});

describe('whatever is pressed', () => {
  const step = fc.oneof(
    fc.constantFrom(...['1', '2', '.', 'd', 'c', 'o', 'a', 'e', 'w', 'i', 'b', 'p', 'l']),
    fc.constantFrom(...['+', 'Backspace', 'Escape', '?']),
    fc.constantFrom('hold', 'left', 'right', 'up', 'delete', 'restore', 'logging', 'queue', 'turn', 'first', 'flag'),
  );

  it('[O11] every mark that comes out is valid, and has only modifiers of its own code', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.constantFrom(60, 500)), { maxLength: 60 }), (steps) => {
        const { key, coding, model } = deskOf();
        const others: Readonly<Record<string, () => unknown>> = {
          hold: () => coding.hold(model.marksOf('ana').at(-1)?.id ?? ''),
          left: () => coding.step(-1),
          right: () => coding.step(1),
          up: () => coding.correct('speaker'),
          delete: () => coding.deleteChosen(),
          restore: () => coding.press(restore),
          logging: () => coding.setLogging(!coding.get().logging),
          queue: () => coding.setQueue(!coding.get().queue),
          turn: () => coding.logTurn(),
          first: () => coding.modifiers.toFirstLevel(),
          flag: () => coding.press({ kind: 'flag', flag: FLAGS[0] }),
        };
        for (const [name, after] of steps) {
          const other = others[name];
          if (other) other();
          else key(name, after);
          for (const mark of model.marksOf('ana')) {
            expect(Mark.safeParse(mark).error).toBeUndefined();
            expect(valuesOf(SHARP_BOOK, mark)).not.toBeNull();
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

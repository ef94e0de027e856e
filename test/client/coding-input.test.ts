import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { putMark } from '#shared/board.ts';
import { Mark } from '#shared/mark.ts';
import { createCoding } from '../../client/board/model/coding.ts';
import type { Gate } from '../../client/board/model/coding-state.ts';
import { commandOfKey } from '../../client/board/model/command-keys.ts';
import { type KeyStroke, pressOfKey } from '../../client/board/model/key-map.ts';
import type { Press } from '../../client/board/model/mark-in-progress.ts';
import { moved } from '../../client/board/model/seat-order.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';

const who = (id: string): Press => ({ kind: 'who', who: { seat: id } });
const code = (id: string): Press => ({ kind: 'code', code: id });
const state = (id: string): Press => ({ kind: 'code', code: id, lasting: true });

function deskOf() {
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
  });
  const wait = (ms: number): void => {
    desk.now += ms;
  };
  const play = (...presses: Press[]): (string | null)[] =>
    presses.map((each) => {
      wait(500);
      return coding.press(each);
    });
  const marks = () => model.marksOf('ana').map(({ from, to, code: coded }) => [from, to, coded]);
  return { desk, coding, model, wait, play, marks };
}

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...more,
});

describe('states that last', () => {
  it('[O40] a held code is on the board at once, lasts from its first key until it is let go, and is no edit', () => {
    const { coding, model, play, wait } = deskOf();
    const made = play(who('s1'), code('tension'))[1] ?? '';
    expect(model.mark(made)).toMatchObject({ at: 10_500, code: 'tension' });
    wait(400);
    coding.hold(made);
    expect(model.running('ana').map(({ id }) => id)).toEqual([made]);
    wait(3_000);
    coding.end(made);
    expect(model.running('ana')).toEqual([]);
    expect(model.mark(made)).toMatchObject({ at: 10_500, until: 14_400 });
    expect(model.mark(made)).not.toHaveProperty('lasting');
    expect(model.mark(made)).not.toHaveProperty('trail');
  });

  it('[O41] Alt and a code begins a state; the same again, or the code alone with Alt, ends it; two may go on at once', () => {
    const { model, play, coding } = deskOf();
    play(who('s1'), state('tension'), who('s2'), state('laughter'));
    expect(model.running('ana').map((mark) => mark.code)).toEqual(['tension', 'laughter']);
    play(who('s1'), state('tension'));
    expect(model.running('ana').map((mark) => mark.code)).toEqual(['laughter']);
    play(state('laughter'));
    expect(model.running('ana')).toEqual([]);
    expect(model.marksOf('ana').every(({ until }) => until !== undefined)).toBe(true);
    play(state('laughter'));
    expect(coding.get().said).toEqual({ kind: 'speaker-first' });
    expect(model.marksOf('ana')).toHaveLength(2);
  });

  it('[O41] by touch a switch on the half-made mark does what Alt does', () => {
    const { model, play } = deskOf();
    play(
      who('s1'),
      { kind: 'lasting' },
      code('tension'),
      who('s1'),
      { kind: 'lasting' },
      { kind: 'lasting' },
      code('a'),
    );
    expect(model.running('ana').map((mark) => mark.code)).toEqual(['tension']);
    expect(model.marksOf('ana')).toHaveLength(2);
  });

  it('[O41] Alt is known where it writes signs of its own, and AltGr is left alone', () => {
    const map = {
      seats: [],
      codes: [{ id: 'tension', key: 't' }],
      flags: { quote: 'Q', challenge: 'C', recommendation: 'R' },
    };
    expect(pressOfKey(stroke('t', { altKey: true }), map)).toEqual(state('tension'));
    expect(pressOfKey(stroke('†', { code: 'KeyT', altKey: true }), map)).toEqual(state('tension'));
    expect(pressOfKey(stroke('t', { altKey: true, ctrlKey: true }), map)).toBeNull();
  });

  it('[O42] a state that is taken back goes on no more, and brought back it goes on', () => {
    const { model, play } = deskOf();
    play(who('s1'), state('tension'), { kind: 'back' });
    expect(model.running('ana')).toEqual([]);
    play({ kind: 'restore' });
    expect(model.running('ana')).toHaveLength(1);
  });
});

describe('log first, code later', () => {
  it('[O43] while logging each seat is a turn at once, and the space bar one of the speaker last named', () => {
    const { coding, play, wait, marks } = deskOf();
    coding.setLogging(true);
    coding.logTurn();
    expect(coding.get().said).toEqual({ kind: 'speaker-first' });
    play(who('s1'), who('s2'));
    wait(900);
    coding.logTurn();
    wait(20);
    coding.logTurn();
    expect(marks()).toEqual([
      [{ seat: 's1' }, 'group', null],
      [{ seat: 's2' }, 'group', null],
      [{ seat: 's2' }, 'group', null],
    ]);
  });

  it('[O44] turns wait in a queue: a code goes to the chosen one and the next is chosen; a code while logging goes to the last turn', () => {
    const { coding, model, play, marks } = deskOf();
    coding.setLogging(true);
    play(who('s1'), who('s2'), who('s3'), code('agrees'));
    expect(model.turns('ana')).toHaveLength(2);
    coding.setLogging(false);
    coding.setQueue(true);
    expect(coding.get().chosen).toBe('m1');
    coding.step(1);
    expect(coding.get().chosen).toBe('m2');
    play(code('asks'));
    expect(coding.get().chosen).toBe('m1');
    coding.correct('speaker');
    play(who('s4'));
    coding.correct('addressee');
    play(who('s2'), code('proposes'));
    expect(coding.get().chosen).toBeNull();
    expect(model.turns('ana')).toEqual([]);
    expect(marks()).toEqual([
      [{ seat: 's4' }, { seat: 's2' }, 'proposes'],
      [{ seat: 's2' }, 'group', 'asks'],
      [{ seat: 's3' }, 'group', 'agrees'],
    ]);
    expect(model.mark('m1')?.trail?.map(({ was }) => was?.code)).toEqual([null, null, null]);
  });
});

describe('corrections', () => {
  it('[O45] speaker and addressee of a chosen mark are corrected by a key and a seat, with a trail; the speaker means everybody', () => {
    const { coding, model, play } = deskOf();
    play(who('s1'), who('s2'), code('asks'));
    coding.step(-1);
    coding.correct('speaker');
    play(who('s2'));
    expect(model.mark('m1')).toMatchObject({ from: { seat: 's2' }, to: 'group' });
    coding.correct('addressee');
    play(who('s3'));
    expect(model.mark('m1')).toMatchObject({ from: { seat: 's2' }, to: { seat: 's3' } });
    coding.correct('addressee');
    play(who('s2'));
    expect(model.mark('m1')?.to).toBe('group');
    expect(model.mark('m1')?.trail?.map(({ was }) => was)).toEqual([
      { code: 'asks', from: { seat: 's1' }, to: { seat: 's2' } },
      { code: 'asks', from: { seat: 's2' }, to: 'group' },
      { code: 'asks', from: { seat: 's2' }, to: { seat: 's3' } },
    ]);
    coding.correct('speaker');
    play({ kind: 'cancel' });
    expect(coding.get()).toMatchObject({ chosen: 'm1', correcting: null });
  });

  it('[O46] a note is written to the last or the chosen mark, changed, left and taken away', () => {
    const { coding, model, play } = deskOf();
    play(who('s1'), code('a'), who('s2'), code('b'));
    coding.beginNote();
    expect(coding.get().noting).toBe('m2');
    coding.endNote('looked at the court');
    expect(model.mark('m2')?.note).toBe('looked at the court');
    coding.choose('m1');
    coding.beginNote();
    coding.endNote(null);
    expect(model.mark('m1')).not.toHaveProperty('note');
    coding.choose('m2');
    coding.beginNote();
    coding.endNote('');
    expect(model.mark('m2')).not.toHaveProperty('note');
  });
});

describe('keys beside codes', () => {
  it('[O47] letters of commands need Shift and differ by language; signs are the same on both keyboards', () => {
    const letters = { log: 'J', queue: 'K', matrix: 'M', intervals: 'V', seats: 'S' };
    expect(commandOfKey(stroke('J', { shiftKey: true }), letters)).toBe('log');
    expect(commandOfKey(stroke('j'), letters)).toBeNull();
    expect(commandOfKey(stroke('ј', { code: 'KeyJ', shiftKey: true }), letters)).toBe('log');
    expect(commandOfKey(stroke(';'), letters)).toBe('mark-note');
    expect(commandOfKey(stroke(';', { code: 'Comma', shiftKey: true }), letters)).toBe('mark-note');
    expect(commandOfKey(stroke('ArrowUp', { ctrlKey: true }), letters)).toBeNull();
    expect(commandOfKey(stroke(' ', { repeat: true }), letters)).toBeNull();
  });

  it('[O48] a chair that is moved takes the place where it is dropped, and the others close up', () => {
    const seats = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(moved(seats, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(seats, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });
});

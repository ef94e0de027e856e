import { describe, expect, it } from 'vitest';
import { type KeyMap, type KeyStroke, pressOfKey, seatKey } from '../../client/board/model/key-map.ts';

const map: KeyMap = {
  seats: Array.from({ length: 22 }, (_, index) => ({ id: `s${index + 1}` })),
  codes: [
    { id: 'asks', key: 'q' },
    { id: 'zeal', key: 'z' },
    { id: 'gives', key: 'g' },
  ],
  flags: { quote: 'N', challenge: 'I', recommendation: 'P' },
};
const stroke = (key: string, code: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  ...{ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...more,
});
const at = (id: string) => ({ kind: 'who', who: { seat: id } });

describe('keys of the board', () => {
  it('[O12] digits are the first ten seats and, with Shift, the second ten, in every keyboard layout', () => {
    expect(pressOfKey(stroke('1', 'Digit1'), map)).toEqual(at('s1'));
    expect(pressOfKey(stroke('0', 'Digit0'), map)).toEqual(at('s10'));
    expect(pressOfKey(stroke('5', 'Numpad5'), map)).toEqual(at('s5'));
    expect(pressOfKey(stroke('!', 'Digit1', { shiftKey: true }), map)).toEqual(at('s11'));
    // Shift+7 writes a slash on a Bosnian keyboard, and is still the seventeenth seat.
    expect(pressOfKey(stroke('/', 'Digit7', { shiftKey: true }), map)).toEqual(at('s17'));
    expect(pressOfKey(stroke('=', 'Digit0', { shiftKey: true }), map)).toEqual(at('s20'));
    expect(pressOfKey(stroke('9', 'Digit9'), { ...map, seats: map.seats.slice(0, 4) })).toBeNull();
    expect([seatKey(0), seatKey(9), seatKey(10), seatKey(19), seatKey(20)]).toEqual(['1', '0', '⇧1', '⇧0', undefined]);
  });

  it('[O13] letters are codes by what they write, also under Caps Lock and from a Cyrillic keyboard', () => {
    expect(pressOfKey(stroke('g', 'KeyG'), map)).toEqual({ kind: 'code', code: 'gives' });
    expect(pressOfKey(stroke('G', 'KeyG'), map)).toEqual({ kind: 'code', code: 'gives' });
    // A QWERTZ keyboard writes z where others have y.
    expect(pressOfKey(stroke('z', 'KeyY'), map)).toEqual({ kind: 'code', code: 'zeal' });
    expect(pressOfKey(stroke('г', 'KeyG'), map)).toEqual({ kind: 'code', code: 'gives' });
    expect(pressOfKey(stroke('š', 'BracketLeft'), map)).toBeNull();
    expect(pressOfKey(stroke('x', 'KeyX'), map)).toBeNull();
  });

  it('knows the facilitator, not-sure, flags and the ways back', () => {
    expect(pressOfKey(stroke('.', 'Period'), map)).toEqual({ kind: 'who', who: 'facilitator' });
    expect(pressOfKey(stroke('?', 'Minus', { shiftKey: true }), map)).toEqual({ kind: 'unsure' });
    expect(pressOfKey(stroke('/', 'Slash'), map)).toEqual({ kind: 'unsure' });
    expect(pressOfKey(stroke('N', 'KeyN', { shiftKey: true }), map)).toEqual({ kind: 'flag', flag: 'quote' });
    expect(pressOfKey(stroke('Escape', 'Escape'), map)).toEqual({ kind: 'cancel' });
    expect(pressOfKey(stroke('Backspace', 'Backspace'), map)).toEqual({ kind: 'back' });
    expect(pressOfKey(stroke('z', 'KeyZ', { ctrlKey: true }), map)).toEqual({ kind: 'back' });
    expect(pressOfKey(stroke('Z', 'KeyZ', { metaKey: true, shiftKey: true }), map)).toEqual({ kind: 'restore' });
    expect(pressOfKey(stroke('y', 'KeyY', { ctrlKey: true }), map)).toEqual({ kind: 'restore' });
  });

  it('[O14] a held key counts once, and shortcuts of the browser are left alone', () => {
    expect(pressOfKey(stroke('g', 'KeyG', { repeat: true }), map)).toBeNull();
    expect(pressOfKey(stroke('g', 'KeyG', { ctrlKey: true }), map)).toBeNull();
    expect(pressOfKey(stroke('1', 'Digit1', { altKey: true }), map)).toBeNull();
    expect(pressOfKey(stroke('Tab', 'Tab'), map)).toBeNull();
  });
});

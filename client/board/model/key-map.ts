import type { InnerValue } from '#shared/codebooks/modifier-sets.ts';
import type { Code } from '#shared/codebooks.ts';
import type { Flag } from '#shared/mark.ts';
import type { Seat } from '#shared/seats.ts';
import type { Press } from './mark-in-progress.ts';

/** What of a KeyboardEvent matters here. */
export interface KeyStroke {
  readonly key: string;
  /** The place of the key on the keyboard, the same in every layout. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

export interface KeyMap {
  readonly seats: readonly Pick<Seat, 'id'>[];
  readonly codes: readonly Pick<Code, 'id' | 'key'>[];
  /** Modifiers that are offered and have their letters; these come before codes. */
  readonly values?: readonly Pick<InnerValue, 'id' | 'key'>[];
  /** Capital letters, pressed with Shift, so that every plain letter is free for codes. */
  readonly flags: Readonly<Record<Flag, string>>;
}

/** Seats on the row of digits: 1-9, 0 for the tenth, with Shift for the second ten. Others have none. */
export const KEYED_SEATS = 20;
export const FACILITATOR_KEY = '.';
/** On the bottom row of a Bosnian keyboard and the top row of an English one, without Shift on both. */
export const TELL_KEY = '-';
/** On the Bosnian keyboard plain, on the English one with Shift. */
export const MODIFIERS_KEY = '+';

/** What is drawn on a seat; undefined past the twentieth. */
export function seatKey(index: number): string | undefined {
  if (index >= KEYED_SEATS) return undefined;
  const digit = String((index + 1) % 10);
  return index < 10 ? digit : `⇧${digit}`;
}

/**
 * The press that a key stands for, or null. A held key counts once. Digits are known by their place on
 * the keyboard, as layouts write other signs there (Shift+7 is a slash on a Bosnian one); letters by what
 * they write, and by their place where that is no Latin letter: a keyboard set to Cyrillic codes like any other.
 */
export function pressOfKey(stroke: KeyStroke, map: KeyMap): Press | null {
  if (stroke.repeat) return null;
  if (stroke.altKey) return pressOfState(stroke, map);
  if (stroke.ctrlKey || stroke.metaKey) return pressOfShortcut(stroke);
  if (stroke.key === 'Escape') return { kind: 'cancel' };
  if (stroke.key === 'Backspace') return { kind: 'back' };
  const digit = digitOf(stroke);
  if (digit !== null) return pressOfSeat(digit, stroke.shiftKey, map);
  if (stroke.key === '?' || stroke.key === '/') return { kind: 'unsure' };
  if (stroke.key === FACILITATOR_KEY) return { kind: 'who', who: 'facilitator' };
  return pressOfLetter(stroke, map);
}

function pressOfShortcut(stroke: KeyStroke): Press | null {
  const letter = letterOf(stroke);
  if (letter === 'z') return { kind: stroke.shiftKey ? 'restore' : 'back' };
  return letter === 'y' && !stroke.shiftKey ? { kind: 'restore' } : null;
}

/** Alt and a code: a state begins or ends. With Ctrl it is AltGr, which writes signs. */
function pressOfState(stroke: KeyStroke, { codes }: KeyMap): Press | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.shiftKey) return null;
  // Where Alt writes signs of its own, the letter is known by its place.
  const letter = /^[a-z]$/i.test(stroke.key) ? stroke.key : /^Key([A-Z])$/.exec(stroke.code)?.[1];
  const code = codes.find(({ key }) => key === letter?.toLowerCase());
  return code ? { kind: 'code', code: code.id, lasting: true } : null;
}

function digitOf({ code, key }: KeyStroke): number | null {
  const onRow = /^Digit(\d)$/.exec(code)?.[1];
  const digit = onRow ?? (/^\d$/.test(key) ? key : null);
  return digit === null ? null : Number(digit);
}

function pressOfSeat(digit: number, shifted: boolean, { seats }: KeyMap): Press | null {
  const seat = seats[((digit + 9) % 10) + (shifted ? 10 : 0)];
  return seat ? { kind: 'who', who: { seat: seat.id } } : null;
}

function pressOfLetter(stroke: KeyStroke, { codes, values = [], flags }: KeyMap): Press | null {
  const letter = letterOf(stroke);
  if (letter === null) return null;
  if (stroke.shiftKey) {
    const flag = (Object.keys(flags) as Flag[]).find((name) => flags[name].toLowerCase() === letter);
    return flag ? { kind: 'flag', flag } : null;
  }
  const value = values.find(({ key }) => key === letter);
  if (value) return { kind: 'modifier', value: value.id };
  const code = codes.find(({ key }) => key === letter);
  return code ? { kind: 'code', code: code.id } : null;
}

export function letterOf(stroke: KeyStroke): string | null {
  if (/^[a-z]$/i.test(stroke.key)) return stroke.key.toLowerCase();
  // č, š and the like are no codes and must not turn into the letters of other places.
  const isOtherScript = /^\p{Letter}$/u.test(stroke.key) && !/^\p{Script=Latin}$/u.test(stroke.key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(stroke.code)?.[1]?.toLowerCase() ?? null) : null;
}

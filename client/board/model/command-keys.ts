import { type KeyStroke, letterOf, MODIFIERS_KEY, TELL_KEY } from './key-map.ts';

/** What the board's keys do besides coding. Letters are pressed with Shift, as those of flags are, and differ by language. */
export interface CommandLetters {
  readonly log: string;
  readonly queue: string;
  readonly matrix: string;
  readonly intervals: string;
  readonly seats: string;
}

export type BoardCommand =
  | keyof CommandLetters
  | 'note'
  | 'mark-note'
  | 'modifiers'
  | 'tell'
  | 'turn'
  | 'before'
  | 'after'
  | 'speaker'
  | 'addressee'
  | 'delete';

const SIGNS: Readonly<Record<string, BoardCommand>> = {
  ',': 'note',
  // Shift and a comma on a Bosnian keyboard.
  ';': 'mark-note',
  [MODIFIERS_KEY]: 'modifiers',
  [TELL_KEY]: 'tell',
  ' ': 'turn',
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'speaker',
  ArrowDown: 'addressee',
  Delete: 'delete',
};

export function commandOfKey(stroke: KeyStroke, letters: CommandLetters): BoardCommand | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.repeat) return null;
  // Digits are known by their place: a Czech keyboard writes + where others write 1.
  const command = /^Digit\d$/.test(stroke.code) ? undefined : SIGNS[stroke.key];
  if (command !== undefined || !stroke.shiftKey) return command ?? null;
  const letter = letterOf(stroke)?.toUpperCase();
  return (Object.keys(letters) as (keyof CommandLetters)[]).find((name) => letters[name] === letter) ?? null;
}

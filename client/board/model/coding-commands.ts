import type { Coding } from './coding-state.ts';
import type { BoardCommand } from './command-keys.ts';

/** Commands that need nothing but hands: the same in a room and in a practice. */
export const CODING_COMMANDS = {
  'mark-note': (coding) => coding.beginNote(),
  modifiers: (coding) => coding.modifiers.open(),
  turn: (coding) => coding.logTurn(),
  log: (coding) => coding.setLogging(!coding.get().logging),
  queue: (coding) => coding.setQueue(!coding.get().queue),
  before: (coding) => coding.step(-1),
  after: (coding) => coding.step(1),
  speaker: (coding) => coding.correct('speaker'),
  addressee: (coding) => coding.correct('addressee'),
  delete: (coding) => coding.deleteChosen(),
} as const satisfies { readonly [C in BoardCommand]?: (coding: Coding) => void };

export type CodingCommand = keyof typeof CODING_COMMANDS;

export function isCodingCommand(command: BoardCommand): command is CodingCommand {
  return command in CODING_COMMANDS;
}

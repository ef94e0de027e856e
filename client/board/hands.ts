import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isExpected } from '#shared/room/attendance.ts';
import { useWords } from '../i18n/use-words.ts';
import { flagWords } from '../i18n/words/board.ts';
import { commandLetters } from '../i18n/words/board-input.ts';
import type { StaffView } from './board-page.tsx';
import { CODING_COMMANDS, type CodingCommand, isCodingCommand } from './model/coding-commands.ts';
import type { BoardCommand, CommandLetters } from './model/command-keys.ts';
import type { KeyMap } from './model/key-map.ts';
import type { Press } from './model/mark-in-progress.ts';
import type { BoardView } from './panels/mode-bar.tsx';
import type { Session } from './session.ts';

/** What keys stand for in this room and this language. */
export function useKeyMaps({ seats, codebook }: Pick<StaffView, 'seats' | 'codebook'>): {
  map: KeyMap;
  letters: CommandLetters;
} {
  const { t } = useWords();
  return useMemo(() => {
    const flags = {
      quote: t(flagWords.quote.key),
      challenge: t(flagWords.challenge.key),
      recommendation: t(flagWords.recommendation.key),
    };
    const letters = {
      log: t(commandLetters.log),
      queue: t(commandLetters.queue),
      matrix: t(commandLetters.matrix),
      intervals: t(commandLetters.intervals),
      seats: t(commandLetters.seats),
    };
    return { map: { seats, codes: codebook.codes, flags }, letters };
  }, [seats, codebook, t]);
}

interface HandsOptions {
  readonly session: Session;
  readonly view: StaffView;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly setDialog: (dialog: 'seats' | 'tell' | { readonly seat: string; readonly speaks: boolean }) => void;
  readonly setPanelOpen: (isOpen: boolean) => void;
  readonly setShown: (next: (shown: BoardView) => BoardView) => void;
}

interface Hands {
  readonly onPress: (press: Press) => string | null;
  readonly onCommand: (command: BoardCommand) => void;
}

/** What presses and keys do on this page; the same functions for as long as it lives. */
export function useHands(options: HandsOptions): Hands {
  const latest = useRef(options);
  latest.current = options;
  const onPress = useCallback((press: Press): string | null => {
    const { session, view, setDialog } = latest.current;
    if (session.askFirst.holdsBack(press, wouldMark(session))) return null;
    const absent = absentSeat(press, session, view);
    if (absent === null) return session.coding.press(press);
    setDialog({ seat: absent, speaks: press.kind === 'who' });
    return null;
  }, []);
  const onCommand = useCallback((command: BoardCommand) => {
    if (isCodingCommand(command)) CODING_COMMANDS[command](latest.current.session.coding);
    else FOLLOW[command](latest.current);
  }, []);
  return { onPress, onCommand };
}

/** Who would be marked as speaking or spoken to now, and is not here. */
function absentSeat(press: Press, { coding }: Session, view: StaffView): string | null {
  const { correcting, progress } = coding.get();
  // Of what was said before, anybody can be the speaker: they were here then.
  if (correcting !== null) return null;
  const who = press.kind === 'who' ? press.who : press.kind === 'code' ? progress.from : null;
  if (who === null || who === 'facilitator') return null;
  return isExpected(view, who.seat) ? null : who.seat;
}

/** Is there somebody, or some mark, that a code would now belong to? */
function wouldMark({ coding, model, entry }: Session): boolean {
  const { progress, chosen, logging } = coding.get();
  return progress.from !== null || chosen !== null || (logging && model.turns(entry.coder).length > 0);
}

/** What needs more than hands. */
const FOLLOW: { readonly [C in Exclude<BoardCommand, CodingCommand>]: (options: HandsOptions) => void } = {
  note: ({ note, setPanelOpen }) => {
    // At once, so that the first letter is written and not coded.
    flushSync(() => setPanelOpen(true));
    note.current?.focus();
  },
  tell: ({ setDialog }) => setDialog('tell'),
  seats: ({ session, setDialog }) => {
    const { from } = session.coding.get().progress;
    setDialog(from === null || from === 'facilitator' ? 'seats' : { seat: from.seat, speaks: false });
  },
  matrix: ({ setShown }) => setShown((shown) => (shown === 'matrix' ? 'circle' : 'matrix')),
  intervals: ({ setShown }) => setShown((shown) => (shown === 'intervals' ? 'circle' : 'intervals')),
};

import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Coding } from './model/coding-state.ts';
import { type BoardCommand, type CommandLetters, commandOfKey } from './model/command-keys.ts';
import { type KeyMap, pressOfKey } from './model/key-map.ts';
import type { Press } from './model/mark-in-progress.ts';

/** A code key held that long is a state: it lasts until the key is let go. */
const HOLD_MS = 400;

interface KeysOptions {
  readonly coding: Coding;
  readonly map: KeyMap;
  readonly letters: CommandLetters;
  /** Keys of one character can be turned off: speech input and shaky hands set them off by accident. */
  readonly isOn: boolean;
  /** Without codes and seats: another view has the letters. */
  readonly commandsOnly: boolean;
  /** The id of the mark that it made, if any. */
  readonly onPress: (press: Press) => string | null;
  readonly onCommand: (command: BoardCommand) => void;
}

/** The board's keys, wherever the focus is, but not while somebody writes or a dialog is open. */
export function useKeys({ coding, map, letters, isOn, commandsOnly, onPress, onCommand }: KeysOptions): void {
  const holds = useMemo(() => createHolds(coding), [coding]);
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      const command = commandOfKey(event, letters);
      if (command !== null) {
        if (!isAvailable(command, event, coding, commandsOnly)) return;
        event.preventDefault();
        onCommand(command);
        return;
      }
      const values = coding.modifiers.offered()?.values.filter(({ hasKey }) => hasKey) ?? [];
      const input = commandsOnly ? null : pressOfKey(event, { ...map, values });
      if (!input) return;
      event.preventDefault();
      // What was asked to last does so beyond the key.
      const lasts = coding.get().progress.lasting;
      const made = onPress(input);
      if (made !== null && input.kind === 'code' && !input.lasting && !lasts) holds.begin(event.code, made);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [coding, map, letters, holds, isOn, commandsOnly, onPress, onCommand]);
  useEffect(() => {
    const onKeyUp = (event: KeyboardEvent): void => holds.end(event.code);
    // A key that is let go in another window says nothing to this one.
    const onBlur = (): void => holds.endAll();
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', onBlur);
      holds.endAll();
    };
  }, [holds]);
}

/** Space is a turn only while turns are logged; elsewhere it presses buttons, as everywhere. */
function isAvailable(command: BoardCommand, event: KeyboardEvent, coding: Coding, commandsOnly: boolean): boolean {
  const { logging, chosen } = coding.get();
  if (commandsOnly) return ['matrix', 'intervals', 'note', 'tell', 'seats'].includes(command);
  if (command === 'turn') return logging;
  if (command === 'delete') return chosen !== null;
  if (command === 'speaker' || command === 'addressee') return chosen !== null && !canScroll(event.target);
  return true;
}

function canScroll(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('ul[tabindex]') !== null;
}

export function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

/** Marks whose key is still down. */
interface Holds {
  begin(key: string, mark: string): void;
  end(key: string): void;
  endAll(): void;
}

function createHolds(coding: Coding): Holds {
  const down = new Map<string, { readonly mark: string; readonly timer: ReturnType<typeof setTimeout> }>();
  const end = (key: string): void => {
    const hold = down.get(key);
    if (!hold) return;
    down.delete(key);
    clearTimeout(hold.timer);
    coding.end(hold.mark);
  };
  return {
    begin: (key, mark) => {
      end(key);
      down.set(key, { mark, timer: setTimeout(() => coding.hold(mark), HOLD_MS) });
    },
    end,
    endAll: () => {
      for (const key of [...down.keys()]) end(key);
    },
  };
}

/** A code's button under a finger or the mouse: held that long it is a state, as with its key. */
export function useHeldButton(coding: Coding, press: () => string | null) {
  const hold = useRef<{ timer: ReturnType<typeof setTimeout>; made: string | null; isHeld: boolean } | null>(null);
  const letGo = (): void => {
    if (!hold.current) return;
    clearTimeout(hold.current.timer);
    if (hold.current.made !== null) coding.end(hold.current.made);
    hold.current.made = null;
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      letGo();
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const timer = setTimeout(() => {
        const lasts = coding.get().progress.lasting;
        const made = press();
        if (made !== null && !lasts) coding.hold(made);
        hold.current = { timer, made: lasts ? null : made, isHeld: true };
      }, HOLD_MS);
      hold.current = { timer, made: null, isHeld: false };
    },
    onPointerUp: (): void => {
      letGo();
      // The click of this pointer comes before any timer; a later one is another press.
      setTimeout(() => {
        hold.current = null;
      }, 0);
    },
    onPointerCancel: (): void => {
      letGo();
      hold.current = null;
    },
    onContextMenu: (event: { preventDefault(): void }): void => {
      if (hold.current?.isHeld) event.preventDefault();
    },
    onClick: (): void => {
      const wasHeld = hold.current?.isHeld ?? false;
      hold.current = null;
      if (!wasHeld) press();
    },
  };
}

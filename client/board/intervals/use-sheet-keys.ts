import { useEffect, useRef } from 'react';
import type { Speaker } from '#shared/mark.ts';
import { isElsewhere } from '../keys.ts';
import { type KeyMap, pressOfKey } from '../model/key-map.ts';

interface SheetKeys {
  readonly map: KeyMap;
  readonly isOn: boolean;
  readonly onWho: (who: Speaker) => void;
  readonly onCode: (code: string) => void;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onDone: () => void;
}

/** Keys of the sheet, wherever the focus is: a digit goes to a person's row, a letter ticks there. Arrows are the grid's own. */
export function useSheetKeys(options: SheetKeys): void {
  const latest = useRef(options);
  latest.current = options;
  const { isOn } = options;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      if (follow(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** True if the key was one of the sheet's. */
function follow(event: KeyboardEvent, { map, onWho, onCode, onTurn, onDone }: SheetKeys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const turn = event.shiftKey ? undefined : (TURNS[event.key] ?? TURNS[event.code]);
  if (turn !== undefined) {
    onTurn(turn);
    return true;
  }
  if (event.key === 'Enter' && event.shiftKey && !event.repeat) {
    onDone();
    return true;
  }
  const press = pressOfKey(event, map);
  if (press?.kind === 'who') onWho(press.who);
  else if (press?.kind === 'code') onCode(press.code);
  else return false;
  return true;
}

/** Brackets by their place as well: on a Bosnian keyboard š and đ stand there. */
const TURNS: Readonly<Record<string, 1 | -1>> = {
  PageUp: -1,
  PageDown: 1,
  '[': -1,
  ']': 1,
  BracketLeft: -1,
  BracketRight: 1,
};

import { useEffect } from 'react';
import type { Console } from './console-context.ts';
import { latestRun } from './next-step.ts';

const INTERACTIVE = 'a, button, input, select, textarea, summary, [contenteditable], [role="button"]';

/**
 * Space is the next step, unless something that takes it has the focus. The other keys come with Alt, so
 * that no single letter does anything by accident.
 */
export function useKeys(console: Console, takeStep: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || document.querySelector('dialog')) return;
      const inside = event.target instanceof Element && event.target.closest(INTERACTIVE) !== null;
      if (event.code === 'Space' && !event.altKey && !event.shiftKey && !inside) {
        event.preventDefault();
        takeStep();
      } else if (event.altKey && console.why === null) {
        if (takeAltKey(event.code, console)) event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [console, takeStep]);
}

function takeAltKey(code: string, { view, send }: Console): boolean {
  const open = view.open?.prompt.id;
  const latest = latestRun(view);
  if (code === 'KeyP' && (view.phase === 'live' || view.phase === 'paused')) {
    void send(view.phase === 'live' ? 'room.pause' : 'room.resume', {});
  } else if (code === 'KeyM' && open !== undefined) {
    void send('prompt.extend', { prompt: open, seconds: 60 });
  } else if (code === 'KeyR' && open === undefined && latest && latest.prompt.kind !== 'discussion') {
    void send(latest.run.revealed ? 'prompt.hide' : 'prompt.reveal', { prompt: latest.prompt.id });
  } else {
    return false;
  }
  return true;
}

import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { uiWords } from '../i18n/words/ui.ts';
import { Button } from './button.tsx';

/** Copies a text; on plain http there is no clipboard, and it says so instead. `what` is read out: "Copy: link for observers". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState(copyTheOldWay(text) ? 'copied' : 'failed');
    }
  };
  const word = { ready: uiWords.copy, copied: uiWords.copied, failed: uiWords.copyByHand }[state];
  return (
    <Button aria-label={`${t(word)}: ${what}`} onBlur={() => setState('ready')} onClick={() => void copy()}>
      {t(word)}
    </Button>
  );
}

function copyTheOldWay(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'only-heard';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
  }
}

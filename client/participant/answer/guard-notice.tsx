import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findPersonal } from '#shared/guard/guard.ts';
import { useWords } from '../../i18n/use-words.ts';
import { guardWords } from '../../i18n/words/guard.ts';
import { Button } from '../../ui/button.tsx';
import { guardSentence } from '../../ui/guard-sentence.ts';

/** Fetched after the page can answer: what is here weighs as much as a third of the page. Nothing of it is sent or kept. */
export function isPersonal(text: string): boolean {
  return findPersonal(text).length > 0;
}

interface GuardNoticeProps {
  readonly text: string;
  /** "Send" was pressed, and the text looks like a person. */
  readonly asks: boolean;
  readonly onSend: () => void;
  readonly onChange: () => void;
}

/** A quiet line in a pause of typing; a question, with both answers, when it is to be sent. */
export function GuardNotice({ text, asks, onSend, onChange }: GuardNoticeProps) {
  const words = useWords();
  const settled = useSettled(text);
  if (asks) return <Question text={text} onSend={onSend} onChange={onChange} />;
  // What was taken out meanwhile is not spoken of any more.
  const findings = findPersonal(settled).filter(({ start, end }) => text.includes(settled.slice(start, end)));
  return (
    <p className="ph-guard" role="status">
      {guardSentence(words, settled, findings)}
    </p>
  );
}

function Question({ text, onSend, onChange }: Omit<GuardNoticeProps, 'asks'>) {
  const words = useWords();
  const { t } = words;
  const question = useRef<HTMLElement>(null);
  const findings = findPersonal(text);
  // The button that was pressed has gone; the focus goes to what took its place, and so it is read out.
  useLayoutEffect(() => question.current?.focus(), []);
  const change = (): void => {
    const field = question.current?.closest('.ph-pane')?.querySelector('textarea');
    const [first] = findings;
    onChange();
    field?.focus();
    if (first) field?.setSelectionRange(first.start, first.end);
  };
  return (
    <section className="ph-guard ph-guard-asks" ref={question} tabIndex={-1} aria-labelledby="ph-guard-text">
      <p id="ph-guard-text">
        <strong>{guardSentence(words, text, findings)}</strong> {t(guardWords.notNeeded)}
      </p>
      {/* "Change" is where "Send" was: who taps twice has not sent by accident. */}
      <Button className="ph-wide" onClick={onSend}>
        {t(guardWords.sendAnyway)}
      </Button>
      <Button className="ph-wide" look="filled" onClick={change}>
        {t(guardWords.change)}
      </Button>
    </section>
  );
}

const PAUSE_MS = 1_000;

/** The text as it was when the typing last paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return text === '' ? '' : settled;
}

import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { facilitatorWords } from '../i18n/words/facilitator.ts';

/** What the keyboard does, one press away. */
export function Keys() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      const outside =
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !(event.target instanceof Node && box.current?.contains(event.target));
      if (outside) setOpen(false);
    };
    document.addEventListener('keydown', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, [open]);
  const keys = [
    [t(facilitatorWords.space), facilitatorWords.keyNext],
    ['Alt P', facilitatorWords.keyPause],
    ['Alt M', facilitatorWords.keyMinute],
    ['Alt R', facilitatorWords.keyResults],
  ] as const;
  return (
    <div className="fc-keys" ref={box}>
      <button type="button" className="ui-button ui-button-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(facilitatorWords.keys)}
      </button>
      {open ? (
        <div className="fc-keys-list">
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd className="ui-key">{key}</kbd>
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
          </dl>
          <p>{t(facilitatorWords.keysTyping)}</p>
        </div>
      ) : null}
    </div>
  );
}

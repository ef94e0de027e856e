import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../i18n/use-words.ts';
import { uiWords } from '../i18n/words/ui.ts';
import { Button } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A dialog that is open while it is mounted: the browser's own, which keeps the focus in and the page behind it still. */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const { t } = useWords();
  const heading = useId();
  const veil = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  // A press that began elsewhere, such as the finger whose rest opened the dialog, does not close it.
  const beganOnVeil = useRef(false);
  useEffect(() => {
    const before = document.activeElement;
    veil.current?.showModal();
    focusFirst(sheet.current);
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard, as the browser does
    <dialog
      className="ui-veil"
      aria-labelledby={heading}
      ref={veil}
      onClose={onClose}
      onPointerDown={(event) => {
        beganOnVeil.current = event.target === veil.current;
      }}
      onClick={(event) => {
        if (beganOnVeil.current && event.target === veil.current) onClose();
      }}
    >
      {/* It takes the focus where nothing asks for it, and says which dialog it is rather than all that is in it. */}
      <div
        className={`ui-dialog ${wide ? 'ui-dialog-wide' : ''}`}
        role="document"
        aria-labelledby={heading}
        tabIndex={-1}
        ref={sheet}
      >
        <header className="ui-dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="ui-dialog-x" aria-label={t(uiWords.close)} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

/** To what asks to be first, or the first thing to fill in; else to the dialog itself, so that no key does anything unread. */
function focusFirst(sheet: HTMLElement | null): void {
  const field = sheet?.querySelector<HTMLElement>('[data-first], input, select, textarea');
  (field ?? sheet)?.focus();
}

interface ConfirmProps extends DialogProps {
  readonly confirm: string;
  readonly look?: 'filled' | 'danger';
  /** Why it cannot be confirmed now. */
  readonly why?: string | null;
  readonly onConfirm: () => void;
}

/** A dialog with one action and a way out; Enter in a field confirms. */
export function ConfirmDialog({ confirm, look = 'filled', why = null, onConfirm, children, ...dialog }: ConfirmProps) {
  const { t } = useWords();
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why === null) onConfirm();
  };
  return (
    <Dialog {...dialog}>
      <form className="ui-dialog-body" id={form} onSubmit={submit}>
        {children}
      </form>
      <footer className="ui-dialog-foot">
        <Button onClick={dialog.onClose}>{t(uiWords.cancel)}</Button>
        <Button look={look} type="submit" form={form} why={why}>
          {confirm}
        </Button>
      </footer>
    </Dialog>
  );
}

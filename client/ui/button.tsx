import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** `filled` is the one action of a page; `plain` the others; `quiet` a link in a row of text; `danger` takes something away. */
  readonly look?: 'filled' | 'plain' | 'quiet' | 'danger';
  /** Why it cannot be pressed now; it stays in the order of tabs, so that the reason can be read. */
  readonly why?: string | null | undefined;
  /** The key that does the same, drawn small beside the label. */
  readonly keyHint?: string;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', why, keyHint, children, onClick, className = '', ...rest }: ButtonProps) {
  const blocked = why !== undefined && why !== null;
  return (
    <button
      type="button"
      {...rest}
      className={`ui-button ui-button-${look} ${className}`}
      aria-disabled={blocked || undefined}
      title={blocked ? why : rest.title}
      onClick={(event) => {
        // A button that is drawn as blocked must not send its form either.
        if (blocked) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span>{children}</span>
      {keyHint === undefined ? null : <kbd className="ui-key">{keyHint}</kbd>}
    </button>
  );
}

import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** Read from eight metres, px. */
const LEGIBLE = 40;
/** Sizes of the wall's text, px, largest first. */
const STEPS = [132, 112, 96, 84, 72, 64, 56, 48, 44, 40, 36, 32, 28, 24, 20, 16] as const;

interface FitProps {
  readonly className?: string;
  /** The largest size to try, px. */
  readonly largest?: number;
  readonly children: ReactNode;
}

/**
 * Sets its children in the largest step at which they fit, because a wall cannot be scrolled. Everything
 * inside is sized in `em`.
 */
export function Fit({ className = '', largest = STEPS[0], children }: FitProps) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  // On every render: the children may have changed; measuring a handful of sizes costs little.
  useLayoutEffect(() => {
    const box = outer.current;
    const content = inner.current;
    if (!box || !content) return;
    const resize = (): void => fitInto(box, content, largest);
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(box);
    // The type faces arrive after the first drawing and are wider than what stood in for them.
    void document.fonts.ready.then(resize);
    return () => observer.disconnect();
  });
  return (
    <div ref={outer} className={`sc-fit ${className}`}>
      <div ref={inner}>{children}</div>
    </div>
  );
}

/** What is legible comes first: rather than going below that, parts that can be spared (`sc-spare`) are put away. */
function fitInto(box: HTMLElement, content: HTMLElement, largest: number): void {
  const fits = (step: number): boolean => {
    content.style.fontSize = `${step}px`;
    // The box as well: a descender reaches below its line, and so below the content.
    return [content, box].every(
      ({ scrollHeight, scrollWidth }) => scrollHeight <= box.clientHeight && scrollWidth <= box.clientWidth,
    );
  };
  const steps = STEPS.filter((step) => step <= largest);
  box.classList.remove('sc-fit--tight');
  if (steps.filter((step) => step >= LEGIBLE).some(fits)) return;
  box.classList.add('sc-fit--tight');
  steps.some(fits);
}

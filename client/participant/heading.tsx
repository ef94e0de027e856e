import { type ReactNode, useEffect, useRef } from 'react';

interface HeadingProps {
  /** `question`: what somebody asks the circle, in serif and in the language of the room. */
  readonly look?: 'page' | 'question';
  readonly lang?: string;
  readonly children: ReactNode;
}

/** The heading of a page takes the focus when the page comes, so that it is read out. */
export function Heading({ look = 'page', lang, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 className={`ph-heading ph-heading-${look}`} ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}

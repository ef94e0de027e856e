import type { Sector } from '#shared/seats.ts';
import { type Hue, SECTOR_MARKS, SHAPES, type Shape } from './sector-marks.ts';
import './okabe-ito.css';
import './circle.css';

/** A shape in a hue, drawn with an ink hairline so that pale hues are seen on paper too. Never heard: its meaning stands beside it. */
export function ShapeMark({ shape, hue, size = 16 }: { shape: Shape; hue: Hue; size?: number }) {
  return (
    <svg
      className="ui-shape"
      width={size}
      height={size}
      viewBox="-1.15 -1.15 2.3 2.3"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[shape]} style={{ fill: `var(--hue-${hue})` }} />
    </svg>
  );
}

export function SectorMark({ sector, size = 16 }: { sector: Sector; size?: number }) {
  const mark = SECTOR_MARKS[sector];
  return <ShapeMark shape={mark.shape} hue={mark.hue} size={size} />;
}

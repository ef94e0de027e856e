import type { MarksModel } from '../../live/marks-model.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { barOf, type Strip } from '../model/timeline-shape.ts';

interface TimelineRunningProps {
  readonly model: MarksModel;
  readonly groups: readonly CodeGroup[];
  readonly coders: readonly string[];
  readonly strip: Strip;
  /** Room time, ms. */
  readonly now: number;
}

/** States that go on, as long as they last by now: some elements under the canvas, which has only their beginnings. */
export function TimelineRunning({ model, groups, coders, strip, now }: TimelineRunningProps) {
  if (strip.width === 0) return null;
  return coders.flatMap((coder, lane) =>
    model.running(coder).map((mark) => {
      const group = groups.find(({ codes }) => codes.some(({ id }) => id === mark.code));
      const until = Math.max(mark.at, now);
      const { x, top, width, height } = barOf({ at: mark.at, until }, lane, group?.order ?? 0, strip);
      const background = group ? `var(--hue-${group.hue})` : 'var(--quiet)';
      return <span key={mark.id} className="ob-strip-running" style={{ left: x, top, width, height, background }} />;
    }),
  );
}

import {
  type CSSProperties,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Mark } from '#shared/mark.ts';
import { useWords } from '../../i18n/use-words.ts';
import { boardCounts, boardWords } from '../../i18n/words/board.ts';
import type { StaffView } from '../board-page.tsx';
import { markWords } from '../mark-words.ts';
import { clockText } from '../model/clock-text.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { nearest, promptSpans, spanOf, type TimeSpan } from '../model/timeline-shape.ts';
import type { Session } from '../session.ts';
import { AXIS_PX, TimelinePainter, type TimelinePicture } from './timeline-draw.ts';
import { TimelineRunning } from './timeline-running.tsx';

interface TimelineProps {
  readonly session: Session;
  readonly view: StaffView;
  readonly groups: readonly CodeGroup[];
  readonly now: number;
}

/** How near a pointer must come to a mark, px. */
const REACH_PX = 8;

/** The whole session, a lane for each coder, one's own on top. */
export function Timeline({ session, view, groups, now }: TimelineProps) {
  const words = useWords();
  const { t, tn } = words;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { width, height } = useSize(canvas);
  const coders = codersOf(session);
  const lanes = coders.map((coder) => session.model.marksOf(coder));
  const span = spanOf(view.startedAt, view.pausedAt ?? now);
  const names = coders.map((coder) => nameWords(session, coder, words));
  usePainter(canvas, session, { span, width, height, coders, lanes, groups });
  const onPointer = (event: PointerEvent<HTMLCanvasElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const lane = lanes[Math.floor(((event.clientY - top) / (height - AXIS_PX)) * lanes.length)];
    const msPerPx = (span.to - span.from) / Math.max(1, width);
    const mark: Mark | undefined =
      lane && nearest(lane, span.from + (event.clientX - left) * msPerPx, REACH_PX * msPerPx);
    setPointed(mark ? `${clockText(mark.at - span.from)} ${markWords(words, mark, view)}` : null);
  };
  const counts = coders.map((_, index) => tn(boardCounts.marks, lanes[index]?.length ?? 0));
  return (
    <section className="ob-timeline" aria-label={t(boardWords.timeline)}>
      <ul className="ob-lanes">
        {coders.map((coder, index) => (
          <li key={coder}>
            <span className="ob-lane-name">{names[index]}</span> <span className="ob-quiet">{counts[index]}</span>
          </li>
        ))}
      </ul>
      <div className="ob-strip" style={{ '--lanes': coders.length } as CSSProperties}>
        <div className="ob-strip-ground" aria-hidden="true">
          {promptSpans(view.progress, now).map((prompt) => (
            <span key={prompt.from} className="ob-strip-prompt" style={placeOf(prompt, span)} />
          ))}
          <TimelineRunning
            model={session.model}
            groups={groups}
            coders={coders}
            strip={{ span, width, height: height - AXIS_PX, lanes: coders.length, groups: groups.length }}
            now={view.pausedAt ?? now}
          />
          <span className="ob-strip-now" style={{ left: percent(view.pausedAt ?? now, span) }} />
        </div>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t(boardWords.timelineOf, {
            lanes: names.map((name, index) => `${name}: ${counts[index]}`).join('; '),
          })}
          onPointerMove={onPointer}
          onPointerLeave={() => setPointed(null)}
        />
      </div>
      {pointed && <p className="ob-pointed">{pointed}</p>}
    </section>
  );
}

function codersOf({ model, entry }: Session): string[] {
  return [entry.coder, ...model.coders().filter((coder) => coder !== entry.coder && model.marksOf(coder).length > 0)];
}

function nameWords(session: Session, coder: string, { t }: ReturnType<typeof useWords>): string {
  const name = session.nameOf(coder) ?? t(boardWords.anotherCoder);
  return coder === session.entry.coder ? t(boardWords.you, { name }) : name;
}

/** Paints after every change of the board, in the same frame, and when what is around the marks has changed. */
function usePainter(canvas: RefObject<HTMLCanvasElement | null>, { layers, model }: Session, picture: TimelinePicture) {
  const painter = useRef<TimelinePainter | null>(null);
  const touched = useRef(new Set<string>());
  useEffect(
    () =>
      layers.observe((changes) => {
        for (const { shelf, key } of changes) if (shelf === 'marks') touched.current.add(key);
      }),
    [layers],
  );
  useLayoutEffect(() => {
    if (!canvas.current) return;
    painter.current ??= new TimelinePainter(canvas.current);
    const changed = [...touched.current].map((id) => [id, model.mark(id)] as const);
    touched.current.clear();
    painter.current.paint(picture, new Map(changed.map(([id, mark]) => [id, mark?.gone ? undefined : mark])));
  });
}

function percent(at: number, span: TimeSpan): string {
  return `${(((at - span.from) / (span.to - span.from)) * 100).toFixed(3)}%`;
}

function placeOf({ from, to }: TimeSpan, span: TimeSpan): CSSProperties {
  return { left: percent(from, span), right: `calc(100% - ${percent(to, span)} + 1px)` };
}

function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

import type { Mark } from '#shared/mark.ts';
import { clockText } from '../model/clock-text.ts';
import type { CodeGroup } from '../model/code-groups.ts';
import { barOf, type TimeSpan, ticksOf, xOf } from '../model/timeline-shape.ts';

/** What the canvas of the timeline shows; sizes in CSS px, times in room time. */
export interface TimelinePicture {
  readonly span: TimeSpan;
  readonly width: number;
  readonly height: number;
  /** Coders from top to bottom, and the marks of each in order of time. */
  readonly coders: readonly string[];
  readonly lanes: readonly (readonly Mark[])[];
  readonly groups: readonly CodeGroup[];
}

export const AXIS_PX = 20;

/**
 * The strip of the timeline. A canvas, because ten thousand marks as elements would cost more than the
 * coding itself; and a new mark is added to what stands there, as drawing all of them anew with each would, too.
 */
export class TimelinePainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #drawn = new Set<string>();
  #layout = '';
  #groups: readonly CodeGroup[] = [];
  #brush: Brush | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** `changed`: the marks that were touched since the last time, as they are now; undefined for those that are gone. */
  paint(picture: TimelinePicture, changed: ReadonlyMap<string, Mark | undefined>): void {
    const { span, width, height, coders, groups } = picture;
    if (width === 0 || height === 0) return;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const layout = [span.from, span.to, width, height, devicePixelRatio, isDark, ...coders].join();
    const hasMoved = layout !== this.#layout || groups !== this.#groups;
    // What stands on the canvas cannot be taken off alone: a mark that was changed has all drawn anew.
    if (hasMoved || !this.#brush || [...changed].some(([id, mark]) => !mark || this.#drawn.has(id))) {
      this.#layout = layout;
      this.#groups = groups;
      this.#paintAll(picture);
    } else for (const mark of changed.values()) if (mark) this.#paintMark(picture, coders.indexOf(mark.coder), mark);
  }

  #paintAll(picture: TimelinePicture): void {
    const canvas = this.#canvas;
    const { width, height, groups } = picture;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const context = canvas.getContext('2d');
    this.#brush = context && brushOf(context, canvas, groups);
    this.#drawn.clear();
    if (!context || !this.#brush) return;
    context.scale(ratio, ratio);
    drawAxis(this.#brush, picture);
    for (const [lane, marks] of picture.lanes.entries()) for (const mark of marks) this.#paintMark(picture, lane, mark);
  }

  #paintMark({ span, width, height, coders, groups }: TimelinePicture, lane: number, mark: Mark): void {
    if (!this.#brush || lane < 0) return;
    const { context, styles, quiet } = this.#brush;
    const style = mark.code === null ? undefined : styles.get(mark.code);
    const strip = { span, width, height: height - AXIS_PX, lanes: coders.length, groups: groups.length };
    const bar = barOf(mark, lane, style?.order ?? 0, strip);
    context.fillStyle = style?.colour ?? quiet;
    context.fillRect(bar.x, bar.top, bar.width, bar.height);
    this.#drawn.add(mark.id);
  }
}

/** Colours are asked for once a drawing: each question makes the browser settle its styles. */
interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** By code. */
  readonly styles: ReadonlyMap<string, { readonly colour: string; readonly order: number }>;
  readonly quiet: string;
  readonly line: string;
  readonly font: string;
}

function brushOf(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement, groups: readonly CodeGroup[]): Brush {
  const computed = getComputedStyle(canvas);
  const colour = (name: string): string => computed.getPropertyValue(name).trim();
  const styles = groups.flatMap((group) => {
    const style = { colour: colour(`--hue-${group.hue}`), order: group.order };
    return group.codes.map((code) => [code.id, style] as const);
  });
  const { fontFamily: font } = computed;
  return { context, styles: new Map(styles), quiet: colour('--quiet'), line: colour('--line'), font };
}

function drawAxis({ context, line, quiet, font }: Brush, { span, width, height }: TimelinePicture): void {
  context.font = `13px ${font}`;
  context.textBaseline = 'bottom';
  for (const at of ticksOf(span, width)) {
    const x = Math.round(xOf(at, span, width));
    context.fillStyle = line;
    context.fillRect(x, 0, 1, height - AXIS_PX + 4);
    context.fillStyle = quiet;
    if (x < width - 36) context.fillText(clockText(at - span.from), x + 3, height - 1);
  }
}

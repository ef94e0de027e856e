import type { PromptProgress } from '#shared/room/state.ts';

/** The timeline as figures: where things stand on a strip of `width` px. Times are room time in ms. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const SHORTEST_MS = 10 * 60_000;
/** How far the end of the strip moves at once: what stands on it is read, and does not slide away under the eye. */
const GROWTH_MS = 5 * 60_000;
const STEPS_MS = [1, 2, 5, 10, 15, 30, 60].map((minutes) => minutes * 60_000);
const TICK_PX = 64;

/** From the start of talk, for ten minutes, and then for five more at a time. */
export function spanOf(startedAt: number | undefined, now: number): TimeSpan {
  const from = startedAt ?? Math.max(0, now - SHORTEST_MS);
  return { from, to: from + Math.max(SHORTEST_MS, Math.ceil((now - from) / GROWTH_MS) * GROWTH_MS) };
}

export function xOf(at: number, span: TimeSpan, width: number): number {
  return ((at - span.from) / (span.to - span.from)) * width;
}

/** The strip without its axis, in px, and how many lie on it. */
export interface Strip {
  readonly span: TimeSpan;
  readonly width: number;
  readonly height: number;
  readonly lanes: number;
  readonly groups: number;
}

export interface Bar {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARK_PX = 3;

/** Where a mark stands in its lane: an act is a stroke, a state as long as it lasted. The group of its code is its height. */
export function barOf(
  { at, until = at }: { readonly at: number; readonly until?: number | undefined },
  lane: number,
  order: number,
  { span, width, height, lanes, groups }: Strip,
): Bar {
  const laneHeight = height / Math.max(1, lanes);
  const step = (laneHeight - 6) / Math.max(1, groups);
  const [from, to] = [xOf(at, span, width), xOf(until, span, width)];
  return {
    x: from - MARK_PX / 2,
    top: lane * laneHeight + 3 + order * step,
    width: Math.max(MARK_PX, to - from),
    height: Math.max(3, step),
  };
}

/** Marks of the axis: as many as can be read. */
export function ticksOf(span: TimeSpan, width: number): number[] {
  const length = span.to - span.from;
  const step = STEPS_MS.find((each) => (each / length) * width >= TICK_PX) ?? length;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => span.from + index * step);
}

/** Where a prompt was open: the runs that count, and those still open up to now. */
export function promptSpans(progress: Readonly<Record<string, PromptProgress>>, now: number): TimeSpan[] {
  return Object.values(progress)
    .flatMap(({ runs }) => runs.filter((run) => !run.reset))
    .map((run) => ({ from: run.openedAt, to: run.closedAt ?? now }))
    .sort((a, b) => a.from - b.from);
}

/** The one nearest to `at` in a list that is sorted by time; undefined if none is within `reach` ms. */
export function nearest<T extends { readonly at: number }>(
  sorted: readonly T[],
  at: number,
  reach: number,
): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [sorted[low - 1], sorted[low]];
  const best = !before || (after && after.at - at < at - before.at) ? after : before;
  return best && Math.abs(best.at - at) <= reach ? best : undefined;
}

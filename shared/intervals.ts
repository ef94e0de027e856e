/** Coding by intervals: how long one is, the same for every coder and every room. Long enough for an untrained hand. */
export const INTERVAL_MS = 120_000;

/** Room time, ms; `to` is the first moment that is not in it. */
export interface IntervalSpan {
  readonly from: number;
  readonly to: number;
}

/** Which interval a moment (room time, ms) is in, counted from the start of the session, so that all coders' coincide; -1 before. */
export function intervalAt(time: number, startedAt: number): number {
  return time < startedAt ? -1 : Math.floor((time - startedAt) / INTERVAL_MS);
}

export function spanOfInterval(interval: number, startedAt: number): IntervalSpan {
  const from = startedAt + interval * INTERVAL_MS;
  return { from, to: from + INTERVAL_MS };
}

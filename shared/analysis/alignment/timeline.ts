import { byTime, type CodedAct } from '../act.ts';

const NS_PER_SECOND = 1e9;
/** 1e-9 s: 10.728 - 10.602 is a hair more than .126, and lies within a tolerance of .126. */
export const EPSILON_NS = 1;

/** One coder's acts in order of time, in whole nanoseconds: whole numbers are compared and summed without error. */
export interface Timeline {
  readonly acts: readonly CodedAct[];
  readonly ns: Float64Array;
}

/** `lag` in seconds is taken off every time. */
export function timelineOf(acts: readonly CodedAct[], lag = 0): Timeline {
  const sorted = [...acts].sort(byTime);
  return { acts: sorted, ns: Float64Array.from(sorted, (act) => Math.round((act.at - lag) * NS_PER_SECOND)) };
}

export function nanoseconds(seconds: number): number {
  return Math.round(seconds * NS_PER_SECOND);
}

export function seconds(ns: number): number {
  return ns / NS_PER_SECOND;
}

/**
 * For each act of the first coder the acts of the second within the tolerance: from `low[i]` up to, and
 * without, `high[i]`. Both only grow, as both timelines are in order.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export function bandOf(first: Float64Array, second: Float64Array, reachNs: number): Band {
  const low = new Int32Array(first.length);
  const high = new Int32Array(first.length);
  let from = 0;
  let to = 0;
  for (let i = 0; i < first.length; i++) {
    const at = first[i] ?? 0;
    while (from < second.length && (second[from] ?? 0) < at - reachNs) from++;
    while (to < second.length && (second[to] ?? 0) <= at + reachNs) to++;
    low[i] = from;
    high[i] = to;
  }
  return { low, high };
}

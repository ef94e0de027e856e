import type { CodedAct } from '../act.ts';
import { type Band, bandOf, EPSILON_NS, nanoseconds, seconds, type Timeline, timelineOf } from './timeline.ts';

export interface AlignOptions {
  /** Seconds, 0 or more: acts farther apart are never a pair. */
  readonly tolerance: number;
  /** Seconds by which the second coder is late; taken off before pairing, and 0 unless a person said so. */
  readonly lag?: number;
}

export interface Pair {
  readonly first: CodedAct;
  readonly second: CodedAct;
  /** Second minus first, seconds, without the lag. */
  readonly dt: number;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly unmatchedFirst: readonly CodedAct[];
  readonly unmatchedSecond: readonly CodedAct[];
}

/**
 * Pairs two coders' acts one to one and in order of time. Of all such pairings within the tolerance it takes
 * one with most pairs of the same code and speaker, then most pairs, then the least sum of time differences,
 * then the earliest. Dynamic programming over the band of what lies within the tolerance (after the alignment
 * of Quera, Bakeman and Gnisci 2007, Behavior Research Methods 39, here with times): n times the acts within
 * a tolerance. Acts at one time are ordered by speaker and code, the same for both.
 */
export function align(first: readonly CodedAct[], second: readonly CodedAct[], options: AlignOptions): Alignment {
  const a = timelineOf(first);
  const b = timelineOf(second, options.lag ?? 0);
  const band = bandOf(a.ns, b.ns, nanoseconds(options.tolerance) + EPSILON_NS);
  return trace(a, b, band, choose(a, b, band));
}

/** What counts most in an alignment, and what the index of agreement counts. */
export function isSame(a: CodedAct, b: CodedAct): boolean {
  return a.code === b.code && a.speaker === b.speaker;
}

const SKIP_FIRST = 0;
const SKIP_SECOND = 1;
const MATCH = 2;

interface Choices {
  /** One choice for each cell of the band, row by row. */
  readonly step: Uint8Array;
  /** Where the row of each act of the first coder begins. */
  readonly rowAt: Float64Array;
}

/**
 * Best pairings of the first i acts of one with the first j of the other, for one i at a time. `rank` is
 * same-code-and-speaker pairs times more than there can be pairs, plus pairs; `gap` the sum of |dt| in ns;
 * `late` the sum of positions.
 */
class Best {
  private readonly rank: Float64Array;
  private readonly gap: Float64Array;
  private readonly late: Float64Array;
  /** What stood at j - 1 before this row: a pair of i and j comes on top of it. */
  private heldRank = 0;
  private heldGap = 0;
  private heldLate = 0;

  constructor(size: number) {
    this.rank = new Float64Array(size);
    this.gap = new Float64Array(size);
    this.late = new Float64Array(size);
  }

  copy(from: number, to: number): void {
    this.set(to, this.rank[from] ?? 0, this.gap[from] ?? 0, this.late[from] ?? 0);
  }

  hold(at: number): void {
    this.heldRank = this.rank[at] ?? 0;
    this.heldGap = this.gap[at] ?? 0;
    this.heldLate = this.late[at] ?? 0;
  }

  /** Takes the best of three for j: without i, without j, with both as a pair that adds these. Says which. */
  improve(j: number, pairRank: number, pairGap: number, pairLate: number): number {
    const rank = this.heldRank + pairRank;
    const gap = this.heldGap + pairGap;
    const late = this.heldLate + pairLate;
    this.hold(j);
    let step = SKIP_FIRST;
    if (this.isWorse(j, this.rank[j - 1] ?? 0, this.gap[j - 1] ?? 0, this.late[j - 1] ?? 0)) {
      this.copy(j - 1, j);
      step = SKIP_SECOND;
    }
    if (!this.isWorse(j, rank, gap, late)) return step;
    this.set(j, rank, gap, late);
    return MATCH;
  }

  private set(at: number, rank: number, gap: number, late: number): void {
    this.rank[at] = rank;
    this.gap[at] = gap;
    this.late[at] = late;
  }

  /** Is what stands at `at` worse than these? Equal is not worse. */
  private isWorse(at: number, rank: number, gap: number, late: number): boolean {
    const ownRank = this.rank[at] ?? 0;
    if (ownRank !== rank) return ownRank < rank;
    const ownGap = this.gap[at] ?? 0;
    return ownGap === gap ? (this.late[at] ?? 0) > late : ownGap > gap;
  }
}

function choose(a: Timeline, b: Timeline, { low, high }: Band): Choices {
  const numbers = new Map<string, number>();
  const keysA = keysOf(a.acts, numbers);
  const keysB = keysOf(b.acts, numbers);
  const rowAt = rowsOf(low, high);
  const step = new Uint8Array(rowAt[low.length] ?? 0);
  const best = new Best(b.acts.length + 1);
  const many = Math.min(a.acts.length, b.acts.length) + 1;
  let known = 0;
  for (let i = 0; i < low.length; i++) {
    const from = low[i] ?? 0;
    const to = high[i] ?? 0;
    // Beyond the last band nothing could be paired yet: it stays as good as the band's end.
    for (let j = known + 1; j <= to; j++) best.copy(known, j);
    known = Math.max(known, to);
    best.hold(from);
    for (let j = from + 1; j <= to; j++) {
      const rank = 1 + (keysA[i] === keysB[j - 1] ? many : 0);
      const gap = Math.abs((b.ns[j - 1] ?? 0) - (a.ns[i] ?? 0));
      step[(rowAt[i] ?? 0) + j - from - 1] = best.improve(j, rank, gap, i + j);
    }
  }
  return { step, rowAt };
}

function rowsOf(low: Int32Array, high: Int32Array): Float64Array {
  const rowAt = new Float64Array(low.length + 1);
  for (let i = 0; i < low.length; i++) rowAt[i + 1] = (rowAt[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0);
  return rowAt;
}

/** A number for each code and speaker that occur together; `numbers` is shared by both coders. */
function keysOf(acts: readonly CodedAct[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(acts, ({ code, speaker }) => {
    const key = `${code}\n${speaker}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

function trace(a: Timeline, b: Timeline, { low, high }: Band, { step, rowAt }: Choices): Alignment {
  const pairs: Pair[] = [];
  const isPaired = new Uint8Array(b.acts.length);
  const unmatchedFirst: CodedAct[] = [];
  let j = b.acts.length;
  for (let i = a.acts.length - 1; i >= 0; i--) {
    const from = low[i] ?? 0;
    j = Math.min(j, high[i] ?? 0);
    while (j > from && step[(rowAt[i] ?? 0) + j - from - 1] === SKIP_SECOND) j--;
    const first = a.acts[i];
    const second = b.acts[j - 1];
    if (!first) continue;
    const isMatch = j > from && step[(rowAt[i] ?? 0) + j - from - 1] === MATCH;
    if (!isMatch || !second) {
      unmatchedFirst.push(first);
      continue;
    }
    j--;
    isPaired[j] = 1;
    pairs.push({ first, second, dt: seconds((b.ns[j] ?? 0) - (a.ns[i] ?? 0)) });
  }
  const unmatchedSecond = b.acts.filter((_, index) => isPaired[index] === 0);
  return { pairs: pairs.reverse(), unmatchedFirst: unmatchedFirst.reverse(), unmatchedSecond };
}

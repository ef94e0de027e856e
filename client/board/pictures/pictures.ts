import { type Act, codedOf, FACILITATOR } from '#shared/analysis/act.ts';
import { actsOf, presenceOf } from '#shared/analysis/marks.ts';
import { byGroup, type WhoToWhom, whoToWhom } from '#shared/analysis/network/who-to-whom.ts';
import { type Participation, participationOf } from '#shared/analysis/participation/participation.ts';
import { chainsOf } from '#shared/analysis/sequence/chains.ts';
import { type LagTable, lagTable } from '#shared/analysis/sequence/lag-table.ts';
import { transitionsOf } from '#shared/analysis/sequence/transitions.ts';
import type { Mark } from '#shared/mark.ts';
import type { Attendance } from '#shared/room/attendance.ts';
import type { Seat } from '#shared/seats.ts';

/** What the pictures are drawn from; times in room time, ms. */
export interface PictureInput {
  /** Of one coder, by time: acts that two coders marked must not count twice. */
  readonly marks: readonly Mark[];
  readonly seats: readonly Seat[];
  readonly attendance: Attendance;
  readonly startedAt: number;
  readonly now: number;
}

export interface Pictures {
  /** How many marks they are drawn from, and how many of them have a code. */
  readonly marks: number;
  readonly coded: number;
  readonly participation: Participation;
  /** Seats and the facilitator. */
  readonly bySeat: WhoToWhom;
  /** Sectors and the facilitator. */
  readonly bySector: WhoToWhom;
  readonly overTime: CodesOverTime;
  readonly follows: LagTable;
}

/** How often each code was marked in equal parts of the session. */
export interface CodesOverTime {
  /** Where each part begins, ms from the start of talk; all are equally long. */
  readonly starts: readonly number[];
  readonly stepMs: number;
  /** Only codes that occur, the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly counts: readonly number[]; readonly total: number }[];
}

const MS = 1_000;
const MINUTE_MS = 60_000;
/** As many columns as can be read side by side. */
const MOST_PARTS = 12;
const STEPS_MS = [1, 2, 5, 10, 15, 20, 30, 60].map((minutes) => minutes * MINUTE_MS);

export function picturesOf({ marks, seats, attendance, startedAt, now }: PictureInput): Pictures {
  const acts = actsOf(marks, now);
  const coded = codedOf(acts);
  const window = { from: startedAt / MS, to: now / MS };
  const bySeat = whoToWhom(acts, [...seats.map(({ id }) => id), FACILITATOR]);
  const sectors = new Map(seats.map(({ id, sector }) => [id, sector as string]));
  return {
    marks: acts.length,
    coded: coded.length,
    participation: participationOf(acts, presenceOf(attendance, now), window),
    bySeat,
    bySector: byGroup(bySeat, (node) => (node === FACILITATOR ? FACILITATOR : (sectors.get(node) ?? null))),
    overTime: overTime(acts, startedAt, now),
    follows: lagTable(transitionsOf(chainsOf(acts).map((chain) => chain.map(({ code }) => code)))),
  };
}

function overTime(acts: readonly Act[], startedAt: number, now: number): CodesOverTime {
  const length = Math.max(MINUTE_MS, now - startedAt);
  const stepMs = STEPS_MS.find((step) => Math.ceil(length / step) <= MOST_PARTS) ?? Math.ceil(length / MOST_PARTS);
  const starts = Array.from({ length: Math.ceil(length / stepMs) }, (_, index) => index * stepMs);
  const rows = new Map<string, number[]>();
  for (const { code, at } of acts) {
    if (code === null) continue;
    const counts = rows.get(code) ?? starts.map(() => 0);
    rows.set(code, counts);
    const part = Math.floor((at * MS - startedAt) / stepMs);
    // A clock that is a little ahead, or a correction of it, is no reason to lose a mark.
    const within = Math.min(starts.length - 1, Math.max(0, part));
    counts[within] = (counts[within] ?? 0) + 1;
  }
  const codes = [...rows].map(([code, counts]) => ({ code, counts, total: counts.reduce((sum, n) => sum + n, 0) }));
  return { starts, stepMs, codes: codes.sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1)) };
}

import { FACILITATOR } from '#shared/analysis/act.ts';
import { bandOf } from '#shared/analysis/agreement/bands.ts';
import { cannotSay } from '#shared/analysis/figure.ts';
import { type IntervalAgreement, intervalAgreement, sheetsOf } from '#shared/analysis/interval-agreement.ts';
import { intervalAt, spanOfInterval } from '#shared/intervals.ts';
import type { IntervalTicks } from '#shared/mark.ts';
import { type PlanHistory, takes } from '#shared/plans.ts';
import { presentMs } from '#shared/room/attendance.ts';
import type { StaffView } from '../board-page.tsx';
import type { Said } from './report.ts';

export interface IntervalPair {
  readonly first: string;
  readonly second: string;
  readonly intervals: number;
  /** Where coders shared codes out: those that both took; null: all. */
  readonly common: readonly string[] | null;
  readonly kappa: Said;
  readonly ac1: Said;
  readonly percent: Said;
  readonly byCode: IntervalAgreement['byCode'];
}

type Room = Pick<StaffView, 'seats' | 'attendance' | 'startedAt' | 'codebook'>;

/** Every pair of coders who did any interval. `now` is room time, ms: what still runs is not compared. */
export function intervalPairs(
  values: Iterable<IntervalTicks>,
  planOf: (coder: string) => PlanHistory | undefined,
  room: Room,
  now: number,
): IntervalPair[] {
  const { startedAt } = room;
  if (startedAt === undefined) return [];
  const sheets = [...sheetsOf(values)].filter(([, sheet]) => sheet.done.size > 0);
  const all = room.codebook.codes.map(({ id }) => id);
  return sheets.flatMap(([first, own], index) =>
    sheets.slice(index + 1).map(([second, other]) => {
      const plans = [planOf(first), planOf(second)];
      const found = intervalAgreement(own, other, {
        ended: intervalAt(now, startedAt),
        people: (interval) => [...presentIn(room, interval, startedAt), FACILITATOR],
        codes: (interval) => {
          // What was not one's own for a part of it may have been missed.
          const { from, to } = spanOfInterval(interval, startedAt);
          return all.filter((code) => plans.every((plan) => takes(plan, code, from) && takes(plan, code, to - 1)));
        },
      });
      return {
        ...{ first, second, intervals: found.intervals, byCode: found.byCode },
        common: found.byCode.length < all.length ? found.byCode.map(({ code }) => code) : null,
        kappa: { figure: slim(found.kappa), band: bandOf(found.kappa), interval: null },
        ac1: { figure: slim(found.ac1), band: bandOf(found.ac1), interval: null },
        percent: { figure: slim(found.percent), band: null, interval: null },
      };
    }),
  );
}

function presentIn({ seats, attendance }: Room, interval: number, startedAt: number): string[] {
  const { from, to } = spanOfInterval(interval, startedAt);
  return seats.map(({ id }) => id).filter((id) => presentMs(attendance, id, from, to) > 0);
}

function slim(figure: Said['figure']): Said['figure'] {
  return figure.defined ? { defined: true, value: figure.value, n: figure.n } : cannotSay(figure.reason);
}

import { byTime, type CodedAct } from '#shared/analysis/act.ts';

/** What a pairing is worth: same code and speaker, pairs, and the sum of |dt| in ms. */
export type Worth = readonly [same: number, pairs: number, gap: number];

const EPSILON = 1e-9;

export function isSame(a: CodedAct, b: CodedAct): boolean {
  return a.code === b.code && a.speaker === b.speaker;
}

function plus([same, pairs, gap]: Worth, a: CodedAct, b: CodedAct): Worth {
  return [same + (isSame(a, b) ? 1 : 0), pairs + 1, gap + Math.round(Math.abs(a.at - b.at) * 1_000)];
}

function better(one: Worth, other: Worth): Worth {
  const difference = one[0] - other[0] || one[1] - other[1] || other[2] - one[2];
  return difference >= 0 ? one : other;
}

/** Tries every pairing in order of time: what "best" means, for tiny records. */
export function bestOfAll(first: readonly CodedAct[], second: readonly CodedAct[], tolerance: number): Worth {
  const [a, b] = [[...first].sort(byTime), [...second].sort(byTime)];
  const from = (i: number, j: number, so: Worth): Worth => {
    const one = a[i];
    if (!one) return so;
    let best = from(i + 1, j, so);
    for (let k = j; k < b.length; k++) {
      const other = b[k];
      if (!other || Math.abs(one.at - other.at) > tolerance + EPSILON) continue;
      best = better(best, from(i + 1, k + 1, plus(so, one, other)));
    }
    return best;
  };
  return from(0, 0, [0, 0, 0]);
}

/** The whole table, every act with every other. */
export function bestOfTable(first: readonly CodedAct[], second: readonly CodedAct[], tolerance: number): Worth {
  const [a, b] = [[...first].sort(byTime), [...second].sort(byTime)];
  let before: Worth[] = new Array<Worth>(b.length + 1).fill([0, 0, 0]);
  for (const one of a) {
    const row: Worth[] = [[0, 0, 0]];
    for (const [j, other] of b.entries()) {
      const without = better(before[j + 1] ?? [0, 0, 0], row[j] ?? [0, 0, 0]);
      const isNear = Math.abs(one.at - other.at) <= tolerance + EPSILON;
      row.push(isNear ? better(without, plus(before[j] ?? [0, 0, 0], one, other)) : without);
    }
    before = row;
  }
  return before.at(-1) ?? [0, 0, 0];
}

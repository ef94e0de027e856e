import type { CodedAct } from '../act.ts';
import { byTime } from '../act.ts';
import { type Pattern, patternsOf } from '../agreement/pattern.ts';
import { type AlignOptions, align, isSame, type Pair } from './align.ts';

/** One act of talk as several coders saw it: by coder, in the order given; null where a coder has none. */
export type Slot = readonly (CodedAct | null)[];

/**
 * Slots of any number of coders, from the alignments of all pairs of them: pairs are joined from the surest on
 * (same code and speaker, then least apart), and never so that a coder would have two acts in one slot. For
 * two coders they are the slots of their alignment. In order of time. At most 31 coders.
 */
export function slotsOf(coders: readonly (readonly CodedAct[])[], options: Pick<AlignOptions, 'tolerance'>): Slot[] {
  const groups = new Map<CodedAct, Group>();
  coders.forEach((acts, coder) => {
    for (const act of acts) groups.set(act, { coders: 1 << coder, members: [[coder, act]] });
  });
  for (const { first, second } of surestFirst(coders, options)) join(groups, first, second);
  return [...new Set(groups.values())]
    .map(({ members }) => [...members].sort(([, a], [, b]) => byTime(a, b)))
    .sort(([a], [b]) => (a && b ? byTime(a[1], b[1]) : 0))
    .map((members) => coders.map((_, coder) => members.find(([owner]) => owner === coder)?.[1] ?? null));
}

/** What each coder called each slot: the units of figures for many coders. */
export function patternsOfSlots(slots: readonly Slot[]): Pattern[] {
  return patternsOf(slots.map((slot) => slot.map((act) => act?.code ?? null)));
}

interface Group {
  /** A bit for each coder who has an act in it. */
  readonly coders: number;
  readonly members: readonly (readonly [coder: number, act: CodedAct])[];
}

function surestFirst(coders: readonly (readonly CodedAct[])[], { tolerance }: Pick<AlignOptions, 'tolerance'>): Pair[] {
  const pairs = coders.flatMap((first, index) =>
    coders.slice(index + 1).flatMap((second) => align(first, second, { tolerance }).pairs),
  );
  const [same, others]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) (isSame(pair.first, pair.second) ? same : others).push(pair);
  return [...same.sort(byNearness), ...others.sort(byNearness)];
}

function byNearness(a: Pair, b: Pair): number {
  return Math.abs(a.dt) - Math.abs(b.dt) || byTime(a.first, b.first) || byTime(a.second, b.second);
}

function join(groups: Map<CodedAct, Group>, first: CodedAct, second: CodedAct): void {
  const one = groups.get(first);
  const other = groups.get(second);
  if (!one || !other || (one.coders & other.coders) !== 0) return;
  const both = { coders: one.coders | other.coders, members: [...one.members, ...other.members] };
  for (const [, act] of both.members) groups.set(act, both);
}

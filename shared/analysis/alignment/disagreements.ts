import type { CodedAct } from '../act.ts';
import type { Alignment } from './align.ts';

/** In order of weight: other act, other person, no act at all, other addressee. */
export const DISAGREEMENTS = ['code', 'speaker', 'missed', 'addressee'] as const;
export type DisagreementKind = (typeof DISAGREEMENTS)[number];

/** One thing to talk about in the break; null where that coder has no act. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly first: CodedAct | null;
  readonly second: CodedAct | null;
  /** Seconds: of the first coder's act, or of the only one. */
  readonly at: number;
  /** How many of this kind there are between the same codes, persons or addressees, in either direction. */
  readonly alike: number;
}

/**
 * What two coders saw differently, what is most worth a talk first: by kind (a pair has the first kind that
 * holds), then what happened most often, then what both were sure of, then by time.
 */
export function disagreementsOf({ pairs, unmatchedFirst, unmatchedSecond }: Alignment): Disagreement[] {
  const found = [
    ...pairs.flatMap(({ first, second }) => {
      const kind = kindOf(first, second);
      return kind ? [{ kind, first, second, at: first.at }] : [];
    }),
    ...unmatchedFirst.map((act) => ({ kind: 'missed' as const, first: act, second: null, at: act.at })),
    ...unmatchedSecond.map((act) => ({ kind: 'missed' as const, first: null, second: act, at: act.at })),
  ];
  const counts = new Map<string, number>();
  const topics = found.map(topicOf);
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return found.map((one, index) => ({ ...one, alike: counts.get(topics[index] ?? '') ?? 1 })).sort(byWorth);
}

function kindOf(first: CodedAct, second: CodedAct): DisagreementKind | null {
  if (first.code !== second.code) return 'code';
  if (first.speaker !== second.speaker) return 'speaker';
  return first.addressee === second.addressee ? null : 'addressee';
}

function topicOf({ kind, first, second }: Omit<Disagreement, 'alike'>): string {
  const of = (act: CodedAct | null): string => {
    if (kind === 'speaker') return act?.speaker ?? '';
    return (kind === 'addressee' ? act?.addressee : act?.code) ?? '';
  };
  return JSON.stringify([kind, ...[of(first), of(second)].sort()]);
}

function byWorth(a: Disagreement, b: Disagreement): number {
  return (
    DISAGREEMENTS.indexOf(a.kind) - DISAGREEMENTS.indexOf(b.kind) ||
    b.alike - a.alike ||
    Number(isUnsure(a)) - Number(isUnsure(b)) ||
    a.at - b.at
  );
}

function isUnsure({ first, second }: Disagreement): boolean {
  return first?.unsure === true || second?.unsure === true;
}

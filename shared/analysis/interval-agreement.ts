import type { IntervalTicks } from '../mark.ts';
import { FACILITATOR } from './act.ts';
import { cohenKappa, type Kappa } from './agreement/cohen-kappa.ts';
import { type Ac1, gwetAc1 } from './agreement/gwet-ac1.ts';
import { type Pattern, patternsOf } from './agreement/pattern.ts';
import { percentAgreement } from './agreement/percent-agreement.ts';
import type { Figure } from './figure.ts';

/** What one coder ticked: by interval and person (a seat's id or FACILITATOR) the codes. */
export interface IntervalSheet {
  /** Intervals of which the coder said so, or in which anything is ticked. */
  readonly done: ReadonlySet<number>;
  readonly codes: (interval: number, person: string) => readonly string[];
}

/** Every coder's sheet, coders in order of their ids. Of two values for one place the later counts. */
export function sheetsOf(values: Iterable<IntervalTicks>): Map<string, IntervalSheet> {
  const places = new Map<string, Map<string, IntervalTicks>>();
  for (const ticks of values) {
    const own = places.get(ticks.coder) ?? new Map<string, IntervalTicks>();
    places.set(ticks.coder, own);
    const place = `${ticks.interval} ${personOf(ticks.who)}`;
    const before = own.get(place);
    if (!before || isLater(ticks, before)) own.set(place, ticks);
  }
  const coders = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(coders.map(([coder, own]) => [coder, sheetOf(own)]));
}

const NOBODY = '';

/** A seat's id, or FACILITATOR; nobody's is empty. */
export function personOf(who: IntervalTicks['who']): string {
  if (who === null) return NOBODY;
  return who === 'facilitator' ? FACILITATOR : who.seat;
}

export function isLater(one: Pick<IntervalTicks, 'at' | 'id'>, other: Pick<IntervalTicks, 'at' | 'id'>): boolean {
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}

function sheetOf(places: ReadonlyMap<string, IntervalTicks>): IntervalSheet {
  const said = [...places.values()].filter(({ gone, who, codes }) => !gone && (who === null || codes.length > 0));
  const ticked = new Map(said.map((ticks) => [`${ticks.interval} ${personOf(ticks.who)}`, ticks.codes]));
  return {
    done: new Set(said.map(({ interval }) => interval)),
    codes: (interval, person) => ticked.get(`${interval} ${person}`) ?? [],
  };
}

/** What could have been ticked: units are intervals times people times codes. */
export interface IntervalFrame {
  /** Intervals before this one have ended. */
  readonly ended: number;
  /** Who was in the circle in an interval, the facilitator among them. */
  readonly people: (interval: number) => readonly string[];
  /** The codes that both coders took then. */
  readonly codes: (interval: number) => readonly string[];
}

export interface IntervalAgreement {
  /** How many intervals both had done. */
  readonly intervals: number;
  /** Ticked or not, unit by unit. */
  readonly kappa: Figure<Kappa>;
  readonly ac1: Figure<Ac1>;
  readonly percent: Figure<{ readonly value: number; readonly n: number }>;
  readonly byCode: readonly IntervalCode[];
}

export interface IntervalCode {
  readonly code: string;
  /** Ticks of the first, of the second, and of both in the same place. */
  readonly n1: number;
  readonly n2: number;
  readonly both: number;
  readonly kappa: Figure<Kappa>;
}

const YES = 'ticked';
const NO = 'not';

/**
 * Two coders who ticked intervals, over those that have ended and both had done: each box, ticked or not, is a unit.
 * Boxes that both left empty are most of them, and agree: percent is high by itself, kappa and AC1 take chance out.
 * Cannot say: 'no-data' where they have no interval in common, 'no-variation' where both ticked nothing.
 */
export function intervalAgreement(
  first: IntervalSheet,
  second: IntervalSheet,
  frame: IntervalFrame,
): IntervalAgreement {
  const shared = [...first.done].filter((each) => each < frame.ended && second.done.has(each)).sort((a, b) => a - b);
  const units = new Map<string, (readonly [string, string])[]>();
  for (const interval of shared) {
    for (const person of frame.people(interval)) {
      const [own, other] = [first.codes(interval, person), second.codes(interval, person)];
      for (const code of frame.codes(interval)) {
        const unit = [own.includes(code) ? YES : NO, other.includes(code) ? YES : NO] as const;
        const known = units.get(code);
        if (known) known.push(unit);
        else units.set(code, [unit]);
      }
    }
  }
  const patterns = patternsOf([...units.values()].flat());
  return {
    intervals: shared.length,
    kappa: cohenKappa(patterns),
    ac1: gwetAc1(patterns, [NO, YES]),
    percent: percentAgreement(patterns),
    byCode: [...units].map(([code, of]) => codeOf(code, patternsOf(of))),
  };
}

function codeOf(code: string, patterns: readonly Pattern[]): IntervalCode {
  const times = (test: (first: unknown, second: unknown) => boolean): number =>
    patterns.reduce((sum, { ratings, times: n }) => sum + (test(ratings[0], ratings[1]) ? n : 0), 0);
  return {
    code,
    n1: times((first) => first === YES),
    n2: times((_first, second) => second === YES),
    both: times((first, second) => first === YES && second === YES),
    kappa: cohenKappa(patterns),
  };
}

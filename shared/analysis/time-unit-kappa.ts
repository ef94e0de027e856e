import type { CodedAct } from './act.ts';
import { cohenKappa, type Kappa } from './agreement/cohen-kappa.ts';
import { type Pattern, patternsOf } from './agreement/pattern.ts';
import { cannotSay, type Figure } from './figure.ts';

export interface TimeUnitOptions {
  /** Seconds between samples. The figure depends on it, and is never named without it. */
  readonly unit: number;
  /** Whose talk is sampled; without it, all speakers who occur. */
  readonly speakers?: readonly string[];
  /** Which codes; without it, all. */
  readonly codes?: readonly string[];
  /** Seconds by which the second coder is late, taken off. */
  readonly lag?: number;
}

export interface TimeUnitKappa extends Kappa {
  readonly unit: number;
  /** Samples: moments times speakers. It is `n`, too. */
  readonly samples: number;
}

const NS = 1e9;
/** Stands between a speaker and the codes of one moment. */
const AND = '\n';
const NOTHING = '';

/**
 * Cohen's kappa of two coders' records sampled every `unit` seconds, from the earliest start to the latest end
 * of both, by the rules of BORIS (Friard and Gamba 2016, Methods in Ecology and Evolution 7): for each speaker
 * a moment's category is the speaker with the codes that hold then, each as often as it holds, or nothing; a state
 * holds from start to end, both included, a point within half a unit around it. Times are whole nanoseconds. Cannot say: 'bad-setting', 'no-data' (of
 * either, once filtered), 'no-variation'.
 */
export function timeUnitKappa(
  first: readonly CodedAct[],
  second: readonly CodedAct[],
  options: TimeUnitOptions,
): Figure<TimeUnitKappa> {
  const unit = Math.round(options.unit * NS);
  if (!(unit > 0)) return cannotSay('bad-setting');
  const a = spansOf(first, options, 0);
  const b = spansOf(second, options, Math.round((options.lag ?? 0) * NS));
  if (a.length === 0 || b.length === 0) return cannotSay('no-data');
  const both = [...a, ...b];
  const start = both.reduce((least, span) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
  const end = both.reduce((most, span) => Math.max(most, span.to), Number.NEGATIVE_INFINITY);
  const speakers = options.speakers ?? [...new Set(both.map((span) => span.speaker))];
  const grid = { start, unit, moments: Math.floor((end - start) / unit) + 1, speakers };
  const samples = grid.moments * speakers.length;
  const kappa = cohenKappa(patternsOfSamples(sample(a, grid), sample(b, grid), samples));
  return kappa.defined ? { ...kappa, unit: options.unit, samples } : kappa;
}

interface Span {
  readonly speaker: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly isPoint: boolean;
}

function spansOf(acts: readonly CodedAct[], { speakers, codes }: TimeUnitOptions, lag: number): Span[] {
  return acts
    .filter(({ speaker, code }) => (speakers?.includes(speaker) ?? true) && (codes?.includes(code) ?? true))
    .map(({ speaker, code, at, until }) => {
      const from = Math.round(at * NS) - lag;
      return { speaker, code, from, to: until === null ? from : Math.round(until * NS) - lag, isPoint: until === null };
    });
}

interface Grid {
  readonly speakers: readonly string[];
  readonly start: number;
  readonly unit: number;
  readonly moments: number;
}

/** For each speaker and moment at which anything holds: the speaker and the codes, sorted. */
function sample(spans: readonly Span[], { start, unit, moments, speakers }: Grid): Map<number, string> {
  const numbers = new Map(speakers.map((speaker, index) => [speaker, index]));
  const held = new Map<number, string>();
  for (const { speaker, code, from, to, isPoint } of spans) {
    const reach = isPoint ? unit / 2 : 0;
    const last = Math.min(moments - 1, Math.floor((to + reach - start) / unit));
    for (let moment = Math.max(0, Math.ceil((from - reach - start) / unit)); moment <= last; moment++) {
      const key = moment * speakers.length + (numbers.get(speaker) ?? 0);
      const known = held.get(key);
      held.set(key, known === undefined ? speaker + AND + code : withCode(known, code));
    }
  }
  return held;
}

function withCode(known: string, code: string): string {
  const [speaker, ...codes] = known.split(AND);
  return [speaker, ...[...codes, code].sort()].join(AND);
}

/** Most moments are empty for both: they are counted, not listed. */
function patternsOfSamples(a: Map<number, string>, b: Map<number, string>, samples: number): Pattern[] {
  const keys = [...a.keys(), ...[...b.keys()].filter((key) => !a.has(key))];
  const patterns = patternsOf(keys.map((key) => [a.get(key) ?? NOTHING, b.get(key) ?? NOTHING]));
  return [...patterns, { ratings: [NOTHING, NOTHING], times: samples - keys.length }];
}

import type { Random } from '../../random.ts';
import { cannotSay, type Figure, type Interval } from '../figure.ts';
import { ascending, quantile, sum, TINY } from '../numbers.ts';
import type { Pattern } from './pattern.ts';

export interface BootstrapOptions {
  readonly random: Random;
  /** How many times the units are drawn anew. */
  readonly resamples?: number;
  readonly level?: number;
}

const RESAMPLES = 1000;
/** With more resamples than this that have no value, the rest are no picture of the whole. */
const MOST_UNSAID = 0.05;

/**
 * Percentile interval (Efron 1979): units are drawn with replacement, as many as there are, and the figure is
 * computed of each draw. The same seed gives the same interval. Cannot say: what the figure itself cannot say,
 * 'too-few' below two units, 'unstable' if more than 5 % of the draws have no value, 'no-spread' if all
 * have the same, 'bad-setting'.
 */
export function bootstrapInterval(
  patterns: readonly Pattern[],
  statistic: (patterns: readonly Pattern[]) => Figure,
  { random, resamples = RESAMPLES, level = 0.95 }: BootstrapOptions,
): Figure<Interval> {
  if (!(level > 0 && level < 1) || !(resamples >= 1)) return cannotSay('bad-setting');
  const whole = statistic(patterns);
  if (!whole.defined) return whole;
  const owners = ownersOf(patterns);
  if (owners.length < 2) return cannotSay('too-few');
  const values: number[] = [];
  for (let draw = 0; draw < resamples; draw++) {
    const figure = statistic(drawFrom(patterns, owners, random));
    if (figure.defined) values.push(figure.value);
  }
  if (values.length < resamples * (1 - MOST_UNSAID)) return cannotSay('unstable');
  values.sort(ascending);
  const low = quantile(values, (1 - level) / 2);
  const high = quantile(values, (1 + level) / 2);
  const isOneValue = (values.at(-1) ?? 0) - (values[0] ?? 0) < TINY;
  return isOneValue ? cannotSay('no-spread') : { defined: true, low, high, level };
}

/** For each unit the number of its pattern. */
function ownersOf(patterns: readonly Pattern[]): Uint32Array {
  const owners = new Uint32Array(sum(patterns.map((pattern) => pattern.times)));
  let at = 0;
  patterns.forEach(({ times }, index) => {
    owners.fill(index, at, at + times);
    at += times;
  });
  return owners;
}

function drawFrom(patterns: readonly Pattern[], owners: Uint32Array, random: Random): Pattern[] {
  const drawn = new Uint32Array(patterns.length);
  for (let unit = 0; unit < owners.length; unit++) {
    const owner = owners[Math.floor(random() * owners.length)] ?? 0;
    drawn[owner] = (drawn[owner] ?? 0) + 1;
  }
  return patterns.map(({ ratings }, index) => ({ ratings, times: drawn[index] ?? 0 }));
}

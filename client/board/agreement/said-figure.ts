import { bandOf } from '#shared/analysis/agreement/bands.ts';
import { bootstrapInterval } from '#shared/analysis/agreement/bootstrap.ts';
import type { Pattern } from '#shared/analysis/agreement/pattern.ts';
import { cannotSay, type Figure, type Interval } from '#shared/analysis/figure.ts';
import { seeded } from '#shared/random.ts';
import type { Said } from './report.ts';

/** A fixed seed: the same marks give the same interval on every screen. */
const SEED = 1;
const RESAMPLES = 1_000;

export function resampled(
  patterns: readonly Pattern[],
  statistic: (patterns: readonly Pattern[]) => Figure,
  resamples = RESAMPLES,
): Figure<Interval> {
  return bootstrapInterval(patterns, (drawn) => statistic(drawn), { random: seeded(SEED), resamples });
}

export function banded(figure: Said['figure']): Said {
  return { figure: slim(figure), band: bandOf(figure), interval: null };
}

export function unbanded(figure: Said['figure']): Said {
  return { figure: slim(figure), band: null, interval: null };
}

function slim(figure: Said['figure']): Said['figure'] {
  return figure.defined ? { defined: true, value: figure.value, n: figure.n } : cannotSay(figure.reason);
}

export function withN(figure: Figure, n: number): Said['figure'] {
  return figure.defined ? { ...figure, n } : figure;
}

import { describe, expect, it } from 'vitest';
import { BANDS, bandOf } from '#shared/analysis/agreement/bands.ts';
import { bootstrapInterval } from '#shared/analysis/agreement/bootstrap.ts';
import { brennanPrediger } from '#shared/analysis/agreement/brennan-prediger.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { coincidencesOf } from '#shared/analysis/agreement/coincidences.ts';
import { fleissKappa } from '#shared/analysis/agreement/fleiss-kappa.ts';
import { gwetAc1 } from '#shared/analysis/agreement/gwet-ac1.ts';
import { studentInterval } from '#shared/analysis/agreement/interval.ts';
import { krippendorffAlpha, METRICS, type Metric } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import {
  categoriesOf,
  type Pattern,
  patternsOf,
  patternsOfCoders,
  patternsOfCounts,
  patternsOfTable,
} from '#shared/analysis/agreement/pattern.ts';
import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import { scottPi } from '#shared/analysis/agreement/scott-pi.ts';
import { chiSquareUpper, studentQuantile } from '#shared/analysis/distributions.ts';
import { cannotSay, type Figure, type Interval, say } from '#shared/analysis/figure.ts';
import { seeded } from '#shared/random.ts';
import { expectFigure, expectNear, expectTable, manyCoders, twoCoders } from './vectors.ts';

interface Corrected {
  readonly value: number;
  readonly observed?: number;
  readonly expected?: number;
  readonly se?: number;
  readonly values?: number;
  readonly interval?: Figure<Interval>;
}

const alpha = (metric: Metric) => (patterns: readonly Pattern[]) => krippendorffAlpha(patterns, { metric });
const STATISTICS: Record<string, (patterns: readonly Pattern[]) => Figure<Corrected>> = {
  percentAgreement,
  cohenKappa,
  gwetAc1,
  fleissKappa,
  scottPi,
  brennanPrediger,
  ...Object.fromEntries(METRICS.map((metric) => [`alpha${metric[0]?.toUpperCase()}${metric.slice(1)}`, alpha(metric)])),
};

/** "gwetAc1Se" is the standard error of `gwetAc1`. */
function checkFigure(patterns: readonly Pattern[], key: string, [value, tolerance]: readonly [number, number]): void {
  const [, name = key, part] = /^(.*?)(Se|Low|High|Observed|Expected|Values)?$/.exec(key) ?? [];
  const figure = STATISTICS[name]?.(patterns);
  expect(figure, name).toMatchObject({ defined: true });
  if (!figure?.defined) return;
  const { interval } = figure;
  const ends = interval?.defined ? interval : { low: Number.NaN, high: Number.NaN };
  const parts = {
    Se: figure.se,
    Observed: figure.observed,
    Expected: figure.expected,
    Values: figure.values,
    Low: ends.low,
    High: ends.high,
  };
  expectNear((part ? parts[part as keyof typeof parts] : figure.value) ?? Number.NaN, value, tolerance);
}

describe('figures of agreement are those that were published', () => {
  for (const { name, source, labels, table, figures } of twoCoders) {
    const patterns = patternsOfTable(labels, table);
    it.each(Object.entries(figures))(`[N1] two coders, ${name}: %s (${source})`, (key, wanted) => {
      checkFigure(patterns, key, wanted);
    });
  }

  for (const { name, source, coders, categories, counts, coincidences, figures } of manyCoders) {
    const patterns = coders ? patternsOfCoders(coders) : patternsOfCounts(categories ?? [], counts ?? []);
    it.each(Object.entries(figures))(`[N2] many coders, ${name}: %s (${source})`, (key, wanted) => {
      checkFigure(patterns, key, wanted);
    });
    if (coincidences) {
      it(`[N2] many coders, ${name}: coincidences (${source})`, () => {
        const all = coincidencesOf(patterns, categoriesOf(patterns)).cells;
        expectTable(all, coincidences, 1e-9);
      });
    }
  }

  it("[N2] ordinal alpha takes an order of words, and is Krippendorff's and not the 0.834 of ordinal weights", () => {
    const [classic] = manyCoders;
    const words = ['', 'never', 'rarely', 'at times', 'often', 'always'];
    const rows = (classic?.coders ?? []).map((row) =>
      row.map((rating) => (rating === null ? null : (words[Number(rating)] ?? null))),
    );
    const patterns = patternsOfCoders(rows);
    expectFigure(krippendorffAlpha(patterns, { metric: 'ordinal', order: words.slice(1) }), 0.8153875037548814, 1e-9);
    expect(krippendorffAlpha(patterns, { metric: 'ordinal' })).toEqual(cannotSay('not-numeric'));
    expect(krippendorffAlpha(patterns, { metric: 'ordinal', order: words.slice(1, 4) })).toEqual(
      cannotSay('unknown-category'),
    );
  });
});

describe('the distributions behind intervals and tests', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 9, 2.2621571627982053],
    [0.995, 99, 2.6264054563851853],
    [0.95, 4_999, 1.645158498],
    [0.5, 7, 0],
  ])('[N1] Student t stays below %f, with %i degrees of freedom, at %f (printed tables; qt of R)', (p, df, wanted) => {
    expectNear(studentQuantile(p, df), wanted, 1e-8);
  });

  it.each([
    [3.841458820694124, 1, 0.05],
    [26.29622760486423, 16, 0.05],
    [0.5, 2, Math.exp(-0.25)],
    [200, 4, 101 * Math.exp(-100)],
  ])('[N15] chi-squared exceeds %f, with %i degrees of freedom, with probability %f', (x, df, wanted) => {
    expectNear(chiSquareUpper(x, df) / wanted, 1, 1e-9);
  });
});

describe('what cannot be said', () => {
  const all = Object.entries(STATISTICS);
  const same = patternsOfCoders([
    ['A', 'A', 'A'],
    ['A', 'A', 'A'],
  ]);

  it.each(all)('[N3] %s of nothing, of one coder, and of ratings that never meet has a reason', (_, statistic) => {
    expect(statistic([])).toEqual(cannotSay('no-data'));
    expect(statistic(patternsOf([[null, null]]))).toEqual(cannotSay('no-data'));
    expect(statistic(patternsOfCoders([[1, 2, 3]]))).toEqual(cannotSay('one-coder'));
    const apart = patternsOfCoders([
      [1, null],
      [null, 2],
    ]);
    expect(statistic(apart)).toEqual(cannotSay('no-pairs'));
  });

  it('[N3] agreement on the only category that anybody used is not 1', () => {
    expect(cohenKappa(same)).toEqual(cannotSay('no-variation'));
    expect(scottPi(same)).toEqual(cannotSay('no-variation'));
    expect(fleissKappa(same)).toEqual(cannotSay('no-variation'));
    expect(krippendorffAlpha(same)).toEqual(cannotSay('no-variation'));
    expect(gwetAc1(same)).toEqual(cannotSay('one-category'));
    expect(brennanPrediger(same)).toEqual(cannotSay('one-category'));
    expectFigure(percentAgreement(same), 1, 0);
  });

  it('[N3] AC1 and Brennan-Prediger can be said of one category used, where others could have been chosen', () => {
    expectFigure(gwetAc1(same, ['A', 'B']), 1, 0);
    expectFigure(brennanPrediger(same, ['A', 'B']), 1, 0);
    expect(gwetAc1(same, ['B', 'C'])).toEqual(cannotSay('unknown-category'));
  });

  it('[N3] figures for two coders refuse three; scales refuse words and what lies below zero', () => {
    const three = patternsOfCoders([['a'], ['b'], ['a']]);
    expect(cohenKappa(three)).toEqual(cannotSay('not-two-coders'));
    expect(scottPi(three)).toEqual(cannotSay('not-two-coders'));
    expect(krippendorffAlpha(three, { metric: 'interval' })).toEqual(cannotSay('not-numeric'));
    const below = patternsOfCoders([
      [-1, 2],
      [1, 2],
    ]);
    expect(krippendorffAlpha(below, { metric: 'ratio' })).toEqual(cannotSay('negative-value'));
    expect(krippendorffAlpha(below, { metric: 'interval' })).toMatchObject({ defined: true });
  });

  it('[N3] perfect agreement of few has a value and no interval', () => {
    const few = patternsOfCoders([
      ['a', 'b', 'a'],
      ['a', 'b', 'a'],
    ]);
    expect(cohenKappa(few)).toMatchObject({ value: 1, se: 0, interval: cannotSay('no-spread') });
    expect(bootstrapInterval(few, percentAgreement, { random: seeded(1) })).toEqual(cannotSay('no-spread'));
  });

  it('[N3] an interval needs two units and a level between 0 and 1', () => {
    expect(studentInterval(0.5, 0.1, 1)).toEqual(cannotSay('too-few'));
    expect(studentInterval(0.5, 0.1, 9, 1)).toEqual(cannotSay('bad-setting'));
    expect(studentInterval(0.9, 0.4, 9)).toMatchObject({ high: 1 });
  });
});

describe('the bootstrap', () => {
  const [abstractors] = twoCoders;
  const patterns = patternsOfTable(abstractors?.labels ?? [], abstractors?.table ?? []);

  it('[N4] the same seed gives the same interval, another seed another', () => {
    const interval = (seed: number) =>
      bootstrapInterval(patterns, cohenKappa, { random: seeded(seed), resamples: 200 });
    expect(interval(7)).toEqual(interval(7));
    expect(interval(7)).not.toEqual(interval(8));
  });

  it('[N4] it agrees with the large-sample interval where the sample is large', () => {
    const tenfold = patterns.map(({ ratings, times }) => ({ ratings, times: 10 * times }));
    const interval = bootstrapInterval(tenfold, cohenKappa, { random: seeded(1), resamples: 2_000 });
    const formula = cohenKappa(tenfold);
    if (!formula.defined || !formula.interval.defined || !interval.defined) throw new Error('both can be said');
    expectNear(interval.low, formula.interval.low, 0.005);
    expectNear(interval.high, formula.interval.high, 0.005);
  });

  it('[N4] what the figure cannot say, its interval cannot; a figure that most draws cannot say has none', () => {
    const options = { random: seeded(1), resamples: 100 };
    expect(bootstrapInterval([], cohenKappa, options)).toEqual(cannotSay('no-data'));
    expect(bootstrapInterval([{ ratings: ['a', 'b'], times: 1 }], percentAgreement, options)).toEqual(
      cannotSay('too-few'),
    );
    const oneOdd = patternsOfTable(
      ['a', 'b'],
      [
        [3, 0],
        [0, 1],
      ],
    );
    expect(bootstrapInterval(oneOdd, cohenKappa, options)).toEqual(cannotSay('unstable'));
    expect(bootstrapInterval(oneOdd, cohenKappa, { ...options, level: 2 })).toEqual(cannotSay('bad-setting'));
  });
});

it('[N5] a figure of agreement has a band in words: firm from .800, tentative from .667, else weak', () => {
  expect([1, 0.8, 0.7999, 0.667, 0.6669, 0, -1].map((value) => bandOf(say(value)))).toEqual([
    'firm',
    'firm',
    'tentative',
    'tentative',
    'weak',
    'weak',
    'weak',
  ]);
  expect(bandOf(say(0.1 + 0.7))).toBe('firm');
  expect(bandOf(cannotSay('no-variation'))).toBe('cannot-say');
  expect(BANDS).toHaveLength(4);
});

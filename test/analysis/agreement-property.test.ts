import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '#shared/analysis/agreement/bootstrap.ts';
import { brennanPrediger } from '#shared/analysis/agreement/brennan-prediger.ts';
import { cohenKappa } from '#shared/analysis/agreement/cohen-kappa.ts';
import { fleissKappa } from '#shared/analysis/agreement/fleiss-kappa.ts';
import { gwetAc1 } from '#shared/analysis/agreement/gwet-ac1.ts';
import { krippendorffAlpha, METRICS } from '#shared/analysis/agreement/krippendorff-alpha.ts';
import { patternsOf, type Rating } from '#shared/analysis/agreement/pattern.ts';
import { percentAgreement } from '#shared/analysis/agreement/percent-agreement.ts';
import { scottPi } from '#shared/analysis/agreement/scott-pi.ts';
import { CANNOT_SAY, type Figure } from '#shared/analysis/figure.ts';
import { seeded } from '#shared/random.ts';

type Units = readonly (readonly Rating[])[];

const FOR_TWO: readonly [string, (units: Units) => Figure][] = [
  ['cohenKappa', (units) => cohenKappa(patternsOf(units))],
  ['scottPi', (units) => scottPi(patternsOf(units))],
];
const FOR_MANY: readonly [string, (units: Units) => Figure][] = [
  ['percentAgreement', (units) => percentAgreement(patternsOf(units))],
  ['gwetAc1', (units) => gwetAc1(patternsOf(units))],
  ['fleissKappa', (units) => fleissKappa(patternsOf(units))],
  ['brennanPrediger', (units) => brennanPrediger(patternsOf(units))],
  ...METRICS.map((metric): [string, (units: Units) => Figure] => [
    `${metric} alpha`,
    (units) => krippendorffAlpha(patternsOf(units), { metric }),
  ]),
];

const rating = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 });
const unitsOf = (coders: number) =>
  fc.array(fc.array(rating, { minLength: coders, maxLength: coders }), { maxLength: 25 });
const many = fc.integer({ min: 1, max: 5 }).chain(unitsOf);

/** Said with a number, or not said with a reason. */
function isSound(figure: Figure): boolean {
  if (!figure.defined) return CANNOT_SAY.includes(figure.reason);
  return Object.values(figure).every((value) => typeof value !== 'number' || Number.isFinite(value));
}

function expectSame(one: Figure, other: Figure): void {
  if (one.defined && other.defined) expect(one.value).toBeCloseTo(other.value, 9);
  else expect(one).toEqual(other);
}

const all = [...FOR_TWO.map((one) => [...one, unitsOf(2)] as const), ...FOR_MANY.map((one) => [...one, many] as const)];

describe.each(all)('%s', (_, figureOf, anyUnits) => {
  it('[N3] is a finite number or has a reason, whatever was rated', () => {
    fc.assert(fc.property(anyUnits, (units) => isSound(figureOf(units))));
  });

  it('[N6] is never above 1, and 1 only where all agree', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const figure = figureOf(units);
        if (!figure.defined) return;
        expect(figure.value).toBeLessThanOrEqual(1 + 1e-12);
        const isUnanimous = units.every((unit) => new Set(unit.filter((one) => one !== null)).size <= 1);
        expect(figure.value > 1 - 1e-12).toBe(isUnanimous);
      }),
    );
  });

  it('[N6] does not depend on who comes first, nor on the order of units', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const turned = units.map((unit) => [...unit].reverse()).reverse();
        expectSame(figureOf(units), figureOf(turned));
      }),
    );
  });
});

// Only where everybody rated every unit: chance agreement is taken from all ratings, and those of a unit that
// one coder alone rated can make it larger than the units that are compared would.
const bounded = all.filter(([name]) => !name.endsWith('alpha'));
it.each(bounded)('[N6] %s is never below -1 where every coder rated every unit', (_, figureOf, anyUnits) => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const figure = figureOf(units.filter((unit) => unit.every((one) => one !== null)));
      if (figure.defined) expect(figure.value).toBeGreaterThanOrEqual(-1 - 1e-12);
    }),
  );
});

const nominal = all.filter(([name]) => !/ordinal|interval|ratio/.test(name));
it.each(nominal)('[N6] %s does not depend on the names of categories', (_, figureOf, anyUnits) => {
  const names = ['zeta', 'a', 7, 'm', '7'];
  fc.assert(
    fc.property(anyUnits, (units) => {
      const renamed = units.map((unit) => unit.map((one) => (one === null ? null : (names[Number(one)] ?? null))));
      expectSame(figureOf(units), figureOf(renamed));
    }),
  );
});

it('[N6] interval alpha does not depend on zero and unit of the scale, ordinal alpha on nothing but order', () => {
  fc.assert(
    fc.property(many, (units) => {
      const map = (change: (value: number) => number): Units =>
        units.map((unit) => unit.map((one) => (one === null ? null : change(Number(one)))));
      const of = (metric: 'interval' | 'ordinal', them: Units): Figure =>
        krippendorffAlpha(patternsOf(them), { metric });
      expectSame(
        of('interval', units),
        of(
          'interval',
          map((value) => 3 * value - 5),
        ),
      );
      expectSame(
        of('ordinal', units),
        of(
          'ordinal',
          map((value) => value ** 3 - 5),
        ),
      );
    }),
  );
});

it('[N4] an interval has its ends in order and within the bounds of the figure', () => {
  fc.assert(
    fc.property(unitsOf(2), fc.integer(), (units, seed) => {
      const interval = bootstrapInterval(patternsOf(units), cohenKappa, { random: seeded(seed), resamples: 50 });
      if (interval.defined)
        expect(-1 <= interval.low && interval.low <= interval.high && interval.high <= 1).toBe(true);
    }),
    { numRuns: 50 },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Figure } from '#shared/analysis/figure.ts';

/** Figures that others published or computed, in test/analysis/vectors, each with its source. */
function load<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'vectors', `${name}.json`), 'utf8')));
}

const Named = z.object({ name: z.string(), source: z.string() });
/** By figure: its value, and how far from it is still it. */
const Figures = z.record(z.string(), z.tuple([z.number(), z.number()]));
const Numbers = z.array(z.number());
const Table = z.array(Numbers);
const Rating = z.union([z.string(), z.number()]).nullable();

export const twoCoders = load(
  'two-coders',
  z.array(Named.extend({ labels: z.array(z.string()), table: Table, figures: Figures })),
);

export const manyCoders = load(
  'many-coders',
  z.array(
    Named.extend({
      coders: z.array(z.array(Rating)).optional(),
      categories: z.array(z.string()).optional(),
      counts: Table.optional(),
      coincidences: Table.optional(),
      figures: Figures,
    }),
  ),
);

const Moment = z.tuple([z.number(), z.string(), z.string()]);
export const timeUnit = load(
  'time-unit',
  z.object({
    source: z.string(),
    records: z.record(z.string(), z.array(Moment)),
    cases: z.array(
      z.object({
        name: z.string(),
        first: z.string(),
        second: z.string(),
        unit: z.number(),
        speakers: z.array(z.string()),
        codes: z.array(z.string()),
        published: z.number(),
        kappa: z.number(),
        percentAgreement: z.number(),
        chance: z.number(),
        samples: z.number(),
      }),
    ),
  }),
);

export const alignment = load(
  'alignment',
  z.object({
    source: z.string(),
    first: Numbers,
    second: Numbers,
    tolerance: z.number(),
    pairs: Table,
    onlyFirst: Numbers,
    onlySecond: Numbers,
    presence: z.object({ table: Table, kappa: z.number(), percentAgreement: z.number(), tolerance: z.number() }),
    all: z.object({ tolerance: z.number(), pairs: z.number() }),
  }),
);

export const sequence = load(
  'sequence',
  z.array(
    Named.extend({
      sequence: Numbers.optional(),
      repeats: z.boolean().optional(),
      table: Table.optional(),
      figures: z.record(z.string(), z.union([z.number(), Table])),
      tolerance: z.number(),
    }),
  ),
);

export const balance = load(
  'balance',
  z.array(Named.extend({ amounts: Numbers, figures: z.record(z.string(), z.number()), tolerance: z.number() })),
);

export const network = load(
  'network',
  z.array(
    Named.extend({
      directed: z.boolean(),
      nodes: z.number(),
      arcs: Table,
      figures: z.record(z.string(), z.union([z.number(), Numbers])),
      tolerance: z.number(),
    }),
  ),
);

/** Is it the figure, within the tolerance? A figure without a value fails with its reason. */
export function expectFigure(figure: Figure, value: number, tolerance: number): void {
  expect(figure).toMatchObject({ defined: true });
  if (figure.defined) expectNear(figure.value, value, tolerance);
}

export function expectNear(actual: number, value: number, tolerance: number): void {
  expect(Math.abs(actual - value), `${actual} for ${value}`).toBeLessThanOrEqual(tolerance);
}

export function expectTable(
  actual: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
  tolerance: number,
): void {
  expect(actual.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  actual.forEach((row, i) => {
    row.forEach((value, j) => {
      expectNear(value, wanted[i]?.[j] ?? Number.NaN, tolerance);
    });
  });
}

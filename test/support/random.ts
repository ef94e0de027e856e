import { seeded } from '#shared/random.ts';

/** Seeded randomness, so that a run that failed can be run again. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
}

export function seededRandom(seed: number): Random {
  const next = seeded(seed);
  return { next, below: (limit) => Math.floor(next() * limit) };
}

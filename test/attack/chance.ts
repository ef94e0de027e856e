import { studentQuantile } from '#shared/analysis/distributions.ts';
import { type Random, seededRandom } from '../support/random.ts';
import type { Puzzle } from './puzzle.ts';

/** Mean and deviation of the share of right guesses of somebody who knows nothing: every prompt's answers shuffled. */
export interface Chance {
  readonly mean: number;
  readonly deviation: number;
}

const ROUNDS = 1_000;
/** So many that Student's distribution is the normal one. */
const MANY = 1e6;

/** One puzzle for each session. */
export function chanceOf(puzzles: readonly Puzzle[]): Chance {
  const random = seededRandom(1);
  const shares = Array.from({ length: ROUNDS }, () => shareOfOne(puzzles, random));
  const mean = shares.reduce((sum, share) => sum + share, 0) / ROUNDS;
  return { mean, deviation: Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (ROUNDS - 1)) };
}

function shareOfOne(puzzles: readonly Puzzle[], random: Random): number {
  let right = 0;
  let guesses = 0;
  for (const { answers, pairs } of puzzles) {
    const orders = new Map([...answers].map(([prompt, texts]) => [prompt, shuffled(texts, random)]));
    for (const { one, other, truth } of pairs) {
      const left = orders.get(one) ?? [];
      const match = orders.get(other) ?? [];
      const most = Math.min(left.length, match.length);
      for (let place = 0; place < most; place += 1) if (truth.get(left[place] ?? '') === match[place]) right += 1;
      guesses += most;
    }
  }
  return right / guesses;
}

/** Where those who know nothing lie, all of `tries` of them at once, but for a share `alpha` of the times. */
export function intervalOf({ mean, deviation }: Chance, alpha: number, tries = 1): readonly [number, number] {
  const reach = studentQuantile(1 - alpha / 2 / tries, MANY) * deviation;
  return [mean - reach, mean + reach];
}

export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const left = [...values];
  return values.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

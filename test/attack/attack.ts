import { seededRandom } from '../support/random.ts';
import { type Chance, chanceOf, intervalOf } from './chance.ts';
import { LINKERS, type Trace } from './linkers.ts';
import { type Puzzle, puzzleOf, type Score, scoreOf } from './puzzle.ts';
import { type Build, holdSession } from './session.ts';

/** How one linker did in all sessions together. */
export interface Success {
  readonly name: string;
  readonly trace: Trace;
  /** Of all guesses, 0 to 1. */
  readonly share: number;
  /** Pairs that it had a reason for. */
  readonly known: number;
}

export interface Attack {
  readonly sessions: number;
  readonly chance: Chance;
  readonly successes: readonly Success[];
}

/** Holds so many sessions, by turns of 8 and of 12 phones, and lets every linker try its best at each. */
export async function attack(sessions: number, build: Build): Promise<Attack> {
  const puzzles: Puzzle[] = [];
  const scores = LINKERS.map((): Score[] => []);
  for (let seed = 1; seed <= sessions; seed += 1) {
    const session = await holdSession(seed, seed % 2 === 0 ? 12 : 8, build);
    const puzzle = puzzleOf(session);
    puzzles.push(puzzle);
    for (const [index, linker] of LINKERS.entries())
      scores[index]?.push(scoreOf(linker, session, puzzle, seededRandom(seed)));
    if (seed % 20 === 0) process.stdout.write(`${seed} of ${sessions} sessions\n`);
  }
  const successes = LINKERS.map(({ name, trace }, index) => {
    const own = scores[index] ?? [];
    const sum = (of: (score: Score) => number): number => own.reduce((all, score) => all + of(score), 0);
    return {
      name,
      trace,
      share: sum(({ right }) => right) / sum(({ guesses }) => guesses),
      known: sum(({ known }) => known),
    };
  });
  return { sessions, chance: chanceOf(puzzles), successes };
}

/** Those that did better or worse than somebody who knows nothing, at the level `alpha` for all of them together. */
export function beyondChance({ chance, successes }: Attack, alpha: number): Success[] {
  const [low, high] = intervalOf(chance, alpha, successes.length);
  return successes.filter(({ share }) => share < low || share > high);
}

export function reportOf(title: string, { sessions, chance, successes }: Attack): string {
  const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
  const [low, high] = intervalOf(chance, 0.05);
  const [least, most] = intervalOf(chance, 0.05, successes.length);
  return [
    `${title}: ${sessions} sessions. Chance ${percent(chance.mean)}; 95 of 100 who know nothing lie between ${percent(low)} and ${percent(high)},`,
    `and all ${successes.length} of them together between ${percent(least)} and ${percent(most)}.`,
    ...[...successes]
      .sort((a, b) => b.share - a.share)
      .map(
        ({ name, share, known }) =>
          `  ${percent(share).padStart(8)}  ${name}${known === 0 ? ' (nothing found, all guessed)' : ''}`,
      ),
    '',
  ].join('\n');
}

import type { Random } from '../support/random.ts';
import { shuffled } from './chance.ts';
import type { Linker } from './linkers.ts';
import type { Session } from './session.ts';

/** What is to be found out of a session: for each two prompts, which answers are one phone's. */
export interface Puzzle {
  readonly answers: ReadonlyMap<string, readonly string[]>;
  readonly pairs: readonly PairOfPrompts[];
}

interface PairOfPrompts {
  readonly one: string;
  readonly other: string;
  /** From an answer to the other answer of the same phone. */
  readonly truth: ReadonlyMap<string, string>;
}

export function puzzleOf({ evidence, truth }: Session): Puzzle {
  const { prompts, answers } = evidence;
  const pairs = prompts.flatMap((one, index) =>
    prompts.slice(index + 1).map((other) => ({ one, other, truth: truthOf(truth, one, other) })),
  );
  return { answers, pairs };
}

function truthOf(truth: Session['truth'], one: string, other: string): Map<string, string> {
  return new Map(
    truth.flatMap((said) => {
      const [left, right] = [said.get(one), said.get(other)];
      return left !== undefined && right !== undefined ? [[left, right] as const] : [];
    }),
  );
}

/** How one linker did in one session. `known`: pairs that it had a reason for; the rest were guessed. */
export interface Score {
  readonly right: number;
  readonly guesses: number;
  readonly known: number;
}

/** As many guesses as can be made: whatever the linker leaves is guessed at random. */
export function scoreOf(linker: Linker, { evidence }: Session, puzzle: Puzzle, random: Random): Score {
  let [right, guesses, known] = [0, 0, 0];
  for (const { one, other, truth } of puzzle.pairs) {
    const guess = new Map<string, string>();
    const taken = new Set<string>();
    for (const [left, match] of linker.link(evidence, one, other)) {
      if (guess.has(left) || taken.has(match)) continue;
      guess.set(left, match);
      taken.add(match);
    }
    known += guess.size;
    const rest = shuffled(
      (puzzle.answers.get(other) ?? []).filter((text) => !taken.has(text)),
      random,
    );
    const lefts = shuffled(
      (puzzle.answers.get(one) ?? []).filter((text) => !guess.has(text)),
      random,
    );
    for (const left of lefts) {
      const match = rest.pop();
      if (match !== undefined) guess.set(left, match);
    }
    guesses += guess.size;
    for (const [left, match] of guess) if (truth.get(left) === match) right += 1;
  }
  return { right, guesses, known };
}

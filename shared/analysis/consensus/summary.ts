import type { STANCES } from '../../lists.ts';
import { cannotSay, type Figure, share } from '../figure.ts';

export type Stance = (typeof STANCES)[number];

/** What is in one cell of the matrix: one coder's reading of one seat in one prompt. */
export interface StanceCell {
  readonly prompt: string;
  readonly seat: string;
  readonly stance: Stance;
  readonly gone?: boolean | undefined;
}

export interface PromptConsensus {
  readonly prompt: string;
  readonly seats: number;
  /** Seats that agree or dissent, each with or without an example. */
  readonly agree: number;
  readonly dissent: number;
  /** No indication: seats without a cell. It is computed, never typed. */
  readonly silent: number;
  /** Of the seats that gave any indication, those that gave an example. Cannot say: 'no-data'. */
  readonly exampleShare: Figure;
  /** Nobody dissents, but half the seats or more gave no indication: silence is not agreement. */
  readonly apparentConsensus: Figure<{ readonly value: boolean }>;
}

/**
 * One line for each prompt of the consensus matrix (Onwuegbuzie, Dickinson, Leech and Zoran 2009, IJQM 8(3)).
 * `seats` are those in the circle at that prompt; cells of others, and cells taken back, are left out. Of two
 * cells for one seat the later in the list holds. The flag cannot say 'no-data' where there are no seats.
 */
export function consensusOf(prompt: string, seats: readonly string[], cells: readonly StanceCell[]): PromptConsensus {
  const stances = new Map<string, Stance>();
  for (const cell of cells) {
    if (cell.prompt === prompt && cell.gone !== true && seats.includes(cell.seat)) stances.set(cell.seat, cell.stance);
  }
  const count = (...wanted: readonly Stance[]): number =>
    [...stances.values()].filter((stance) => wanted.includes(stance)).length;
  const dissent = count('dissent', 'dissent-example');
  const silent = seats.length - stances.size;
  return {
    prompt,
    seats: seats.length,
    agree: count('agree', 'agree-example'),
    dissent,
    silent,
    exampleShare: share(count('agree-example', 'dissent-example'), stances.size),
    apparentConsensus:
      seats.length > 0 ? { defined: true, value: dissent === 0 && silent >= seats.length / 2 } : cannotSay('no-data'),
  };
}

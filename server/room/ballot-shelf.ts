import type { Answer } from '#shared/answers.ts';
import type { Evaluation } from '#shared/evaluation.ts';
import { EVALUATION_BALLOT } from '#shared/room/progress.ts';
import type { HeldText } from './outlet.ts';
import type { StoredBallot } from './ports.ts';

/** The answers of one room in memory, by prompt and run and then by ballot: no order, no time. */
export class BallotShelf {
  readonly #bodies = new Map<string, Map<string, StoredBallot['body']>>();

  constructor(ballots: Iterable<StoredBallot>) {
    for (const ballot of ballots) this.put(ballot);
  }

  put({ prompt, run, id, body }: StoredBallot): void {
    const key = keyOf(prompt, run);
    const bodies = this.#bodies.get(key) ?? new Map<string, StoredBallot['body']>();
    bodies.set(id, body);
    this.#bodies.set(key, bodies);
  }

  answers(prompt: string, run: number): Answer[] {
    return this.#given(prompt, run).filter((body): body is Answer => 'kind' in body);
  }

  /** Written answers by ballot, withdrawn ones too. */
  texts(prompt: string, run: number): HeldText[] {
    const bodies = this.#bodies.get(keyOf(prompt, run)) ?? new Map<string, StoredBallot['body']>();
    return [...bodies].map(([id, body]) => ({
      id,
      text: body !== null && 'kind' in body && body.kind === 'open' ? body.text : null,
    }));
  }

  evaluations(): Evaluation[] {
    const { prompt, run } = EVALUATION_BALLOT;
    return this.#given(prompt, run).filter((body): body is Evaluation => !('kind' in body));
  }

  /** Withdrawn ones are spent ballots without a body. */
  #given(prompt: string, run: number): (Answer | Evaluation)[] {
    return [...(this.#bodies.get(keyOf(prompt, run))?.values() ?? [])].filter((body) => body !== null);
  }
}

export function keyOf(prompt: string, run: number): string {
  return `${prompt}/${run}`;
}

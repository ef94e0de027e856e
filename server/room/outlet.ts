import type { Random } from '#shared/random.ts';
import { nextBatch } from '#shared/release/batches.ts';

/** A written answer and the ballot that it came by; null where it was withdrawn. */
export interface HeldText {
  readonly id: string;
  readonly text: string | null;
}

/**
 * The written answers to the open prompt that went out to the facilitator. What is out stays as it was until the
 * close, whatever becomes of the answer: a text that changed among the others would be seen to change. In memory
 * alone: nothing tells afterwards which went out together, or before which.
 */
export class Outlet {
  readonly #random: Random;
  /** By ballot. */
  readonly #out = new Map<string, string>();
  /**
   * After a start in the middle of a prompt nobody knows what was out before. Another draw beside it would show by the
   * difference which one was changed, and so nothing more goes out.
   */
  readonly #shut: boolean;

  constructor(random: Random, shut: boolean) {
    this.#random = random;
    this.#shut = shut;
  }

  /** In no order. */
  get texts(): string[] {
    return [...this.#out.values()];
  }

  /** To be told after each change of an answer, with all of them. */
  draw(all: readonly HeldText[], least: number): void {
    if (this.#shut) return;
    const given = all.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
    const held = given.filter(({ id }) => !this.#out.has(id));
    for (const { id, text } of nextBatch(held, given.length, least, this.#random)) this.#out.set(id, text);
  }
}

/**
 * Whether everything that was handed to a memory has been written there. Of many changes in a row only the last is
 * asked about: what was written later stands behind what was written before.
 */
export class Keeping {
  /** Resolves when all that was handed over so far is written; rejects if it cannot be. */
  readonly #written: () => Promise<unknown>;
  readonly #changed: () => void;
  #touched = 0;
  #done = 0;
  #asking = false;
  #failed = false;

  constructor(written: () => Promise<unknown>, changed: () => void) {
    this.#written = written;
    this.#changed = changed;
  }

  get isDone(): boolean {
    return this.#touched > 0 && this.#done === this.#touched;
  }

  /** The memory does not take what it is given. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Something was handed over just now. */
  touch(): void {
    this.#touched += 1;
    if (!this.#asking) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#done < this.#touched && !this.#failed) {
      const upTo = this.#touched;
      try {
        await this.#written();
        this.#done = upTo;
      } catch {
        this.#failed = true;
      }
    }
    this.#asking = false;
    this.#changed();
  }
}

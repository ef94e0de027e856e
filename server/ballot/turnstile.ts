/**
 * Heavy steps, one a turn of the event loop, so that marks and views are not held up; and of those who wait each in
 * turn, so that whoever brings many waits for their own. Remembers nobody who does not wait.
 */
export class Turnstile {
  readonly #waiting = new Map<string, (() => void)[]>();
  #turning = false;

  /** Resolves when it is this one's turn: the step follows at once, without awaiting. False if `most` of `who` wait already. */
  async pass(who: string, most: number): Promise<boolean> {
    const mine = this.#waiting.get(who) ?? [];
    if (mine.length >= most) return false;
    this.#waiting.set(who, mine);
    const turn = new Promise<void>((resolve) => mine.push(resolve));
    if (!this.#turning) {
      this.#turning = true;
      setImmediate(() => this.#next());
    }
    await turn;
    return true;
  }

  #next(): void {
    const [first] = this.#waiting;
    if (!first) {
      this.#turning = false;
      return;
    }
    const [who, mine] = first;
    this.#waiting.delete(who);
    const [go, ...rest] = mine;
    // The others of the same one go to the end.
    if (rest.length > 0) this.#waiting.set(who, rest);
    go?.();
    setImmediate(() => this.#next());
  }
}

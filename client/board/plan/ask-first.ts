import { BOUNCE_MS, type Press } from '../model/mark-in-progress.ts';

/** A code that others take is marked if it is pressed again within that time. */
export const AGAIN_MS = 3_000;

/**
 * A slip onto a code that others take today makes no mark, and it is said whose code it is; whoever means it presses
 * once more at once. So a plan is kept without a lock, and no key is ever dead.
 */
export class AskFirst {
  readonly #isMine: (code: string) => boolean;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #asked: { readonly code: string; readonly at: number } | null = null;

  /** `now` is room time, ms. */
  constructor(isMine: (code: string) => boolean, now: () => number) {
    this.#isMine = isMine;
    this.#now = now;
  }

  /** The code that was held back by the last press. */
  asked(): string | null {
    return this.#asked?.code ?? null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True: this press does nothing. `wouldMark`: with it there would be a mark of this code. */
  holdsBack(press: Press, wouldMark: boolean): boolean {
    const before = this.#asked;
    const next = press.kind === 'code' && wouldMark && !this.#isMine(press.code) ? this.#ask(press.code) : null;
    this.#asked = next;
    if (next !== before) for (const listener of this.#listeners) listener();
    return next !== null;
  }

  #ask(code: string): { readonly code: string; readonly at: number } | null {
    const before = this.#asked?.code === code ? this.#asked : null;
    const at = this.#now();
    if (!before || at - before.at >= AGAIN_MS) return { code, at };
    // The key bounced: it is still the first press.
    return at - before.at < BOUNCE_MS ? before : null;
  }
}

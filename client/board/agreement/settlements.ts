import { isSettlement } from '#shared/board-guard.ts';
import type { Settlement } from '#shared/mark.ts';
import type { BoardSource } from '../../live/layers.ts';

/** What was settled, as far as this coder may see it, newest first; those that were undone are left out. */
export class Settlements {
  readonly #byId = new Map<string, Settlement>();
  readonly #stop: () => void;
  readonly #listeners = new Set<() => void>();
  #list: readonly Settlement[] = [];

  constructor(source: BoardSource) {
    for (const { shelf, key, value } of source.entries()) if (shelf === 'settlements') this.#take(key, value);
    this.#sort();
    this.#stop = source.observe((changes) => {
      const own = changes.filter(({ shelf }) => shelf === 'settlements');
      if (own.length === 0) return;
      for (const { key, value } of own) this.#take(key, value);
      this.#sort();
      for (const listener of this.#listeners) listener();
    });
  }

  /** The same list until something is settled or undone. */
  list(): readonly Settlement[] {
    return this.#list;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    this.#stop();
  }

  #take(key: string, value: unknown): void {
    if (isSettlement(key, value)) this.#byId.set(key, value);
    else this.#byId.delete(key);
  }

  #sort(): void {
    this.#list = [...this.#byId.values()].filter(({ gone }) => !gone).sort((a, b) => b.at - a.at);
  }
}

import type { Connection } from './connection.ts';

/** Who has been asked for everything they have, and has not answered yet. */
export class Gathering {
  readonly #waiting = new Map<Connection, (() => void)[]>();

  /** Resolves when all have answered or left, or after `withinMs`. */
  async wait(connections: readonly Connection[], withinMs: number): Promise<void> {
    const answers = connections.map(
      (connection) =>
        new Promise<void>((resolve) => {
          this.#waiting.set(connection, [...(this.#waiting.get(connection) ?? []), resolve]);
        }),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(answers), late]);
    clearTimeout(timer);
  }

  answered(connection: Connection): void {
    for (const resolve of this.#waiting.get(connection) ?? []) resolve();
    this.#waiting.delete(connection);
  }
}

import type { CodersReply } from '#shared/protocol.ts';
import { call } from '../live/http.ts';

interface Named {
  readonly coder: string;
  readonly name: string;
}

/** After an answer that did not come. */
const PAUSE_MS = 2_000;

/**
 * Names of coders: marks carry ids alone. Who is here now is heard of anyway; of those who left, or who were gone before
 * this page was loaded, the room is asked when something of theirs is drawn, once.
 */
export class CoderNames {
  readonly #names = new Map<string, string>();
  /** Whom the room does not know either: not asked about again. */
  readonly #nobody = new Set<string>();
  readonly #ask: () => Promise<readonly Named[] | null>;
  #isAsking = false;
  #notBefore = 0;

  /** `ask` gives null where there was no answer. */
  constructor(own: Named, ask: () => Promise<readonly Named[] | null>) {
    this.#ask = ask;
    this.learn([own]);
  }

  /** One that is not known is asked for, and there when the page is drawn the next time. */
  of(coder: string): string | undefined {
    const name = this.#names.get(coder);
    if (name === undefined && !this.#nobody.has(coder)) this.#find(coder);
    return name;
  }

  learn(people: Iterable<Named>): void {
    for (const { coder, name } of people) this.#names.set(coder, name);
  }

  #find(coder: string): void {
    if (this.#isAsking || performance.now() < this.#notBefore) return;
    this.#isAsking = true;
    void this.#ask().then((people) => {
      this.#isAsking = false;
      if (people === null) this.#notBefore = performance.now() + PAUSE_MS;
      else this.#take(people, coder);
    });
  }

  #take(people: readonly Named[], asked: string): void {
    // Somebody who is here may go by a newer name than the one they came under first.
    this.learn(people.filter(({ coder }) => !this.#names.has(coder)));
    if (!this.#names.has(asked)) this.#nobody.add(asked);
  }
}

export async function askForNames(room: string, pass: string): Promise<readonly Named[] | null> {
  const reply = await call<CodersReply>('GET', `/api/rooms/${room}/coders`, { pass });
  return reply.ok ? reply.value.coders : null;
}

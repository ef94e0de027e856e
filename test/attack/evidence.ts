import type { Image } from './image.ts';

/** What the attacker has of one session. */
export interface Evidence {
  readonly prompts: readonly string[];
  /** The texts that were given to each prompt: which of them are one phone's is the question. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** One for each prompt, made once it had closed and was tidied. */
  readonly closed: ReadonlyMap<string, Image>;
  /** Made before the room was closed, and after. */
  readonly ended: Image;
  readonly sealed: Image;
  readonly log: readonly string[];
  /** Requests that carried answers, head and body, in no order. */
  readonly packets: readonly string[];
}

import type { Entry, Reply } from '#shared/protocol.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import { need } from '../support/app.ts';
import { type Ballot, isBallotDrawn, LiveClient } from '../support/live-client.ts';

/** What would give a phone away, and what honest phones do not do. */
export interface Habits {
  readonly nonce?: (pass: string, prompt: string) => Uint8Array<ArrayBuffer>;
  /** Go with each answer. */
  readonly headers?: (pass: string) => Record<string, string>;
}

/** A phone and the person who holds it. */
export class Phone {
  /** What this person said last, by prompt. */
  readonly said = new Map<string, string>();
  readonly #url: string;
  readonly #entry: Entry;
  readonly #habits: Habits;
  #client: LiveClient<ParticipantView>;
  #ballot: Ballot | null = null;

  constructor(url: string, entry: Entry, habits: Habits) {
    this.#url = url;
    this.#entry = entry;
    this.#habits = habits;
    this.#client = new LiveClient(url, entry);
  }

  /** Draws the ballot for what is open now. */
  async draw(prompt: string): Promise<void> {
    await this.#client.view((view) => view.ballot?.prompt === prompt);
    const ballot = await this.#client.drawBallot(this.#habits.nonce?.(this.#entry.pass, prompt));
    if (!isBallotDrawn(ballot)) throw new Error(`no ballot: ${JSON.stringify(ballot)}`);
    this.#ballot = ballot;
  }

  /** Resolves when it is kept. */
  async say(prompt: string, text: string): Promise<void> {
    const response = await fetch(`${this.#url}/api/rooms/${this.#entry.room}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#habits.headers?.(this.#entry.pass) },
      body: JSON.stringify({ ...this.#ballot, answer: { kind: 'open', text } }),
    });
    need((await response.json()) as Reply<null>);
    this.said.set(prompt, text);
  }

  /** The screen was locked, or the signal lost, and comes back. */
  reconnect(): void {
    this.leave();
    this.#client = new LiveClient(this.#url, this.#entry);
  }

  leave(): void {
    this.#client.close();
  }
}

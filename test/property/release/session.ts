import { Doc } from 'yjs';
import type { Answer } from '#shared/answers.ts';
import { readBoard } from '#shared/board.ts';
import { buildRecord } from '#shared/record-build.ts';
import type { ReleaseLevel } from '#shared/release/level.ts';
import { type Results, tally } from '#shared/results.ts';
import type { Command } from '#shared/room/commands.ts';
import { decide } from '#shared/room/decide.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { answerable, currentRun, isSettled } from '#shared/room/progress.ts';
import { type RoomView, VIEWS } from '#shared/room/views.ts';
import { LiveRoom } from '../../../server/room/live-room.ts';
import type { StoredBallot, StoredRoom } from '../../../server/room/ports.ts';
import { FACILITATOR, OPENED, PROMPTS, SERVER } from '../../shared/room/fixtures.ts';

const ROLES = ['facilitator', 'observer', 'screen', 'participant'] as const;
export type Reader = (typeof ROLES)[number] | 'record';

/** One figure that somebody had before them, in the order in which they had it. */
export interface Sight {
  readonly reader: Reader;
  readonly run: string;
  readonly results: Results;
  /** Still taking answers. */
  readonly open: boolean;
}

export type Step =
  | { readonly do: 'open' | 'close' | 'reveal' | 'hide' | 'reset'; readonly prompt: string }
  | { readonly do: 'answer'; readonly phone: number; readonly pick: number }
  | { readonly do: 'withdraw'; readonly phone: number }
  | { readonly do: 'restart' | 'raise' }
  /** An answer that is let in now, and on disk only after the next so many steps. */
  | { readonly do: 'late'; readonly phone: number; readonly pick: number };

const STORED: StoredRoom = {
  ...{ id: 'room1', title: '', community: '', joinCode: 'ACDEFG', secret: new Uint8Array(32) },
  ...{ openedAtEpoch: 0, expiresAtEpoch: Number.MAX_SAFE_INTEGER },
};
const CHOICES = ['a', 'b', 'c'];

/** A whole session on the real room: its log, its answers as they are on disk, and all that everybody saw. */
export class Session {
  readonly sights: Sight[] = [];
  readonly events: RoomEvent[];
  /** Runs of which an answer was withdrawn. */
  readonly withdrawn = new Set<string>();
  readonly #disk = new Map<string, StoredBallot>();
  readonly #late: (() => void)[] = [];
  #room: LiveRoom;
  #serial = 0;
  #now = 0;

  constructor(level: ReleaseLevel, threshold: number) {
    if (OPENED.type !== 'room-opened') throw new Error('no room');
    this.events = [{ ...OPENED, setup: { ...OPENED.setup, release: { level, threshold } } }];
    this.#room = new LiveRoom(STORED, this.events, []);
    this.#give({ name: 'room.start', args: {} });
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'answer':
        this.#put(step.phone, (prompt) => this.#answerOf(prompt, step.pick));
        break;
      case 'withdraw':
        this.#put(step.phone, () => null);
        break;
      case 'late':
        this.#letIn(step.phone, step.pick);
        break;
      case 'restart':
        await this.#arrive();
        this.#room = new LiveRoom(STORED, this.events, this.#disk.values());
        break;
      case 'raise':
        this.#give({ name: 'release.raise', args: { level: 'at-close' } });
        break;
      case 'reset':
        this.#give({ name: 'prompt.reset', args: { prompt: step.prompt, reason: '' } });
        break;
      default:
        this.#give({ name: `prompt.${step.do}`, args: { prompt: step.prompt } });
    }
    this.#look();
    if (step.do === 'close') {
      await this.#arrive();
      this.#look();
    }
  }

  /** Closes the room and reads its record as the page of the archive does. */
  async end(): Promise<void> {
    this.#give({ name: 'room.close', args: {} });
    this.#look();
    await this.#arrive();
    this.#look();
    this.#give({ name: 'room.seal', args: {} }, SERVER);
    this.#look();
    const record = buildRecord({
      events: this.events,
      coders: [],
      answers: (prompt, run) => this.#answers(prompt, run),
      evaluations: [],
      board: readBoard(new Doc()),
    });
    for (const { prompt, runs } of record.prompts) {
      const asked = Object.values(PROMPTS).find(({ id }) => id === prompt);
      const run = runs.at(-1);
      if (!asked || !run || run.reset) continue;
      const results = tally(asked, run.answers, record.release.threshold);
      this.sights.push({ reader: 'record', run: `${prompt}/${run.run}`, results, open: false });
    }
  }

  /** The answers that the room has now, for an attacker's teacher. */
  answersNow(): { run: string; prompt: string; answers: Answer[] } | null {
    const open = answerable(this.#room.state);
    return (
      open && { run: `${open.prompt}/${open.run}`, prompt: open.prompt, answers: this.#answers(open.prompt, open.run) }
    );
  }

  /** What a phone's or the wall's view says, whole, before anything was revealed. */
  textOf(role: 'participant' | 'screen'): string {
    return JSON.stringify(this.#view(role));
  }

  #view(role: (typeof ROLES)[number]): RoomView {
    return VIEWS[role](
      this.#room.state,
      this.#room.live(() => 'ab'),
    );
  }

  #look(): void {
    const live = this.#room.live(() => 'ab');
    for (const reader of ROLES) {
      const view = this.#view(reader);
      const shown =
        'results' in view
          ? Object.entries(view.results).map(([prompt, results]) => ({ prompt, results, run: this.#runOf(prompt) }))
          : 'revealed' in view
            ? view.revealed.map(({ prompt, run, results }) => ({ prompt: prompt.id, results, run }))
            : [];
      for (const { prompt, results, run } of shown) {
        const held = this.#room.state.progress[prompt]?.runs[run];
        const open = !held || !isSettled(this.#room.state, prompt, held, live.isUnderWay(prompt, run));
        this.sights.push({ reader, run: `${prompt}/${run}`, results, open });
      }
    }
  }

  #runOf(prompt: string): number {
    return currentRun(this.#room.state, prompt)?.run ?? -1;
  }

  #give(command: Command, actor = FACILITATOR): void {
    this.#now += 1_000;
    const decision = decide(this.#room.state, command, actor, this.#now);
    if (!decision.ok) return;
    this.events.push(...decision.value);
    this.#room.apply(decision.value);
  }

  #put(phone: number, bodyFor: (prompt: string) => Answer | null): void {
    const open = answerable(this.#room.state);
    if (!open) return;
    const ballot = { prompt: open.prompt, run: open.run, id: `${phone}`, body: bodyFor(open.prompt) };
    const key = `${open.prompt}/${open.run}`;
    if (ballot.body === null && this.#disk.get(`${key}/${phone}`)?.body) this.withdrawn.add(key);
    this.#disk.set(`${key}/${phone}`, ballot);
    this.#room.takeBallot(ballot);
  }

  #letIn(phone: number, pick: number): void {
    const room = this.#room;
    const open = answerable(room.state);
    if (!open) return;
    const ballot = { prompt: open.prompt, run: open.run, id: `${phone}`, body: this.#answerOf(open.prompt, pick) };
    void room.letIn(open.prompt, open.run, async () => {
      await new Promise<void>((resolve) => this.#late.push(resolve));
      this.#disk.set(`${open.prompt}/${open.run}/${phone}`, ballot);
      room.takeBallot(ballot);
    });
  }

  /** What was under way is on disk now. */
  async #arrive(): Promise<void> {
    for (const write of this.#late.splice(0)) write();
    await new Promise(setImmediate);
  }

  #answers(prompt: string, run: number): Answer[] {
    return [...this.#disk.values()].flatMap((ballot) =>
      ballot.prompt === prompt && ballot.run === run && ballot.body !== null && 'kind' in ballot.body
        ? [ballot.body]
        : [],
    );
  }

  /** A text is never written twice, so that each can be followed. */
  #answerOf(prompt: string, pick: number): Answer {
    this.#serial += 1;
    const choice = CHOICES[pick % 3] ?? 'a';
    switch (prompt) {
      case 'open':
        return { kind: 'open', text: `text ${this.#serial}` };
      case 'single':
        return { kind: 'single', choice };
      case 'several':
        return { kind: 'several', choices: pick % 5 === 0 ? CHOICES : [choice] };
      case 'rank':
        return { kind: 'ranking', order: [choice, ...CHOICES.filter((each) => each !== choice)] };
      default:
        return { kind: 'scale', value: 1 + (pick % 4) };
    }
  }
}

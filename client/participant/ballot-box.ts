import type * as BallotCode from '#shared/ballot.ts';
import type { AnswerRequest, EvaluationRequest, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { EVALUATION_BALLOT } from '#shared/room/progress.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import { afterClose, blankSlip, isSameSlip, readSlips, type Slip, writeSlips } from './ballot-slip.ts';
import { type Paper, tidy, toEvaluation } from './paper.ts';

/** The box's world, given by hand. */
export interface BoxWorld {
  /** Over the room's connection, which knows this phone; it sees a blinded value. */
  askBallot(prompt: string, run: number, blinded: string): Promise<Reply<BallotCode.BallotGrant>>;
  /** Without pass and cookie. */
  putAnswer(body: AnswerRequest): Promise<Reply<null>>;
  putEvaluation(body: EvaluationRequest): Promise<Reply<null>>;
  /** The curves are much of the page's weight: they come after it can be read. Rejects without a connection. */
  loadCode(): Promise<Code>;
  randomBytes(count: number): Uint8Array;
  /** The phone's store; null empties it. */
  read(): string | null;
  write(text: string | null): void;
  /** Runs once, later; returns what cancels it. */
  later(ms: number, run: () => void): () => void;
}
type Code = Pick<typeof BallotCode, 'requestBallot' | 'finishBallot' | 'toHex' | 'fromHex' | 'BALLOT_NONCE_BYTES'>;
type At = Pick<Slip, 'prompt' | 'run'>;
type Outcome = 'done' | 'later';

export interface BoxSnapshot {
  readonly current: Slip | null;
  /** Of closed prompts, what did not arrive: still to be read and copied. */
  readonly returned: readonly Slip[];
}

/** These pass by themselves. */
const PASSING: readonly Refusal[] = ['not-ready', 'too-fast', 'conflict'];
const RETRY_MS = { FIRST: 1_000, MOST: 15_000 } as const;

/**
 * The phone's ballots. A slip is drawn as soon as a prompt opens, not when somebody answers: so the
 * moment of an anonymous answer says nothing about the phone that drew a slip. What was sent is kept on
 * the phone until the server confirms it, whatever happens to the page, the tab or the signal.
 */
export class BallotBox {
  private readonly world: BoxWorld;
  private slips: readonly Slip[];
  private target: ParticipantView['ballot'] = null;
  private online = false;
  private busy = false;
  private life: 'open' | 'ended' | 'stopped' = 'open';
  private tries = 0;
  private cancelRetry: () => void = () => undefined;
  private snapshot: BoxSnapshot = { current: null, returned: [] };
  private readonly listeners = new Set<() => void>();

  constructor(world: BoxWorld) {
    this.world = world;
    this.slips = readSlips(world.read());
  }

  readonly get = (): BoxSnapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** From every view: what can be answered now, and whether anything can be sent. */
  follow(ballot: ParticipantView['ballot'], online: boolean): void {
    this.target = ballot;
    if (online && !this.online) this.tries = 0;
    this.online = online;
    if (!online) this.cancelRetry();
    this.sweep();
    this.run();
  }

  draft(paper: Paper): void {
    this.patchCurrent(() => ({ draft: paper }));
  }

  send(): void {
    this.patchCurrent(({ draft, version }) =>
      draft ? { state: 'waiting', answer: tidy(draft), draft: null, version: version + 1, refusal: null } : {},
    );
    this.run();
  }

  /** Opens what was sent for a change. */
  change(): void {
    this.patchCurrent((slip) => ({ draft: slip.answer }));
  }

  /** Leaves what was sent as it is. */
  keep(): void {
    this.patchCurrent(() => ({ draft: null }));
  }

  takeBack(): void {
    this.patchCurrent(
      (slip) =>
        slip.held || slip.uncertain
          ? { state: 'waiting', answer: null, draft: null, version: slip.version + 1, refusal: null }
          : { state: 'blank', answer: null, draft: null, refusal: null }, // it never left the phone
    );
    this.run();
  }

  dismiss(slip: At): void {
    this.commit(this.slips.filter((other) => !isSameSlip(other, slip)));
  }

  /** Forgets every text and keeps the slips: whoever leaves and comes back still has one answer, not two. */
  forgetTexts(): void {
    const open = this.slips.filter((slip) => slip.state !== 'refused');
    this.commit(
      open.map((slip) => {
        const state = slip.state === 'waiting' ? (slip.held ? 'kept' : 'blank') : slip.state;
        return { ...slip, draft: null, answer: null, state, version: slip.version + 1 };
      }),
    );
  }

  /** The server ended the connection for good: what waits will not arrive. Nothing stays in the store. */
  end(refusal: Refusal): void {
    this.target = null;
    this.life = 'ended';
    this.cancelRetry();
    this.slips = this.slips.map((slip) => (slip.state === 'waiting' ? { ...slip, state: 'refused', refusal } : slip));
    this.sweep();
  }

  /** Another tab of this phone has written the store. */
  reread(): void {
    if (this.busy || this.life !== 'open') return;
    this.slips = readSlips(this.world.read());
    this.sweep();
  }

  stop(): void {
    this.life = 'stopped';
    this.cancelRetry();
    this.listeners.clear();
  }

  private current(): Slip | null {
    const { target } = this;
    return target ? (this.slips.find((slip) => isSameSlip(slip, target)) ?? null) : null;
  }

  private commit(slips: readonly Slip[]): void {
    this.slips = slips;
    if (this.life !== 'stopped')
      this.world.write(this.life === 'ended' || slips.length === 0 ? null : writeSlips(slips));
    const current = this.current();
    this.snapshot = { current, returned: slips.filter((slip) => slip !== current && slip.state === 'refused') };
    for (const listener of this.listeners) listener();
  }

  private patch(at: At, change: (slip: Slip) => Partial<Slip>): void {
    this.commit(this.slips.map((slip) => (isSameSlip(slip, at) ? { ...slip, ...change(slip) } : slip)));
  }

  private patchCurrent(change: (slip: Slip) => Partial<Slip>): void {
    const slip = this.current();
    if (slip) this.patch(slip, change);
  }

  /** Has a slip for what is open, and of what is closed only what did not arrive. */
  private sweep(): void {
    const { target } = this;
    const open = target ? (this.current() ?? this.stored(target) ?? blankSlip(target)) : null;
    const others = this.slips.flatMap((slip) => (target && isSameSlip(slip, target) ? [] : (afterClose(slip) ?? [])));
    this.commit(open ? [...others, open] : others);
  }

  private stored(at: At): Slip | undefined {
    return readSlips(this.world.read()).find((slip) => isSameSlip(slip, at));
  }

  private readonly run = (): void => {
    this.pump().catch((error: unknown) => console.error(error));
  };

  /** One step at a time: two requests of one slip never overtake each other. */
  private async pump(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.cancelRetry();
    let outcome: Outcome = 'done';
    try {
      for (let step = this.nextStep(); step && outcome === 'done'; step = this.nextStep()) outcome = await step();
    } finally {
      this.busy = false;
    }
    this.tries = outcome === 'later' ? this.tries + 1 : 0;
    if (!this.nextStep()) return;
    const ms = Math.min(RETRY_MS.MOST, RETRY_MS.FIRST * 2 ** Math.max(0, this.tries - 1));
    this.cancelRetry = this.world.later(ms, this.run);
  }

  /** What waits goes before a new slip is drawn. */
  private nextStep(): (() => Promise<Outcome>) | null {
    if (!this.online || this.life !== 'open') return null;
    const open = this.current();
    const slip =
      this.slips.find(({ state }) => state === 'waiting') ?? (open?.state === 'blank' && !open.token ? open : null);
    if (!slip) return null;
    const { nonce, token } = slip;
    return nonce && token ? () => this.deliver(slip, nonce, token) : () => this.draw(slip);
  }

  private async draw(slip: Slip): Promise<Outcome> {
    const key = this.target && isSameSlip(this.target, slip) ? this.target.key : null;
    if (key === null) return this.refused(slip, 'prompt-not-open');
    const code = await this.world.loadCode().catch(() => null);
    if (!code) return 'later';
    const half = this.halfOf(slip, code);
    const reply = await this.world.askBallot(slip.prompt, slip.run, half.blinded);
    if (!reply.ok) return this.refused(slip, reply.refusal);
    try {
      const request = { blind: code.fromHex(half.blind), blinded: half.blinded };
      const token = code.finishBallot(code.fromHex(half.nonce), request, reply.value, key);
      this.patch(slip, () => ({ token, blind: null, blinded: null }));
      return 'done';
    } catch {
      // The proof does not hold: a slip under a key of its own could tell this phone from the others.
      return this.refused(slip, 'ballot-invalid');
    }
  }

  /** In the store before it is asked for: the server gives each phone one slip, and it must not get lost. */
  private halfOf(slip: Slip, code: Code): { nonce: string; blind: string; blinded: string } {
    const { nonce, blind, blinded } = slip;
    if (nonce !== null && blind !== null && blinded !== null) return { nonce, blind, blinded };
    const bytes = this.world.randomBytes(code.BALLOT_NONCE_BYTES);
    const request = code.requestBallot(bytes);
    const half = { nonce: code.toHex(bytes), blind: code.toHex(request.blind), blinded: request.blinded };
    this.patch(slip, () => half);
    return half;
  }

  private async deliver(slip: Slip, nonce: string, token: string): Promise<Outcome> {
    this.patch(slip, () => ({ uncertain: true }));
    const reply = await this.put(slip, nonce, token);
    if (!reply.ok) {
      if (!PASSING.includes(reply.refusal)) this.patch(slip, () => ({ uncertain: slip.uncertain }));
      return this.refused(slip, reply.refusal);
    }
    const held = slip.answer !== null;
    this.patch(slip, ({ version }) => ({
      held,
      uncertain: false,
      ...(version === slip.version ? { state: held ? 'kept' : 'taken-back', refusal: null } : {}),
    }));
    this.sweep();
    return 'done';
  }

  private put({ prompt, run, answer }: Slip, nonce: string, token: string): Promise<Reply<null>> {
    if (prompt === EVALUATION_BALLOT.prompt) {
      return this.world.putEvaluation({ nonce, token, evaluation: toEvaluation(answer) });
    }
    return this.world.putAnswer({ prompt, run, nonce, token, answer: answer?.kind === 'evaluation' ? null : answer });
  }

  private refused(at: Slip, refusal: Refusal): Outcome {
    if (PASSING.includes(refusal)) return 'later';
    // A newer answer that waits is refused in its own turn.
    this.patch(at, (slip) => (slip.version === at.version || slip.token === null ? { state: 'refused', refusal } : {}));
    this.sweep();
    return 'done';
  }
}

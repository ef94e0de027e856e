import {
  BALLOT_NONCE_BYTES,
  ballotKeys,
  finishBallot,
  fromHex,
  grantBallot,
  isBallot,
  requestBallot,
  toHex,
} from '#shared/ballot.ts';
import type { AnswerRequest, EvaluationRequest, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { EVALUATION_BALLOT } from '#shared/room/progress.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import type { BoxWorld } from '../../client/participant/ballot-box.ts';

interface Held {
  readonly what: 'ask' | 'put';
  /** Lets the room see it; the reply is what the phone would get. */
  readonly arrive: () => Reply<unknown>;
  readonly answer: (reply: Reply<unknown>) => void;
}

/** The room's side with the real curves, and a wire on which nothing moves until the test says so. */
export class CrankedRoom {
  readonly secret = crypto.getRandomValues(new Uint8Array(32));
  readonly held: Held[] = [];
  /** By nonce: what the room holds. null: taken back. */
  readonly answers = new Map<string, unknown>();
  /** Everything that arrived under a ballot, in order. */
  readonly arrived: (AnswerRequest | (EvaluationRequest & { prompt: string; run: number }))[] = [];
  readonly issued = new Map<string, string>();
  open: { prompt: string; run: number } | null = null;
  refuseNext: Refusal | null = null;
  /** A room that gives this phone a key of its own. */
  keyOf = (prompt: string, run: number) => ballotKeys(this.secret, prompt, run);

  ballot(prompt: string, run = 0): NonNullable<ParticipantView['ballot']> {
    this.open = { prompt, run };
    return { prompt, run, key: toHex(ballotKeys(this.secret, prompt, run).publicKey) };
  }

  ask(prompt: string, run: number, blinded: string): Reply<unknown> {
    if (this.open?.prompt !== prompt || this.open.run !== run) return { ok: false, refusal: 'prompt-not-open' };
    const before = this.issued.get(`${prompt} ${run}`);
    if (before !== undefined && before !== blinded) return { ok: false, refusal: 'ballot-spent' };
    this.issued.set(`${prompt} ${run}`, blinded);
    return { ok: true, value: grantBallot(this.keyOf(prompt, run), blinded) };
  }

  take(body: AnswerRequest | (EvaluationRequest & { prompt: string; run: number })): Reply<unknown> {
    this.arrived.push(body);
    if (this.open?.prompt !== body.prompt || this.open.run !== body.run)
      return { ok: false, refusal: 'prompt-not-open' };
    const keys = ballotKeys(this.secret, body.prompt, body.run);
    if (!isBallot(keys, fromHex(body.nonce), body.token)) return { ok: false, refusal: 'ballot-invalid' };
    this.answers.set(body.nonce, 'answer' in body ? body.answer : body.evaluation);
    return { ok: true, value: null };
  }

  hold<T>(what: Held['what'], arrive: () => Reply<unknown>): Promise<Reply<T>> {
    const refusable = (): Reply<unknown> => {
      const refusal = this.refuseNext;
      this.refuseNext = null;
      return refusal ? { ok: false, refusal } : arrive();
    };
    return new Promise((resolve) => {
      this.held.push({ what, arrive: refusable, answer: (reply) => resolve(reply as Reply<T>) });
    });
  }

  private async next(what: Held['what']): Promise<Held> {
    await settled();
    const held = this.held.shift();
    if (held?.what !== what) throw new Error(`on the wire: ${held?.what ?? 'nothing'}, expected ${what}`);
    return held;
  }

  async deliver(what: Held['what']): Promise<void> {
    const held = await this.next(what);
    held.answer(held.arrive());
    await settled();
  }

  async loseRequest(what: Held['what']): Promise<void> {
    (await this.next(what)).answer({ ok: false, refusal: 'not-ready' });
    await settled();
  }

  async loseReply(what: Held['what']): Promise<void> {
    const held = await this.next(what);
    held.arrive();
    held.answer({ ok: false, refusal: 'not-ready' });
    await settled();
  }

  async isQuiet(): Promise<boolean> {
    await settled();
    return this.held.length === 0;
  }
}

/** What survives a reload, and the timers, which fire when the test says so. */
export class Phone {
  stored: string | null = null;
  readonly timers: (() => void)[] = [];
  codeLoads = true;

  world(room: CrankedRoom): BoxWorld {
    return {
      askBallot: (prompt, run, blinded) => room.hold('ask', () => room.ask(prompt, run, blinded)),
      putAnswer: (body) => room.hold('put', () => room.take(body)),
      putEvaluation: (body) => room.hold('put', () => room.take({ ...body, ...EVALUATION_BALLOT })),
      loadCode: () =>
        this.codeLoads
          ? Promise.resolve({ requestBallot, finishBallot, toHex, fromHex, BALLOT_NONCE_BYTES })
          : Promise.reject(new TypeError('Failed to fetch')),
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      read: () => this.stored,
      write: (text) => {
        this.stored = text;
      },
      later: (_ms, run) => {
        this.timers.push(run);
        return () => {
          const index = this.timers.indexOf(run);
          if (index >= 0) this.timers.splice(index, 1);
        };
      },
    };
  }

  async fireTimer(): Promise<void> {
    const timer = this.timers.shift();
    if (!timer) throw new Error('no timer is set');
    timer();
    await settled();
  }
}

/** Every promise that can go on has gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

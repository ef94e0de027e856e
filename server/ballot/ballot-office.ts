import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { fitAnswer } from '#shared/answers.ts';
import {
  type BallotGrant,
  type BallotKeys,
  ballotKeys,
  fromHex,
  grantBallot,
  isBallot,
  toHex,
} from '#shared/ballot.ts';
import { findPrompt } from '#shared/guide-prompts.ts';
import { LIMITS } from '#shared/limits.ts';
import type { AnswerRequest, BallotAsk, EvaluationRequest, Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { answerable, EVALUATION_BALLOT, takesEvaluations } from '#shared/room/progress.ts';
import type { LiveRoom } from '../room/live-room.ts';
import type { Store, StoredBallot } from '../room/ports.ts';
import { Turnstile } from './turnstile.ts';

/** Where a ballot was cast: the evaluation counts as a prompt. */
interface Target {
  readonly prompt: string;
  readonly run: number;
}

interface Cast {
  readonly nonce: string;
  readonly token: string;
  readonly body: StoredBallot['body'];
  readonly place: string;
}

/**
 * Gives each joined phone one ballot for each run of a prompt, without seeing it, and takes answers that
 * come back with one. Nothing here knows, or could tell, which phone an answer came from.
 */
export class BallotOffice {
  readonly #store: Store;
  /** A count of answers has changed: staff are told soon. */
  readonly #changed: (room: LiveRoom) => void;
  readonly #keys = new WeakMap<LiveRoom, Map<string, BallotKeys>>();
  /** By phone, and by address: which a check of a ballot knows, and keeps, for as long as it waits. */
  readonly #grants = new Turnstile();
  readonly #checks = new Turnstile();

  constructor(store: Store, changed: (room: LiveRoom) => void) {
    this.#store = store;
    this.#changed = changed;
  }

  publicKey(room: LiveRoom, prompt: string, run: number): string {
    return toHex(this.#keysOf(room, { prompt, run }).publicKey);
  }

  /** `phone` is the hash of the phone's pass. A lost reply may be asked for again, with the same blinded value. */
  async grant(room: LiveRoom, phone: string, ask: z.infer<typeof BallotAsk>): Promise<Reply<BallotGrant>> {
    const closed = whyNotNow(room, ask);
    if (closed) return { ok: false, refusal: closed };
    if (!(await this.#store.ballots.issue(room.id, ask.prompt, ask.run, phone, ask.blinded))) {
      return { ok: false, refusal: 'ballot-spent' };
    }
    return this.#evaluate(room, phone, ask);
  }

  /** `place` is where the request came from: so that a flood from one place waits behind nobody's answer but its own. */
  async takeAnswer(room: LiveRoom, request: AnswerRequest, place: string): Promise<Reply<null>> {
    const target = { prompt: request.prompt, run: request.run };
    const closed = whyNotNow(room, target);
    if (closed) return { ok: false, refusal: closed };
    const prompt = findPrompt(room.state.guide, request.prompt);
    if (!prompt) return { ok: false, refusal: 'prompt-unknown' };
    const fits = request.answer === null || fitAnswer(prompt, request.answer);
    if (fits !== true && !fits.ok) return { ok: false, refusal: fits.error };
    return this.#take(room, target, { ...request, body: request.answer, place });
  }

  async takeEvaluation(room: LiveRoom, request: EvaluationRequest, place: string): Promise<Reply<null>> {
    const closed = whyNotNow(room, EVALUATION_BALLOT);
    if (closed) return { ok: false, refusal: closed };
    return this.#take(room, EVALUATION_BALLOT, { ...request, body: request.evaluation, place });
  }

  /** From here on it counts as on its way: the seal waits for it, also while it waits to be looked at. */
  async #take(room: LiveRoom, target: Target, cast: Cast): Promise<Reply<null>> {
    const { prompt, run } = target;
    try {
      const refusal = await room.letIn(prompt, run, () => this.#checkAndKeep(room, target, cast));
      return refusal === null ? { ok: true, value: null } : { ok: false, refusal: refusal ?? 'room-closed' };
    } finally {
      // The figures of a run that closed meanwhile have waited for this one, also if it was not kept.
      if (whyNotNow(room, target) !== null) this.#changed(room);
    }
  }

  async #checkAndKeep(room: LiveRoom, target: Target, cast: Cast): Promise<Refusal | null> {
    const { nonce, token, body, place } = cast;
    if (!(await this.#checks.pass(place, LIMITS.ANSWERS_WAITING))) return 'too-fast';
    const closed = room.isSealing ? null : whyNotNow(room, target);
    if (closed) return closed;
    if (!isBallot(this.#keysOf(room, target), fromHex(nonce), token)) return 'ballot-invalid';
    const ballot: StoredBallot = { prompt: target.prompt, run: target.run, id: ballotId(nonce), body };
    if ((await this.#store.ballots.put(room.id, ballot)) !== 'kept') return 'room-closed';
    room.takeBallot(ballot);
    this.#changed(room);
    // Nobody waits for it; if it fails, the next health check does it and says so.
    if (whyNotNow(room, target) !== null) this.#store.ballots.forgetOrder().catch(() => {});
    return null;
  }

  async #evaluate(room: LiveRoom, phone: string, ask: z.infer<typeof BallotAsk>): Promise<Reply<BallotGrant>> {
    if (!(await this.#grants.pass(phone, LIMITS.GRANTS_WAITING))) return { ok: false, refusal: 'too-fast' };
    try {
      return { ok: true, value: grantBallot(this.#keysOf(room, ask), ask.blinded) };
    } catch {
      return { ok: false, refusal: 'malformed' }; // bytes that are no element of the group
    }
  }

  #keysOf(room: LiveRoom, { prompt, run }: Target): BallotKeys {
    const keys = this.#keys.get(room) ?? new Map<string, BallotKeys>();
    this.#keys.set(room, keys);
    const name = `${prompt}/${run}`;
    const known = keys.get(name) ?? ballotKeys(room.stored.secret, prompt, run);
    keys.set(name, known);
    return known;
  }
}

/** Why no ballot for this target is given or taken now; null where it may be. */
function whyNotNow(room: LiveRoom, target: Target): Refusal | null {
  const { state } = room;
  if (state.phase === 'closed' || room.isSealing) return 'room-closed';
  if (target.prompt === EVALUATION_BALLOT.prompt) {
    if (target.run === EVALUATION_BALLOT.run && takesEvaluations(state)) return null;
    return state.phase === 'closing' ? 'room-closed' : 'wrong-phase';
  }
  const prompt = findPrompt(state.guide, target.prompt);
  if (!prompt) return 'prompt-unknown';
  if (prompt.kind === 'discussion') return 'prompt-takes-no-answer';
  const open = answerable(state);
  if (open?.prompt === target.prompt && open.run === target.run) return null;
  return state.phase === 'closing' ? 'room-closed' : 'prompt-not-open';
}

function ballotId(nonce: string): string {
  return createHash('sha256').update(fromHex(nonce)).digest('hex');
}

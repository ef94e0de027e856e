import { ristretto255_oprf } from '@noble/curves/ed25519.js';

/**
 * One-time ballot tokens: a verifiable oblivious pseudorandom function (RFC 9497, ristretto255-SHA512).
 * The room evaluates a phone's blinded value without seeing it, so the token that comes back with an
 * answer shows that *some* joined phone got it, and not which. The proof shows that every phone was
 * served with the same key. Bytes travel as hex.
 */
const oprf = ristretto255_oprf.voprf;

/** 32 bytes that the phone makes for one prompt; known to nobody else until it answers. */
export const BALLOT_NONCE_BYTES = 32;

export interface BallotRequest {
  /** Stays on the phone. */
  readonly blind: Uint8Array;
  /** Goes to the room. */
  readonly blinded: string;
}

export interface BallotGrant {
  readonly evaluated: string;
  readonly proof: string;
}

/** The phone's half, first step. */
export function requestBallot(nonce: Uint8Array): BallotRequest {
  const { blind, blinded } = oprf.blind(nonce);
  return { blind, blinded: toHex(blinded) };
}

/** The room's half: evaluates without seeing. Throws on bytes that are no group element. */
export function grantBallot(keys: BallotKeys, blinded: string): BallotGrant {
  const { evaluated, proof } = oprf.blindEvaluate(keys.secretKey, keys.publicKey, fromHex(blinded));
  return { evaluated: toHex(evaluated), proof: toHex(proof) };
}

/** The phone's half, second step: the token, hex. Throws where the proof does not hold for this key. */
export function finishBallot(nonce: Uint8Array, request: BallotRequest, grant: BallotGrant, publicKey: string): string {
  const output = oprf.finalize(
    nonce,
    request.blind,
    fromHex(grant.evaluated),
    fromHex(request.blinded),
    fromHex(publicKey),
    fromHex(grant.proof),
  );
  return toHex(output);
}

/** RFC 9497's Evaluate (3.3.2): the library has it and its typings leave it out. */
const { evaluate } = oprf as unknown as { evaluate(secretKey: Uint8Array, input: Uint8Array): Uint8Array };

/** The room's check of a returned token. */
export function isBallot(keys: BallotKeys, nonce: Uint8Array, token: string): boolean {
  return toHex(evaluate(keys.secretKey, nonce)) === token;
}

export interface BallotKeys {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The keys of one run of one prompt, from the room's 32-byte secret. */
export function ballotKeys(secret: Uint8Array, prompt: string, run: number): BallotKeys {
  return oprf.deriveKeyPair(secret, new TextEncoder().encode(`krug ballot ${prompt} ${run}`));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new RangeError('not hex');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, encode, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { BOARD_MESSAGE } from '#shared/board-wire.ts';

/** The messages of the board's wire, read and written in one place; y-protocols' own readers apply what they read at once. */
const SYNC = { STEP1: 0, STEP2: 1, UPDATE: 2 } as const;

export type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly states: readonly PresenceState[] }
  | { readonly kind: 'presence-query' };

/** What a client says of itself, or (null) that it hides or leaves. `json` is not parsed yet. */
export interface PresenceState {
  readonly client: number;
  readonly clock: number;
  readonly json: string;
}

/** Null for anything that is no message of ours. `bytes` must own its whole buffer: lengths inside are not trusted. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = createDecoder(bytes);
    switch (readVarUint(decoder)) {
      case BOARD_MESSAGE.SYNC: {
        const kind = readVarUint(decoder);
        const body = readVarUint8Array(decoder);
        if (kind === SYNC.STEP1) return { kind: 'step1', vector: body };
        if (kind === SYNC.STEP2) return { kind: 'step2', update: body };
        return kind === SYNC.UPDATE ? { kind: 'update', update: body } : null;
      }
      case BOARD_MESSAGE.AWARENESS:
        return { kind: 'presence', states: readStates(readVarUint8Array(decoder)) };
      case BOARD_MESSAGE.QUERY_AWARENESS:
        return { kind: 'presence-query' };
      default:
        return null;
    }
  } catch {
    return null; // lib0 throws where a message ends too early: the sender's fault, and the caller refuses it
  }
}

function readStates(bytes: Uint8Array): PresenceState[] {
  const decoder = createDecoder(bytes);
  const states: PresenceState[] = [];
  for (let left = readVarUint(decoder); left > 0; left -= 1) {
    states.push({ client: readVarUint(decoder), clock: readVarUint(decoder), json: readVarString(decoder) });
  }
  return states;
}

export function step1Frame(vector: Uint8Array): Uint8Array {
  return syncFrame(SYNC.STEP1, vector);
}

export function step2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.STEP2, update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.UPDATE, update);
}

/** Everything up to this state vector is on disk. */
export function durableFrame(vector: Uint8Array): Uint8Array {
  return encode((encoder) => {
    writeVarUint(encoder, BOARD_MESSAGE.DURABLE);
    writeVarUint8Array(encoder, vector);
  });
}

export function presenceFrame(states: readonly PresenceState[]): Uint8Array {
  const body = createEncoder();
  writeVarUint(body, states.length);
  for (const { client, clock, json } of states) {
    writeVarUint(body, client);
    writeVarUint(body, clock);
    writeVarString(body, json);
  }
  return encode((encoder) => {
    writeVarUint(encoder, BOARD_MESSAGE.AWARENESS);
    writeVarUint8Array(encoder, toUint8Array(body));
  });
}

function syncFrame(kind: number, body: Uint8Array): Uint8Array {
  return encode((encoder) => {
    writeVarUint(encoder, BOARD_MESSAGE.SYNC);
    writeVarUint(encoder, kind);
    writeVarUint8Array(encoder, body);
  });
}

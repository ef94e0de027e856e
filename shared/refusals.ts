/**
 * Every "no" of the product, in one closed list. Each has a sentence in every language
 * (client/i18n/words/refusals.ts); a missing one fails the type check.
 */
export const REFUSALS = [
  // what was sent
  'malformed', // not of the form that the protocol asks for
  'too-large', // longer or bigger than shared/limits allows
  'too-fast', // more often than shared/limits allows
  // who sent it
  'sign-in-needed',
  'wrong-name-or-password',
  'not-allowed', // this role may not do that
  'link-invalid', // unknown, revoked or expired link
  'code-unknown', // no open room has this join code
  'too-many-tries', // guesses at codes, links or passwords
  'set-up-done', // the one-time set-up link was used already
  'name-taken',
  'wrong-origin', // a page of another site
  // the room
  'room-unknown',
  'room-closed',
  'room-full',
  'wrong-phase', // the room is not where this makes sense
  'conflict', // somebody else was faster; what is shown now is right
  // prompts and seats
  'prompt-unknown',
  'prompt-not-open',
  'prompt-already-open',
  'prompt-done', // closed or skipped; reset it first
  'prompt-not-closed',
  'prompt-takes-no-answer', // a discussion is coded, phones don't answer it
  'exists', // this id is taken
  'seat-unknown',
  'codebooks-full', // there are as many as fit
  // answers
  'answer-not-of-kind', // does not fit the prompt's kind
  'ballot-invalid', // token not issued by this room for this prompt
  'ballot-spent', // this phone has had its token for this prompt
  // the board
  'board-forged', // under another coder's name or client id
  'board-malformed',
  'board-full',
  // the server
  'not-ready', // storage is out of reach just now; try again
  'not-found',
] as const;

export type Refusal = (typeof REFUSALS)[number];

const known: ReadonlySet<string> = new Set(REFUSALS);

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'string' && known.has(value);
}

/**
 * Close codes of the board's WebSocket. y-websocket gives up for good on 44xx (and tells the
 * application), and tries again on everything else; so "never" is 44xx and "later" is not.
 */
export const CLOSE_CODES = {
  'sign-in-needed': 4401,
  'not-allowed': 4403,
  'room-unknown': 4404,
  'room-closed': 4410,
  'too-large': 4413,
  'board-malformed': 4422,
  'board-forged': 4423,
  'board-full': 4424,
  'wrong-origin': 4425,
  'room-full': 4426,
  'too-fast': 1013,
  'not-ready': 1013,
} as const satisfies Partial<Record<Refusal, number>>;

export type BoardRefusal = keyof typeof CLOSE_CODES;

/** The refusal behind a final close code (44xx); undefined for every other code. */
export function refusalOfCloseCode(code: number): BoardRefusal | undefined {
  if (code < 4400 || code > 4499) return undefined;
  const found = Object.entries(CLOSE_CODES).find(([, value]) => value === code);
  return found?.[0] as BoardRefusal | undefined;
}

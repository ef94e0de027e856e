import { createHash } from 'node:crypto';
import type { BallotStore } from '../../server/room/ports.ts';
import type { Wrap } from './house.ts';
import type { Trace } from './linkers.ts';
import type { Build } from './session.ts';

interface Weakness extends Omit<Build, 'store'> {
  readonly name: string;
  /** By what the attacker must find phones then. */
  readonly by: Trace;
}

/** Each takes away one thing that protects phones. */
export const WEAKNESSES: readonly Weakness[] = [
  { name: 'rows that are numbered as they come', by: 'order', wrap: withIds(numbers()) },
  { name: 'the time beside each answer', by: 'time', wrap: withIds(() => `${Date.now()} `) },
  { name: 'a line in the log for each answer', by: 'log', wrap: withLog },
  { name: 'one nonce for all prompts', by: 'identifier', nonce: (pass) => hashOf(pass) },
  {
    name: 'nonces made from what the server has of a phone',
    by: 'identifier',
    nonce: (pass, prompt) => hashOf(Buffer.from(hashOf(pass)).toString('hex') + prompt),
  },
  {
    name: 'the pass sent along with the answer',
    by: 'packet',
    headers: (pass) => ({ authorization: `Bearer ${pass}` }),
  },
];

/** Answers are stored under ids that begin with a prefix of their own; one that is changed keeps its id. */
function withIds(prefix: () => string): Wrap {
  const known = new Map<string, string>();
  const idOf = (id: string): string => {
    const own = known.get(id) ?? (prefix() + id).slice(0, id.length);
    known.set(id, own);
    return own;
  };
  return (store) => ({
    ...store,
    ballots: ballotsWith(store.ballots, (room, ballot) => store.ballots.put(room, { ...ballot, id: idOf(ballot.id) })),
  });
}

function withLog(...[store, log]: Parameters<Wrap>): ReturnType<Wrap> {
  const put: BallotStore['put'] = (room, ballot) => {
    log.info({ ballot: ballot.id }, 'an answer');
    return store.ballots.put(room, ballot);
  };
  return { ...store, ballots: ballotsWith(store.ballots, put) };
}

function ballotsWith(ballots: BallotStore, put: BallotStore['put']): BallotStore {
  return {
    issue: (...given) => ballots.issue(...given),
    load: (room) => ballots.load(room),
    forgetOrder: () => ballots.forgetOrder(),
    put,
  };
}

function numbers(): () => string {
  let last = 0;
  return () => String(++last).padStart(16, '0');
}

function hashOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest());
}

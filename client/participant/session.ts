import type { Entry } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { keep, recall } from '../live/device-memory.ts';
import { call } from '../live/http.ts';
import { connectRoom, type RoomConnection } from '../live/room-connection.ts';
import { BallotBox, type BoxWorld } from './ballot-box.ts';
import { forgetRoom, phoneKeys } from './phone-store.ts';

/** A lost signal can leave a request hanging for minutes; by then it is better sent anew. */
const SEND_MS = 12_000;

/** The room is over, or this phone's pass is of no use any more: nothing stays behind. */
const OVER: readonly Refusal[] = ['room-closed', 'room-unknown', 'link-invalid'];

/** This phone in one room: the connection, which knows the phone, and the ballots, which do not. */
export interface PhoneSession {
  readonly room: string;
  readonly connection: RoomConnection<'participant'>;
  readonly box: BallotBox;
  stop(): void;
}

export function startSession({ room, pass }: Entry): PhoneSession {
  const connection = connectRoom<'participant'>(pass, room);
  const box = new BallotBox(worldOf(room, connection));
  const follow = (): void => {
    const { status, ended, view } = connection.get();
    if (ended !== null && OVER.includes(ended)) {
      box.end(ended);
      forgetRoom(room);
    } else if (view?.phase === 'closed') {
      box.end('room-closed');
      forgetRoom(room);
    } else if (view) box.follow(view.ballot, status === 'online');
  };
  const onStorage = (event: StorageEvent): void => {
    if (event.key === phoneKeys.ballots(room)) box.reread();
  };
  const forgetFollowing = connection.subscribe(follow);
  addEventListener('storage', onStorage);
  return {
    room,
    connection,
    box,
    stop: () => {
      removeEventListener('storage', onStorage);
      forgetFollowing();
      box.stop();
      connection.stop();
    },
  };
}

function worldOf(room: string, connection: RoomConnection<'participant'>): BoxWorld {
  return {
    askBallot: connection.askBallot,
    putAnswer: (body) => putAnonymously(`/api/rooms/${room}/answers`, body),
    putEvaluation: (body) => putAnonymously(`/api/rooms/${room}/evaluations`, body),
    loadCode: () => import('#shared/ballot.ts'),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    read: () => recall(phoneKeys.ballots(room)),
    write: (text) => keep(phoneKeys.ballots(room), text),
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** Only the ballot speaks: no pass, no cookie. */
async function putAnonymously(path: string, body: unknown): ReturnType<BoxWorld['putAnswer']> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), SEND_MS);
  const reply = await call<null>('POST', path, { body, anonymous: true, signal: controller.signal });
  clearTimeout(timer);
  return reply;
}

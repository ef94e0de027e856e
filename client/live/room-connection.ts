import { io, type Socket } from 'socket.io-client';
import type { BallotGrant } from '#shared/ballot.ts';
import type { ClientEvents, CommandReply, Reply, ServerEvents } from '#shared/protocol.ts';
import { isRefusal, type Refusal } from '#shared/refusals.ts';
import type { CommandArgs, CommandName, Role } from '#shared/room/commands.ts';
import type { ViewOf } from '#shared/room/views.ts';
import { createRoomClock, type RoomClock } from './clock.ts';

export type ConnectionStatus = 'connecting' | 'online' | 'offline' | 'ended';

/** What a surface draws from: replaced as a whole on every change. */
export interface RoomSnapshot<R extends Role> {
  readonly status: ConnectionStatus;
  /** Why it ended, where it did: nothing more will come. */
  readonly ended: Refusal | null;
  /** The last view, kept while offline; null until the first. */
  readonly view: ViewOf[R] | null;
}

export interface RoomConnection<R extends Role> {
  get(): RoomSnapshot<R>;
  subscribe(listener: () => void): () => void;
  /** Gives a command; a connection that is lost meanwhile is 'not-ready': the next view tells what happened. */
  send<N extends CommandName>(name: N, args: CommandArgs<N>): Promise<Reply<CommandReply>>;
  setReady(ready: boolean): Promise<Reply<null>>;
  askBallot(prompt: string, run: number, blinded: string): Promise<Reply<BallotGrant>>;
  readonly clock: RoomClock;
  stop(): void;
}

const ACK_MS = 8_000;
const LOST = { ok: false, refusal: 'not-ready' } as const;

/**
 * A live connection to the room that this pass is for. It reconnects by itself until the server ends it.
 * `room` lets a device whose pass went with the room hear that it is closed.
 */
export function connectRoom<R extends Role>(pass: string, room?: string): RoomConnection<R> {
  const socket: Socket<ServerEvents, ClientEvents> = io({
    path: '/live',
    transports: ['websocket', 'polling'],
    auth: room === undefined ? { pass } : { pass, room },
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    randomizationFactor: 0.7,
  });
  let snapshot: RoomSnapshot<R> = { status: 'connecting', ended: null, view: null };
  const listeners = new Set<() => void>();
  const change = (part: Partial<RoomSnapshot<R>>): void => {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  };
  const end = (refusal: Refusal): void => {
    socket.disconnect();
    change({ status: 'ended', ended: refusal });
  };
  const clock = createRoomClock(() => emitWithTimeout<number>(socket, 'clock'));

  socket.on('view', (view) => change({ status: 'online', view: view as ViewOf[R] }));
  socket.on('ended', end);
  socket.on('connect', () => {
    clock.sync().catch(() => undefined); // lost again: the next connection asks anew
  });
  socket.on('disconnect', () => {
    if (snapshot.status !== 'ended') change({ status: 'offline' });
  });
  socket.on('connect_error', (error) => {
    // The server refuses a connection with the code as its message; anything else is the network.
    if (isRefusal(error.message) && error.message !== 'not-ready') end(error.message);
    else {
      change({ status: 'offline' });
      // After a refusal by the middleware Socket.IO does not try again by itself.
      if (!socket.active) setTimeout(() => socket.connect(), 2_000);
    }
  });

  const request = async <T>(event: keyof ClientEvents, args: unknown): Promise<Reply<T>> => {
    if (!socket.connected) return LOST;
    try {
      return await emitWithTimeout<Reply<T>>(socket, event, args);
    } catch {
      return LOST;
    }
  };
  return {
    get: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (name, args) => request<CommandReply>(name, args),
    setReady: (ready) => request<null>('ready', { ready }),
    askBallot: (prompt, run, blinded) => request<BallotGrant>('ballot', { prompt, run, blinded }),
    clock,
    stop: () => {
      clock.stop();
      socket.disconnect();
      listeners.clear();
    },
  };
}

/** The event maps type every call above; here only the name and the arguments go through. */
async function emitWithTimeout<T>(
  socket: Socket<ServerEvents, ClientEvents>,
  event: keyof ClientEvents,
  ...args: unknown[]
): Promise<T> {
  const untyped = socket.timeout(ACK_MS) as unknown as { emitWithAck(event: string, ...args: unknown[]): Promise<T> };
  return untyped.emitWithAck(event, ...args);
}

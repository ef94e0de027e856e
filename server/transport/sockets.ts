import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { LIMITS } from '#shared/limits.ts';
import {
  BallotAsk,
  type ClientEvents,
  ReadyNote,
  type Reply,
  type ServerEvents,
  SOCKET_PATH,
} from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { COMMAND_NAMES, type CommandName, ROLES, type Role } from '#shared/room/commands.ts';
import type { RoomView } from '#shared/room/views.ts';
import type { Entrance } from '../access/entrance.ts';
import type { BallotOffice } from '../ballot/ballot-office.ts';
import type { TokenBucket } from '../board/token-bucket.ts';
import type { Log } from '../log.ts';
import { type DoorParts, giveCommand } from '../room/door.ts';
import { type LiveRoom, roomTime } from '../room/live-room.ts';
import { StorageDown, type StoredPass, type World } from '../room/ports.ts';
import type { Rooms } from '../room/rooms.ts';
import { Buckets, cutFloods } from './floods.ts';
import { isOwnOrigin } from './origin.ts';

interface SocketData {
  readonly pass: StoredPass;
  readonly room: LiveRoom;
  /** Shared by all connections of the pass. */
  readonly bucket: TokenBucket;
}
type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;
export type LiveServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface SocketParts {
  readonly entrance: Entrance;
  readonly rooms: Rooms;
  readonly office: BallotOffice;
  readonly door: DoorParts;
  readonly world: World;
  readonly log: Log;
  readonly publicUrl?: string | undefined;
  readonly viewOf: (room: LiveRoom, role: Role) => RoomView;
  /** Who is here has changed. */
  readonly presenceChanged: (room: LiveRoom) => void;
}

export function channelOf(room: string, role: Role): string {
  return `${room}/${role}`;
}

/** Socket.IO for views and commands; every connection stands for one pass. */
export function createSockets(http: HttpServer, parts: SocketParts): LiveServer {
  const io: LiveServer = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    // The board's upgrades are none of Socket.IO's business; what nobody wants is destroyed in upgrade.ts.
    destroyUpgrade: false,
    maxHttpBufferSize: LIMITS.COMMAND_BYTES,
    perMessageDeflate: false,
    connectTimeout: LIMITS.REQUEST_HEAD_MS,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request, parts.publicUrl)),
  });
  io.engine.on('connection', cutFloods);
  const buckets = new Buckets();
  io.use((socket, next) => {
    admit(parts, buckets, socket).then(
      (refusal) => next(refusal === null ? undefined : new Error(refusal)),
      (error: unknown) => {
        logUnlessDown(parts.log, error);
        next(new Error('not-ready' satisfies Refusal));
      },
    );
  });
  io.on('connection', (socket) => welcome(parts, io, socket));
  return io;
}

async function admit(parts: SocketParts, buckets: Buckets, socket: LiveSocket): Promise<Refusal | null> {
  const { pass, room: claimed } = socket.handshake.auth;
  const found = typeof pass === 'string' && pass.length <= 64 ? await parts.entrance.findPass(pass) : null;
  if (!found) {
    // A closed room has destroyed its phones' passes; who comes back to it is told so.
    const known = typeof claimed === 'string' && claimed.length <= 64 ? await parts.rooms.get(claimed) : null;
    return known && !known.ok && known.error === 'room-closed' ? 'room-closed' : 'link-invalid';
  }
  const room = await parts.rooms.get(found.room);
  if (!room.ok) return room.error;
  if (found.role === 'participant' && room.value.presence.phones >= LIMITS.PHONES) return 'room-full';
  const bucket = buckets.of(room.value, found.hash);
  // Not for good: clients come back after this one by themselves, and not at once.
  if (!bucket.take(LIMITS.CONNECTION_COST, performance.now())) return 'not-ready';
  socket.data = { pass: found, room: room.value, bucket };
  return null;
}

function welcome(parts: SocketParts, io: LiveServer, socket: LiveSocket): void {
  const { room, pass } = socket.data;
  if (room.state.phase === 'closed') {
    socket.emit('ended', 'room-closed');
    socket.disconnect(true);
    return;
  }
  const key = pass.coder || pass.hash;
  room.presence.enter(socket.id, { role: pass.role, name: pass.name, key });
  const [oldest, ...others] = room.presence.connectionsOf(key);
  if (oldest !== undefined && others.length >= LIMITS.CONNECTIONS_OF_PASS) {
    io.sockets.sockets.get(oldest)?.disconnect(true);
  }
  parts.rooms.settle(room);
  guard(socket);
  listen(parts, socket);
  socket.on('disconnect', () => {
    room.presence.leave(socket.id);
    parts.rooms.settle(room);
    parts.presenceChanged(room);
  });
  // Joined and told in the same turn, so that no change falls between the two.
  void socket.join(channelOf(room.id, pass.role));
  socket.emit('view', parts.viewOf(room, pass.role));
  parts.presenceChanged(room);
  // Revoked while it was on its way in: `recheckPasses` has not seen it, or this does.
  parts.entrance.isValid(pass).then(
    (valid) => {
      // The seal destroys the passes of phones; those are told that the room is closed.
      if (!valid && room.state.phase !== 'closing' && room.state.phase !== 'closed') showOut(socket);
    },
    (error: unknown) => logUnlessDown(parts.log, error),
  );
}

const KNOWN: ReadonlySet<string> = new Set<string>([...COMMAND_NAMES, 'clock', 'ready', 'ballot']);

/** Before anything is looked at: known events only, no faster than allowed, and always with an acknowledgement to answer on. */
function guard(socket: LiveSocket): void {
  const { bucket } = socket.data;
  socket.use((packet: unknown[], next) => {
    const ack = packet.at(-1);
    if (typeof ack !== 'function') return;
    if (typeof packet[0] !== 'string' || !KNOWN.has(packet[0])) ack({ ok: false, refusal: 'malformed' });
    else if (!bucket.take(packet[0] === 'ballot' ? LIMITS.BALLOT_COST : 1, performance.now()))
      ack({ ok: false, refusal: 'too-fast' });
    else next();
  });
}

function listen(parts: SocketParts, socket: LiveSocket): void {
  const { room, pass } = socket.data;
  const actor = { role: pass.role, name: pass.name };
  // Whatever came in, only its last argument can be the acknowledgement; `guard` has seen that there is one.
  const on = (event: string, answer: (args: unknown) => Promise<unknown>): void => {
    const listener = (...args: unknown[]): void => {
      const ack = args.at(-1) as (reply: unknown) => void;
      answer(args.length > 1 ? args[0] : {}).then(ack, (error: unknown) => {
        logUnlessDown(parts.log, error);
        ack({ ok: false, refusal: 'not-ready' });
      });
    };
    socket.on(event as 'clock', listener as never);
  };
  for (const name of COMMAND_NAMES) {
    on(name, (args) => giveCommand(parts.door, room, actor, name satisfies CommandName, args));
  }
  on('clock', async () => roomTime(room, parts.world.now()));
  on('ready', async (args): Promise<Reply<null>> => {
    const note = ReadyNote.safeParse(args);
    if (!note.success) return { ok: false, refusal: 'malformed' };
    room.presence.setReady(socket.id, note.data.ready);
    parts.presenceChanged(room);
    return { ok: true, value: null };
  });
  on('ballot', async (args) => {
    const ask = BallotAsk.safeParse(args);
    if (!ask.success) return { ok: false, refusal: 'malformed' };
    if (pass.role !== 'participant') return { ok: false, refusal: 'not-allowed' };
    return parts.office.grant(room, pass.hash, ask.data);
  });
}

/** Tells everybody in a room that it is over, and lets them go. */
export function endRoom(io: LiveServer, room: string, refusal: Refusal): void {
  for (const role of ROLES) {
    io.to(channelOf(room, role)).emit('ended', refusal);
    io.in(channelOf(room, role)).disconnectSockets(true);
  }
}

/** Shows out everybody whose pass is not valid any more. */
export async function recheckPasses(
  io: LiveServer,
  room: string,
  isValid: (pass: StoredPass) => Promise<boolean>,
): Promise<void> {
  for (const role of ROLES) {
    for (const socket of await io.in(channelOf(room, role)).fetchSockets()) {
      if (!(await isValid(socket.data.pass))) showOut(socket);
    }
  }
}

function showOut(socket: LiveSocket | Awaited<ReturnType<LiveServer['fetchSockets']>>[number]): void {
  socket.emit('ended', 'link-invalid');
  socket.disconnect(true);
}

function logUnlessDown(log: Log, error: unknown): void {
  if (!(error instanceof StorageDown)) log.error({ error: String(error) }, 'a live request failed');
}

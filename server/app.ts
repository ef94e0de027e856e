import { createServer, type Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import express from 'express';
import { LIMITS } from '#shared/limits.ts';
import { CodebookLibrary } from './access/codebook-library.ts';
import { Entrance } from './access/entrance.ts';
import { Members } from './access/members.ts';
import { BallotOffice } from './ballot/ballot-office.ts';
import { createAuthorise } from './board/authorise.ts';
import { type Boards, createBoards } from './board/boards.ts';
import type { Log } from './log.ts';
import { Closing } from './room/closing.ts';
import type { DoorParts } from './room/door.ts';
import type { LiveRoom } from './room/live-room.ts';
import { StorageDown, type Store, type World } from './room/ports.ts';
import { Publisher } from './room/publisher.ts';
import { QuietHints } from './room/quiet-hints.ts';
import { Rooms } from './room/rooms.ts';
import type { CallerParts } from './transport/caller.ts';
import { channelOf, createSockets, endRoom, type LiveServer, recheckPasses } from './transport/sockets.ts';
import { listenForUpgrades } from './transport/upgrade.ts';
import { wireHttp } from './transport/web.ts';

export interface AppOptions {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  /** The built client; without it only the interfaces answer. */
  readonly clientFolder?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly apiToken?: string | undefined;
  readonly closingGraceMs?: number;
  readonly roomIdleMs?: number;
  /** How often it is looked for who has not spoken for a while. */
  readonly quietEveryMs?: number;
}

export interface App {
  /** Does not listen yet. */
  readonly http: HttpServer;
  readonly members: Members;
  readonly entrance: Entrance;
  /** Goes on with rooms that were closing when the server stopped. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Slow on purpose: a hint is not to be watched. */
const QUIET_EVERY_MS = 15_000;

/** Wires the parts; every effect on the world came in through `options`. */
export function createApp(options: AppOptions): App {
  const { store, world, log } = options;
  const members = new Members(store.access, world);
  const entrance = new Entrance(store, world);
  const rooms = new Rooms(store, options.roomIdleMs ?? LIMITS.ROOM_IDLE_MS, (room) => publisher.forget(room));
  const boards = createBoards({
    store: store.boards,
    authorise: createAuthorise(store.rooms, store.access),
    now: () => world.now(),
    log,
  });
  const office = new BallotOffice(store, (room) => publisher.soon(room));
  const publisher = new Publisher(
    (room, role, view) => io.to(channelOf(room, role)).emit('view', view),
    (room, prompt, run) => office.publicKey(room, prompt, run),
    (error) => log.error({ error: String(error) }, 'a view could not be made'),
  );
  const closing = createClosing(options, boards, (room) => {
    publisher.now(room);
    endRoom(io, room.id, 'room-closed');
    boards.closeRoom(room.id);
    rooms.forget(room.id);
  });
  const changed = (room: LiveRoom): void => {
    publisher.now(room);
    if (room.state.phase === 'closing') void closing.begin(room);
  };
  const door: DoorParts = { store, world, changed };
  const web = express();
  const http = createServer(HTTP_TIMES, web);
  const connections = connectionsOf(http);
  const { publicUrl } = options;
  const io: LiveServer = createSockets(http, {
    ...{ entrance, rooms, office, door, world, log, publicUrl },
    viewOf: publisher.viewOf.bind(publisher),
    presenceChanged: (room) => publisher.soon(room),
  });
  const hints = new QuietHints({
    rooms: () => rooms.here(),
    lastSpoke: (room) => boards.lastSpoke(room),
    changed: (room) => publisher.soon(room),
    everyMs: options.quietEveryMs ?? QUIET_EVERY_MS,
  });
  const secure = publicUrl?.startsWith('https:') ?? false;
  const callers: CallerParts = { members, entrance, apiToken: options.apiToken, secure };
  const linkRenewed = async (room: string): Promise<void> => {
    await recheckPasses(io, room, (pass) => entrance.isValid(pass));
    await boards.recheck(room);
  };
  const library = new CodebookLibrary(store.codebooks, world);
  wireHttp(web, { ...callers, store, rooms, office, library, publicUrl, log, linkRenewed }, options.clientFolder);
  listenForUpgrades(http, publicUrl, (socket, room, pass) => boards.handle(socket, room, pass));

  return {
    http,
    members,
    entrance,
    resume: () => resumeClosings(options, rooms, closing),
    stop: async () => {
      closing.stop();
      hints.stop();
      // Who is silent, or in the middle of a request that never ends, is not waited for.
      const cut = setTimeout(() => {
        for (const connection of connections) connection.destroy();
      }, LIMITS.STOP_MS);
      await boards.stop();
      await io.close(); // closes the HTTP server, too
      clearTimeout(cut);
    },
  };
}

const HTTP_TIMES = {
  requestTimeout: LIMITS.REQUEST_MS,
  headersTimeout: LIMITS.REQUEST_HEAD_MS,
  connectionsCheckingInterval: LIMITS.REQUEST_HEAD_MS / 2,
};

/** Upgraded ones too, of which the HTTP server knows nothing any more, and for whose end it yet waits. */
function connectionsOf(http: HttpServer): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  http.on('connection', (connection) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  return connections;
}

function createClosing(
  { store, world, log, closingGraceMs }: AppOptions,
  boards: Boards,
  closed: (room: LiveRoom) => void,
): Closing {
  return new Closing({
    ...{ store, world, closed },
    graceMs: closingGraceMs ?? LIMITS.CLOSING_GRACE_MS,
    board: {
      gather: (room, withinMs) => boards.gather(room, withinMs),
      freeze: (room) => boards.freeze(room),
      read: (room) => boards.snapshotForSeal(room),
    },
    failed: (error) => log.error({ error: String(error) }, 'a room could not be sealed; it is tried again'),
  });
}

async function resumeClosings({ store, log }: AppOptions, rooms: Rooms, closing: Closing): Promise<void> {
  for (const { id } of await store.rooms.listOpen()) {
    try {
      const room = await rooms.get(id);
      if (room.ok && room.value.state.phase === 'closing') void closing.begin(room.value);
    } catch (error) {
      // A damaged room is no reason to keep all others shut.
      if (error instanceof StorageDown) throw error;
      log.error({ room: id, error: String(error) }, 'a stored room cannot be read');
    }
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { boardOf, putMark } from '#shared/board.ts';
import { BOARD_PATH, BOARD_SUBPROTOCOL } from '#shared/board-wire.ts';
import type { Mark } from '#shared/mark.ts';
import type { Role } from '#shared/room/commands.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { createAuthorise } from '../../server/board/authorise.ts';
import type { BoardSettings } from '../../server/board/board-room.ts';
import { type Boards, createBoards } from '../../server/board/boards.ts';
import type { BoardStore, Store } from '../../server/room/ports.ts';
import { openStore } from '../../server/storage/open.ts';
import { listenForUpgrades } from '../../server/transport/upgrade.ts';
import { RawClient } from './raw-client.ts';

export interface TestBoard {
  readonly url: string;
  readonly room: string;
  readonly boards: Boards;
  readonly store: Store;
  readonly problems: string[];
  /** A coder's pass; made when first asked for. */
  pass(coder: string, role?: Role): Promise<string>;
  /** The product's own client. */
  connect(coder: string): Promise<BoardConnection>;
  /** A socket in the test's hands. */
  raw(coder: string, room?: string): Promise<RawClient>;
  stop(): Promise<void>;
}

export interface TestBoardOptions {
  /** Stands between the board and the real store: to delay it or make it fail. */
  readonly between?: (store: BoardStore) => BoardStore;
  readonly settings?: Partial<BoardSettings>;
  /** Goes on with an earlier room's folder. */
  readonly dataDir?: string;
  readonly room?: string;
}

/** The board's server on a free port, with the real storage in a throw-away folder. */
export async function startBoard(options: TestBoardOptions = {}): Promise<TestBoard> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'krug-board-'));
  const store = await openStore({ dataDir });
  const room = options.room ?? `r${randomBytes(6).toString('hex')}`;
  if (!options.room) await createRoom(store, room);
  const problems: string[] = [];
  const report = (_details: object, message: string): void => void problems.push(message);
  const boards = createBoards({
    store: options.between?.(store.boards) ?? store.boards,
    authorise: createAuthorise(store.rooms, store.access),
    now: () => Date.now(),
    log: { info: report, warn: report, error: report },
    settings: options.settings ?? {},
  });
  const http = createServer();
  listenForUpgrades(http, undefined, (socket, where, pass) => boards.handle(socket, where, pass));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const passes = new Map<string, string>();
  const pass = async (coder: string, role: Role = 'observer'): Promise<string> => {
    const known = passes.get(coder);
    if (known) return known;
    const secret = randomBytes(32).toString('base64url');
    passes.set(coder, secret);
    const hash = createHash('sha256').update(secret).digest('hex');
    await store.access.addPass({ hash, room, role, name: `Name of ${coder}`, coder });
    return secret;
  };
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      await boards.stop(1_000);
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await store.close();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    })();
    return stopped;
  };
  onTestFinished(stop);
  return {
    ...{ url, room, boards, store, problems, pass, stop },
    connect: async (coder) => connectCoder(url, room, coder, await pass(coder)),
    raw: async (coder, where = room) => {
      const client = new RawClient(`${url.replace('http', 'ws')}${BOARD_PATH}/${where}`, [
        BOARD_SUBPROTOCOL,
        `pass.${await pass(coder)}`,
      ]);
      onTestFinished(() => client.terminate());
      return client;
    },
  };
}

export async function createRoom(store: Store, room: string): Promise<void> {
  const openedAtEpoch = Date.now();
  await store.rooms.create(
    {
      ...{ id: room, title: 'A circle', community: '', openedAtEpoch, expiresAtEpoch: openedAtEpoch + 1e9 },
      joinCode: randomBytes(3).toString('hex').toUpperCase(),
      secret: randomBytes(32),
    },
    [],
    [],
  );
}

export function connectCoder(url: string, room: string, coder: string, pass: string): BoardConnection {
  const connection = connectBoard({
    room,
    coder,
    pass,
    origin: url,
    webSocket: WebSocket as unknown as typeof globalThis.WebSocket,
  });
  onTestFinished(() => connection.destroy());
  return connection;
}

let marks = 0;

export function markOf(coder: string, id?: string): Mark {
  marks += 1;
  const base = { coder, at: 1_000 + marks, code: 'inform', prompt: null };
  return { id: id ?? `m${marks}`, ...base, from: { seat: 's1' }, to: 'group' };
}

/** An update that a client with this document would send for one new mark. */
export function updateOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  change();
  return Y.encodeStateAsUpdate(doc, before);
}

export function markUpdate(doc: Y.Doc, mark: Mark): Uint8Array {
  return updateOf(doc, () => putMark(doc, mark));
}

export function idsOn(doc: Y.Doc): string[] {
  return [...boardOf(doc).marks.keys()].sort();
}

/** Until it holds; the limit only ends a hang. */
export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000, interval: 10 });
}

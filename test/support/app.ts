import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, LinksReply, Reply, RoomDraft } from '#shared/protocol.ts';
import { type App, createApp } from '../../server/app.ts';
import { createLog, type Log } from '../../server/log.ts';
import type { Store, World } from '../../server/room/ports.ts';
import { openStore } from '../../server/storage/open.ts';
import { realWorld } from '../../server/world.ts';

export const MEMBER = { name: 'Amra', password: 'a quiet evening 7' } as const;

export interface TestApp {
  readonly url: string;
  readonly store: Store;
  readonly app: App;
  /** The member's session, as a Cookie header. */
  readonly cookie: string;
  /** One request as the member (or with a pass). Rejects only when the server is gone. */
  request<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, pass?: string): Promise<Reply<T>>;
  /** A room opened by the member, who is its facilitator. */
  openRoom(draft?: Partial<RoomDraft>): Promise<Entry>;
  links(facilitator: Entry): Promise<LinksReply>;
  /** Somebody who came by a role's link. */
  enter(facilitator: Entry, role: 'facilitator' | 'observer' | 'screen', name?: string): Promise<Entry>;
  /** A phone. */
  join(facilitator: Entry): Promise<Entry>;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** Kept, so that a second app can go on with it; a throw-away folder otherwise. */
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly closingGraceMs?: number;
  readonly roomIdleMs?: number;
  readonly quietEveryMs?: number;
  /** Another clock, for what takes days. */
  readonly world?: World;
  /** The store as the app sees it: where a test holds something up. */
  readonly wrap?: (store: Store) => Store;
  /** Where the server's log goes; to the output otherwise, from warnings on. */
  readonly log?: Log;
}

export const CLIENT_FOLDER = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** The real app on a free port, with the real store, set up by a first member. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'krug-test-'));
  const store = await openStore({ dataDir, databaseUrl: options.databaseUrl });
  const app = createApp({
    store: options.wrap?.(store) ?? store,
    world: options.world ?? realWorld,
    log: options.log ?? createLog('warn'),
    clientFolder: CLIENT_FOLDER,
    closingGraceMs: options.closingGraceMs ?? 200,
    ...(options.quietEveryMs === undefined ? {} : { quietEveryMs: options.quietEveryMs }),
    ...(options.roomIdleMs === undefined ? {} : { roomIdleMs: options.roomIdleMs }),
  });
  await app.resume();
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  const cookie = await signIn(app, url);

  const request = async <T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    where: string,
    body?: unknown,
    pass?: string,
  ): Promise<Reply<T>> => {
    const response = await fetch(url + where, {
      method,
      headers: {
        ...(pass === undefined ? { cookie } : { authorization: `Bearer ${pass}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Reply<T>;
  };
  const links = async (facilitator: Entry): Promise<LinksReply> =>
    need(await request<LinksReply>('GET', `/api/rooms/${facilitator.room}/links`, undefined, facilitator.pass));
  return {
    url,
    store,
    app,
    cookie,
    request,
    links,
    openRoom: async (draft) => need(await request<Entry>('POST', '/api/rooms', { title: 'A circle', ...draft })),
    enter: async (facilitator, role, name = 'Visitor') => {
      const link = (await links(facilitator)).links.find((each) => each.role === role);
      const secret = link?.url.split('#')[1];
      return need(await request<Entry>('POST', '/api/enter', { secret, ...(role === 'screen' ? {} : { name }) }));
    },
    join: async (facilitator) =>
      need(await request<Entry>('POST', '/api/join', { code: (await links(facilitator)).joinCode })),
    stop: async () => {
      await app.stop();
      await store.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The value of a reply that must be good. */
export function need<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${reply.refusal}`);
  return reply.value;
}

async function signIn(app: App, url: string): Promise<string> {
  const secret = await app.members.issueSetUp();
  const [where, body] = secret === null ? ['/api/sign-in', MEMBER] : ['/api/set-up', { secret, ...MEMBER }];
  const response = await fetch(url + where, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  need((await response.json()) as Reply<unknown>);
  const cookie = response.headers.get('set-cookie');
  if (cookie === null) throw new Error('no session');
  return cookie.split(';')[0] ?? '';
}

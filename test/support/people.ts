import type { Entry, LinksReply, Reply, RoomDraft } from '#shared/protocol.ts';

/** For programs: the token that test servers are started with. */
export const API_TOKEN = 'a-token-for-programs-0123456789-abcdef';

/** One request as a program; rejects with the refusal. */
export async function callServer<T>(
  url: string,
  method: 'GET' | 'POST',
  where: string,
  body?: unknown,
  bearer = API_TOKEN,
): Promise<T> {
  const response = await fetch(url + where, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const reply = (await response.json()) as Reply<T>;
  if (!reply.ok) throw new Error(`${where}: ${reply.refusal}`);
  return reply.value;
}

export interface People {
  readonly facilitator: Entry;
  readonly observers: readonly Entry[];
  readonly phones: readonly Entry[];
}

/** A new room on a running server, with so many observers and phones let in. */
export async function gatherPeople(
  url: string,
  draft: RoomDraft,
  counts: { observers: number; phones: number },
): Promise<People> {
  const facilitator = await callServer<Entry>(url, 'POST', '/api/rooms', draft);
  const { links, joinCode } = await callServer<LinksReply>(
    url,
    'GET',
    `/api/rooms/${facilitator.room}/links`,
    undefined,
    facilitator.pass,
  );
  const secret = links.find(({ role }) => role === 'observer')?.url.split('#')[1];
  const observers: Entry[] = [];
  for (let index = 0; index < counts.observers; index += 1) {
    observers.push(
      await callServer<Entry>(url, 'POST', '/api/enter', { secret, name: `Observer ${index + 1}` }, 'none'),
    );
  }
  const phones: Entry[] = [];
  for (let index = 0; index < counts.phones; index += 1) {
    phones.push(await callServer<Entry>(url, 'POST', '/api/join', { code: joinCode }, 'none'));
  }
  return { facilitator, observers, phones };
}

import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestBallot } from '#shared/ballot.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Entry, Reply } from '#shared/protocol.ts';
import type { FacilitatorView, ParticipantView, RoomView } from '#shared/room/views.ts';
import { Turnstile } from '../../server/ballot/turnstile.ts';
import { cutFloods } from '../../server/transport/floods.ts';
import { GUIDE } from '../shared/room/fixtures.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

describe('a turnstile', () => {
  it('[A16] lets each who waits through in turn, however many one of them brings, and not too many', async () => {
    const turnstile = new Turnstile();
    const order: string[] = [];
    const pass = async (who: string): Promise<void> => {
      order.push((await turnstile.pass(who, 3)) ? who : `not ${who}`);
    };
    await Promise.all(['a', 'a', 'a', 'a', 'b', 'c', 'b'].map(pass));
    expect(order).toEqual(['not a', 'a', 'b', 'c', 'a', 'b', 'a']);
    await pass('a');
    expect(order.at(-1)).toBe('a');
  });
});

describe('one phone against a room', () => {
  let app: TestApp;
  let me: Entry;
  let facilitator: LiveClient<FacilitatorView>;
  beforeAll(async () => {
    app = await startApp();
    me = await app.openRoom({ guide: GUIDE });
    facilitator = new LiveClient<FacilitatorView>(app.url, me);
    await facilitator.view();
    need(await facilitator.send('room.start'));
    need(await facilitator.send('prompt.open', { prompt: 'open' }));
  });
  afterAll(async () => {
    facilitator.close();
    await app.stop();
  });

  async function phone(entry?: Entry): Promise<LiveClient<ParticipantView>> {
    const client = insistent<ParticipantView>(entry ?? (await app.join(me)));
    await client.view((view) => view.ballot !== null);
    return client;
  }

  /** Coming too fast is refused for now: this one comes until it is in. */
  function insistent<V extends RoomView>(entry: Entry): LiveClient<V> {
    const client = new LiveClient<V>(app.url, entry);
    client.socket.on('connect_error', () => setTimeout(() => client.socket.connect(), 100));
    return client;
  }

  it('[A17] gets so many ballots and commands with its pass, and no more by coming anew', async () => {
    const first = await phone();
    const ask = { prompt: 'open', run: 0, blinded: requestBallot(new Uint8Array(32)).blinded };
    const flood = async (client: LiveClient): Promise<string[]> => {
      const replies = await Promise.all(Array.from({ length: 60 }, () => client.send('ballot', ask)));
      return replies.map((reply) => (reply.ok ? 'granted' : reply.refusal));
    };
    const granted = (refusals: string[]): number => refusals.filter((refusal) => refusal === 'granted').length;
    const refusals = await flood(first);
    expect(new Set(refusals)).toEqual(new Set(['granted', 'too-fast']));
    expect(granted(refusals)).toBeLessThan(20);
    const again = await phone(first.entry);
    expect(granted(await flood(again))).toBeLessThan(10);
    for (const client of [first, again]) client.close();
  });

  it('[A18] is cut when it sends without measure; the others notice nothing', async () => {
    const flooder = await phone();
    const other = await phone();
    const cut = new Promise((resolve) => flooder.socket.once('disconnect', resolve));
    for (let sent = 0; sent < 2 * LIMITS.PACKETS_BURST; sent += 1) flooder.socket.emit('clock');
    await cut;
    expect(other.socket.connected).toBe(true);
    expect(isBallotDrawn(await other.drawBallot())).toBe(true);
    for (const client of [flooder, other]) client.close();
  });

  it('[A18] is cut when it reads nothing of what it is sent', () => {
    const unread: unknown[] = [];
    let closed = 0;
    const connection = Object.assign(new EventEmitter(), { writeBuffer: unread, close: () => (closed += 1) });
    cutFloods(connection);
    for (let sent = 0; sent <= LIMITS.PACKETS_WAITING; sent += 1) connection.emit('packetCreate', unread.push(sent));
    expect(closed).toBe(1);
  });

  it('[A19] has so many connections; the oldest goes', async () => {
    const entry = await app.join(me);
    const clients: LiveClient[] = [];
    for (let count = 0; count <= LIMITS.CONNECTIONS_OF_PASS; count += 1) {
      const client = insistent(entry);
      clients.push(client);
      await client.view();
    }
    await expect
      .poll(() => clients.map(({ socket }) => socket.connected))
      .toEqual([false, ...Array(LIMITS.CONNECTIONS_OF_PASS).fill(true)]);
    for (const client of clients) client.close();
  });

  it('[A20] floods with forged answers, and another one’s is kept', async () => {
    const honest = await phone();
    const ballot = await honest.drawBallot();
    if (!isBallotDrawn(ballot)) throw new Error('no ballot');
    const forged = { ...ballot, token: '0'.repeat(128), answer: { kind: 'open', text: 'forged' } };
    const flood = Array.from({ length: 300 }, async () => {
      const response = await fetch(`${app.url}/api/rooms/${me.room}/answers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.7' },
        body: JSON.stringify(forged),
      });
      const reply = (await response.json()) as Reply<null>;
      return reply.ok ? '' : reply.refusal;
    });
    expect(await honest.answer(ballot, { kind: 'open', text: 'honest' })).toEqual({ ok: true, value: null });
    const refusals = new Set(await Promise.all(flood));
    expect([...refusals].every((refusal) => refusal === 'ballot-invalid' || refusal === 'too-fast')).toBe(true);
    await facilitator.view(({ results }) => results['open']?.n === 1);
    honest.close();
  });
});

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '#shared/protocol.ts';
import { err, ok } from '#shared/result.ts';
import { Guesses, Joins, placeOf } from '../../server/transport/throttle.ts';
import { need, startApp, type TestApp } from '../support/app.ts';

const WITH_CONTROLS = { title: 'x', community: 'a\u0000b' };
const SEAT = { id: 's1', label: 'S1', sector: 'police', guest: false } as const;

describe('guesses', () => {
  it('[A10] that come together count as if they came one after the other', async () => {
    const guesses = new Guesses(5, 2);
    let looked = 0;
    const guess = async () => {
      looked += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return err('code-unknown' as const);
    };
    const results = await Promise.all(Array.from({ length: 100 }, () => guesses.guard('a', guess)));
    expect(looked).toBeLessThanOrEqual(6);
    expect(results.filter((result) => !result.ok && result.error === 'too-many-tries')).toHaveLength(100 - looked);
    expect(await guesses.guard('b', async () => ok('in'))).toEqual(ok('in'));
  });

  it('[A10] from one half of an IPv6 address are one visitor’s', () => {
    const places = (...addresses: string[]) => new Set(addresses.map((ip) => placeOf({ ip })));
    expect(places('2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::')).toEqual(
      new Set(['2001:db8:1:2::/64']),
    );
    expect(places('2001:db8::1', '2001:db8::2:3:4:5', '2001:db8:0:0:1::')).toEqual(new Set(['2001:db8:0:0::/64']));
    expect(places('::1')).toEqual(new Set(['0:0:0:0::/64']));
    expect(places('192.0.2.1', '192.0.2.2', '::ffff:192.0.2.3').size).toBe(3);
  });

  it('[A11] joins over and over are stopped for one address, and for one room', async () => {
    const joins = new Joins(3, 4);
    const join = (place: string) => joins.whyNot(place, 'r1');
    expect([await join('a'), await join('a'), await join('a'), await join('a')]).toEqual([
      null,
      null,
      null,
      'too-many-tries',
    ]);
    expect([await join('b'), await join('b')]).toEqual([null, 'room-full']);
  });
});

describe('a server that is not treated well', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  /** Sends this and resolves with what came when the server has closed the connection. */
  function untilClosed(text: string, url = app.url): Promise<string> {
    return new Promise((resolve) => {
      let read = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => {
        read += chunk.toString();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(read));
    });
  }

  it('[A12] hashes few passwords at once, and says so to the rest', async () => {
    const tries = Array.from({ length: 40 }, async (_, index) => {
      const response = await fetch(`${app.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${index}` },
        body: JSON.stringify({ name: 'Nobody', password: 'not the password' }),
      });
      const reply = (await response.json()) as Reply<unknown>;
      return reply.ok ? '' : reply.refusal;
    });
    const refusals = await Promise.all(tries);
    expect(new Set(refusals)).toEqual(new Set(['wrong-name-or-password', 'too-fast']));
    expect(refusals.filter((refusal) => refusal === 'wrong-name-or-password').length).toBeLessThanOrEqual(30);
  });

  it.each(['/live', '/live?EIO=4&transport=websocket', '/', '/board/', '/board/a/b', '/board/../live/', '//board/a'])(
    '[A13] an upgrade to %s, where nobody is, is closed at once',
    async (path) => {
      const head = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`;
      const keys = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
      expect(await untilClosed(head + keys)).toBe('');
    },
  );

  it('[A14] takes no control characters where a text may be empty, and no two seats of one id or label', async () => {
    const refused = { ok: false, refusal: 'malformed' };
    expect(await app.request('POST', '/api/rooms', WITH_CONTROLS)).toEqual(refused);
    const twice = (other: object) => ({ title: 'x', seats: [SEAT, { ...SEAT, ...other }] });
    expect(await app.request('POST', '/api/rooms', twice({ label: 'S2' }))).toEqual(refused);
    expect(await app.request('POST', '/api/rooms', twice({ id: 's2' }))).toEqual(refused);
    need(await app.request('POST', '/api/rooms', twice({ id: 's2', label: 'S2' })));
  });

  it('[A15] stops although a request never ends, a visitor is silent and a board does not answer', async () => {
    const other = await startApp();
    const me = await other.openRoom();
    const url = new URL(other.url);
    const upgrade = `GET /board/${me.room} HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`;
    const keys = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    const pass = `Sec-WebSocket-Protocol: krug.board.v1, pass.${me.pass}\r\n\r\n`;
    const post = 'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    const ends = ['', post, upgrade + keys + pass].map((text) => untilClosed(text, other.url));
    await expect.poll(() => openConnections(other)).toBeGreaterThanOrEqual(3);
    await other.stop();
    await Promise.all(ends);
  });
});

function openConnections(app: TestApp): Promise<number> {
  return new Promise((resolve, reject) =>
    app.app.http.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

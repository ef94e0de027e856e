import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { has } from '../support/left-out.ts';
import { freshDatabase } from '../support/postgres.ts';
import { REDIS_URL } from '../support/services.ts';

describe.runIf(has('postgres'))('PostgreSQL for the tests', () => {
  it('gives two tests two databases, and takes them away again', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    const client = new pg.Client({ connectionString: one.url });
    await client.connect();
    await client.query('CREATE TABLE chairs (label text)');
    const other = new pg.Client({ connectionString: two.url });
    await other.connect();
    await expect(other.query('SELECT * FROM chairs')).rejects.toThrow('does not exist');
    await Promise.all([client.end(), other.end()]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(new pg.Client({ connectionString: one.url }).connect()).rejects.toThrow('does not exist');
  });
});

describe.runIf(has('redis'))('Redis for the tests', () => {
  it('answers', async () => {
    const { hostname, port } = new URL(process.env[REDIS_URL] ?? '');
    const socket = connect(Number(port), hostname);
    socket.write('PING\r\n');
    const [reply] = await once(socket, 'data');
    socket.destroy();
    expect(String(reply)).toBe('+PONG\r\n');
  });
});

describe.runIf(has('browser'))('the browser for the tests', () => {
  it('opens a page of this machine', async () => {
    const server = createServer((_request, response) => response.end('<title>Krug</title><h1>circle</h1>'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(await page.getByRole('heading').textContent()).toBe('circle');
    } finally {
      await browser.close();
      server.close();
    }
  });
});

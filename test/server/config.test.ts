import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/config.ts';

const ALL = {
  PORT: '8080',
  DATA_DIR: '/var/lib/krug',
  DATABASE_URL: 'postgres://krug:secret@db:5432/krug',
  REDIS_URL: 'rediss://cache:6379',
  PUBLIC_URL: 'https://krug.example/',
  API_TOKEN: 'k'.repeat(32),
  KRUG_DEMO: '1',
};

describe('the settings', () => {
  it('[H2] have a value for everything that is not set', () => {
    expect(parseConfig({ PATH: '/bin' })).toEqual({
      ok: true,
      value: {
        port: 3000,
        dataDir: './data',
        databaseUrl: null,
        redisUrl: null,
        publicUrl: null,
        apiToken: null,
        demo: false,
      },
    });
  });

  it('[H2] treat an empty value as one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(ALL).map((name) => [name, ' ']));
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it('are taken from the environment, the public address without its last slash', () => {
    expect(parseConfig(ALL)).toEqual({
      ok: true,
      value: {
        port: 8080,
        dataDir: '/var/lib/krug',
        databaseUrl: ALL.DATABASE_URL,
        redisUrl: ALL.REDIS_URL,
        publicUrl: 'https://krug.example',
        apiToken: ALL.API_TOKEN,
        demo: true,
      },
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['DATABASE_URL', 'mysql://db/krug'],
    ['DATABASE_URL', 'db.example'],
    ['REDIS_URL', 'http://cache'],
    ['PUBLIC_URL', 'our-room.test'],
    ['PUBLIC_URL', 'ftp://krug.example'],
    ['PUBLIC_URL', 'https://krug.example/rooms'],
    ['PUBLIC_URL', 'https://user@krug.example'],
    ['PUBLIC_URL', 'https://krug.example?a=b'],
    ['API_TOKEN', 'k'.repeat(31)],
    ['API_TOKEN', `${'k'.repeat(16)} ${'k'.repeat(16)}`],
    ['KRUG_DEMO', 'yes'],
  ])('[H3] refuse %s=%s in one sentence that names it and does not repeat it', (name, value) => {
    const parsed = parseConfig({ ...ALL, [name]: value });
    if (parsed.ok) throw new Error('it was accepted');
    expect(parsed.error).toMatch(new RegExp(`^${name} must be [^.].*\\.$`));
    expect(parsed.error).not.toContain('\n');
    if (value.length > 5) expect(parsed.error).not.toContain(value);
  });

  it('[H3] name the first of several that are wrong', () => {
    expect(parseConfig({ PORT: 'x', API_TOKEN: 'short' })).toEqual({
      ok: false,
      error: 'PORT must be a port number from 0 to 65535, such as 3000.',
    });
  });
});

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/room/ports.ts';
import { type Place, postgresPlace } from './store/place.ts';
import { aRoom, opening, promptClosed, sealed } from './store/samples.ts';

describe('the heap of PostgreSQL', () => {
  let place: Place;
  let store: Store;
  let sql: pg.Client;
  beforeAll(async () => {
    place = await postgresPlace();
    store = await place.open();
    sql = new pg.Client({ connectionString: place.config.databaseUrl });
    await sql.connect();
  });
  afterAll(async () => {
    await sql.end();
    await place.discard();
  });

  test('[S12] once a prompt is closed, its answers lie by their ids and were all written at once', async () => {
    const room = aRoom();
    await store.rooms.create(room, [], [opening(room)]);
    const ids = Array.from({ length: 120 }, () => randomBytes(32).toString('hex'));
    for (const id of ids) {
      await store.ballots.issue(room.id, 'p', 0, id, 'v');
      await store.ballots.put(room.id, { prompt: 'p', run: 0, id, body: { kind: 'scale', value: 1 } });
    }
    await store.rooms.append(room.id, 1, [promptClosed(5)]);
    await store.check();
    for (const [table, key] of [
      ['ballots', 'id'],
      ['issued', 'phone'],
    ]) {
      const { rows } = await sql.query<{ key: string; xmin: string }>(
        `select ${key} as key, xmin from ${table} order by ctid`,
      );
      expect(rows.map((row) => row.key)).toEqual(ids.toSorted());
      expect(new Set(rows.map((row) => row.xmin)).size).toBe(1);
    }
  });

  const room40 = async () => {
    const room = aRoom();
    await store.rooms.create(room, [{ role: 'observer', secret: room.id }], [opening(room)]);
    for (let n = 0; n < 40; n += 1) {
      await store.ballots.put(room.id, { prompt: 'p', run: 0, id: `${n % 7}`, body: { kind: 'scale', value: 1 } });
    }
    return room;
  };
  const sizes = async () => {
    const tables = ['ballots', 'issued', 'links', 'room_events'].map(
      (table) => `pg_relation_size('${table}') as ${table}`,
    );
    return Object.values((await sql.query<Record<string, string>>(`select ${tables.join(', ')}`)).rows[0] ?? {});
  };

  test('[S20] a seal leaves no dead rows of what it destroyed', async () => {
    const room = await room40();
    for (const other of await store.rooms.listOpen()) {
      await store.rooms.seal(other.id, other.id === room.id ? 1 : 2, ...sealed(other));
    }
    expect(await store.rooms.listOpen()).toEqual([]);
    expect(await sizes()).toEqual(['0', '0', '0', '0']);
  });

  test('[S20] what somebody else was still reading at the seal is gone with the next check', async () => {
    const room = await room40();
    await sql.query('begin isolation level repeatable read');
    await sql.query('select 1 from passes');
    expect(await store.rooms.seal(room.id, 1, ...sealed(room))).toBe('sealed');
    expect(await store.rooms.find(room.id)).toEqual({ status: 'closed' });
    await sql.query('commit');
    expect(await sizes()).not.toEqual(['0', '0', '0', '0']);
    await store.check();
    expect(await sizes()).toEqual(['0', '0', '0', '0']);
  });
});

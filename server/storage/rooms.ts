import type { Selectable } from 'kysely';
import type { RecordSummary } from '#shared/record.ts';
import { SessionRecord } from '#shared/record.ts';
import { RoomEvent } from '#shared/room/events.ts';
import type { RoomLookup, RoomStore, StoredLink, StoredRoom } from '../room/ports.ts';
import type { Database, Tx } from './database.ts';
import { inChunks, parseRow, plainBytes } from './rows.ts';
import { LIVE_TABLES, SEALED_TABLES, type Tables, UNORDERED } from './schema.ts';

export class Rooms implements RoomStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  create(room: StoredRoom, links: readonly StoredLink[], events: readonly RoomEvent[]) {
    return this.#database.write([], async (tx): Promise<'created' | 'code-taken'> => {
      const row = await tx
        .insertInto('rooms')
        .values(toRow(room))
        .onConflict((conflict) => conflict.column('join_code').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!row) return 'code-taken';
      for (const { role, secret } of links)
        await tx.insertInto('links').values({ room: room.id, role, secret }).execute();
      await insertEvents(tx, room.id, 0, events);
      return 'created';
    });
  }

  find(id: string): Promise<RoomLookup> {
    return this.#database.read(async (tx) => {
      const row = await tx.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return { status: 'unknown' };
      const room = fromRow(row);
      return room ? { status: 'open', room } : { status: 'closed' };
    });
  }

  findByCode(joinCode: string): Promise<StoredRoom | null> {
    return this.#database.read(async (tx) => {
      const row = await tx.selectFrom('rooms').selectAll().where('join_code', '=', joinCode).executeTakeFirst();
      return row ? fromRow(row) : null;
    });
  }

  listOpen(): Promise<StoredRoom[]> {
    return this.#database.read(async (tx) => {
      const open = tx.selectFrom('rooms').selectAll().where('status', '=', 'open');
      const rows = await open.orderBy('opened_at', 'desc').orderBy('id').execute();
      return rows.flatMap((row) => fromRow(row) ?? []);
    });
  }

  events(room: string): Promise<RoomEvent[]> {
    return this.#database.read(async (tx) => {
      const rows = await tx.selectFrom('room_events').select('event').where('room', '=', room).orderBy('seq').execute();
      return rows.map((row) => parseRow(RoomEvent, row.event, 'event'));
    });
  }

  async append(room: string, after: number, events: readonly RoomEvent[]) {
    const outcome = await this.#database.write([room], async (tx, open): Promise<'appended' | 'conflict'> => {
      if (!open.has(room) || (await lastSeq(tx, room)) !== after) return 'conflict';
      await insertEvents(tx, room, after, events);
      return 'appended';
    });
    // Now the answers are in: the files need not know in which order they came. Nobody in the room waits for that; if
    // it fails, the next `check` tries again and says so.
    if (outcome === 'appended' && events.some((event) => event.type === 'prompt-closed')) {
      this.#database.scrub(UNORDERED).catch(() => {});
    }
    return outcome;
  }

  async seal(room: string, after: number, record: SessionRecord, summary: RecordSummary, searchText: string) {
    const row = recordRow(record, summary, searchText);
    const outcome = await this.#database.write([room], async (tx, open): Promise<'sealed' | 'conflict'> => {
      if (!open.has(room) || (await lastSeq(tx, room)) !== after) return 'conflict';
      await tx.insertInto('records').values(row).execute();
      await destroy(tx, room);
      // Writes of the same group that come after this one find the room closed.
      open.delete(room);
      return 'sealed';
    });
    if (outcome === 'sealed') await this.#database.scrub(SEALED_TABLES);
    return outcome;
  }
}

/** The room's log is destroyed with the seal, so what cannot be read back must never be sealed. */
function recordRow(record: SessionRecord, summary: RecordSummary, searchText: string) {
  const body = JSON.stringify(record);
  parseRow(SessionRecord, body, 'record');
  // PostgreSQL's text has no NUL.
  const search_text = searchText.replaceAll('\0', ' ');
  return { id: record.id, opened_at: record.openedAtEpoch, summary: JSON.stringify(summary), body, search_text };
}

async function destroy(tx: Tx, room: string): Promise<void> {
  for (const table of LIVE_TABLES) await tx.deleteFrom(table).where('room', '=', room).execute();
  await tx.deleteFrom('passes').where('room', '=', room).where('role', '=', 'participant').execute();
  await tx
    .updateTable('rooms')
    .set({ status: 'closed', title: '', community: '', join_code: null, secret: null })
    .where('id', '=', room)
    .execute();
}

async function lastSeq(tx: Tx, room: string): Promise<number> {
  const row = await tx
    .selectFrom('room_events')
    .select((select) => select.fn.max('seq').as('seq'))
    .where('room', '=', room)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

async function insertEvents(tx: Tx, room: string, after: number, events: readonly RoomEvent[]): Promise<void> {
  const rows = events.map((event, index) => ({ room, seq: after + 1 + index, event: JSON.stringify(event) }));
  for (const chunk of inChunks(rows)) await tx.insertInto('room_events').values(chunk).execute();
}

function toRow(room: StoredRoom) {
  const { id, title, community, joinCode, secret, openedAtEpoch, expiresAtEpoch } = room;
  const times = { opened_at: openedAtEpoch, expires_at: expiresAtEpoch };
  return { id, status: 'open', title, community, join_code: joinCode, secret, ...times };
}

/** Null for a closed one. */
function fromRow(row: Selectable<Tables['rooms']>): StoredRoom | null {
  if (row.status !== 'open' || row.join_code === null || row.secret === null) return null;
  const { id, title, community, join_code: joinCode, opened_at: openedAtEpoch, expires_at: expiresAtEpoch } = row;
  return { id, title, community, joinCode, secret: plainBytes(row.secret), openedAtEpoch, expiresAtEpoch };
}

import { type CreateTableBuilder, type Kysely, type Migration, Migrator } from 'kysely';
import type { Engine } from './engines.ts';
import { KEYS, type Tables } from './schema.ts';

/**
 * Brings the database to the newest form, one migration after the other, under the lock of kysely's migrator:
 * of several nodes that start at once, one migrates and the others wait. A database that a newer version has
 * written is refused with a sentence.
 */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const steps = migrations(engine);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const done = (await migrator.getMigrations()).filter((step) => step.executedAt);
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new Error(`The stored data was written by a newer version of Krug (${done.length} steps known here).`);
  }
  throw error;
}

/** Never change one that was released: add the next. Names sort in the order in which they run. */
function migrations(engine: Engine): Record<string, Migration> {
  return {
    '0001-live-room': { up: (db) => liveRoom(db, engine) },
    '0002-codebooks': { up: (db) => codebooks(db, engine) },
  };
}

async function liveRoom(db: Kysely<unknown>, engine: Engine): Promise<void> {
  for (const table of tablesOfLiveRoom(db, engine)) await table.execute();
  await db.schema.createIndex('rooms_join_code').on('rooms').column('join_code').unique().execute();
  await db.schema.createIndex('links_secret').on('links').column('secret').unique().execute();
  await db.schema.createIndex('passes_room').on('passes').column('room').execute();
  await db.schema.createIndex('records_opened_at').on('records').column('opened_at').execute();
}

async function codebooks(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const [texts, numbers] = [
    ['id', 'title', 'lang', 'body'],
    ['version', 'codes'],
  ];
  await tableOf(db, engine, { name: 'codebooks', texts, numbers }).execute();
}

function tablesOfLiveRoom(db: Kysely<unknown>, engine: Engine) {
  const table = (name: keyof Tables, texts: string[], numbers: string[], other: Other = {}) =>
    tableOf(db, engine, { name, texts, numbers, ...other });
  return [
    table('rooms', ['id', 'status', 'title', 'community'], ['opened_at', 'expires_at'], {
      optional: ['join_code'],
      optionalBytes: ['secret'],
    }),
    table('room_events', ['room', 'event'], ['seq']),
    table('board_updates', ['room', 'coder'], ['seq'], { bytes: ['bytes'] }),
    table('board_snapshots', ['room'], ['upto'], { bytes: ['bytes'] }),
    table('board_clients', ['room', 'coder'], ['client']),
    table('ballots', ['room', 'prompt', 'id'], ['run'], {
      optional: ['body'],
      keyed: true,
    }),
    table('issued', ['room', 'prompt', 'phone', 'blinded'], ['run'], {
      keyed: true,
    }),
    table('members', ['id', 'name', 'password_hash'], [], { unique: ['name_key'] }),
    table('member_sessions', ['hash', 'member'], ['expires_at'], { keyed: true }),
    table('invites', ['hash', 'kind'], ['expires_at'], { keyed: true }),
    table('links', ['room', 'role', 'secret'], [], { keyed: true }),
    table('passes', ['hash', 'room', 'role', 'name', 'coder'], ['revoked'], { keyed: true }),
    table('records', ['id', 'summary', 'body', 'search_text'], ['opened_at']),
    table('pulse', [], ['id', 'beat']),
  ];
}

interface Other {
  readonly unique?: string[];
  readonly optional?: string[];
  readonly bytes?: string[];
  readonly optionalBytes?: string[];
  /** Its rows must lie by key and not as they came. */
  readonly keyed?: boolean;
}
type Shape = Other & {
  readonly name: keyof Tables;
  readonly texts: string[];
  readonly numbers: string[];
};

function tableOf(db: Kysely<unknown>, engine: Engine, shape: Shape): CreateTableBuilder<string, string> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(shape.name);
  for (const name of shape.texts) table = table.addColumn(name, engine.text, (column) => column.notNull());
  for (const name of shape.numbers) table = table.addColumn(name, 'bigint', (column) => column.notNull());
  for (const name of shape.unique ?? []) table = table.addColumn(name, engine.text, (c) => c.notNull().unique());
  for (const name of shape.bytes ?? []) table = table.addColumn(name, engine.bytes, (column) => column.notNull());
  for (const name of shape.optional ?? []) table = table.addColumn(name, engine.text);
  for (const name of shape.optionalBytes ?? []) table = table.addColumn(name, engine.bytes);
  table = table.addPrimaryKeyConstraint(`${shape.name}_key`, [...KEYS[shape.name]]);
  return shape.keyed ? table.modifyEnd(engine.keyed) : table;
}

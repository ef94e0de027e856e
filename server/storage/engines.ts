import { setTimeout } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import {
  type Dialect,
  type Kysely,
  PostgresDialect,
  type RawBuilder,
  SqliteDialect,
  sql,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { type Tables, UNORDERED } from './schema.ts';

/** All that differs between the two engines. */
export interface Engine {
  readonly dialect: Dialect;
  /** Compared and ordered by bytes, on both. */
  readonly text: RawBuilder<unknown>;
  readonly bytes: RawBuilder<unknown>;
  /** Ends the table definition of rows that must lie in the order of their key, and not as they came. */
  readonly keyed: RawBuilder<unknown>;
  /** Several writers: a row must be locked to be relied on. */
  readonly locksRows: boolean;
  /** Is this the database itself failing, and not a mistake of ours? */
  isDown(error: unknown): boolean;
  /** Deleted rows leave bytes in pages that are still in use: must this table be laid anew to be rid of them? */
  laysAnew(table: keyof Tables): boolean;
  lockTable(tx: Transaction<Tables>, table: keyof Tables): Promise<void>;
  /** Gives back the room of what was deleted; outside of any transaction. False if somebody reads just now. */
  shrink(db: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<boolean>;
}

const SQLITE_BUSY_MS = 1_000;
/** Disk full, I/O errors, a foreign lock, a damaged or unwritable file. The message: SQLite rolled back by itself. */
const SQLITE_DOWN = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL|PERM)/;
const SQLITE_GONE = /no transaction is active|database connection is not open|driver has already been destroyed/;

/** An embedded file. The caller holds the lock that keeps other servers off it. */
export function sqliteEngine(file: string): Engine {
  const database = new SQLite(file, { timeout: SQLITE_BUSY_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('temp_store = MEMORY');
  return {
    dialect: new SqliteDialect({ database }),
    text: sql`text`,
    bytes: sql`blob`,
    keyed: sql`without rowid`,
    locksRows: false,
    isDown: (error) => SQLITE_DOWN.test(codeOf(error)) || SQLITE_GONE.test(messageOf(error)),
    // "secure_delete" clears rows and pages, and yet a page that was rebalanced keeps stale copies in its gaps.
    laysAnew: () => true,
    lockTable: async () => {},
    async shrink(db) {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(TRUNCATE)`.execute(db);
      return rows[0]?.busy === 0;
    },
  };
}

const PG_CONNECT_MS = 5_000;
/** Longer than any write takes; a node that hangs with a lock must not hang the others. */
const PG_STATEMENT_MS = 15_000;
/** Tidying waits no longer than that for a table, and is tried again. */
const PG_LOCK_MS = 2_000;
const PG_POLL_MS = 20;
const PG_CONNECTIONS = 8;
/**
 * Classes of SQLSTATE: connection, sign-in, no such database, rollback by the server, resources, read-only standby,
 * not accepting, lock timeout, intervention, system, internal. None of them can be caused by a statement of ours.
 */
const PG_DOWN_STATE = /^(08|28|3D000|40|53|25006|55000|55P03|57|58|XX)/;
const PG_DOWN_SYSTEM = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/;
const PG_GONE =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|after calling end|driver has already been destroyed|Query read timeout/;

/** A server that several nodes share. The pool connects anew by itself when the server is back. */
export function postgresEngine(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: PG_CONNECTIONS,
    connectionTimeoutMillis: PG_CONNECT_MS,
    statement_timeout: PG_STATEMENT_MS,
    idle_in_transaction_session_timeout: PG_STATEMENT_MS,
    keepAlive: true,
    types: { getTypeParser: pgParser },
  });
  // A connection that breaks is dropped by the pool, and its query rejects; without a listener Node would exit as well.
  const dropped = () => undefined;
  pool.on('error', dropped);
  pool.on('connect', (client) => client.on('error', dropped));
  return {
    dialect: new PostgresDialect({ pool }),
    text: sql`text collate "C"`,
    bytes: sql`bytea`,
    keyed: sql``,
    locksRows: true,
    isDown: isPostgresDown,
    // What is rewritten in one transaction has one transaction id; otherwise the ids would tell the order.
    laysAnew: (table) => UNORDERED.some((unordered) => unordered === table),
    async lockTable(tx, table) {
      await sql`set local lock_timeout = ${sql.lit(PG_LOCK_MS)}`.execute(tx);
      await sql`lock table ${sql.table(table)} in exclusive mode`.execute(tx);
    },
    shrink: (db, tables) => db.connection().execute((connection) => vacuum(connection, tables)),
  };
}

/**
 * "full" writes a new file and drops the old one. Boards are large and others code on them: they only get a plain one.
 * Neither takes out a row that somebody may still be reading.
 */
async function vacuum(connection: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<boolean> {
  if (!(await areReadersGone(connection))) return false;
  await sql`set lock_timeout = ${sql.lit(PG_LOCK_MS)}`.execute(connection);
  try {
    for (const table of tables) {
      const full = table.startsWith('board_') ? sql`` : sql`full`;
      await sql`vacuum ${full} ${sql.table(table)}`.execute(connection);
    }
  } finally {
    await sql`reset lock_timeout`.execute(connection);
  }
  return true;
}

/** Waits until every transaction that began before now has ended (the server's own, too: it gathers statistics). */
async function areReadersGone(connection: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ now: string }>`select pg_snapshot_xmax(pg_current_snapshot())::xid::text as now`.execute(
    connection,
  );
  const older = sql<{ older: number }>`
    select count(*) as older from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and greatest(age(backend_xmin), age(backend_xid)) > age(${rows[0]?.now}::text::xid)`;
  for (let waitedMs = 0; waitedMs < PG_LOCK_MS; waitedMs += PG_POLL_MS) {
    if ((await older.execute(connection)).rows[0]?.older === 0) return true;
    await setTimeout(PG_POLL_MS);
  }
  return false;
}

function isPostgresDown(error: unknown): boolean {
  const code = codeOf(error);
  if (code.length === 5 && PG_DOWN_STATE.test(code)) return true;
  return PG_DOWN_SYSTEM.test(code) || (code === '' && PG_GONE.test(messageOf(error)));
}

/** Numbers in our tables are counts and ms since 1970: they fit a double, and a bigint that does not is damage. */
function pgParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return safeNumber;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}

function safeNumber(digits: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${digits}`);
  return value;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

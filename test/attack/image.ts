import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import type pg from 'pg';

/** A copy of everything that a server has stored at one moment, as a backup or a thief would have it. */
export interface Image {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Every row of every table as text, in the order in which it lies there. */
  readonly rows: readonly string[];
  /** The same by the transaction that wrote them, where the database keeps that. */
  readonly byBirth: readonly string[];
}

export const DATABASE = 'krug.sqlite';

export function imageOfFolder(folder: string): Image {
  const names = readdirSync(folder).filter((name) => name.startsWith(DATABASE));
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  return { files, rows: rowsOf(files), byBirth: [] };
}

/** Read from a copy: opening a database tidies it. */
function rowsOf(files: ReadonlyMap<string, Buffer>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'krug-image-'));
  for (const [name, bytes] of files) if (!name.endsWith('-shm')) writeFileSync(path.join(folder, name), bytes);
  const database = new SQLite(path.join(folder, DATABASE));
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
    return tables.flatMap((table) => database.prepare(`select * from "${table}"`).all().map(textOf));
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

export async function imageOfServer(client: pg.Client): Promise<Image> {
  const tables = await client.query("select tablename from pg_tables where schemaname = 'public' order by tablename");
  const rows: { text: string; birth: number }[] = [];
  for (const { tablename } of tables.rows) {
    const found = await client.query(`select xmin::text::bigint as birth, * from "${tablename}" order by ctid`);
    for (const { birth, ...row } of found.rows) rows.push({ text: textOf(row), birth: Number(birth) });
  }
  const byBirth = [...rows].sort((a, b) => a.birth - b.birth);
  return { files: new Map(), rows: rows.map(({ text }) => text), byBirth: byBirth.map(({ text }) => text) };
}

function textOf(row: unknown): string {
  return Object.values(row as Record<string, unknown>)
    .map((value) => (Buffer.isBuffer(value) ? value.toString('hex') : String(value)))
    .join(' ');
}

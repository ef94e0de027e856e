import { type Kysely, sql } from 'kysely';
import type { Engine } from './engines.ts';
import { KEYS, type Tables } from './schema.ts';

/**
 * Deleting a row does not take its bytes out of the files, and a file keeps the order in which rows came even where
 * no column does. Lays the tables anew in the order of their keys, and gives back the room. What this rewrites is
 * small: only open rooms have rows here. False if somebody reads just now and it must be tried again.
 */
export async function scrubTables(
  db: Kysely<Tables>,
  engine: Engine,
  tables: readonly (keyof Tables)[],
): Promise<boolean> {
  for (const table of tables) if (engine.laysAnew(table)) await layAnew(db, engine, table);
  return engine.shrink(db, tables);
}

async function layAnew(db: Kysely<Tables>, engine: Engine, table: keyof Tables): Promise<void> {
  const key = sql.join(KEYS[table].map((column) => sql.ref(column)));
  await db.transaction().execute(async (tx) => {
    await engine.lockTable(tx, table);
    await sql`create temporary table laid_anew as select * from ${sql.table(table)}`.execute(tx);
    await tx.deleteFrom(table).execute();
    await sql`insert into ${sql.table(table)} select * from laid_anew order by ${key}`.execute(tx);
    await sql`drop table laid_anew`.execute(tx);
  });
}

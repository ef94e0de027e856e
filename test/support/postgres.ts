import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { PG_URL } from './services.ts';

/** A database of one's own, empty. */
export interface FreshDatabase {
  readonly url: string;
  /** Ends every connection to it first. */
  drop(): Promise<void>;
}

/** Needs $KRUG_TEST_PG_URL, which the test harness sets; its user may create databases. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env[PG_URL];
  if (!server)
    throw new Error(`${PG_URL} is not set: run the tests by npm test, or vitest's contract, fault and e2e projects.`);
  const name = `krug_${randomBytes(8).toString('hex')}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

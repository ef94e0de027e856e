import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from './app.ts';
import { type Config, parseConfig } from './config.ts';
import { demoGreeting } from './demo/demo-greeting.ts';
import { greeting } from './greeting.ts';
import { createLog, type Log } from './log.ts';
import { StorageDown, type Store } from './room/ports.ts';
import { openStore } from './storage/open.ts';
import { realWorld } from './world.ts';

const CLIENT = fileURLToPath(new URL('../dist/client', import.meta.url));

/** Reads the settings, opens the storage, listens on one port, says where to go; stops at a signal. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.ok) return fail(config.error);
  const log = createLog('info');
  const { dataDir, databaseUrl, publicUrl, apiToken } = config.value;
  const store = await openStore({ dataDir, databaseUrl: databaseUrl ?? undefined }).catch((error: unknown) => {
    if (!(error instanceof StorageDown)) throw error;
    const which = databaseUrl === null ? `in the folder ${dataDir} (DATA_DIR)` : 'at DATABASE_URL';
    throw new Error(`The database ${which} cannot be reached, or not be written to.`);
  });
  const clientFolder = existsSync(path.join(CLIENT, 'index.html')) ? CLIENT : undefined;
  const app = createApp({
    store,
    world: realWorld,
    log,
    clientFolder,
    publicUrl: publicUrl ?? undefined,
    apiToken: apiToken ?? undefined,
  });
  await app.resume();

  let stopping = false;
  const stop = (code: number): void => {
    // Who asks twice does not want to wait; what was acknowledged is on disk in any case.
    if (stopping) process.exit(code || 1);
    stopping = true;
    app
      .stop()
      .then(() => store.close())
      .then(() => process.exit(code), fail);
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  // A promise that nobody waited for failed: no meeting is ended for that. Whoever waited for an answer has a refusal,
  // and the disk, not the memory, is what everything goes on from.
  process.on('unhandledRejection', (error) => log.error({ error: String(error) }, 'something failed unnoticed'));
  // Some step was left half done in memory: the disk is right, so everybody is sent to what starts from it.
  process.on('uncaughtException', (error) => {
    log.error({ error: String(error), stack: error.stack }, 'a fault; the server stops');
    stop(1);
  });

  app.http.once('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? `Port ${config.value.port} is in use. Set PORT to another one.` : error.message);
  });
  app.http.listen(config.value.port, () => {
    const { port } = app.http.address() as AddressInfo;
    greet(app, store, log, config.value, port).catch(fail);
  });
}

async function greet(app: App, store: Store, log: Log, config: Config, port: number): Promise<void> {
  const { members, entrance } = app;
  const parts = { store, world: realWorld, members, log, entrance };
  // Before the greeting: it makes the first member, and then no set-up link is printed.
  const demo = config.demo ? await demoGreeting(parts, port, config.publicUrl) : '';
  process.stdout.write((await greeting(members, port, config.publicUrl ?? undefined)) + demo);
  if (config.redisUrl !== null) {
    process.stdout.write('  REDIS_URL is set, but this version runs as one node and does not use it.\n\n');
  }
}

function fail(error: unknown): void {
  process.stderr.write(`\n  Krug cannot start or go on: ${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exit(1);
}

main().catch(fail);

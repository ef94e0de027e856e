import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOut, type Need } from './left-out.ts';
import { aptInstall, canUseApt, freePort, isRoot, type Running, run, start, which } from './run.ts';

/**
 * PostgreSQL and Redis for the tests: the ones named by $KRUG_TEST_PG_URL and $KRUG_TEST_REDIS_URL; else our
 * own, from the programs on this machine, on ports of their own and in folders that are thrown away; else
 * apt, as root on Debian. The URLs go on to the tests by the same two variables.
 */
export const PG_URL = 'KRUG_TEST_PG_URL';
export const REDIS_URL = 'KRUG_TEST_REDIS_URL';

export interface Service {
  readonly name: Need;
  readonly source: string;
  stop(): Promise<void>;
}

/** What is not left out is running, and its URL is in the environment, when this resolves. */
export async function startServices(): Promise<Service[]> {
  const out = leftOut();
  const services: Service[] = [];
  if (!out.includes('postgres')) services.push(await postgres());
  if (!out.includes('redis')) services.push(await redis());
  return services;
}

export async function stopServices(services: readonly Service[]): Promise<void> {
  for (const service of services) await service.stop();
}

async function postgres(): Promise<Service> {
  if (process.env[PG_URL]) return { name: 'postgres', source: `$${PG_URL}`, stop: async () => {} };
  const bin = postgresBin() ?? postgresFromApt();
  if (!bin) throw new Error(missing('PostgreSQL', PG_URL, 'postgres', 'apt-get install postgresql'));
  const folder = mkdtempSync(join(tmpdir(), 'krug-pg-'));
  const throwAway = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const { running, url } = await startPostgres(bin, folder);
    const stop = stopOnce(PG_URL, running, throwAway);
    process.env[PG_URL] = url;
    return { name: 'postgres', source: `our own, from ${bin}`, stop };
  } catch (error) {
    throwAway();
    throw error;
  }
}

/** It refuses to run as root: there `setpriv` makes it the user that its package brought. */
async function startPostgres(bin: string, folder: string): Promise<{ running: Running; url: string }> {
  const user = isRoot() ? unprivilegedUser() : null;
  const as = user ? ['setpriv', '--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'] : ['env'];
  if (user) chownSync(folder, user.uid, user.gid);
  const [program = '', ...prefix] = as;
  const data = join(folder, 'data');
  run(program, [
    ...prefix,
    join(bin, 'initdb'),
    '-D',
    data,
    '-U',
    'krug',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C',
  ]);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
  ];
  const options = [...settings, 'shared_buffers=64MB'].flatMap((setting) => ['-c', setting]);
  const ready = /database system is ready to accept connections/;
  const running = await start(program, [...prefix, join(bin, 'postgres'), '-D', data, ...options], ready, 'SIGINT');
  return { running, url: `postgres://krug@127.0.0.1:${port}/postgres` };
}

function unprivilegedUser(): { uid: number; gid: number } {
  const name = ['postgres', 'nobody'].find((candidate) => idOf(candidate, '-u') !== null);
  const uid = name ? idOf(name, '-u') : null;
  const gid = name ? idOf(name, '-g') : null;
  if (uid === null || gid === null)
    throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
  return { uid, gid };
}

function idOf(name: string, flag: '-u' | '-g'): number | null {
  try {
    return Number(run('id', [flag, name]).trim());
  } catch {
    return null;
  }
}

/** The newest on the machine; Debian keeps the server's programs off the PATH. */
function postgresBin(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  const onPath = which('initdb');
  if (onPath) folders.push(join(onPath, '..'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

function postgresFromApt(): string | null {
  if (!canUseApt()) return null;
  aptInstall('postgresql');
  return postgresBin();
}

async function redis(): Promise<Service> {
  if (process.env[REDIS_URL]) return { name: 'redis', source: `$${REDIS_URL}`, stop: async () => {} };
  if (!which('redis-server') && canUseApt()) aptInstall('redis-server');
  const program = which('redis-server');
  if (!program) throw new Error(missing('Redis', REDIS_URL, 'redis', 'apt-get install redis-server'));
  const folder = mkdtempSync(join(tmpdir(), 'krug-redis-'));
  const port = await freePort();
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder];
  const running = await start(program, args, /Ready to accept connections/, 'SIGTERM');
  process.env[REDIS_URL] = `redis://127.0.0.1:${port}`;
  const stop = stopOnce(REDIS_URL, running, () => rmSync(folder, { recursive: true, force: true }));
  return { name: 'redis', source: `our own, from ${program}`, stop };
}

/** Also stops it when this process ends without having been asked to, so that nothing is left behind. */
function stopOnce(variable: string, running: Running, throwAway: () => void): () => Promise<void> {
  const onExit = (): void => {
    running.kill();
    throwAway();
  };
  process.once('exit', onExit);
  return async () => {
    process.off('exit', onExit);
    await running.stop();
    throwAway();
    delete process.env[variable];
  };
}

function missing(what: string, variable: string, name: Need, command: string): string {
  return (
    `No ${what} for the tests. Any of these helps:\n  ${command}\n  ${variable}=… npm test   (a server of yours)\n` +
    `  KRUG_TEST_WITHOUT=${name} npm test   (leaves out what needs it, and says so)`
  );
}

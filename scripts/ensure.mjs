// Makes a clone ready to run: dependencies as package-lock.json wants them, and the client built from the
// sources as they are. Needs Node alone, and does nothing (in some 50 ms) where nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CLIENT_OUT = join(ROOT, 'dist/client');
const INSTALL_STAMP = join(ROOT, 'node_modules/.krug-installed');
/** Lies inside the build, so that both appear in one rename. */
export const BUILD_STAMP = join(CLIENT_OUT, '.vite/sources');
const CLIENT_SOURCES = ['client', 'shared', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const LOCK_HINT = ' If npm finds package-lock.json out of sync after you added a package: node scripts/lock.mjs';
const OLDEST_NODE = [20, 19];

/** Installs when what is installed is not what package-lock.json says, or was made for another Node. */
export function ensureInstalled() {
  const wanted = `${hash(['package-lock.json'])} ${process.platform}-${process.arch} abi-${process.versions.modules}\n`;
  if (read(INSTALL_STAMP) === wanted) return;
  // A developer who ran npm alone has no stamp, or an old one: then npm's own list of what it installed decides.
  const sameMachine =
    !existsSync(INSTALL_STAMP) ||
    read(INSTALL_STAMP).split(' ').slice(1).join(' ') === wanted.split(' ').slice(1).join(' ');
  if (!sameMachine || !matchesLock()) {
    console.log('Installing dependencies (npm ci)…');
    runOrExit(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      LOCK_HINT,
    );
  }
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the client when its sources are not the ones of the last build. */
export function ensureBuilt() {
  if (read(BUILD_STAMP) === sourcesHash()) return;
  runOrExit(process.execPath, [join(ROOT, 'scripts/build.mjs')]);
}

export function ensureReady() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Krug needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  ensureInstalled();
  ensureBuilt();
}

/** Of contents, not of dates: a checkout sets dates as it likes. */
export function sourcesHash() {
  return hash(CLIENT_SOURCES);
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths.flatMap(filesUnder))
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return sum.digest('hex');
}

function filesUnder(path) {
  if (/\.\w+$/.test(path)) return existsSync(join(ROOT, path)) ? [path] : [];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}

function matchesLock() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!installed || !wanted) return false;
  const names = Object.keys(wanted).filter((name) => name !== '');
  const complete = names.every((name) => {
    const here = installed[name];
    return here ? here.version === wanted[name].version : Boolean(wanted[name].optional || wanted[name].devOptional);
  });
  return complete && Object.keys(installed).every((name) => wanted[name]);
}

function packagesOf(path) {
  const text = read(join(ROOT, path));
  return text ? JSON.parse(text).packages : null;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function runOrExit(program, args, hint = '') {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.${hint}`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureReady();

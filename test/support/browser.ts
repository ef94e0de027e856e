import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { aptInstall, canUseApt, run, which } from './run.ts';

/**
 * A browser for the tests, in this order: $KRUG_BROWSER; what Playwright has; the system's Chromium or
 * Chrome; the Chromium that comes by npm (runs as root, with no system package); apt, as root on Debian.
 */
export interface FoundBrowser {
  readonly path: string;
  readonly source: string;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Without these Chromium as root does not start, and every start looks up hosts of its maker. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Sets $KRUG_BROWSER for this process and its children. Throws the commands to type if there is none. */
export function findBrowser(): FoundBrowser {
  const found = fromEnvironment() ?? fromPlaywright() ?? fromSystem() ?? fromNpm() ?? fromApt();
  if (!found) {
    throw new Error(
      'No browser for the tests. Any of these gives one:\n' +
        '  apt-get install chromium\n  npx playwright-core install chromium\n  KRUG_BROWSER=/path/to/chrome npm test',
    );
  }
  process.env['KRUG_BROWSER'] = found.path;
  return found;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A browser that keeps what it knows in a folder, as one's own does: closed and started again it is the same. */
export function launchDevice(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...launchOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
}

function launchOptions() {
  const { path } = findBrowser();
  return { executablePath: path, headless: true, args: ARGS, env: { ...process.env, ...libraryPath(path) } };
}

function fromEnvironment(): FoundBrowser | null {
  const path = process.env['KRUG_BROWSER'];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`KRUG_BROWSER is ${path}, and no file is there.`);
  return { path, source: '$KRUG_BROWSER' };
}

function fromPlaywright(): FoundBrowser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, source: 'Playwright' } : null;
}

function fromSystem(): FoundBrowser | null {
  const path = SYSTEM_NAMES.map(which).find((name) => name !== null) ?? (existsSync(MAC_CHROME) ? MAC_CHROME : null);
  return path ? { path, source: 'the system' } : null;
}

/** It comes packed: unpacked once into a folder of the user's, beside it, and moved in place when whole. */
function fromNpm(): FoundBrowser | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const version = /"version": "([^"]+)"/.exec(readPackage(entry))?.[1] ?? 'unknown';
  const home = join(tmpdir(), `krug-chromium-${version}-${userInfo().uid}`);
  const path = join(home, 'chromium');
  if (!existsSync(path)) unpack(entry, home);
  return starts(path) ? { path, source: '@sparticuz/chromium' } : null;
}

function readPackage(entry: string): string {
  return readFileSync(join(dirname(dirname(dirname(entry))), 'package.json'), 'utf8');
}

function unpack(entry: string, home: string): void {
  const half = mkdtempSync(`${home}-`);
  const script = `const {default: c} = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (c.default ?? c).executablePath();`;
  // The variable makes it unpack the system libraries too, for machines that lack them.
  const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  run(process.execPath, ['--input-type=module', '-e', script], env);
  try {
    renameSync(half, home);
  } catch (error) {
    // Another run was quicker; its copy is as good.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

/** The unpacked libraries stand in only where the machine lacks its own. */
function libraryPath(path: string): { LD_LIBRARY_PATH?: string } {
  const libraries = join(dirname(path), 'al2023', 'lib');
  if (!existsSync(libraries) || loads(path, {})) return {};
  return { LD_LIBRARY_PATH: libraries };
}

function starts(path: string): boolean {
  return loads(path, {}) || loads(path, libraryPath(path));
}

function loads(path: string, env: { LD_LIBRARY_PATH?: string }): boolean {
  try {
    run(path, ['--version', '--no-sandbox'], { ...process.env, ...env });
    return true;
  } catch {
    return false;
  }
}

function fromApt(): FoundBrowser | null {
  if (!canUseApt()) return null;
  aptInstall('chromium');
  const path = which('chromium');
  return path ? { path, source: 'apt' } : null;
}

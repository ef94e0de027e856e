import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** The path of a program on the PATH, or null. */
export function which(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Runs a program to its end; what it printed, or an error with what it printed. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? `${stderr}\n${stdout}`}`);
  return stdout;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function canUseApt(): boolean {
  return isRoot() && existsSync('/etc/debian_version') && which('apt-get') !== null;
}

export function aptInstall(...packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${packages.join(', ')} with apt for the tests…`);
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

/** A port that was free a moment ago: for programs that cannot choose one themselves. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      probe.close(() => resolve(address.port));
    });
  });
}

export interface Running {
  stop(): Promise<void>;
  /** At once, and without waiting: for the exit of this process. */
  kill(): void;
}

/**
 * Starts a program that keeps running and resolves when it has printed `ready`; rejects with what it
 * printed if it ends before that. `stop` asks it to end, and waits until it has.
 */
export function start(
  program: string,
  args: readonly string[],
  ready: RegExp,
  stopSignal: NodeJS.Signals,
): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    const listen = (chunk: Buffer): void => {
      if (printed.length < 100_000) printed += chunk.toString();
      if (!ready.test(printed)) return;
      resolve({
        kill: () => child.kill('SIGKILL'),
        stop: async () => {
          child.kill(stopSignal);
          await ended;
        },
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${program} ended with ${code}:\n${printed}`)));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** The real server as a process of its own, that can be killed and started again on the same port. */
export class ChildServer {
  readonly url: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | null = null;
  #printed = '';

  private constructor(port: number, env: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#env = { ...env, PORT: String(port) };
  }

  /** `env` has DATA_DIR, DATABASE_URL, API_TOKEN. The port is free now, and asked for by nobody else meanwhile. */
  static async prepare(env: Record<string, string>): Promise<ChildServer> {
    return new ChildServer(await freePort(), env);
  }

  /** Resolves with what it printed once it listens. */
  start(): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      this.#printed = '';
      const read = (chunk: Buffer): void => {
        this.#printed += chunk.toString();
        if (this.#printed.includes('Ctrl+C')) resolve(this.#printed);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => reject(new Error(`the server stopped with ${code}: ${this.#printed}`)));
    });
  }

  /** All that it has printed since its last start. */
  get printed(): string {
    return this.#printed;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** SIGKILL gives it no chance to write anything; SIGTERM asks. Resolves when the process is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

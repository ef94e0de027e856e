import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./child.ts', import.meta.url));

/** The child that writes, and its lines as they come. */
export class Child {
  readonly process: ChildProcess;
  readonly lines: Interface;

  constructor(...args: string[]) {
    this.process = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (!this.process.stdout) throw new Error('no output');
    this.lines = createInterface({ input: this.process.stdout });
  }

  async firstLine(): Promise<string> {
    const [line] = await once(this.lines, 'line');
    return String(line);
  }

  /** Resolves when the operating system has it no more. */
  async kill(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}

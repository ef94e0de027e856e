// npm start: the server, in this very process, so that a signal reaches it and nothing is left listening.
import { ensureReady } from './ensure.mjs';

ensureReady();
process.env.NODE_ENV ??= 'production';
if (process.argv.includes('--demo')) process.env.KRUG_DEMO = '1';

// npm passes no signal on to what it runs: when it is gone, the server goes too, as if it had been told.
const STARTED_BY = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== STARTED_BY && process.kill(process.pid, 'SIGTERM'), 500).unref();
}

const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');

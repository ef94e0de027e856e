// npm run dev: the server starts again when server/ or shared/ change, the client is built again when its
// sources do; reload the page to see it. The pages are the built ones, under the policies of production.
import { spawn } from 'node:child_process';
import { rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { BUILD_STAMP, CLIENT_OUT, ensureReady, ROOT } from './ensure.mjs';

const SETTLE_MS = 150;

ensureReady();
// From here on dist follows the sources without a stamp; the next start builds afresh.
rmSync(BUILD_STAMP, { force: true });

let server = null;
let ending = false;
let timer;

function startServer() {
  server = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'server/main.ts')], { cwd: ROOT, stdio: 'inherit' });
  server.once('exit', (code, signal) => {
    server = null;
    if (ending) process.exit(code ?? 0);
    if (signal === null && code !== 0) console.log('The server has ended; it starts again with the next change.');
  });
}

function restartServer() {
  if (!server) return startServer();
  server.once('exit', startServer);
  server.kill('SIGTERM');
}

function end(signal) {
  if (ending) return;
  ending = true;
  if (server) server.kill(signal);
  else process.exit(0);
}

process.on('SIGINT', () => end('SIGINT'));
process.on('SIGTERM', () => end('SIGTERM'));
process.on('exit', () => server?.kill('SIGKILL'));

for (const folder of ['server', 'shared']) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restartServer, SETTLE_MS);
  });
}
// Whatever the shell says: a phone gets no development build.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
for (const mode of ['staff', 'phone']) {
  const config = { configFile: join(ROOT, 'vite.config.ts'), mode, logLevel: 'warn' };
  const watcher = await build({ ...config, build: { outDir: CLIENT_OUT, watch: {} } });
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') console.log(`Built the pages of ${mode} in ${event.duration} ms.`);
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') event.result?.close();
  });
}
startServer();

// Builds the client into a folder beside the old one and swaps them, so that a server that is running, or a
// second build, never meets half of one.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_STAMP, CLIENT_OUT, ensureInstalled, ROOT, sourcesHash } from './ensure.mjs';

ensureInstalled();
// Whatever the shell says: a phone gets no development build.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');

const sources = sourcesHash();
const next = join(ROOT, `dist/.next-${process.pid}`);
const last = join(ROOT, `dist/.last-${process.pid}`);
const startedAt = Date.now();
process.on('exit', () => {
  for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
});

mkdirSync(next, { recursive: true });
try {
  for (const mode of ['staff', 'phone']) {
    await build({ configFile: join(ROOT, 'vite.config.ts'), mode, logLevel: 'warn', build: { outDir: next } });
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
writeFileSync(BUILD_STAMP.replace(CLIENT_OUT, next), sources);
swap();
console.log(`Built the client in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);

/** Another build may put its own in place between the two renames: then that one is moved away as well. */
function swap() {
  rmSync(last, { recursive: true, force: true });
  try {
    renameSync(CLIENT_OUT, last);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(next, CLIENT_OUT);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    swap();
  }
}

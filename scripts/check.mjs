// npm run check: everything that can be said about the code without running it, and the weight of the pages.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_STAMP, ensureInstalled, ROOT, sourcesHash } from './ensure.mjs';

ensureInstalled();
const AT_ONCE = 2;
const bin = (path) => join(ROOT, 'node_modules', path);
const isBuilt = existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sourcesHash();
const build = isBuilt ? [] : [[join(ROOT, 'scripts/build.mjs')]];
/** What is run for each, one after the other; the slowest check first. */
const checks = [
  { name: 'promises (eslint)', runs: [[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']] },
  { name: 'sizes (vite, size-limit)', runs: [...build, [bin('size-limit/bin.js')]], isReport: true },
  { name: 'types (tsc)', runs: [[bin('@typescript/native/bin/tsc'), '-p', '.']] },
  { name: 'unused files, exports, packages (knip)', runs: [[bin('knip/bin/knip.js'), '--no-progress']] },
  { name: 'lint and format (biome)', runs: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']] },
];

const startedAt = Date.now();
const waiting = [...checks];
const failed = [];

await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`\n${checks.length - failed.length} of ${checks.length} checks passed in ${seconds(startedAt)}.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join('; ')}.`);
  process.exitCode = 1;
}

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
}

/** Prints in one piece, when it is done: checks that run side by side do not mix their lines. */
async function check({ name, runs, isReport }) {
  const begun = Date.now();
  let printed = '';
  let code = 0;
  for (const args of runs) {
    if (code === 0) code = await run(args, (chunk) => (printed += chunk));
  }
  if (code !== 0) failed.push(name);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds(begun)}`);
  if (code !== 0 || isReport) console.log(printed.trimEnd());
}

function run(args, print) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

// Writes shared/fingerprints.json anew. A line on what changed makes a new version:
//   npm run fingerprint -- wire "answers carry their run"
// While nobody uses the version yet, it may simply follow:
//   npm run fingerprint -- --unreleased
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { ROOT } from './ensure.mjs';

register();
const { fingerprints, FINGERPRINTS_FILE } = await import('../test/support/fingerprints.ts');
const file = join(ROOT, FINGERPRINTS_FILE);
const committed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const [name, line] = process.argv.slice(2);

for (const { name: known, hash } of fingerprints()) {
  committed[known] ??= { version: 1, hash, history: ['1: the first'] };
  const entry = committed[known];
  if (entry.hash === hash) continue;
  if (name === '--unreleased') entry.hash = hash;
  else if (name === known && line) {
    entry.version += 1;
    entry.hash = hash;
    entry.history.push(`${entry.version}: ${line}`);
  } else {
    console.error(`${known} has changed. Say what, and it becomes version ${entry.version + 1}:`);
    console.error(`  npm run fingerprint -- ${known} "what changed"`);
    process.exitCode = 1;
  }
}
const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
writeFileSync(file, `${JSON.stringify(committed, null, 2)}\n`);
execFileSync(process.execPath, [biome, 'format', '--write', file], { cwd: ROOT, stdio: 'ignore' });

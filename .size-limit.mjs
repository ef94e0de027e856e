import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What each page may weigh, gzipped: all JS and CSS that it can reach, chunks that come later included.
// Counted apart is what is fetched once a page can be used, and nothing waits for: the guards, and the worker that
// counts agreement.
const PHONE_GUARD = 'participant/answer/guard-notice.tsx';
const STAFF_GUARD = '../shared/guard/guard.ts';
const out = fileURLToPath(new URL('./dist/client/', import.meta.url));

export default [
  { name: 'phone', limit: '60 kB', gzip: true, path: filesOf('phone', 'phone.html', [PHONE_GUARD]) },
  { name: 'phone, its guard', limit: '15 kB', gzip: true, path: filesOf('phone', PHONE_GUARD, ['phone.html']) },
  { name: 'observer', limit: '200 kB', gzip: true, path: filesOf('staff', 'board.html', [STAFF_GUARD]) },
  { name: 'practice', limit: '180 kB', gzip: true, path: filesOf('staff', 'practice.html', [STAFF_GUARD]) },
  { name: 'codebooks', limit: '110 kB', gzip: true, path: filesOf('staff', 'codebooks.html') },
  {
    name: 'facilitator (home, archive)',
    limit: '170 kB',
    gzip: true,
    path: filesOf('staff', 'index.html', [STAFF_GUARD]),
  },
  { name: 'staff, their guard', limit: '15 kB', gzip: true, path: filesOf('staff', STAFF_GUARD) },
  { name: 'observer, counting agreement', limit: '12 kB', gzip: true, path: workersOf('staff', 'board.html') },
];

/** All files that `page` can reach, but for what only `without` reaches. */
function filesOf(build, page, without = []) {
  const manifest = manifestOf(build);
  const files = new Set();
  const seen = new Set(without);
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(out + file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(page);
  return [...files];
}

function workersOf(build, page) {
  const workers = (manifestOf(build)[page].assets ?? []).filter((file) => file.endsWith('.js'));
  return workers.map((file) => out + file);
}

function manifestOf(build) {
  const file = `${out}.vite/${build}.json`;
  if (!existsSync(file)) throw new Error('There is no build to measure: run npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

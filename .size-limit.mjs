import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What each page may weigh, gzipped: all JS and CSS that it can reach, workers and chunks that come later included.
// The phone's guard is counted apart: it is fetched once the page can answer, and nothing waits for it.
const GUARD = 'participant/answer/guard-notice.tsx';
const out = fileURLToPath(new URL('./dist/client/', import.meta.url));

export default [
  { name: 'phone', limit: '60 kB', gzip: true, path: filesOf('phone', 'phone.html', [GUARD]) },
  { name: 'phone, its guard', limit: '15 kB', gzip: true, path: filesOf('phone', GUARD, ['phone.html']) },
  { name: 'observer', limit: '200 kB', gzip: true, path: filesOf('staff', 'board.html') },
  { name: 'practice', limit: '190 kB', gzip: true, path: filesOf('staff', 'practice.html') },
  { name: 'codebooks', limit: '110 kB', gzip: true, path: filesOf('staff', 'codebooks.html') },
  { name: 'facilitator (home, archive)', limit: '170 kB', gzip: true, path: filesOf('staff', 'index.html') },
];

/** All files that `page` can reach, but for what only `without` reaches. */
function filesOf(build, page, without = []) {
  const manifestFile = `${out}.vite/${build}.json`;
  if (!existsSync(manifestFile)) throw new Error('There is no build to measure: run npm run build.');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const files = new Set();
  const seen = new Set(without);
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    const workers = (chunk.assets ?? []).filter((file) => file.endsWith('.js'));
    for (const file of [chunk.file, ...(chunk.css ?? []), ...workers]) files.add(out + file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(page);
  return [...files];
}

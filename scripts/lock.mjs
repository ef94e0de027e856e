// Completes package-lock.json with the packages of other systems (Windows, macOS, musl…) that npm leaves out
// where the registry it was run against does not carry them; without them `npm ci` refuses the file anywhere.
// Their versions are pinned exactly by the packages that want them, so nothing is guessed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || isLocked(path, name)) continue;
    const words = name.replace(/^.*\//, '').split('-');
    const os = SYSTEMS.filter((system) => words.includes(system));
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    if (words.includes('arm') || words.includes('armeabi')) cpu.splice(0, cpu.length, 'arm');
    const dev = entry.dev ? { dev: true } : {};
    if (os.length !== 1 || cpu.length !== 1) throw new Error(`No system or processor in the name ${name}.`);
    const libc = words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : {};
    lock.packages[`node_modules/${name}`] = { version, cpu, ...dev, ...libc, optional: true, os };
    added.push(`${name} ${version}`);
  }
}
const names = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length > 0
    ? `Added ${added.length} packages of other systems:\n  ${added.join('\n  ')}`
    : 'Nothing is missing.',
);

/** As Node finds it: beside the package that wants it, or in any folder above. */
function isLocked(path, name) {
  for (let place = path; ; place = place.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, '')) {
    if (lock.packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

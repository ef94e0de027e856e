// npm test: finds a browser, PostgreSQL and Redis (or starts its own), runs the tests, takes everything down
// again and says in one line what was tested and what was not. Arguments go to vitest.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReady, ROOT } from './ensure.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
const { leftOut, meetingData, MEETINGS_VARIABLE } = await import('../test/support/left-out.ts');
const { findBrowser } = await import('../test/support/browser.ts');
const { startServices, stopServices } = await import('../test/support/services.ts');

const folder = mkdtempSync(join(tmpdir(), 'krug-test-'));
const report = join(folder, 'report.json');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let vitest = null;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => (vitest ? vitest.kill(signal) : process.exit(130)));
}

try {
  const missing = describeLeftOut();
  const services = await prepare();
  const code = await runVitest().finally(() => stopServices(services));
  const failed = close(missing);
  process.exitCode = code === 0 && failed ? 1 : code;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** What this run goes without, in words; throws where that is refused. */
function describeLeftOut() {
  const missing = leftOut().map((need) => need.toString());
  if (!meetingData()) missing.push(`recorded meetings (set ${MEETINGS_VARIABLE} to their folder)`);
  for (const name of missing) console.log(`!!! LEFT OUT: ${name}. What needs it is not tested in this run. !!!`);
  return missing;
}

async function prepare() {
  const services = await startServices();
  for (const { name, source } of services) console.log(`${name}: ${source}`);
  if (leftOut().includes('browser')) return services;
  try {
    console.log(`browser: ${findBrowser().source}, ${process.env.KRUG_BROWSER}`);
  } catch (error) {
    await stopServices(services);
    throw error;
  }
  return services;
}

function runVitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  vitest = child;
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** The closing line. True if a test failed, or if none passed: a filter that matches nothing proves nothing. */
function close(missing) {
  if (!existsSync(report)) {
    console.log('\nThe tests did not run to their end: nothing can be said about them.\n');
    return true;
  }
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failedFiles = testResults.filter((file) => file.status === 'failed').length;
  const notRun = numPendingTests + numTodoTests;
  const parts = [`${numPassedTests} passed`, `${numFailedTests} failed`, `${notRun} not run`];
  const without = missing.length > 0 ? ` LEFT OUT: ${missing.join('; ')}.` : ' Nothing was left out.';
  const broken = failedFiles > 0 ? ` Files with failures: ${failedFiles}.` : '';
  console.log(`\nTests: ${parts.join(', ')}, in ${testResults.length} files.${broken}${without}\n`);
  return numFailedTests > 0 || failedFiles > 0 || numPassedTests === 0;
}

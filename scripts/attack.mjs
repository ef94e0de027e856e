// npm run attack: tries to link the answers of one phone with everything that a server keeps, over many sessions
// (`npm run attack -- 50` for another number than 200), and does the same where a protection is taken away.
import { spawnSync } from 'node:child_process';
import { ROOT } from './ensure.mjs';

const DEFAULT_SESSIONS = '200';
const [sessions = DEFAULT_SESSIONS] = process.argv.slice(2);
if (!/^[1-9]\d{0,4}$/.test(sessions)) {
  console.error('How many sessions? A whole number, as in: npm run attack -- 50');
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', '--project', 'attack'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, KRUG_ATTACK_SESSIONS: sessions },
});
process.exit(status ?? 1);

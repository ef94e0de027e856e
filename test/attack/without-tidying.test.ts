import { expect, it, vi } from 'vitest';
import { attack, reportOf } from './attack.ts';
import { expectFound } from './expect-found.ts';
import { sessionsOf } from './extent.ts';

// Files keep the order in which rows came: this is what makes them forget it.
const scrubTables = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../server/storage/scrub.ts', () => ({ scrubTables }));

it.each([
  ['SQLite', 'place'],
  ['PostgreSQL', 'order'],
] as const)('[V2] finds them on %s by %s, where tables are not laid anew', async (store, by) => {
  const found = await attack(sessionsOf('weakened'), { store, untidy: true });
  process.stdout.write(reportOf(`Without tidying, ${store}`, found));
  expect(scrubTables).toHaveBeenCalled();
  expectFound(found, by);
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const services = fileURLToPath(new URL('./test/support/global-setup.ts', import.meta.url));
const slow = ['test/contract/**', 'test/e2e/**', 'test/fault/**', 'test/attack/**', 'test/bench/**'];

/**
 * `unit` needs nothing but Node. The others find PostgreSQL, Redis and a browser by environment, or start
 * their own (test/support). Timeouts are there to end a hang, not to measure: a busy machine is no failure.
 */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    // A browser, a database and the app run beside the tests: two files at once keep two cores busy.
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
    expect: { requireAssertions: false },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: slow,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: [services],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'fault',
          include: ['test/fault/**/*.test.ts'],
          globalSetup: [services],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [services],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'attack',
          include: ['test/attack/**/*.test.ts'],
          globalSetup: [services],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 3_600_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});

import { existsSync } from 'node:fs';

/** What a run of the tests may be told to go without: by name, loudly, and never when CI=true. */
export const NEEDS = ['postgres', 'redis', 'browser'] as const;
export type Need = (typeof NEEDS)[number];

export const LEFT_OUT_VARIABLE = 'KRUG_TEST_WITHOUT';

/** Throws a sentence for the developer on an unknown name, and when CI wants everything. */
export function leftOut(env: NodeJS.ProcessEnv = process.env): readonly Need[] {
  const names = (env[LEFT_OUT_VARIABLE] ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const needs = names.map((name) => {
    const need = NEEDS.find((known) => known === name);
    if (!need) throw new Error(`${LEFT_OUT_VARIABLE} names "${name}"; it can name ${NEEDS.join(', ')}.`);
    return need;
  });
  if (needs.length > 0 && env['CI'] === 'true') {
    throw new Error(`${LEFT_OUT_VARIABLE}=${names.join(',')} is refused because CI=true: everything is tested there.`);
  }
  return needs;
}

/** For `describe.runIf(has('postgres'))`. */
export function has(need: Need): boolean {
  return !leftOut().includes(need);
}

export const MEETINGS_VARIABLE = 'KRUG_TEST_MEETINGS';

/** The folder of recorded meetings that the replay test reads. They are large, and not part of the project. */
export function meetingData(env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = env[MEETINGS_VARIABLE];
  return folder && existsSync(folder) ? folder : null;
}

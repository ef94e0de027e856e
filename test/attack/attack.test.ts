import { describe, expect, it } from 'vitest';
import { attack, beyondChance, reportOf } from './attack.ts';
import { expectFound } from './expect-found.ts';
import { SURE, sessionsOf } from './extent.ts';
import { WEAKNESSES } from './weaknesses.ts';

describe('somebody with everything on disk, who looks for two answers of one phone', () => {
  it.each(['SQLite', 'PostgreSQL'] as const)('[V1] does no better on %s than by chance', async (store) => {
    const found = await attack(sessionsOf('as built'), { store });
    process.stdout.write(reportOf(`As built, ${store}`, found));
    expect(beyondChance(found, SURE)).toEqual([]);
  });

  it.each(WEAKNESSES)('[V2] finds them by $by, where there is $name', async ({ name, by, ...weakness }) => {
    const found = await attack(sessionsOf('weakened'), { ...weakness, store: 'SQLite' });
    process.stdout.write(reportOf(`With ${name}`, found));
    expectFound(found, by);
  });
});

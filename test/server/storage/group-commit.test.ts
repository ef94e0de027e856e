import { describe, expect, test } from 'vitest';
import { GroupCommit } from '../../../server/storage/group-commit.ts';

class Down extends Error {}

/** A transaction is a list of writes that is kept only if none of them throws. */
function setUp() {
  const commits: string[][] = [];
  const locked: (readonly string[])[] = [];
  const fault = { down: false };
  const group = new GroupCommit<string[]>(
    async (rooms, work) => {
      if (fault.down) throw new Down();
      const writes: string[] = [];
      await work(writes);
      locked.push(rooms);
      commits.push(writes);
    },
    (error) => error instanceof Down,
  );
  const write = (value: string, room = 'r') =>
    group.write([room], async (writes) => {
      if (value.startsWith('bad')) throw new Error(value);
      writes.push(value);
      return `${value}!`;
    });
  return { commits, locked, fault, group, write };
}

describe('group commit', () => {
  test('[S8] writes of one turn share one transaction, and each gets its own result', async () => {
    const { commits, locked, write } = setUp();
    expect(await Promise.all([write('a'), write('b', 's'), write('c')])).toEqual(['a!', 'b!', 'c!']);
    expect(commits).toEqual([['a', 'b', 'c']]);
    expect(locked).toEqual([['r', 's']]);
  });

  test('[S8] a write that comes while a commit is under way is in the next one', async () => {
    const { commits, group, write } = setUp();
    let late: Promise<string> | undefined;
    await group.write([], async () => {
      late = write('late');
    });
    await late;
    expect(commits).toEqual([[], ['late']]);
  });

  test('[S8] a write that fails for a reason of its own takes no other down', async () => {
    const { commits, write } = setUp();
    const outcomes = await Promise.allSettled([write('a'), write('bad 1'), write('b'), write('bad 2')]);
    expect(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason))),
    ).toEqual(['a!', 'Error: bad 1', 'b!', 'Error: bad 2']);
    expect(commits).toEqual([['a'], ['b']]);
  });

  test('[S18] when the database is down all of a group fail at once, and the next are tried anew', async () => {
    const { commits, fault, write } = setUp();
    fault.down = true;
    const outcomes = await Promise.allSettled([write('a'), write('b')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
    fault.down = false;
    expect(await write('c')).toBe('c!');
    expect(commits).toEqual([['c']]);
  });

  test('[S8] nothing waits any more when it is idle', async () => {
    const { commits, group, write } = setUp();
    const writes = Array.from({ length: 600 }, (_, index) => write(`${index}`));
    await group.idle();
    expect(commits.flat()).toHaveLength(600);
    expect(commits).toHaveLength(3);
    await Promise.all(writes);
  });
});

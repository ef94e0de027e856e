import { describe, expect, it, vi } from 'vitest';
import { Keeping } from '../../client/live/keeping.ts';

/** A memory that writes when it is told to. */
function slowMemory() {
  const waiting: { done: () => void; fail: () => void }[] = [];
  const written = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => waiting.push({ done: resolve, fail: () => reject(new Error('full')) })),
  );
  return { waiting, written };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what is written on this device', () => {
  it('[O97] is told only when the memory says so, and asked about once for many changes', async () => {
    const { waiting, written } = slowMemory();
    const changed = vi.fn();
    const keeping = new Keeping(written, changed);
    expect(keeping.isDone).toBe(false);
    for (let index = 0; index < 50; index += 1) keeping.touch();
    expect([keeping.isDone, changed.mock.calls.length]).toEqual([false, 0]);
    waiting.shift()?.done();
    await turn();
    // The first question was about the first change alone.
    expect(keeping.isDone).toBe(false);
    waiting.shift()?.done();
    await turn();
    expect([keeping.isDone, changed.mock.calls.length, written.mock.calls.length]).toEqual([true, 1, 2]);
    keeping.touch();
    expect(keeping.isDone).toBe(false);
    waiting.shift()?.done();
    await turn();
    expect(keeping.isDone).toBe(true);
  });

  it('[O97] is never told of a memory that gave up, and nobody asks it again', async () => {
    const { waiting, written } = slowMemory();
    const keeping = new Keeping(written, () => undefined);
    keeping.touch();
    waiting.shift()?.fail();
    await turn();
    keeping.touch();
    await turn();
    expect([keeping.isDone, keeping.hasFailed, written.mock.calls.length]).toEqual([false, true, 1]);
  });
});

import { setTimeout as delay } from 'node:timers/promises';

const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/**
 * Does it until it succeeds, with growing pauses; `onFailure` hears of each failure with its number from 0.
 * Rejects only when the signal is aborted.
 */
export async function untilDone<T>(
  action: () => Promise<T>,
  onFailure: (error: unknown, attempt: number) => void,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      onFailure(error, attempt);
      await delay(Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS), undefined, { signal });
    }
  }
}

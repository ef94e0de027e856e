import type { Page } from 'playwright-core';

/** What one coder does at the keyboard for one act, and when it is due, ms after the beginning. */
export interface Turn {
  readonly at: number;
  readonly keys: readonly string[];
}

/** Nobody presses a key twice within 150 ms: the board takes that for one press of a bouncing key. */
const SAME_KEY_MS = 170;

/**
 * Presses the keys of all turns, each no earlier than it is due, by real keyboard events. A coder who falls
 * behind goes on as quickly as the browser takes keys. Resolves with how far behind the last turn was, ms.
 */
export async function codeByKeyboard(page: Page, turns: readonly Turn[]): Promise<number> {
  const begun = performance.now();
  const pressedAt = new Map<string, number>();
  let behind = 0;
  for (const { at, keys } of turns) {
    await reach(begun + at);
    behind = performance.now() - begun - at;
    for (const key of keys) {
      await reach((pressedAt.get(key) ?? Number.NEGATIVE_INFINITY) + SAME_KEY_MS);
      await page.keyboard.press(key);
      pressedAt.set(key, performance.now());
    }
  }
  return behind;
}

async function reach(moment: number): Promise<void> {
  const left = moment - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

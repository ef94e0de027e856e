import type { Page } from 'playwright-core';

/** What a board's page noted of itself; all times in ms since 1970, so that pages of one machine compare. */
export interface PageNotes {
  /** The presses of code keys, in order: each finishes a mark. */
  readonly keys: readonly number[];
  /** By coder's name, for each of their marks in order: when it stood in the page, and when its frame came. */
  readonly seen: Readonly<Record<string, readonly Sighting[]>>;
  /** Tasks that held the page up for more than 50 ms, ms. */
  readonly longTasks: readonly number[];
}

export interface Sighting {
  /** The page's elements were changed. */
  readonly changed: number;
  /** The animation frame in which that change is drawn. */
  readonly frame: number;
  /** That frame was laid out and painted. */
  readonly painted: number;
}

/**
 * Notes from inside the page when keys were pressed and when each coder's marks stood on the screen, by the
 * counts of the timeline's lanes: they change in the same commit as the circle and the list of last marks.
 */
export async function watchPage(page: Page): Promise<void> {
  // What tsx compiles calls this to keep the names of functions; inside a page it is not there.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const epoch = (time: number): number => performance.timeOrigin + time;
    const notes = { keys: [] as number[], seen: {} as Record<string, Sighting[]>, longTasks: [] as number[] };
    Object.assign(window, { krugNotes: notes });
    window.addEventListener(
      'keydown',
      (event) => /^[a-z]$/.test(event.key) && notes.keys.push(epoch(event.timeStamp)),
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) notes.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    const look = (): void => {
      const changed = epoch(performance.now());
      const fresh: { changed: number; frame: number; painted: number }[] = [];
      for (const lane of document.querySelectorAll('.ob-lanes li')) {
        const name = (lane.querySelector('.ob-lane-name')?.textContent ?? '').replace(' (you)', '');
        const count = Number.parseInt((lane.querySelector('.ob-quiet')?.textContent ?? '').replace(/\D/g, ''), 10);
        notes.seen[name] ??= [];
        const seen = notes.seen[name];
        while (seen.length < count) {
          const sighting = { changed, frame: 0, painted: 0 };
          seen.push(sighting);
          fresh.push(sighting);
        }
      }
      if (fresh.length === 0) return;
      requestAnimationFrame(() => {
        const frame = epoch(performance.now());
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          for (const sighting of fresh) Object.assign(sighting, { frame, painted: epoch(performance.now()) });
        };
        port2.postMessage(null);
      });
    };
    const lanes = document.querySelector('.ob-lanes');
    if (!lanes) throw new Error('no timeline');
    new MutationObserver(look).observe(lanes, { subtree: true, childList: true, characterData: true });
  });
}

export function notesOf(page: Page): Promise<PageNotes> {
  return page.evaluate(() => (window as unknown as { krugNotes: PageNotes }).krugNotes);
}

/** Round trips of a bare WebSocket echo, ms, from a page of the same browser, one each `everyMs`, until stopped. */
export async function startEcho(page: Page, url: string, everyMs: number): Promise<() => Promise<number[]>> {
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(
    async ({ url, everyMs }) => {
      const socket = new WebSocket(url);
      await new Promise((resolve) => socket.addEventListener('open', resolve));
      const trips: number[] = [];
      socket.addEventListener('message', ({ data }) => trips.push(performance.now() - Number.parseFloat(String(data))));
      // As large as a mark on the wire.
      const timer = setInterval(() => socket.send(String(performance.now()).padEnd(250)), everyMs);
      const stopEcho = () => {
        clearInterval(timer);
        return trips;
      };
      Object.assign(window, { stopEcho });
    },
    { url, everyMs },
  );
  return () => page.evaluate(() => (window as unknown as { stopEcho: () => number[] }).stopEcho());
}

import type { Page } from 'playwright-core';
import { WebSocket as NodeWebSocket } from 'ws';
import { putMark } from '#shared/board.ts';
import type { Mark } from '#shared/mark.ts';
import type { Entry } from '#shared/protocol.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { connectBoard } from '../../client/live/board-connection.ts';
import { realWorld } from '../../server/world.ts';
import { need, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { codeByKeyboard } from '../support/coder-hands.ts';
import { openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';
import { seededRandom } from '../support/random.ts';
import { latencyRow } from './figures.ts';
import { notesOf, watchPage } from './watch-page.ts';

/**
 * A board with as many marks as a room may have, two hours of two coders: how long it takes to open, and
 * whether coding on it stays smooth. Run: npm run bench:board-size (KRUG_MARKS=9900)
 */
const MARKS = Number(process.env['KRUG_MARKS'] ?? 9_900);
const TALK_MS = 2 * 3_600_000;
const CODED = 60;
/** Three times as quick as the quickest coder. */
const CODE_EVERY_MS = 400;
const PER_UPDATE = 150;

const random = seededRandom(7);
const seats: Seat[] = Array.from({ length: 12 }, (_, index) => ({
  id: `s${index + 1}`,
  label: `S${index + 1}`,
  sector: 'other',
  guest: false,
}));
let aheadMs = -TALK_MS;
const app = await startApp({ world: { ...realWorld, now: () => Date.now() + aheadMs } });
const browser = await launchBrowser();
try {
  const room = await app.openRoom({ seats, lang: 'en' });
  const facilitator = new LiveClient<FacilitatorView>(app.url, room);
  const { codebook } = await facilitator.view();
  need(await facilitator.send('room.start'));
  // Two hours later.
  aheadMs = 0;
  const coders = [await app.enter(room, 'observer', 'First'), await app.enter(room, 'observer', 'Second')] as const;
  for (const entry of coders)
    await fill(
      entry,
      MARKS / 2,
      codebook.codes.map(({ id }) => id),
    );

  const opened: { cold: number[]; warm: number[] } = { cold: [], warm: [] };
  const { page } = await openDesk(browser, coders[0], { origin: app.url });
  opened.cold.push(await usable(page));
  for (let again = 0; again < 3; again += 1) {
    await page.reload();
    opened.warm.push(await usable(page));
  }
  await watchPage(page);
  const frames = await code(page);
  await seesMarks(page, 'First', MARKS / 2 + CODED);
  const notes = await notesOf(page);
  const own = notes.keys.flatMap((key, index) => {
    const sighting = notes.seen['First']?.[MARKS / 2 + index];
    return sighting ? [{ changed: sighting.changed - key, frame: sighting.frame - key }] : [];
  });
  const slow = frames.filter((delta) => delta > 25).length;
  const lines = [
    `A board with ${MARKS} marks, two coders, two hours; Chromium on Node ${process.version}`,
    '',
    `from the address to the first frame with all marks: ${opened.cold.map(whole).join(', ')} ms on a new device, ${opened.warm.map(whole).join(', ')} ms on one that has them`,
    `${CODED} marks coded, one each ${CODE_EVERY_MS} ms: ${((frames.length * 1_000) / frames.reduce((sum, delta) => sum + delta, 0)).toFixed(1)} frames a second; ${slow} of ${frames.length} frames late (over 25 ms)`,
    `tasks over 50 ms while coding: ${notes.longTasks.length}${notes.longTasks.length > 0 ? `, the longest ${whole(Math.max(...notes.longTasks))} ms` : ''}`,
    '',
    '| from the key press on | n | median ms | p99 ms |',
    '|---|---|---|---|',
    latencyRow(
      'own mark stands in the page',
      own.map(({ changed }) => changed),
    ),
    latencyRow(
      'own mark, its animation frame',
      own.map(({ frame }) => frame),
    ),
    latencyRow('from one frame to the next', frames),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  facilitator.close();
} finally {
  await browser.close();
  await app.stop();
}
process.exit(0);

/** So many marks of a coder over the whole talk, sent as a coder's device would after a long time offline. */
async function fill(entry: Entry, count: number, codes: readonly string[]): Promise<void> {
  const webSocket = NodeWebSocket as unknown as typeof WebSocket;
  const board = connectBoard({ room: entry.room, coder: entry.coder, pass: entry.pass, origin: app.url, webSocket });
  while (board.get().status !== 'online') await pause(20);
  for (let start = 0; start < count; start += PER_UPDATE) {
    board.doc.transact(() => {
      for (let index = start; index < Math.min(count, start + PER_UPDATE); index += 1) {
        putMark(board.doc, markOf(entry.coder, index, count, codes));
      }
    });
    while (!board.get().saved) await pause(5);
  }
  await board.destroy();
}

function markOf(coder: string, index: number, count: number, codes: readonly string[]): Mark {
  const pick = (length: number): number => random.below(length);
  return {
    id: `${coder}-${index}`,
    coder,
    at: Math.round(((index + random.next()) * TALK_MS) / count),
    from: { seat: `s${pick(12) + 1}` },
    to: random.next() < 0.4 ? { seat: `s${pick(12) + 1}` } : 'group',
    code: codes[pick(codes.length)] ?? null,
    prompt: null,
  };
}

/** Ms from the address to the frame in which circle, codes and all marks are on the screen, on the page's own clock. */
async function usable(page: Page): Promise<number> {
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const counts = [...document.querySelectorAll('.ob-lanes .ob-quiet')].map((lane) =>
            Number.parseInt((lane.textContent ?? '').replace(/\D/g, ''), 10),
          );
          const all = counts.reduce((sum, each) => sum + each, 0) === count;
          if (all && document.querySelector('.ob-code') && document.querySelector('.ui-seat')) {
            requestAnimationFrame(() => resolve(performance.now()));
          } else requestAnimationFrame(look);
        };
        look();
      }),
    MARKS,
  );
}

/** Codes, and resolves with the ms between each frame and the next. */
async function code(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const deltas: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      deltas.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { krugFrames: deltas });
  });
  const turns = Array.from({ length: CODED }, (_, index) => ({
    at: index * CODE_EVERY_MS,
    keys: [String((index % 9) + 1), ...(index % 2 === 0 ? [String(((index + 4) % 9) + 1)] : []), 'e'],
  }));
  await codeByKeyboard(page, turns);
  return page.evaluate(() => (window as unknown as { krugFrames: number[] }).krugFrames);
}

function whole(ms: number): string {
  return ms.toFixed(0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser, launchDevice } from '../support/browser.ts';
import { layCable } from '../support/cable.ts';
import { codeByKeyboard } from '../support/coder-hands.ts';
import { openDesk, seesMarks, sitAt } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = ['Police', 'Court', 'School', 'Clinic', 'Media'].map((label, index) => ({
  id: `s${index + 1}`,
  label,
  sector: 'other',
  guest: false,
}));
/** Ten minutes of a trained coder's work, pressed as quickly as the browser takes it. */
const AWAY_MARKS = 240;
const CODES = ['e', 'a', 'd', 'c', 'p', 's'];

let app: TestApp;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'krug-device-'));
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const turn = (index: number) => ({
  at: 0,
  keys: [String((index % SEATS.length) + 1), CODES[index % CODES.length] ?? 'e'],
});

/** Where everything stands that a coder's hands and eyes know by place. */
function places(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const boxOf = (element: Element): number[] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    };
    const parts = '.ui-seat, .ob-circle, .ob-code, .ob-last, .ob-strip, .ob-side, .ob-top';
    return {
      boxes: [...document.querySelectorAll(parts)].map(boxOf),
      scrolled: [...document.querySelectorAll('*')].filter((part) => part.scrollTop > 0 || part.scrollLeft > 0).length,
    };
  });
}

/** From here on the browser itself notes what is shifted on the page. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(async () => {
    const shifted: string[] = [];
    Object.assign(window, { krugShifted: shifted });
    // What was changed before is painted first, and may be told of only later.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const since = performance.now();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(({ startTime }) => startTime > since)) {
        const { sources } = entry as PerformanceEntry & { sources: readonly { node: Node | null }[] };
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          // Who comes is named in the list of people, and gets a lane: there, and only there, others make room.
          if (!element?.closest('.ob-people, .ob-lanes')) shifted.push(element?.outerHTML ?? 'something');
        }
      }
    }).observe({ type: 'layout-shift' });
  });
  return () => page.evaluate(() => (window as unknown as { krugShifted: string[] }).krugShifted);
}

describe('a coder who was away for long', () => {
  it('[L2] codes without a network, closes the browser, comes back: all of it merges once, and nothing moves on the others’ boards', async () => {
    const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
    const client = new LiveClient<FacilitatorView>(app.url, room);
    await client.view();
    need(await client.send('room.start'));
    const cable = await layCable(app.url);
    const [awayEntry, hereEntry] = [
      await app.enter(room, 'observer', 'Away'),
      await app.enter(room, 'observer', 'Here'),
    ];
    const here = await openDesk(browser, hereEntry, { origin: app.url });
    const atDesk = { origin: cable.url, mayLoseNetwork: true };
    const firstDay = await launchDevice(folder);
    const away = await sitAt(firstDay, awayEntry, atDesk);
    for (const { page } of [here, away]) await page.getByRole('button', { name: /^Police, / }).waitFor();
    await away.page.getByText('Connected', { exact: true }).waitFor();

    cable.pull();
    await away.page.getByText('No connection, trying again').waitFor();
    await codeByKeyboard(
      away.page,
      Array.from({ length: AWAY_MARKS }, (_, index) => turn(index)),
    );
    await away.page.getByText(`${AWAY_MARKS} changes are on this device only`).waitFor();
    await firstDay.close();
    await codeByKeyboard(
      here.page,
      Array.from({ length: 6 }, (_, index) => turn(index)),
    );
    await seesMarks(here.page, 'Here', 6);
    await here.page.getByText('✓ Saved').waitFor();

    const before = await places(here.page);
    const shifted = await watchShifts(here.page);
    cable.plug();
    const nextDay = await launchDevice(folder);
    const back = await sitAt(nextDay, awayEntry, atDesk);
    await seesMarks(here.page, 'Away', AWAY_MARKS);
    expect(await places(here.page)).toEqual(before);
    expect(await shifted()).toEqual([]);
    await seesMarks(back.page, 'Here', 6);
    await seesMarks(back.page, 'Away', AWAY_MARKS);
    await back.page.getByText('✓ Saved').waitFor();
    await codeByKeyboard(back.page, [turn(AWAY_MARKS)]);
    await seesMarks(here.page, 'Away', AWAY_MARKS + 1);

    need(await client.send('room.close'));
    await client.ended();
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    const codesOf = (coder: string) => record.marks.filter((mark) => mark.coder === coder).map(({ from }) => from);
    expect(codesOf(awayEntry.coder)).toEqual(
      Array.from({ length: AWAY_MARKS + 1 }, (_, index) => ({ seat: `s${(index % SEATS.length) + 1}` })),
    );
    expect(codesOf(hereEntry.coder)).toHaveLength(6);
    expect(record.setAside).toEqual([]);
    expect([...here.complaints, ...away.complaints, ...back.complaints]).toEqual([]);
    await Promise.all([here.page.context().close(), nextDay.close(), cable.stop()]);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const bar = (page: Page) => page.locator('.ob-strip-running');
const widthOf = (page: Page) => bar(page).evaluate((element) => element.getBoundingClientRect().width);

/** A dot that only this page knows of: a canvas that is drawn anew has lost it. */
const dot = (page: Page) =>
  page.locator('.ob-timeline canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, 1, 1);
    if (context) Object.assign(context, { fillStyle: 'rgb(1, 2, 3)' });
    context?.fillRect(0, 0, 1, 1);
  });
const hasDot = (page: Page) =>
  page.locator('.ob-timeline canvas').evaluate((canvas: HTMLCanvasElement) => {
    const [red, green, blue] = canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [];
    return red === 1 && green === 2 && blue === 3;
  });

describe('the timeline of the board', () => {
  it('[O93] a state that goes on grows for everybody, beside the canvas and not on it, until it ends', async () => {
    const seats = [{ id: 's1', label: 'Police', sector: 'police', guest: false }] as const;
    const room = await app.openRoom({ lang: 'en', seats: [...seats] });
    const client = new LiveClient<FacilitatorView>(app.url, room);
    need(await client.view().then(() => client.send('room.start')));
    const [own, other] = await Promise.all(
      ['Amina', 'Boris'].map(async (name) =>
        openDesk(browser, await app.enter(room, 'observer', name), { origin: app.url }),
      ),
    );
    if (!own || !other) throw new Error('two desks');
    await own.page.getByRole('button', { name: /^Police, / }).waitFor();
    await own.page.keyboard.press('1');
    await own.page.keyboard.press('Alt+l');
    for (const { page } of [own, other]) {
      await bar(page).waitFor({ state: 'attached' });
      await page.waitForFunction(() => document.querySelectorAll('.ob-lanes li').length > 0);
    }
    for (const { page } of [own, other]) {
      await dot(page);
      // As soon as it is wider than the stroke of an act, it has grown.
      await page.waitForFunction(
        () => (document.querySelector('.ob-strip-running')?.getBoundingClientRect().width ?? 0) > 4,
      );
      expect(await hasDot(page)).toBe(true);
    }
    const before = await widthOf(other.page);
    await other.page.waitForFunction(
      (width) => (document.querySelector('.ob-strip-running')?.getBoundingClientRect().width ?? 0) > width,
      before,
    );
    expect(await hasDot(other.page)).toBe(true);
    await own.page.getByRole('button', { name: /^End: Police/ }).click();
    for (const { page, complaints } of [own, other]) {
      await bar(page).waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await page.context().close();
    }
    client.close();
  });
});

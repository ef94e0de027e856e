import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTORS } from '#shared/lists.ts';
import type { Seat } from '#shared/seats.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk } from '../support/desk.ts';

const LABELS = ['Centar za soc. rad', 'Savjetovalište', 'Psihologinja', 'Sud', 'Zavod za statistiku BiH'];

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

function seats(count: number): Seat[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    // Labels differ, and have 24 characters at the most.
    label: `${(LABELS[index % LABELS.length] ?? '').slice(0, 21)} ${index + 1}`,
    sector: SECTORS[index % SECTORS.length] ?? 'other',
    guest: false,
  }));
}

describe('the circle on the board', () => {
  it.each([2, 8, 12, 20, 40])(
    '[O94] with %i seats no label leaves the circle’s place, and the facilitator’s is whole',
    async (count) => {
      const room = await app.openRoom({ lang: 'bs', seats: seats(count) });
      for (const size of [{ width: 1024, height: 768 }, undefined]) {
        const options = { origin: app.url, ...(size ? { size, touch: true } : {}) };
        const { page, complaints } = await openDesk(browser, await app.enter(room, 'observer', 'Amina'), options);
        await page.getByText('BS', { exact: true }).click();
        const chairs = page.locator('.ui-circle .ui-seat.is-button');
        await page.getByRole('button', { name: /^Facilitator\/ica, / }).waitFor();
        expect(await chairs.count()).toBe(count + 1);
        const boxes = await page.evaluate(() => {
          const boxOf = (element: Element | null | undefined) => {
            const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
            return { left, right, top, bottom };
          };
          const labels = [...document.querySelectorAll('.ui-circle .ui-seat-label')].map((label) => ({
            text: label.textContent ?? '',
            ...boxOf(label),
          }));
          return {
            labels,
            place: boxOf(document.querySelector('.ob-left')),
            below: boxOf(document.querySelector('.ob-sentence')),
            above: boxOf(document.querySelector('.ob-modes')),
          };
        });
        const outside = boxes.labels.filter(
          ({ left, right, top, bottom }) =>
            left < boxes.place.left ||
            right > boxes.place.right ||
            top < boxes.above.bottom ||
            bottom > boxes.below.top,
        );
        expect(outside).toEqual([]);
        // On a large chair it stands in two lines.
        expect(boxes.labels.map(({ text }) => text)).toContain('Facilitator/ica');
        expect(complaints).toEqual([]);
        await page.context().close();
      }
    },
  );
});

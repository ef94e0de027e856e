import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
  { id: 's3', label: 'School', sector: 'education', guest: false },
  { id: 's4', label: 'Clinic', sector: 'health', guest: false },
];

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const chair = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function arranging(touch: boolean) {
  const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  need(await client.view().then(() => client.send('room.start')));
  const size = touch ? { size: { width: 1024, height: 768 }, touch } : {};
  const desk = await openDesk(browser, await app.enter(room, 'observer', 'Amina'), { origin: app.url, ...size });
  await chair(desk.page, 'Police').waitFor();
  await desk.page.getByRole('button', { name: 'Arrange', exact: true }).click();
  const inRoom = (labels: string) => client.view(({ seats }) => seats.map(({ label }) => label).join() === labels);
  return { ...desk, client, inRoom, said: desk.page.locator('.ob-sentence [role="status"]') };
}

describe('arranging the circle', () => {
  it('[O92] a chair is picked up by Enter, moved by the arrows, put down by Enter or put back by Escape, and each step is said', async () => {
    const { page, client, inRoom, said, complaints } = await arranging(false);
    await chair(page, 'Police').focus();
    await page.keyboard.press('Enter');
    await said.getByText('Police: place 1 of 4, between Clinic and Court.').waitFor();
    expect(await chair(page, 'Police').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await said.getByText('Police: place 3 of 4, between School and Clinic.').waitFor();
    // The focus went with the chair, and so did its place in the order of keys.
    expect(await focused(page)).toBe('Police, police, key 3');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    expect((await client.view()).seats[0]?.label).toBe('Police');
    await page.keyboard.press('Enter');
    await inRoom('Court,School,Police,Clinic');
    await said.getByText('Police has place 3 of 4 now.').waitFor();

    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowLeft');
    await said.getByText('Police: place 2 of 4').waitFor();
    await page.keyboard.press('Escape');
    await said.getByText('Police is back at place 3 of 4.').waitFor();
    expect(await focused(page)).toBe('Police, police, key 3');
    await inRoom('Court,School,Police,Clinic');

    await page.keyboard.press('Backspace');
    await inRoom('Police,Court,School,Clinic');
    await said.getByText('The seats are as they were before the move.').waitFor();
    expect(await page.getByRole('button', { name: /^Undo the move/ }).count()).toBe(0);
    // With nothing in the hand the arrows go round the chairs, as ever.
    await chair(page, 'Police').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Court, court, key 2');
    expect(await said.getAttribute('role')).toBe('status');
    expect(complaints).toEqual([]);
    client.close();
    await page.context().close();
  });

  it('[O92] with fingers: a tap on the chair, a tap on the place, and a button to undo it', async () => {
    const { page, client, inRoom, said, complaints } = await arranging(true);
    await chair(page, 'Clinic').tap();
    await said.getByText('Clinic: place 4 of 4, between School and Police.').waitFor();
    await chair(page, 'Police').tap();
    await inRoom('Clinic,Police,Court,School');
    await page.getByRole('button', { name: 'Undo the move' }).tap();
    await inRoom('Police,Court,School,Clinic');
    await page.getByRole('button', { name: /^Facilitator/ }).tap();
    await said.getByText('The facilitator’s chair stays where it is.').waitFor();
    // What is in the hand when arranging ends goes back to its place.
    await chair(page, 'Court').tap();
    await page.getByRole('button', { name: 'Arrange', exact: true }).tap();
    await inRoom('Police,Court,School,Clinic');
    expect(await chair(page, 'Court').getAttribute('aria-pressed')).toBe('false');
    expect(complaints).toEqual([]);
    client.close();
    await page.context().close();
  });
});

/** A finger that goes from one place to another and is taken off there. */
async function drawLine(page: Page, from: Locator, to: Locator): Promise<void> {
  const middleOf = async (place: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await place.boundingBox()) ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };
  const wire = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    wire.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await touch('touchStart', [start]);
  await touch('touchMove', [{ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }]);
  await touch('touchMove', [end]);
  await touch('touchEnd', []);
}

describe('a mark by touch', () => {
  it('[O95] takes two actions: a line from speaker to addressee, or a tap on the speaker, and a tap on the code', async () => {
    const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
    const client = new LiveClient<FacilitatorView>(app.url, room);
    need(await client.view().then(() => client.send('room.start')));
    const size = { width: 1024, height: 768 };
    const entry = await app.enter(room, 'observer', 'Amina');
    const { page, complaints } = await openDesk(browser, entry, { origin: app.url, size, touch: true });
    const last = page.getByRole('list', { name: 'Your last marks' });
    await chair(page, 'Police').waitFor();
    await drawLine(page, chair(page, 'Police'), chair(page, 'School'));
    await page.getByRole('button', { name: 'Disagrees' }).first().tap();
    await seesMarks(page, 'Amina (you)', 1);
    expect(await last.textContent()).toMatch(/Police → School\W*Disagrees/);
    await chair(page, 'Court').tap();
    await page.getByRole('button', { name: 'Proposes' }).first().tap();
    await seesMarks(page, 'Amina (you)', 2);
    expect(await last.textContent()).toMatch(/Court\W*Proposes/);
    expect(complaints).toEqual([]);
    client.close();
    await page.context().close();
  });
});

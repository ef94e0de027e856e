import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Entry } from '#shared/protocol.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { connectBoard } from '../../client/live/board-connection.ts';
import { realWorld } from '../../server/world.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const MINUTE = 60_000;
const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
  { id: 's3', label: 'School', sector: 'education', guest: false },
  { id: 's4', label: 'Clinic', sector: 'health', guest: false },
];

let aheadMs = 0;
let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  const world = { ...realWorld, now: () => Date.now() + aheadMs };
  [app, browser] = await Promise.all([startApp({ world, quietEveryMs: 50 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function openRoom(blind = false): Promise<{ room: Entry; client: LiveClient<FacilitatorView> }> {
  const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  await client.view();
  if (blind) need(await client.send('coding.set', { blind: true }));
  need(await client.send('room.start'));
  return { room, client };
}

async function sitDown(room: Entry, name: string) {
  const desk = await openDesk(browser, await app.enter(room, 'observer', name), { origin: app.url });
  await desk.page.getByRole('button', { name: /^Police, / }).waitFor();
  return desk;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const rowsOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('dialog')
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|')));

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('live pictures', () => {
  it('[L10] each says what it is and from whose and how many marks, as a table, and follows the board', async () => {
    const { room, client } = await openRoom();
    const [amina, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    const { page } = amina;
    await press(page, '1', '2', 'e', '2', 'a', '.', 'f');
    await press(boris.page, '3', 'd');
    await seesMarks(page, 'Boris', 1);
    await page.getByRole('button', { name: 'Live pictures' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Effective number of speakers: 2 of 4').waitFor();
    await dialog.getByText('From 3 marks of Amina (you).').waitFor();
    await dialog.getByText('The facilitator’s acts are not among them: 1.').waitFor();
    expect((await rowsOf(page)).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual([
      'Seat|Acts|Share',
      'Police|1|50 %',
      'Court|1|50 %',
      'School|0|0 %',
      'Clinic|0|0 %',
    ]);
    expect(await seriousViolations(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Who to whom' }).click();
    expect((await rowsOf(page))[1]).toBe('Police||1|0|0|0|0');
    await dialog.getByLabel('By sector').check();
    await dialog.getByRole('columnheader', { name: 'school' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Codes over time' }).click();
    await dialog.getByRole('row', { name: /^Facilitates/ }).waitFor();
    await dialog.getByRole('button', { name: 'What follows what' }).click();
    await dialog.getByText(/^Not enough yet: 2 steps of 45\. It takes 43 more\.$/).waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await dialog.getByLabel('Whose marks').selectOption({ label: 'Boris' });
    await dialog.getByText('From 1 mark of Boris.').waitFor();
    await press(boris.page, '4', 'd');
    await dialog.getByText('From 2 marks of Boris.').waitFor();
    expect([...amina.complaints, ...boris.complaints]).toEqual([]);
    client.close();
    await Promise.all([page.context().close(), boris.page.context().close()]);
  });

  it('[L11] in blind co-coding nothing of another’s closed layer is in a picture', async () => {
    const { room, client } = await openRoom(true);
    const prompt = client.last?.guide.sections.flatMap((section) => section.prompts)[0];
    need(await client.send('prompt.open', { prompt: prompt?.id }));
    const [amina, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    await press(boris.page, '3', 'd');
    await boris.page.getByText('✓ Saved').waitFor();
    await press(amina.page, '1', 'e');
    await seesMarks(amina.page, 'Amina', 1);
    await amina.page.getByRole('button', { name: 'Live pictures' }).click();
    const dialog = amina.page.getByRole('dialog');
    await dialog.getByText('From 1 mark of Amina (you). Only marks that you may see are counted').waitFor();
    expect(await dialog.getByLabel('Whose marks').count()).toBe(0);
    expect((await rowsOf(amina.page))[3]).toMatch(/^School\|0\|/);
    need(await client.send('codes.reveal'));
    await dialog.getByLabel('Whose marks').selectOption({ label: 'Boris' });
    await dialog.getByText('From 1 mark of Boris.').waitFor();
    client.close();
    await Promise.all([amina.page.context().close(), boris.page.context().close()]);
  });

  it('[L12] the facilitator’s hint is one calm line that can be switched off, and stays off on that device', async () => {
    aheadMs = -20 * MINUTE;
    const { room, client } = await openRoom();
    aheadMs = 0;
    const entry = await app.enter(room, 'observer', 'Coder');
    const webSocket = WebSocket as unknown as typeof globalThis.WebSocket;
    const board = connectBoard({ room: room.room, coder: entry.coder, pass: entry.pass, origin: app.url, webSocket });
    for (const seat of ['s1', 's2', 's3']) {
      const at = 20 * MINUTE;
      board.putMark({ id: seat, coder: entry.coder, at, from: { seat }, to: 'group', code: 'agrees', prompt: null });
    }
    await client.view((view) => view.quiet.length === 1);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await context.addInitScript(
      (pass) => localStorage.setItem(`krug.pass.staff.${pass.room}`, JSON.stringify(pass)),
      room,
    );
    const [name = '', value = ''] = app.cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    await page.goto(`${app.url}/rooms/${room.room}`);
    const line = page.getByText(/^Clinic \(\d+ min\), by the observers’ marks\.$/);
    await line.waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByLabel('Show this hint').uncheck();
    expect(await line.count()).toBe(0);
    await page.reload();
    await page.getByLabel('Show this hint').waitFor();
    expect(await page.getByLabel('Show this hint').isChecked()).toBe(false);
    expect(await line.count()).toBe(0);
    client.close();
    await Promise.all([board.destroy(), context.close()]);
  });
});

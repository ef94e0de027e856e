import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Codebook } from '#shared/codebooks.ts';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { BOUNCE_MS } from '../../client/board/model/mark-in-progress.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type DeskOptions, openDesk } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';
import { SHARP_BOOK } from '../support/modifier-book.ts';
import { Visitor } from '../support/visitor.ts';

const SEATS: readonly Seat[] = ['Police', 'Court', 'School', 'Clinic'].map((label, index) => ({
  ...{ id: `s${index + 1}`, label, guest: false },
  sector: (['police', 'court', 'education', 'health'] as const)[index] ?? 'other',
}));

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function member(): Promise<Visitor> {
  const amra = await Visitor.come(browser, 'Amra', app.url);
  const [name = '', value = ''] = app.cookie.split('=');
  await amra.page.context().addCookies([{ name, value, url: app.url }]);
  await amra.page.goto(`${app.url}/codebooks`);
  return amra;
}

/** A room with this codebook that talks already, and how it is closed into its record. */
async function openRoom(codebook: string) {
  const room: Entry = await app.openRoom({ lang: 'en', seats: [...SEATS], codebook });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  await client.view();
  need(await client.send('room.start', {}));
  return {
    room: room.room,
    sitDown: async (name: string, options: Omit<DeskOptions, 'origin'> = {}) => {
      const desk = await openDesk(browser, await app.enter(room, 'observer', name), { ...options, origin: app.url });
      await chair(desk.page, 'Police').waitFor();
      return desk;
    },
    record: async () => {
      need(await client.send('room.close', {}));
      await client.ended();
      return need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    },
  };
}

const chair = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}, `) });
const codeButton = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Codes' }).getByRole('button', { name });
const offer = (page: Page) => page.getByRole('group', { name: /sharpens/ });
const value = (page: Page, name: string) => offer(page).getByRole('button', { name, exact: true });
const lastMark = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Your last marks' }).getByRole('button', { name, exact: true });
const saved = (page: Page) => page.getByText('✓ Saved').waitFor();

async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Two equal presses within 150 ms are one. */
const pastBounce = (page: Page): Promise<void> => page.waitForTimeout(BOUNCE_MS + 20);

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function storedBook(): Promise<Codebook> {
  return need(await app.request<Codebook>('POST', '/api/codebooks', SHARP_BOOK));
}

describe('modifiers, from the editor to the record', () => {
  it('[K23] [K24] [K25] a set of two levels is made in the editor, coded with by keyboard alone, and is in the record', async () => {
    const amra = await member();
    const { page } = amra;
    await amra.press('Copy Krug-12');
    await page.getByLabel('Name', { exact: true }).fill('Sharp');
    await amra.press('Add a set');
    await amra.press('Save');
    const set = page.getByRole('region', { name: /^Modifiers: / });
    await set.getByText('Something belongs here.').first().waitFor();
    await set.getByLabel('Name of the set').fill('Where');
    await set.getByLabel('Value', { exact: true }).fill('inside');
    await set.getByRole('button', { name: 'Add a value', exact: true }).click();
    await set.getByRole('group', { name: 'Value without a name' }).getByLabel('Value').fill('between');
    await amra.press('Add a second level to between');
    const inner = page.getByRole('list', { name: 'Then: between' });
    await inner.getByLabel('Value', { exact: true }).fill('people');
    await amra.press('Add a value below between');
    await inner.getByRole('group', { name: 'Value without a name' }).getByLabel('Value').fill('law');
    await amra.press('Move law up');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move law up');
    await set.getByRole('checkbox', { name: 'Challenge' }).check();
    await amra.examine('the editor');
    // What would take more with it asks first.
    await amra.press('Remove between');
    await amra.see('The values below it go, too: law, people.');
    await amra.press('Cancel');
    await amra.press('Remove Where');
    await amra.see('These codes lose it: Challenge.');
    await amra.press('Cancel');
    await amra.press('Save');
    await amra.see('“Sharp” is saved.');
    await page.getByRole('link', { name: 'Sharp', exact: true }).click();
    await page.getByText('Where: inside I, between W (law W, people O)', { exact: false }).waitFor();
    await amra.examine('the codebook');
    const id = page.url().split('/').at(-1) ?? '';
    const book = need(await app.request<Codebook>('GET', `/api/codebooks/${id}`));
    expect(book.codes.filter(({ modifiers }) => modifiers).map((code) => code.id)).toEqual(['challenge']);
    const csv = await (await fetch(`${app.url}/api/codebooks/${id}/csv`, { headers: { cookie: app.cookie } })).text();
    expect(csv).toContain(',Where: i=inside | w=between (w=law; o=people)');
    const qdc = await (await fetch(`${app.url}/api/codebooks/${id}/qdc`, { headers: { cookie: app.cookie } })).text();
    expect(qdc).toContain('name="Challenge: between: law"');

    const room = await openRoom(id);
    const jasna = await room.sitDown('Jasna');
    await pressKeys(jasna.page, '1', 'c', 'w');
    await value(jasna.page, 'law').waitFor();
    await pastBounce(jasna.page);
    await pressKeys(jasna.page, 'w', '2', 'e', '3', '4', 'c');
    await value(jasna.page, 'inside').waitFor();
    expect(await seriousViolations(jasna.page)).toEqual([]);
    await pressKeys(jasna.page, 'i', '2', 'c', '1', 'a');
    await lastMark(jasna.page, 'Police → everybody: Agrees').waitFor();
    await lastMark(jasna.page, 'School → Clinic: Challenge · inside').waitFor();
    await saved(jasna.page);
    const { id: recordId, marks, setAside, codebook } = await room.record();
    expect(marks.map(({ code, modifiers }) => [code, ...(modifiers ?? [])])).toEqual([
      ['challenge', 'v1', 'v1'],
      ['experience'],
      ['challenge', 'v0'],
      ['challenge'],
      ['agrees'],
    ]);
    expect([setAside, codebook]).toEqual([[], book]);
    await page.goto(`${app.url}/records/${recordId}`);
    await page.getByRole('cell', { name: 'Challenge · between · law' }).waitFor();
    await amra.examine('the record');
    // The refused save is no request: nothing is on the console.
    expect([...amra.complaints, ...jasna.complaints]).toEqual([]);
    await Promise.all([amra.leave(), jasna.page.context().close()]);
  });

  it('[K23] an example can be started from, and a table is imported with its modifiers', async () => {
    const amra = await member();
    const { page } = amra;
    await amra.press('Copy Krug-12');
    await amra.press('Start from an example');
    await page.getByRole('region', { name: 'Modifiers: Reason' }).waitFor();
    const where = page.getByRole('region', { name: 'Modifiers: Where' });
    expect(await where.getByRole('checkbox', { name: 'Challenge' }).isChecked()).toBe(true);
    await where.getByRole('checkbox', { name: 'Disagrees (now: Reason)' }).check();
    await page.getByRole('region', { name: 'Modifiers: Reason' }).getByText('No code has it yet.').waitFor();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard the changes' }).click();
    const file = {
      name: 'tone.csv',
      mimeType: 'text/plain',
      buffer: Buffer.from('label,modifiers\nSays,Tone: calm | l=loud'),
    };
    const input = page.getByLabel('Import a file', { exact: true }).and(page.locator('input'));
    await input.setInputFiles(file);
    await page.getByRole('region', { name: 'Modifiers: Tone' }).waitFor();
    await amra.see(/Given a key: Says, calm/);
    await amra.examine('an import');
    expect(amra.complaints).toEqual([]);
    await amra.leave();
  });
});

describe('modifiers on the board', () => {
  it('[K25] [O83] [O84] [O87] by touch alone they are given, corrected and taken back, and nothing moves', async () => {
    const { id } = await storedBook();
    const room = await openRoom(id);
    const { page, complaints } = await room.sitDown('Amina', { size: { width: 1024, height: 768 }, touch: true });
    const before = await chair(page, 'Court').boundingBox();
    await chair(page, 'Police').tap();
    await codeButton(page, 'Challenge').tap();
    await value(page, 'between services, then more').waitFor();
    const at = await offer(page).boundingBox();
    expect(await chair(page, 'Court').boundingBox()).toEqual(before);
    await value(page, 'between services, then more').tap();
    await value(page, 'people').waitFor();
    const after = await offer(page).boundingBox();
    expect([after?.x, after?.y, after?.width]).toEqual([at?.x, at?.y, at?.width]);
    expect(await seriousViolations(page)).toEqual([]);
    await value(page, 'people').tap();
    await offer(page).waitFor({ state: 'detached' });
    const whole = lastMark(page, 'Police → everybody: Challenge · between services · people');
    await whole.tap();
    await value(page, 'law').tap();
    const corrected = lastMark(page, 'Police → everybody: Challenge · between services · law');
    await corrected.waitFor();
    await offer(page).getByRole('button', { name: 'Back to: Where' }).tap();
    await value(page, 'inside my service').tap();
    await lastMark(page, 'Police → everybody: Challenge · inside my service').waitFor();
    await offer(page)
      .getByRole('button', { name: /^Without/ })
      .tap();
    await lastMark(page, 'Police → everybody: Challenge').waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).tap();

    await chair(page, 'Court').tap();
    await codeButton(page, 'Disagrees').tap();
    await value(page, 'with reason').tap();
    const takeBack = page.getByRole('button', { name: /^Take back/ });
    await takeBack.tap();
    await lastMark(page, 'Court → everybody: Disagrees').waitFor();
    await pastBounce(page);
    await takeBack.tap();
    await lastMark(page, 'Court → everybody: Disagrees').waitFor({ state: 'detached' });
    for (const name of ['Court → everybody: Disagrees', 'Court → everybody: Disagrees · with reason']) {
      await page.getByRole('button', { name: 'Bring back' }).tap();
      await lastMark(page, name).waitFor();
      await pastBounce(page);
    }
    await saved(page);
    const { marks } = await room.record();
    expect(marks.map(({ code, modifiers }) => [code, modifiers])).toEqual([
      ['challenge', undefined],
      ['disagrees', ['with']],
    ]);
    expect(marks[0]?.trail?.map(({ was }) => was?.modifiers)).toEqual([
      ['between', 'people'],
      ['between', 'law'],
      ['inside'],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('[O82] [O86] by keyboard alone a chosen mark is sharpened, states last, and turns of the queue are sharpened after their code', async () => {
    const { id } = await storedBook();
    const room = await openRoom(id);
    const { page, complaints } = await room.sitDown('Amina');
    await pressKeys(page, '1', 'd', '2', 'e', 'ArrowLeft', 'ArrowLeft');
    await value(page, 'without reason').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: 'Reason: with reason W, without reason' })
      .waitFor({ state: 'attached' });
    // "a" is a code, so its letter is not drawn until + is pressed.
    expect(await offer(page).locator('li kbd').allTextContents()).toEqual(['W']);
    await pressKeys(page, '+');
    await offer(page).locator('li kbd', { hasText: 'A' }).waitFor();
    await pressKeys(page, 'a');
    await lastMark(page, 'Police → everybody: Disagrees · without reason').waitFor();
    await pressKeys(page, 'Escape', '3', 'Alt+c', 'i');
    await page.getByRole('button', { name: /^End: School → everybody: Challenge · inside my service/ }).waitFor();
    await pressKeys(page, 'Shift+L', '1', '2', 'Shift+L', 'Shift+U');
    await page.getByRole('list', { name: 'Turns to code' }).waitFor();
    await pressKeys(page, 'd', 'w', 'a', 'Shift+U');
    await saved(page);
    await page.getByRole('button', { name: /^End: School/ }).click();
    await page.getByRole('button', { name: /^End: School/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Definitions and keys' }).click();
    await page.getByText('Reason: with reason W, without reason A').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await saved(page);
    const { marks } = await room.record();
    expect(marks.map(({ code, modifiers }) => [code, modifiers])).toEqual([
      ['disagrees', ['without']],
      ['experience', undefined],
      ['challenge', ['inside']],
      ['disagrees', ['with']],
      ['agrees', undefined],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

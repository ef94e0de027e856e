import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Codebook } from '#shared/codebooks.ts';
import type { CodebookLine } from '#shared/protocol.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { LiveClient } from '../support/live-client.ts';
import { Visitor } from '../support/visitor.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function member(options: { readonly phone?: boolean } = {}): Promise<Visitor> {
  const size = options.phone ? { viewport: { width: 390, height: 844 } } : {};
  const amra = await Visitor.come(browser, 'Amra', app.url, size);
  const [name = '', value = ''] = app.cookie.split('=');
  await amra.page.context().addCookies([{ name, value, url: app.url }]);
  await amra.page.goto(`${app.url}/codebooks`);
  await amra.page.getByRole('heading', { name: 'Codebooks' }).waitFor();
  return amra;
}

const own = async (): Promise<CodebookLine[]> =>
  need(await app.request<CodebookLine[]>('GET', '/api/codebooks')).filter((line) => !line.builtIn);

const importing = (visitor: Visitor, name: string, text: string): Promise<void> =>
  visitor.page
    .getByLabel('Import a file', { exact: true })
    .and(visitor.page.locator('input'))
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('codebooks in a browser', () => {
  it('[K15] [K19] a built-in one is copied, changed, saved, and a room is opened with it', async () => {
    const amra = await member();
    const { page } = amra;
    await amra.examine('the list');
    await page.getByRole('link', { name: 'Turn style 8', exact: true }).click();
    await amra.see('Speaks without being called on.');
    await amra.examine('a codebook');
    await amra.press('Copy');
    await page.getByLabel('Name', { exact: true }).fill('Our turns');
    const code = page.getByRole('group', { name: 'Code Overlap' });
    await code.getByLabel('Key').fill('O');
    await amra.press('Remove the code Mhm, nods');
    await amra.press('Add a group');
    const group = page.getByRole('region', { name: /^Group:/ }).last();
    await group.getByLabel('Name of the group').fill('Feeling');
    await group.getByRole('radio', { name: 'pink' }).check();
    await group.getByLabel('Label', { exact: true }).fill('Laughter');
    await group.getByLabel('Definition').fill('Laughs aloud.');
    await page.getByRole('group', { name: 'Code Laughter' }).getByLabel('Key').waitFor();
    await amra.examine('the editor');
    await amra.press('Save');
    await amra.see('“Our turns” is saved.');
    const [line] = await own();
    const book = need(await app.request<Codebook>('GET', `/api/codebooks/${line?.id}`));
    expect(book.basedOn).toBe('turn-style-8');
    expect(book.groups?.at(-1)).toEqual({ name: 'Feeling', hue: 6 });
    expect(book.codes.map((each) => each.key).join('')).toBe('vngmosdl');

    await page.goto(app.url);
    await amra.press('Start a room');
    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('Codebook', { exact: true }).selectOption('Our turns');
    await amra.examine('the new room');
    await amra.press('Open the room');
    await page.waitForURL(/\/rooms\//);
    const room = page.url().split('/').at(-1) ?? '';
    const entry = need(await app.request<LiveClient['entry']>('POST', `/api/rooms/${room}/enter`));
    const client = new LiveClient<FacilitatorView>(app.url, entry);
    expect((await client.view()).codebook).toEqual(book);
    client.close();
    expect(amra.complaints).toEqual([]);
    await amra.leave();
  });

  it('[K15] the board shows its codes, keys and examples', async () => {
    const room = await app.openRoom({ lang: 'en', codebook: 'facilitator-mirror-10' });
    const entry = await app.enter(room, 'observer', 'Jasna');
    const jasna = await Visitor.come(browser, 'Jasna', app.url);
    await jasna.page.addInitScript((pass) => {
      localStorage.setItem(`krug.pass.staff.${pass.room}`, JSON.stringify(pass));
    }, entry);
    await jasna.page.goto(`${app.url}/observe/${room.room}`);
    await jasna.page.getByRole('button', { name: 'Corrects' }).hover();
    await jasna.see('One at a time, please.');
    expect(await jasna.page.locator('.ob-code kbd').allTextContents()).toEqual([...'EPIQTDKRSZ']);
    expect(jasna.complaints).toEqual([]);
    await jasna.leave();
  });

  it('[K16] the editor says at the field what is wrong, goes there, and warns beyond 12 codes', async () => {
    const amra = await member({ phone: true });
    const { page } = amra;
    await amra.press('Copy Krug-12');
    await page.getByRole('group', { name: 'Code Support' }).getByLabel('Key').fill('e');
    const label = page.getByRole('group', { name: 'Code Agrees' }).getByLabel('Label');
    await label.fill('');
    await amra.press('Save');
    await amra.see('“Support” has this key, too.');
    await amra.see('Something belongs here.');
    const first = page.getByRole('group', { name: 'Code Experience' }).getByLabel('Key');
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true);
    await amra.examine('problems');
    await page.getByRole('button', { name: 'Add a code' }).first().click();
    await amra.see(/13 codes, more than 12\. People talk at about 42 acts a minute/);
    expect(amra.complaints).toEqual([]);
    await amra.leave();
  });

  it('[K17] a file goes into the editor with its notes; one that cannot be read is told with its line', async () => {
    const amra = await member();
    const before = (await own()).length;
    await importing(amra, 'broken.csv', 'label,key\nA,a\nB,a\n');
    await amra.see('“broken.csv” was not imported. Line 3: this key is another code’s, too.');
    await importing(amra, 'huge.qdc', 'x'.repeat(900_000));
    await amra.see('“huge.qdc” was not imported: it is larger than any codebook that fits here.');
    expect(await own()).toHaveLength(before);
    await importing(
      amra,
      'Focus.qdc',
      '<CodeBook><Codes><Code name="Help"><Description>Offers.</Description></Code></Codes></CodeBook>',
    );
    await amra.see('Read from “Focus.qdc”. Not as in the file:');
    await amra.see('Given a key: Help');
    await amra.examine('an import');
    expect(await own()).toHaveLength(before);
    await amra.press('Save');
    await amra.see('“Focus” is saved.');
    expect(await own()).toHaveLength(before + 1);
    const download = amra.page.waitForEvent('download');
    await amra.page.getByRole('link', { name: 'Focus as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('Focus.csv');
    expect(amra.complaints).toEqual([]);
    await amra.leave();
  });

  it('[K18] what a colleague has overtaken is kept as a copy; unsaved work waits; deleting asks', async () => {
    const code = { id: 'a', key: 'a', label: 'Asks', definition: 'Wants to know.', group: 'Talk' };
    const draft = { title: 'Shared', lang: 'en', codes: [code] };
    const { id } = need(await app.request<Codebook>('POST', '/api/codebooks', draft));
    const amra = await member();
    const { page } = amra;
    await page.getByRole('link', { name: 'Shared', exact: true }).click();
    await amra.press('Edit');
    await page.getByLabel('Name', { exact: true }).fill('Mine');
    await page.getByRole('link', { name: '← All codebooks' }).click();
    await amra.see('“Mine” has changes that are not saved.');
    await amra.press('Copy Krug-12');
    await amra.see('Discard what is not saved?');
    await amra.press('Cancel');
    await amra.press('Go on');
    need(await app.request('PUT', `/api/codebooks/${id}`, { version: 1, draft: { ...draft, title: 'Theirs' } }));
    await amra.press('Save');
    await amra.see('A colleague has saved this codebook since you opened it.');
    // The refused save is the browser's own line on the console.
    const refused = amra.complaints.splice(0);
    expect(refused.filter((line) => !line.includes('409'))).toEqual([]);
    await amra.press('Save as a copy');
    await amra.see('“Mine” is saved.');
    expect((await own()).map((line) => line.title)).toEqual(expect.arrayContaining(['Mine', 'Theirs']));
    await amra.press('Delete Theirs');
    await amra.see('Rooms and records that used it keep it whole.');
    await amra.press('Cancel');
    expect((await own()).map((line) => line.id)).toContain(id);
    await amra.press('Delete Theirs');
    await amra.press('Delete');
    await amra.page.getByRole('link', { name: 'Theirs', exact: true }).waitFor({ state: 'detached' });
    expect((await own()).map((line) => line.id)).not.toContain(id);
    expect(amra.complaints).toEqual([]);
    await amra.leave();
  });

  it('[K19] whoever is not signed in is sent to sign in', async () => {
    const stranger = await Visitor.come(browser, 'Nobody', app.url);
    await stranger.page.goto(`${app.url}/codebooks`);
    await stranger.see('Please sign in first.');
    expect(await stranger.page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in');
    await stranger.leave();
  });
});

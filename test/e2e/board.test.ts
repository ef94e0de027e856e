import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Cable, layCable } from '../support/cable.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
  { id: 's3', label: 'School', sector: 'education', guest: true },
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

interface SittingOptions {
  readonly cable?: Cable;
  readonly size?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
}

/** An observer with a browser of their own. */
async function sitDown(room: Entry, name: string, { cable, ...options }: SittingOptions = {}): Promise<Desk> {
  const entry = await app.enter(room, 'observer', name);
  return openDesk(browser, entry, {
    ...options,
    origin: cable?.url ?? app.url,
    mayLoseNetwork: cable !== undefined,
  });
}

async function openRoom(seats = SEATS): Promise<{
  room: Entry;
  give: <N extends CommandName>(name: N, args: CommandArgs<N>) => Promise<void>;
  client: LiveClient<FacilitatorView>;
}> {
  const room = await app.openRoom({ lang: 'en', seats: [...seats] });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  await client.view();
  return { room, client, give: async (name, args) => void need(await client.send(name, args)) };
}

async function startRoom() {
  const opened = await openRoom();
  await opened.give('room.start', {});
  return opened;
}

async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const lane = (page: Page, name: string, marks: string) =>
  page.locator('.ob-lanes li', { hasText: name }).getByText(marks, { exact: true }).waitFor();
const saved = (page: Page) => page.getByText('✓ Saved').waitFor();
const seat = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}, `) });
const ready = (page: Page) => seat(page, 'Police').waitFor();
const lastMarks = (page: Page) => page.getByRole('list', { name: 'Your last marks' }).getByRole('button');

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function sealedRecord(room: Entry, client: LiveClient<FacilitatorView>): Promise<SessionRecord> {
  await client.ended();
  return need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
}

describe('the observers’ board', () => {
  it('[O25] two observers see each other’s marks and notes; one’s own are taken back, brought back, corrected, and outlive a reload', async () => {
    const { room, client, give } = await startRoom();
    const prompt = client.last?.guide.sections.flatMap((section) => section.prompts)[0];
    if (!prompt) throw new Error('a guide with prompts');
    await give('prompt.open', { prompt: prompt.id });
    const [amra, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    await Promise.all([ready(amra.page), ready(boris.page)]);
    await amra.page.getByText(prompt.text).waitFor();
    await pressKeys(amra.page, '1', 'e', '1', '2', 'a', '.', 'f');
    await lane(boris.page, 'Amina', '3 marks');
    await pressKeys(boris.page, '3', 'd');
    await lane(amra.page, 'Boris', '1 mark');
    await saved(amra.page);

    await pressKeys(amra.page, 'Backspace');
    await lane(boris.page, 'Amina', '2 marks');
    await pressKeys(amra.page, 'Control+Shift+Z', 'Shift+Q');
    await lane(boris.page, 'Amina', '3 marks');
    await amra.page.getByRole('button', { name: 'Facilitator → everybody: Facilitates (quote)' }).waitFor();
    // The one before it was a slip: chosen with an arrow key, another code.
    await pressKeys(amra.page, 'ArrowLeft', 'ArrowLeft', 'd');
    await amra.page.getByRole('button', { name: 'Police → Court: Disagrees' }).waitFor();

    await amra.page.keyboard.press(',');
    await amra.page.keyboard.type('We call each other, we do not write.');
    await amra.page.keyboard.press('Enter');
    await boris.page.getByText('We call each other, we do not write.').waitFor();
    await saved(amra.page);

    await amra.page.reload();
    await ready(amra.page);
    await lane(amra.page, 'Amina (you)', '3 marks');
    expect(await lastMarks(amra.page).count()).toBe(3);

    await give('room.close', {});
    const record = await sealedRecord(room, client);
    const own = record.marks.filter((mark) => mark.coder === amra.entry.coder);
    expect(own.map(({ from, to, code, prompt: during }) => ({ from, to, code, prompt: during }))).toEqual([
      { from: { seat: 's1' }, to: 'group', code: 'experience', prompt: prompt.id },
      { from: { seat: 's1' }, to: { seat: 's2' }, code: 'disagrees', prompt: prompt.id },
      { from: 'facilitator', to: 'group', code: 'facilitates', prompt: prompt.id },
    ]);
    expect(own[1]?.trail?.map(({ what }) => what)).toEqual(['edit']);
    expect(own[2]).toMatchObject({ flags: ['quote'], trail: [{ what: 'delete' }, { what: 'restore' }] });
    expect(record.notes.map(({ text, kind }) => ({ text, kind }))).toEqual([
      { text: 'We call each other, we do not write.', kind: 'quote' },
    ]);
    await amra.page.getByText('Everything you coded is in the record: 4 marks and notes.').waitFor();
    await boris.page.getByText('What you coded is in the record: 1 mark or note.').waitFor();
    expect([...amra.complaints, ...boris.complaints]).toEqual([]);
    await Promise.all([amra.page.context().close(), boris.page.context().close()]);
  });

  it('[O26] without a network coding goes on, is said to be on this device only, and merges later', async () => {
    const { room, client } = await startRoom();
    const cable = await layCable(app.url);
    const [away, here] = await Promise.all([sitDown(room, 'Away', { cable }), sitDown(room, 'Here')]);
    await Promise.all([ready(away.page), ready(here.page)]);
    await pressKeys(away.page, '1', 'e');
    await lane(here.page, 'Away', '1 mark');
    await saved(away.page);
    cable.pull();
    await away.page.getByText('No connection, trying again').waitFor();
    await pressKeys(away.page, '2', 'c', '3', 'p');
    await lane(away.page, 'Away (you)', '3 marks');
    await away.page.getByText('2 changes are on this device only').waitFor();
    await pressKeys(here.page, '4', 's');
    await lane(here.page, 'Away', '1 mark');
    cable.plug();
    await lane(here.page, 'Away', '3 marks');
    await lane(away.page, 'Here', '1 mark');
    await saved(away.page);
    await away.page.getByText('Connected', { exact: true }).waitFor();
    client.close();
    await Promise.all([away.page.context().close(), here.page.context().close(), cable.stop()]);
  });

  it('[O27] who comes back after the close is told what is not in the record, can download it, and can clear the device', async () => {
    const { room, client, give } = await startRoom();
    const cable = await layCable(app.url);
    const { page } = await sitDown(room, 'Late', { cable });
    await ready(page);
    await pressKeys(page, '1', 'e');
    await saved(page);
    cable.pull();
    await page.getByText('No connection, trying again').waitFor();
    await pressKeys(page, '2', 'c', '3', 'p');
    await give('room.close', {});
    const record = await sealedRecord(room, client);
    expect(record.marks).toHaveLength(1);
    cable.plug();
    await page.getByText('2 of your marks and notes came after the close and are not in the record.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download them (JSON)' }).click(),
    ]);
    const late: unknown = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(late).toMatchObject({ room: room.room, missing: [{ code: 'challenge' }, { code: 'proposes' }] });
    await page.getByRole('button', { name: 'Clear this device' }).click();
    await page.getByText('This device is clear.').waitFor();
    const left = await page.evaluate(
      async (id) => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        pass: localStorage.getItem(`krug.pass.staff.${id}`),
      }),
      room.room,
    );
    expect(left).toEqual({ databases: [], pass: null });
    await page.context().close();
    await cable.stop();
  });

  it('[O28] an empty circle says what to do; an observer adds and moves seats, and practises before the start', async () => {
    const { room, client, give } = await openRoom([]);
    const { page, complaints } = await sitDown(room, 'Builder');
    await page.getByRole('heading', { name: 'The circle is empty' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add seat' }).click();
    for (const label of ['Court', 'Police']) {
      await page.getByLabel('Label').fill(label);
      await page.getByLabel('Label').press('Enter');
      await page.getByRole('button', { name: `Change ${label}` }).waitFor();
    }
    await page.getByRole('button', { name: 'Move Police one place back' }).click();
    await client.view((view) => view.seats[0]?.label === 'Police');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Police, police, key 1' }).waitFor();
    await pressKeys(page, '1', 'e');
    await page.getByText('Practice: marks are kept once the session has started.').waitFor();
    await lane(page, 'Builder (you)', '0 marks');
    await give('room.start', {});
    await page.getByText('Between two prompts').waitFor();
    await pressKeys(page, '1', 'e');
    await lane(page, 'Builder (you)', '1 mark');
    expect(complaints).toEqual([]);
    client.close();
    await page.context().close();
  });

  it('[O29] by touch on a tablet: speaker, addressee, code; every part is in view and nothing scrolls', async () => {
    const { room, client } = await startRoom();
    const { page, complaints } = await sitDown(room, 'Tapper', { size: { width: 1024, height: 768 }, touch: true });
    await ready(page);
    const court = seat(page, 'Court');
    await seat(page, 'Police').tap();
    expect(await seat(page, 'Police').getAttribute('aria-pressed')).toBe('true');
    await court.tap();
    await page.getByText('Police → Court', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Agrees', exact: false }).first().tap();
    await page.getByRole('button', { name: 'Police → Court: Agrees' }).waitFor();
    const box = await court.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(56);
    const overflow = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.ob-groups, .ob-page')].map(
        (part) => part.scrollHeight - part.clientHeight,
      ),
    );
    for (const hidden of overflow) expect(hidden).toBeLessThanOrEqual(0);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Definitions and keys' }).tap();
    await page.getByText('Takes on a task or a responsibility.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    client.close();
    await page.context().close();
  });

  it('[O30] without a pass the board asks for the link and shows nothing', async () => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(`${app.url}/observe/some-room`);
    await page.getByText('Please ask the facilitator for the observers’ link.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.context().close();
  });
});

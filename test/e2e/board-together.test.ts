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
import { type Desk, openDesk, seesMarks } from '../support/desk.ts';
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

interface Room {
  readonly room: Entry;
  readonly client: LiveClient<FacilitatorView>;
  readonly prompts: readonly string[];
  readonly give: <N extends CommandName>(name: N, args: CommandArgs<N>) => Promise<void>;
}

async function openRoom(): Promise<Room> {
  const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  const view = await client.view();
  return {
    room,
    client,
    prompts: view.guide.sections.flatMap((section) => section.prompts).map(({ id }) => id),
    give: async (name, args) => void need(await client.send(name, args)),
  };
}

async function sitDown(room: Entry, name: string, size?: { width: number; height: number }): Promise<Desk> {
  const entry = await app.enter(room, 'observer', name);
  const desk = await openDesk(browser, entry, { origin: app.url, ...(size ? { size, touch: true } : {}) });
  await desk.page.getByRole('button', { name: /^Police, / }).waitFor();
  return desk;
}

async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const saved = (page: Page) => page.getByText('✓ Saved').waitFor();

/** All that a page tells: every text and attribute in it, and what a screen reader is given. */
async function everythingOn(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `${html}\n${await page.locator('body').ariaSnapshot()}`;
}

/** Resolves when the device has it, shown or not: its own copy of the board holds these words. */
async function hasArrived(page: Page, words: string): Promise<void> {
  await page.waitForFunction(async (sought) => {
    for (const { name } of await indexedDB.databases()) {
      const updates = await new Promise<readonly Uint8Array[]>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('updates').objectStore('updates').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      });
      if (updates.some((update) => new TextDecoder('latin1').decode(update).includes(sought))) return true;
    }
    return false;
  }, words);
}

/** Pixels of the timeline: marks are drawn there, where no text would tell. */
const timelineInk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height - 22).data ?? [];
    const colours = new Map<string, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]},${pixels[at + 3]}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return colours.size;
  });

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function close(room: Room, ...desks: readonly Desk[]): Promise<void> {
  for (const { complaints } of desks) expect(complaints).toEqual([]);
  room.client.close();
  await Promise.all(desks.map(({ page }) => page.context().close()));
}

describe('coding together', () => {
  it('[G5] blind is blind: nothing of another’s layer is on the screen or in the accessibility tree until its prompt closes', async () => {
    const opened = await openRoom();
    const { room, client, prompts, give } = opened;
    const [first = '', second = ''] = prompts;
    const [amina, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    expect(await seriousViolations(amina.page)).toEqual([]);
    await amina.page.getByRole('radio', { name: 'Blind' }).click();
    await client.view((view) => view.coding.blind);
    await boris.page.getByText('You see your own marks and notes').waitFor();
    await give('room.start', {});
    await give('prompt.open', { prompt: first });
    await amina.page.getByText('the others’ open when the prompt closes').waitFor();

    await pressKeys(boris.page, '2', '3', 'd', ',');
    await boris.page.keyboard.type('A sentence that only one wrote');
    await boris.page.keyboard.press('Enter');
    await saved(boris.page);
    await boris.page.getByRole('list', { name: 'Your last marks' }).getByText('Disagrees').waitFor();
    await hasArrived(amina.page, 'A sentence that only one wrote');
    await pressKeys(amina.page, '1', 'e');
    await saved(amina.page);
    await amina.page
      .locator('.ob-people li', { hasText: 'Boris' })
      .getByText(/[1-9] marks? a minute/)
      .waitFor();
    const before = await everythingOn(amina.page);
    expect(before).not.toContain('A sentence that only one wrote');
    expect(before).not.toContain('Court → School');
    expect(before).not.toContain('is-other');
    expect(await amina.page.locator('.ob-lanes li').count()).toBe(1);
    expect(await amina.page.locator('.ob-lanes').textContent()).not.toContain('Boris');
    expect(await amina.page.locator('.ui-arrow').count()).toBe(1);
    expect(await amina.page.locator('.ob-people li', { hasText: 'Boris' }).textContent()).toMatch(
      /^Borisobserver · \d+ marks? a minute$/,
    );
    const inkBefore = await timelineInk(amina.page);

    await give('prompt.close', { prompt: first });
    await amina.page.getByText('A sentence that only one wrote').waitFor();
    await seesMarks(amina.page, 'Boris', 1);
    await amina.page.locator('.ui-arrow.is-other').waitFor({ state: 'attached' });
    expect(await timelineInk(amina.page)).toBeGreaterThan(inkBefore);

    await give('prompt.open', { prompt: second });
    await pressKeys(boris.page, '4', 'p');
    await saved(boris.page);
    await boris.page.getByRole('list', { name: 'Your last marks' }).getByText('Proposes').waitFor();
    await seesMarks(amina.page, 'Boris', 1);
    expect(await everythingOn(amina.page)).not.toContain('Clinic →');
    await close(opened, amina, boris);
  });

  it('[G6] all layers are opened on purpose, after a question, for everybody, and stay open', async () => {
    const opened = await openRoom();
    const { room, client, prompts, give } = opened;
    await give('coding.set', { blind: true });
    await give('room.start', {});
    await give('prompt.open', { prompt: prompts[0] ?? '' });
    const [amina, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    await pressKeys(boris.page, '2', 'd');
    await saved(boris.page);
    await amina.page.getByRole('button', { name: 'Open all layers' }).click();
    const question = amina.page.getByRole('dialog', { name: 'Open all layers?' });
    await question.waitFor();
    expect(await seriousViolations(amina.page)).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect((await client.view()).coding.revealedAt).toBeNull();
    await amina.page.getByRole('button', { name: 'Open all layers' }).click();
    await question.getByRole('button', { name: 'Open all layers' }).click();
    await seesMarks(amina.page, 'Boris', 1);
    await boris.page.getByText('All layers are open').waitFor();
    expect(await boris.page.getByRole('button', { name: 'Open all layers' }).count()).toBe(0);
    await close(opened, amina, boris);
  });

  it('[G7] a line to the facilitator is one key away, stands on the console newest first, and takes no focus', async () => {
    const opened = await openRoom();
    const { room, give } = opened;
    await give('room.start', {});
    const { page, complaints } = await sitDown(room, 'Amina', { width: 1024, height: 768 });
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    await context.addInitScript(
      (pass) => localStorage.setItem(`krug.pass.staff.${pass.room}`, JSON.stringify(pass)),
      room,
    );
    const chair = await context.newPage();
    await chair.goto(`${app.url}/rooms/${room.room}`);
    const told = chair.getByRole('region', { name: 'From observers' });
    await told.getByText('Short lines from the observers will stand here.').waitFor();
    const focused = () => chair.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
    const before = await focused();

    await page.keyboard.press('-');
    const dialog = page.getByRole('dialog', { name: 'Tell the facilitator' });
    await dialog.waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.type('They are tired');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await told.getByText('They are tired').waitFor();
    await page.keyboard.press('-');
    await dialog.getByRole('button', { name: 'Ask Clinic' }).tap();
    await told.getByText('Ask Clinic').waitFor();
    expect((await told.getByRole('listitem').allTextContents()).map((line) => line.trim())).toEqual([
      'new Ask ClinicAmina · just now',
      'new They are tiredAmina · just now',
    ]);
    expect(await focused()).toBe(before);
    expect(await told.getByRole('list').getAttribute('aria-live')).toBe('polite');
    expect(await seriousViolations(chair)).toEqual([]);
    await told.getByRole('button', { name: 'Mark as read' }).click();
    expect(await told.getByText('new', { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
    await page.context().close();
    opened.client.close();
  });

  it('[G8] agreement is counted over open layers while coding goes on, in words with what it is drawn from', async () => {
    const opened = await openRoom();
    const { room, prompts, give } = opened;
    await give('coding.set', { blind: true });
    await give('room.start', {});
    await give('prompt.open', { prompt: prompts[0] ?? '' });
    const [amina, boris] = await Promise.all([sitDown(room, 'Amina'), sitDown(room, 'Boris')]);
    for (const code of ['d', 'p', 'd', 'p', 'e']) {
      await Promise.all([pressKeys(amina.page, '1', code), pressKeys(boris.page, '1', code)]);
    }
    await Promise.all([saved(amina.page), saved(boris.page)]);
    await amina.page.getByRole('button', { name: 'Agreement', exact: true }).click();
    const dialog = amina.page.getByRole('dialog', { name: 'Agreement' });
    await dialog.getByText('Agreement needs marks of two coders in open layers.').waitFor();
    await dialog.getByText('Counted, from 0 marks').waitFor();
    expect(await everythingOn(amina.page)).not.toContain('Krippendorff’s alpha');

    await give('prompt.close', { prompt: prompts[0] ?? '' });
    await dialog.getByText('Counted, from 10 marks').waitFor();
    const row = (name: string) => dialog.getByRole('row', { name: new RegExp(name) });
    expect(await row('Agreement index').textContent()).toMatch(/100 %, chance includedof 5 acts/);
    expect(await row('Cohen’s kappa').textContent()).toMatch(/firm \(1\.00\)of 5 acts/);
    expect(await row('Cohen’s kappa').textContent()).toContain('too few that differ to say how sure');
    expect(await row('Time-unit kappa, every 2 s').textContent()).toMatch(/of \d+ samples?none|Cannot say: /);
    expect(await seriousViolations(amina.page)).toEqual([]);

    await dialog.getByLabel('Tolerance', { exact: true }).selectOption('4');
    await row('Time-unit kappa, every 4 s').waitFor();
    await dialog.getByText('As a table').click();
    await dialog.getByRole('row', { name: /^0\.5 s/ }).waitFor();

    await give('prompt.open', { prompt: prompts[1] ?? '' });
    // A mark belongs to the prompt that its coder's own page knows to be open.
    await boris.page.locator('.ob-prompt-text').waitFor();
    await pressKeys(boris.page, '4', 'd');
    await saved(boris.page);
    await give('prompt.close', { prompt: prompts[1] ?? '' });
    await dialog.getByText('Counted, from 11 marks').waitFor();
    await dialog.getByRole('button', { name: 'To settle (1)' }).waitFor();
    await close(opened, amina, boris);
  });

  it('[G9] a disagreement opens both versions side by side, is settled by keyboard or touch, leaves the list, and can be undone', async () => {
    const opened = await openRoom();
    const { room, give } = opened;
    await give('room.start', {});
    const [amina, boris] = await Promise.all([
      sitDown(room, 'Amina'),
      sitDown(room, 'Boris', { width: 1024, height: 768 }),
    ]);
    await Promise.all([pressKeys(amina.page, '1', '2', 'd'), pressKeys(boris.page, '1', '2', 'p')]);
    await pressKeys(boris.page, '3', 'e');
    await seesMarks(amina.page, 'Boris', 2);
    await amina.page.getByRole('button', { name: 'Agreement', exact: true }).click();
    const dialog = amina.page.getByRole('dialog', { name: 'Agreement' });
    await dialog.getByRole('button', { name: 'To settle (2)' }).focus();
    await amina.page.keyboard.press('Enter');
    const list = dialog.getByRole('list', { name: 'To settle' }).getByRole('button');
    expect(await list.first().textContent()).toMatch(/^Other codePolice → Court: /);
    await list.first().focus();
    await amina.page.keyboard.press('Enter');
    await dialog.getByRole('region', { name: 'Amina' }).getByText('Police → Court: Disagrees').waitFor();
    await dialog.getByRole('region', { name: 'Boris' }).getByText('Police → Court: Proposes').waitFor();
    expect(await seriousViolations(amina.page)).toEqual([]);
    // The first choice has the focus: one arrow to the other version, and Enter settles it.
    await pressKeys(amina.page, 'ArrowRight', 'Enter');
    await dialog.getByRole('region', { name: 'Amina' }).getByText('No mark here').waitFor();
    await dialog.getByRole('radio', { name: 'Something else' }).check();
    await dialog.getByLabel('To whom').selectOption({ label: 'Clinic' });
    await dialog.getByRole('checkbox', { name: 'Decided with Boris' }).uncheck();
    await dialog.getByRole('button', { name: 'Settle', exact: true }).click();
    await dialog.getByText('Nothing is left to settle for this pair.').waitFor();
    const settled = dialog.getByRole('region', { name: 'Settled (2)' }).getByRole('listitem');
    expect(await settled.allTextContents()).toEqual([
      'School → Clinic: ExperienceSettled by AminaUndo',
      'Police → Court: ProposesSettled by Amina with BorisUndo',
    ]);
    expect(await seriousViolations(amina.page)).toEqual([]);

    await boris.page.getByRole('button', { name: 'Notes and people' }).tap();
    await boris.page.getByRole('button', { name: 'Agreement', exact: true }).tap();
    const other = boris.page.getByRole('dialog', { name: 'Agreement' });
    await other.getByRole('button', { name: 'To settle (0)' }).tap();
    await other.getByText('Settled by Amina with Boris').waitFor();
    expect(await other.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Undo: Police → Court: Proposes' }).click();
    await other.getByRole('button', { name: 'To settle (1)' }).tap();
    await other.getByRole('list', { name: 'To settle' }).getByRole('button').tap();
    await other.getByRole('radio', { name: 'Neither: no mark' }).tap();
    await other.getByRole('button', { name: 'Settle', exact: true }).tap();
    await dialog.getByText('Settled by Boris with Amina').waitFor();
    await Promise.all([saved(amina.page), saved(boris.page)]);

    await give('room.close', {});
    await opened.client.ended();
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    const kept = record.settlements.filter(({ gone }) => !gone);
    expect(kept.map(({ coder, kept: what, with: others }) => ({ coder, what, others }))).toEqual(
      expect.arrayContaining([
        { coder: boris.entry.coder, what: null, others: ['Amina'] },
        {
          coder: amina.entry.coder,
          what: { from: { seat: 's3' }, to: { seat: 's4' }, code: 'experience' },
          others: [],
        },
      ]),
    );
    expect(record.settlements.filter(({ gone }) => gone)).toHaveLength(1);
    await close(opened, amina, boris);
  });
});

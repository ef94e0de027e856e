import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERVAL_MS } from '#shared/intervals.ts';
import type { Entry, RoomDraft } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { realWorld } from '../../server/world.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Cable, layCable } from '../support/cable.ts';
import { codeByKeyboard } from '../support/coder-hands.ts';
import { type Desk, type DeskOptions, openDesk } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const LABELS = ['Police', 'Court', 'School', 'Clinic'];
const seatsOf = (labels: readonly string[]): Seat[] =>
  labels.map((label, index) => ({ id: `s${index + 1}`, label, sector: 'police', guest: false }));

let app: TestApp;
let browser: Browser;
/** How far the server's clock has been put forward: nobody waits for two minutes. */
let aheadMs = 0;
beforeAll(async () => {
  const world = { ...realWorld, now: () => Date.now() + aheadMs };
  [app, browser] = await Promise.all([startApp({ world }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

interface Room {
  readonly entry: Entry;
  readonly client: LiveClient<FacilitatorView>;
  readonly prompts: readonly string[];
  readonly give: <N extends CommandName>(name: N, args: CommandArgs<N>) => Promise<void>;
  sitDown(name: string, options?: Omit<DeskOptions, 'origin'>): Promise<TimedDesk>;
  /** Closes the room. */
  record(): Promise<SessionRecord>;
}

interface TimedDesk extends Desk {
  /** Puts the server's clock forward; the page stays, and asks for the time when its connection is back. */
  laterBy(ms: number): Promise<void>;
  leave(): Promise<void>;
}

async function openRoom(draft: Partial<RoomDraft> = {}): Promise<Room> {
  const entry = await app.openRoom({ lang: 'en', seats: seatsOf(LABELS), ...draft });
  const client = new LiveClient<FacilitatorView>(app.url, entry);
  const view = await client.view();
  const give: Room['give'] = async (name, args) => void need(await client.send(name, args));
  return {
    ...{ entry, client, give },
    prompts: view.guide.sections.flatMap((section) => section.prompts).map(({ id }) => id),
    sitDown: async (name, options = {}) => {
      const cable = await layCable(app.url);
      const pass = await app.enter(entry, 'observer', name);
      const desk = await openDesk(browser, pass, { mayLoseNetwork: true, ...options, origin: cable.url });
      await desk.page.getByRole('button', { name: 'Intervals' }).waitFor();
      await desk.page.getByText('✓ Saved').waitFor();
      return timed(desk, cable);
    },
    record: async () => {
      await give('room.close', {});
      await client.ended();
      client.close();
      return need(await app.request<SessionRecord>('GET', `/api/records/${entry.room}`));
    },
  };
}

function timed(desk: Desk, cable: Cable): TimedDesk {
  return {
    ...desk,
    laterBy: async (ms) => {
      aheadMs += ms;
      cable.pull();
      await desk.page.locator('.ui-connection-offline').waitFor();
      cable.plug();
      await desk.page.getByText('✓ Saved').waitFor();
    },
    leave: async () => {
      expect(desk.complaints).toEqual([]);
      await desk.page.context().close();
      await cable.stop();
    },
  };
}

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const saved = (page: Page) => page.getByText('✓ Saved').waitFor();
const ticked = (page: Page, name: string, is = true) =>
  page.getByRole('checkbox', { name, exact: true, checked: is }).waitFor();
const dialogGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('coding by intervals', () => {
  it('[O74] by keyboard alone: ticks while it runs, a quiet sign when it is over, a correction, Done, and all of it in the record', async () => {
    const room = await openRoom();
    const desk = await room.sitDown('Amina');
    const { page } = desk;
    await pressKeys(page, 'Shift+I');
    await page.getByText('The first interval begins with the session').waitFor();
    await room.give('room.start', {});
    await page.getByText('running: tick as you see it').waitFor();
    // The second seat, two codes; the facilitator one, and off again.
    await pressKeys(page, '2', 'a', 'q', '.', 'f', 'f');
    await ticked(page, 'Court: Agrees');
    await ticked(page, 'Court: Question');
    await ticked(page, 'Facilitator: Facilitates', false);
    await pressKeys(page, '1', 'Home', 'ArrowRight', 'Space');
    const second = await focused(page);
    expect(second).toMatch(/^Police: /);
    await ticked(page, second ?? '');
    expect(await seriousViolations(page)).toEqual([]);

    await desk.laterBy(INTERVAL_MS);
    await page.getByText('is over. Who did what?').waitFor();
    // The sheet stays under the hand, and the focus where it was.
    await page.getByText('0:00–2:00', { exact: true }).waitFor();
    expect(await focused(page)).toBe(second);
    expect(await seriousViolations(page)).toEqual([]);
    await pressKeys(page, '2', 'a');
    await ticked(page, 'Court: Agrees', false);
    await pressKeys(page, 'Shift+Enter');
    await page.getByText('running: tick as you see it').waitFor();
    await page.getByText('2:00–4:00', { exact: true }).waitFor();
    await page.getByText('1 of 1 done').waitFor();
    await pressKeys(page, 'PageUp');
    await page.getByText('done; it can still be corrected').waitFor();
    await ticked(page, 'Court: Question');
    await page.keyboard.press(']');
    await page.getByText('running: tick as you see it').waitFor();
    await saved(page);

    const { intervals, intervalMs, marks, setAside } = await room.record();
    expect({ intervalMs, marks, setAside }).toEqual({ intervalMs: INTERVAL_MS, marks: [], setAside: [] });
    expect(intervals.every(({ coder, interval }) => coder === desk.entry.coder && interval === 0)).toBe(true);
    const codesOf = (seat: string | null) =>
      intervals.find(({ who }) => (who === null ? seat === null : typeof who === 'object' && who.seat === seat));
    expect(codesOf('s2')?.codes).toEqual(['question']);
    expect(codesOf('s2')?.trail?.map(({ codes }) => codes)).toEqual([['agrees'], ['agrees', 'question']]);
    expect(codesOf('s1')?.codes).toHaveLength(1);
    expect(codesOf(null)).toMatchObject({ codes: [] });
    await desk.leave();
  });

  it('[O74] by touch alone on a tablet with twelve seats and twelve codes: everything is in reach of a finger, and the page does not scroll', async () => {
    const room = await openRoom({
      seats: seatsOf(Array.from({ length: 12 }, (_, n) => `Social work centre ${n}`)),
    });
    await room.give('room.start', {});
    const desk = await room.sitDown('Boris', { size: { width: 1024, height: 768 }, touch: true });
    const { page } = desk;
    await button(page, /^Intervals/).tap();
    for (const name of ['Social work centre 0: Agrees', 'Social work centre 11: Laughter, relief']) {
      await box(page, name).tap();
      await ticked(page, name);
    }
    const sizes = await page
      .locator('.ob-int button:visible')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    for (const [width = 0, height = 0] of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const boxes = await page
      .locator('.ob-box')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(boxes).toHaveLength(13 * 12);
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    const overflow = await page.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      document.documentElement.scrollWidth - innerWidth,
    ]);
    expect(overflow).toEqual([0, 0]);
    // All codes side by side, without scrolling sideways.
    const sideways = await page.locator('.ob-sheet-scroll').evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await seriousViolations(page)).toEqual([]);
    await desk.laterBy(INTERVAL_MS);
    await page.getByText('is over. Who did what?').waitFor();
    await button(page, 'Done').tap();
    await button(page, '0:00–2:00: done').tap();
    await button(page, 'Not done yet').tap();
    await button(page, '0:00–2:00: ticked').waitFor();
    // What is longer ago than five intervals can be read, and not changed.
    await desk.laterBy(6 * INTERVAL_MS);
    await page.getByText('too long ago to be corrected').waitFor();
    await box(page, 'Social work centre 0: Agrees').tap({ force: true });
    await page.getByText('would be imagined, not seen').waitFor();
    await ticked(page, 'Social work centre 0: Agrees');
    await button(page, 'To the running one').tap();
    await page.getByText('running: tick as you see it').waitFor();
    await desk.leave();
    room.client.close();
  });

  it('[O74] a coder who ticks intervals and looks at the circle sees a sign on the tab; forty seats scroll under headings that stay', async () => {
    const room = await openRoom({ seats: seatsOf(Array.from({ length: 40 }, (_, n) => `Seat ${n + 1}`)) });
    await room.give('room.start', {});
    const desk = await room.sitDown('Amina');
    const { page } = desk;
    await pressKeys(page, 'Shift+I', 'Shift+Digit0', 'a');
    await ticked(page, 'Seat 20: Agrees');
    await page.getByText('41 rows and 12 codes are more than one pair of eyes follows').waitFor();
    const heads = () => page.locator('.ob-sheet-code').first().boundingBox();
    const before = await heads();
    await box(page, 'Seat 40: Agrees').focus();
    expect(await heads()).toEqual(before);
    await pressKeys(page, 'Shift+I');
    await desk.laterBy(INTERVAL_MS);
    await button(page, 'Intervals , an interval is over').or(button(page, 'Intervals, an interval is over')).click();
    await page.getByText('2:00–4:00', { exact: true }).waitFor();
    await pressKeys(page, '[', 'Shift+Enter', 'Shift+I');
    await button(page, 'Intervals').waitFor();
    await desk.leave();
    room.client.close();
  });

  it('[O73] blind: another’s ticks are in no figure until the prompts of the interval are closed; then agreement is counted of it', async () => {
    const room = await openRoom();
    const [first = ''] = room.prompts;
    await room.give('coding.set', { blind: true });
    await room.give('room.start', {});
    await room.give('prompt.open', { prompt: first });
    const [amina, boris] = await Promise.all([room.sitDown('Amina'), room.sitDown('Boris')]);
    for (const { page } of [amina, boris]) {
      await pressKeys(page, 'Shift+I', '1', 'd', '2', 'a');
      await saved(page);
    }
    await pressKeys(boris.page, '3', 't');
    await saved(boris.page);
    await amina.laterBy(INTERVAL_MS);
    await pressKeys(amina.page, 'Shift+Enter');
    const shown = await amina.page.getByRole('grid').innerHTML();
    expect(shown).not.toContain('Boris');
    await button(amina.page, 'Agreement').click();
    await amina.page.getByText('Closed layers are left out').waitFor();
    expect(await amina.page.getByRole('region', { name: 'Ticked intervals' }).count()).toBe(0);
    await room.give('prompt.close', { prompt: first });
    const figures = amina.page.getByRole('region', { name: 'Ticked intervals' });
    await figures.getByText('1 interval', { exact: false }).waitFor();
    // Four seats and the facilitator by twelve codes; the one box that differs.
    await figures.getByRole('row', { name: 'Same tick, or none 98 %, chance included, of 60 boxes' }).waitFor();
    await figures
      .getByRole('row', { name: 'Tension 0 1 0' })
      .or(figures.getByRole('row', { name: 'Tension 1 0 0' }))
      .waitFor();
    expect(await seriousViolations(amina.page)).toEqual([]);
    room.client.close();
    await Promise.all([amina.leave(), boris.leave()]);
  });
});

describe('codes shared out among coders', () => {
  it('[O76] by keyboard: each takes some codes, sees who takes the others and what nobody takes; it outlives a reload and is in the record', async () => {
    const room = await openRoom();
    await room.give('coding.set', { blind: true });
    await room.give('room.start', {});
    await room.give('prompt.open', { prompt: room.prompts[0] ?? '' });
    const [amina, boris] = await Promise.all([room.sitDown('Amina'), room.sitDown('Boris')]);
    await button(amina.page, 'My codes').focus();
    await amina.page.keyboard.press('Enter');
    const dialog = amina.page.getByRole('dialog');
    await dialog.getByText('Every code is taken.').waitFor();
    await dialog
      .getByRole('checkbox', { name: 'Laughter' })
      .getByText('Boris (all codes)')
      .or(dialog.getByText('Boris (all codes)').first())
      .waitFor();
    expect(await seriousViolations(amina.page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: /^Laughter/ }).press('Space');
    await dialog.getByRole('checkbox', { name: /^Tension/ }).press('Space');
    await button(amina.page, 'Save my codes').press('Enter');
    await dialogGone(amina.page);
    await saved(amina.page);

    await button(boris.page, 'My codes').click();
    const other = boris.page.getByRole('dialog');
    await other.getByText('Amina').first().waitFor();
    await other.getByRole('checkbox', { name: /^Laughter/ }).uncheck();
    await other.getByText('Nobody here takes: Laughter, relief.').waitFor();
    await other.getByRole('checkbox', { name: /^Agrees/ }).uncheck();
    await button(boris.page, 'Save my codes').click();
    await dialogGone(boris.page);
    await saved(boris.page);

    await amina.page.reload();
    const left = amina.page.getByRole('region', { name: 'Not yours today' });
    await left.getByRole('button', { name: /Laughter/ }).waitFor();
    expect(await left.getByRole('button').count()).toBe(2);
    expect(await seriousViolations(amina.page)).toEqual([]);

    // A slip makes no mark; meant, it is pressed once more.
    await pressKeys(amina.page, '1', 't');
    await amina.page.getByText('Tension: taken by Boris today. Press again to mark it.').waitFor();
    await pressKeys(amina.page, 'Escape', '1', 'a');
    const marks = amina.page.getByRole('list', { name: 'Your last marks' });
    await marks.getByText('Agrees').waitFor();
    expect(await marks.getByText('Tension').count()).toBe(0);
    await pressKeys(amina.page, '2', 'l');
    await amina.page.getByText('Laughter, relief: not yours today, nor anybody’s.').waitFor();
    // Not so quickly that it is a bouncing key. Where the machine was slow the first of the two asks anew, and where it
    // was not the second finds nobody who speaks.
    await codeByKeyboard(amina.page, [{ at: 170, keys: ['l', 'l'] }]);
    await marks.getByText('Laughter').waitFor();
    await saved(amina.page);
    await pressKeys(boris.page, '1', 'd');
    await saved(boris.page);

    // On the sheet of intervals what others take has no box: an empty one would say that it was not seen.
    await pressKeys(amina.page, 'Shift+I', '1');
    await box(amina.page, 'Police: Agrees').waitFor();
    expect(await box(amina.page, 'Police: Tension').count()).toBe(0);
    await pressKeys(amina.page, 't');
    await amina.page.getByText('Tension: taken by Boris today.', { exact: true }).waitFor();

    await room.give('prompt.close', { prompt: room.prompts[0] ?? '' });
    await button(amina.page, 'Agreement').click();
    await amina.page.getByText('Compared only on codes that both took:').first().waitFor();
    const common = await amina.page.getByText('Compared only on codes that both took:').first().textContent();
    for (const code of ['Laughter', 'Tension', 'Agrees']) expect(common).not.toContain(code);
    expect(common).toContain('Disagrees');

    const { plans, setAside } = await room.record();
    expect(setAside).toEqual([]);
    const planOf = (desk: Desk) => plans.find(({ coder }) => coder === desk.entry.coder)?.codes;
    expect(planOf(amina)).toHaveLength(10);
    expect(planOf(amina)).not.toContain('laughter');
    expect(planOf(boris)).not.toContain('agrees');
    await Promise.all([amina.leave(), boris.leave()]);
  });

  it('[O76] by touch on a tablet; the record says who took what, and in how many intervals who did what', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const desk = await room.sitDown('Boris', { size: { width: 1024, height: 768 }, touch: true });
    const { page } = desk;
    await button(page, 'My codes').tap();
    await page.getByRole('checkbox', { name: 'All of Climate' }).tap();
    await page.getByText(/^Nobody here takes: .*Laughter/).waitFor();
    await button(page, 'Save my codes').tap();
    await dialogGone(page);
    await button(page, 'Intervals').tap();
    await box(page, 'Court: Agrees').tap();
    await ticked(page, 'Court: Agrees');
    await saved(page);
    await room.record();
    await desk.leave();

    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const [name = '', value = ''] = app.cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const archive = await context.newPage();
    await archive.goto(`${app.url}/records/${room.entry.room}`);
    await archive.getByRole('heading', { name: 'Who took which codes' }).waitFor();
    const table = archive.getByRole('region', { name: /^Table of intervals: Boris, 1 interval done/ });
    await table.getByRole('row', { name: 'Court 1' }).waitFor();
    expect(await seriousViolations(archive)).toEqual([]);
    await context.close();
  });
});

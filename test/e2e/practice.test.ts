import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KRUG_12 } from '#shared/codebooks/krug-12.ts';
import type { Addressee } from '#shared/mark.ts';
import { readCoding, textOf } from '#shared/practice/coding-file.ts';
import { LENGTHS, TALK } from '#shared/practice/talk.ts';
import { asReferenced, changed, codingOfMarks, placesOf } from '../shared/practice/codings.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk } from '../support/desk.ts';
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

/** How long after an act began the coder reaches for the keys, ms. */
const REACTION = 1_000;
const LATER = new Date('2030-05-06T18:00:00');
const HOUR = 3_600_000;

/** Somebody at a device whose time goes on only when the test says so. */
class Trainee {
  readonly visitor: Visitor;
  /** Ms of the talk; pauses are not in it. */
  #at = 0;
  #hours = 0;

  private constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  static async come(options: BrowserContextOptions = {}, coding?: string): Promise<Trainee> {
    const visitor = await Visitor.come(browser, 'Amra', app.url, options);
    // However long the page takes to load, the pause is still to come.
    await visitor.page.clock.install({ time: new Date(LATER.getTime() - HOUR) });
    if (coding !== undefined)
      await visitor.page.addInitScript((text) => localStorage.setItem('krug.practice', text), coding);
    await visitor.page.goto(`${app.url}/practice`);
    await visitor.page.clock.pauseAt(LATER);
    return new Trainee(visitor);
  }

  get page() {
    return this.visitor.page;
  }

  /** Axe waits for timers, so time goes on for it: not while the talk runs. */
  async examine(state: string): Promise<void> {
    await this.page.clock.resume();
    await this.visitor.examine(state);
    this.#hours += 1;
    await this.page.clock.pauseAt(new Date(LATER.getTime() + this.#hours * HOUR));
  }

  async listenTo(at: number): Promise<void> {
    await this.page.clock.runFor(Math.max(0, at - this.#at));
    this.#at = Math.max(at, this.#at);
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Hears one act and codes it, with the code of the reference or another. */
  async code(place: number, code = TALK[place]?.code): Promise<void> {
    const act = TALK[place];
    if (!act || code === undefined) throw new Error('an act of the talk');
    await this.listenTo(act.at + REACTION);
    const to = act.to === 'group' ? [] : [keyOfPerson(act.to)];
    await this.keys(keyOfPerson(act.from), ...to, keyOfCode(code));
  }
}

function keyOfPerson(who: Exclude<Addressee, 'group'>): string {
  return who === 'facilitator' ? '.' : who.seat.slice(1);
}

function keyOfCode(id: string): string {
  return KRUG_12.codes.find((code) => code.id === id)?.key ?? '';
}

describe('the practice', () => {
  it('[T9] [T12] a short try from the sign-in page, by keyboard, without a network, with a pause and a slip put right', async () => {
    const amra = await Trainee.come();
    const { page, visitor } = amra;
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Practise coding' }).click();
    await page.waitForURL(/\/practice$/);
    await visitor.see('A talk among eight institutions');
    await amra.examine('before the start');
    await page.getByRole('radio', { name: 'A short try, 2 minutes' }).focus();
    await amra.keys('Space');
    await page.evaluate(async () => void (await document.fonts.ready));
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Start the talk' }).press('Enter');
    await visitor.see('The talk begins in a moment.');
    const heard = page.getByRole('region', { name: 'What is said' });
    const taken = page.getByRole('list', { name: 'Your last marks' }).getByRole('button');
    await amra.code(0);
    await heard
      .getByRole('status')
      .filter({ hasText: TALK[0]?.text.en ?? '' })
      .waitFor();
    // A slip of the finger is taken back.
    await amra.listenTo((TALK[0]?.at ?? 0) + 3_000);
    await amra.keys('.', 'l', 'Backspace');
    await taken.filter({ hasText: 'Facilitates' }).waitFor();
    expect(await taken.count()).toBe(1);
    for (const place of [1, 2, 3]) await amra.code(place);
    // What it is here to learn: this builds on what was said, and looks like experience.
    await amra.code(4, 'experience');
    await amra.listenTo((TALK[5]?.at ?? 0) + REACTION);
    await heard.getByText('turns to: Health centre').waitFor();
    await amra.keys('-');
    await visitor.see('The talk is paused.');
    await amra.examine('in a pause');
    await page.clock.runFor(60_000);
    await heard.getByText(TALK[5]?.text.en ?? '').waitFor();
    await amra.keys('.', '4', 'f');
    await taken.filter({ hasText: 'Facilitator → Health centre' }).waitFor();
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    for (let place = 6; place < 13; place += 1) await amra.code(place);
    await amra.listenTo(LENGTHS.try);
    await visitor.see('The talk is over.');
    await page.getByRole('button', { name: 'See the result' }).press('Enter');

    await page.getByRole('heading', { name: 'How you coded' }).waitFor();
    await visitor.see('This went well. Now the whole talk.');
    const summary = page.locator('.pr-summary');
    expect(await summary.textContent()).toMatch(
      /Code\s*firm \(\.9\d\)[\s\S]*100 % of 13[\s\S]*100 % of 13[\s\S]*13 of 13/,
    );
    await page.getByRole('listitem').filter({ hasText: 'Builds on (B) → Experience (E) once' }).waitFor();
    const differing = page.locator('.pr-differing > li');
    expect(await differing.count()).toBe(1);
    expect(await differing.textContent()).toContain(TALK[4]?.why?.en);
    await amra.examine('the result');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[T9] the whole talk in Bosnian, coded as the reference does, with turns logged first and coded from the queue', async () => {
    const amra = await Trainee.come({ locale: 'bs-BA', colorScheme: 'dark', reducedMotion: 'reduce' });
    const { page, visitor } = amra;
    await visitor.see('Vježbajte kodiranje');
    await visitor.press('Pokreni razgovor');
    for (let place = 0; place < 12; place += 1) await amra.code(place);
    // Laughter that lasts is a state: begun, and ended while the next one speaks.
    const laughter = (TALK[12]?.at ?? 0) + REACTION;
    await amra.listenTo(laughter);
    await amra.keys('2', 'Alt+l');
    await page.getByRole('list', { name: 'U toku' }).getByText('Smijeh, olakšanje').waitFor();
    await amra.listenTo(laughter + 3_000);
    await amra.keys('Alt+l');
    for (let place = 13; place < 100; place += 1) await amra.code(place);
    const before = page.locator('.pr-before p');
    expect(await before.evaluate((line) => getComputedStyle(line).animationName)).toBe('none');
    await amra.keys('Shift+J');
    for (const { at, from } of TALK.slice(100)) {
      await amra.listenTo(at + REACTION);
      await amra.keys(keyOfPerson(from));
    }
    await amra.listenTo(LENGTHS.whole);
    await visitor.see('Razgovor je završen.');
    await page.getByRole('button', { name: '20 javljanja za kodiranje' }).waitFor();
    await amra.keys('Shift+J', 'Shift+K');
    for (const { code, to } of TALK.slice(100)) {
      if (to !== 'group') await amra.keys('ArrowDown', keyOfPerson(to));
      await amra.keys(keyOfCode(code));
    }
    await visitor.press('Pogledaj rezultat');
    await visitor.see('Spremni ste za krug.');
    expect(await page.locator('.pr-summary').textContent()).toMatch(
      /čvrsto \(1,00\)[\s\S]*100 % od 120[\s\S]*100 % od 120[\s\S]*120 od 120/,
    );
    await visitor.see('Nijedan kod niste zamijenili drugim.');
    await visitor.see('Nema čina koji se razlikuje.');
    const kept = readCoding(await page.evaluate(() => localStorage.getItem('krug.practice') ?? ''));
    const states = kept.ok ? kept.value.marks.filter(({ until }) => until !== undefined) : [];
    expect(states).toEqual([
      { at: laughter, until: laughter + 3_000, from: { seat: 's2' }, to: 'group', code: 'laughter' },
    ]);
    await amra.examine('the result in Bosnian');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[T10] starting again and leaving ask first, finishing early compares what was heard, and results stay until they are cleared', async () => {
    const amra = await Trainee.come();
    const { page, visitor } = amra;
    await visitor.press('Start the talk');
    for (const place of [0, 1]) await amra.code(place);
    await visitor.press('Start again');
    await visitor.see('Earlier results stay.');
    await visitor.press('Cancel');
    await visitor.see('The talk is paused.');
    const taken = page.getByRole('list', { name: 'Your last marks' }).getByRole('button');
    expect(await taken.count()).toBe(2);
    await amra.keys('-');
    for (const place of [2, 3]) await amra.code(place);
    await amra.listenTo(TALK[4]?.at ?? 0);
    await visitor.press('Finish');
    await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
    expect(await page.locator('.pr-summary').textContent()).toMatch(/4 of 4/);

    await page.reload();
    const earlier = page.locator('.pr-earlier');
    await earlier.getByText(/Code: firm \(1\.00\) · 0:42 heard/).waitFor();
    await earlier.getByRole('button', { name: /Open the result of 6 May 2030/ }).click();
    await page.getByRole('heading', { name: 'How you coded' }).waitFor();
    await visitor.press('Practise again');
    await visitor.press('Start the talk');
    await amra.keys('.', 'f');
    await taken.waitFor();
    await visitor.press('Start again');
    await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
    await visitor.see('The talk begins in a moment.');
    expect(await taken.count()).toBe(0);
    await visitor.press('Leave');
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await earlier.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Clear' }).click();
    await earlier.waitFor({ state: 'detached' });
    await page.reload();
    await visitor.see('A talk among eight institutions');
    expect(await earlier.count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[T11] a colleague’s file stands beside one’s own and the reference; what is no such file is told and takes nothing away', async () => {
    const slips = placesOf('tension', 5);
    const own = codingOfMarks(changed(asReferenced(900), slips, (mark) => ({ ...mark, code: 'challenge' })));
    const amra = await Trainee.come({}, textOf(own));
    const { page, visitor } = amra;
    await page.getByRole('button', { name: /^Open the result of/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.press('Save my coding')]);
    expect(download.suggestedFilename()).toMatch(/^krug-practice-\d{4}-\d\d-\d\d\.json$/);
    const saved = await readFile(await download.path(), 'utf8');
    expect(readCoding(saved)).toEqual({ ok: true, value: own });

    const load = (name: string, text: string) =>
      page
        .getByLabel('Load a colleague’s file')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await load('lejla.json', textOf(codingOfMarks(asReferenced(2_000))));
    await visitor.see('Compared with lejla.json');
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('You and the reference').textContent()).toMatch(/firm \(\.95\)[\s\S]*120 of 120/);
    expect(await row('Colleague and the reference').textContent()).toMatch(/firm \(1\.00\)/);
    expect(await row('You and your colleague').textContent()).toMatch(/firm \(\.95\)[\s\S]*100 % of 120/);
    const parting = page.locator('.pr-together .pr-differing > li');
    expect(await parting.count()).toBe(5);
    expect(await parting.first().textContent()).toMatch(/You\s*Police → Social work: Challenge \(C\)/);
    expect(await parting.first().textContent()).toMatch(/Reference\s*Police → Social work: Tension \(T\)/);
    await amra.examine('two coders');

    await load('holiday.json', '{"krug": "no"}');
    await page.getByRole('alert').getByText('holiday.json is not a coding from this practice.').waitFor();
    await visitor.see('Compared with lejla.json');
    await load('half.json', textOf(own).slice(0, 900));
    await page.getByRole('alert').getByText('half.json is not a coding').waitFor();
    await load('later.json', textOf(own).replace('"version":1', '"version":9'));
    await page.getByRole('alert').getByText('later.json comes from a newer Krug.').waitFor();
    await visitor.see('Compared with lejla.json');
    await load('again.json', saved);
    await visitor.see('Compared with again.json');
    await visitor.see('There is no act that differs.');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[T12] members and coders who wait for the start find it, and nothing of a room is on its page', async () => {
    const visitor = await Visitor.come(browser, 'Amra', app.url);
    const [name = '', value = ''] = app.cookie.split('=');
    await visitor.page.context().addCookies([{ name, value, url: app.url }]);
    await visitor.page.goto(app.url);
    await visitor.page.getByRole('link', { name: 'Practise coding' }).click();
    await visitor.press('Start the talk');
    await visitor.page.getByRole('button', { name: /^Police, / }).waitFor();
    for (const absent of ['Notes and people', 'Matrix', 'Arrange', 'Seats', 'To the facilitator'])
      expect(await visitor.page.getByRole('button', { name: absent }).count(), absent).toBe(0);
    await visitor.press('Definitions and keys');
    const keys = visitor.page.getByRole('dialog', { name: 'Definitions and keys' });
    await keys.getByText('stops the talk, and lets it go on').waitFor();
    expect(await keys.getByText('circle or consensus matrix').count()).toBe(0);
    await visitor.page.keyboard.press('Escape');
    await visitor.see('The talk is paused.');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();

    const room = await app.openRoom({ lang: 'en' });
    const desk = await openDesk(browser, await app.enter(room, 'observer', 'Boris'), { origin: app.url });
    const link = desk.page.getByRole('link', { name: 'Practise coding' });
    expect(await link.getAttribute('href')).toBe('/practice');
    expect(desk.complaints).toEqual([]);
    await desk.page.context().close();
  });

  it('[T12] fits a phone, where one column scrolls, and is coded by touch', async () => {
    const amra = await Trainee.come({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const { page, visitor } = amra;
    await visitor.see('On a tablet or a computer');
    await page.getByRole('button', { name: 'Start the talk' }).tap();
    await amra.listenTo((TALK[0]?.at ?? 0) + REACTION);
    await page.getByRole('button', { name: /^Facilitator, / }).tap();
    await page.locator('.ob-code', { hasText: 'Facilitates' }).tap();
    await page.getByRole('button', { name: 'Facilitator → everybody: Facilitates' }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await amra.keys('-');
    await visitor.see('The talk is paused.');
    await amra.examine('on a phone');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });
});

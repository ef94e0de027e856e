import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';
import { phoneGuide } from './phone-guide.ts';

/** Where screenshots go, for a person who wants to look: a folder, or nothing. */
const SHOTS = process.env['KRUG_SHOTS'];
/** An invented person, as somebody at a phone might write of one. */
const STORY = 'They sent Amira Hodžić home without a word.';

let app: TestApp;
let browser: Browser;
const logged: string[] = [];
beforeAll(async () => {
  const write = (...said: unknown[]): void => void logged.push(JSON.stringify(said));
  [app, browser] = await Promise.all([startApp({ log: { info: write, warn: write, error: write } }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

interface Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly room: Entry;
  readonly hand: LiveClient<FacilitatorView>;
  /** All that left the phone: requests, and frames of its sockets. */
  readonly out: string[];
  readonly answers: Request[];
  readonly complaints: string[];
}

/** A phone at the open question, its guard fetched, or refused. */
async function openPhone(options: {
  locale: string;
  colorScheme?: 'light' | 'dark';
  withoutGuard?: boolean;
}): Promise<Phone> {
  const room = await app.openRoom({ title: 'Mentoring visit, Lipovo', lang: 'en', guide: phoneGuide });
  const hand = new LiveClient<FacilitatorView>(app.url, room);
  await hand.view();
  const entry = await app.join(room);
  const { withoutGuard = false, ...look } = options;
  const context = await browser.newContext({
    ...look,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await context.addInitScript((pass) => {
    localStorage.setItem(`krug.pass.phone.${pass.room}`, JSON.stringify(pass));
    localStorage.setItem(`krug.agreed.${pass.room}`, 'yes');
  }, entry);
  const out: string[] = [];
  const answers: Request[] = [];
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    out.push(`${request.url()} ${request.postData() ?? ''}`);
    if (/\/(answers|evaluations)$/.test(request.url())) answers.push(request);
  });
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => out.push(payload.toString())));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (withoutGuard) await context.route(/guard-notice/, (route) => route.abort());
  const guard = withoutGuard
    ? page.waitForEvent('requestfailed', (request) => request.url().includes('guard-notice'))
    : page.waitForResponse((response) => response.url().includes('guard-notice'));
  need(await hand.send('room.start', {}));
  need(await hand.send('prompt.open', { prompt: 'open' }));
  await page.goto(`${app.url}/p/${room.room}`);
  await Promise.all([guard, page.getByRole('heading', { level: 1 }).waitFor()]);
  return { context, page, room, hand, out, answers, complaints };
}

async function leave({ context, hand }: Phone): Promise<void> {
  hand.close();
  await context.close();
}

/** At 320 px and at the phone's own width: nothing cut off, nothing too small for a thumb, nothing for axe. */
async function wrongWith(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wrong.push(`${name} at ${width}: ${over} px too wide`);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
  }
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('button')].filter((button) => button.getBoundingClientRect().height < 43.5).length,
  );
  if (small > 0) wrong.push(`${name}: ${small} buttons below 44 px`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return [...wrong, ...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)];
}

const WORDS = {
  'en-GB': {
    field: 'Your answer',
    send: 'Send',
    looks: 'This looks like a name: “Amira H…”.',
    anyway: 'Send anyway',
    change: 'Change',
    kept: 'Your answer is kept',
  },
  'bs-BA': {
    field: 'Vaš odgovor',
    send: 'Pošalji',
    looks: 'Ovo liči na ime: „Amira H…“.',
    anyway: 'Ipak pošalji',
    change: 'Izmijeni',
    kept: 'Vaš odgovor je sačuvan',
  },
} as const;

describe.each([
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
  ['bs-BA', 'light'],
  ['bs-BA', 'dark'],
] as const)('the guard on a phone, %s, %s', (locale, colorScheme) => {
  const words = WORDS[locale];
  let phone: Phone;
  const button = (name: string) => phone.page.getByRole('button', { name, exact: true });
  const field = () => phone.page.getByRole('textbox', { name: words.field });
  const stored = async () =>
    (await app.store.ballots.load(phone.room.room)).filter(({ prompt }) => prompt === 'open').map(({ body }) => body);
  beforeAll(async () => {
    phone = await openPhone({ locale, colorScheme });
  });
  afterAll(() => leave(phone));

  it('[W9] says in a pause of typing what it looks like, and holds nothing up', async () => {
    await field().pressSequentially(STORY);
    await phone.page.getByRole('status').filter({ hasText: words.looks }).waitFor();
    await button(words.send).waitFor();
    expect(await wrongWith(phone.page, `line-${locale}-${colorScheme}`)).toEqual([]);
  });

  it('[W8] [W13] asks before it sends, and "change" goes to the place', async () => {
    await button(words.send).tap();
    const question = phone.page.getByRole('region', { name: words.looks });
    await question.waitFor();
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await wrongWith(phone.page, `asks-${locale}-${colorScheme}`)).toEqual([]);
    // In thumb's reach where "Send" was: two quick taps send nothing.
    await button(words.change).tap();
    await question.waitFor({ state: 'detached' });
    const selected = await field().evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe('Amira Hodžić');
    expect(phone.answers).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('[W10] what was not sent has not left the phone, and what is stored there is the draft alone', async () => {
    expect(phone.out.filter((sent) => /Amira|liči|looks like|"name"/.test(sent))).toEqual([]);
    const memory = await phone.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(memory).toContain(STORY);
    expect(memory.split('Amira').length - 1).toBe(1);
  });

  it('[W8] [W10] one tap sends it anyway, as the request that any answer is', async () => {
    await button(words.send).tap();
    await phone.page.getByRole('region', { name: words.looks }).waitFor();
    // By keyboard: the question has the focus, "send anyway" is the next stop.
    await phone.page.keyboard.press('Tab');
    expect(await button(words.anyway).evaluate((element) => element === document.activeElement)).toBe(true);
    await phone.page.keyboard.press('Enter');
    await phone.page.getByRole('heading', { name: words.kept }).waitFor();
    expect(await stored()).toEqual([{ kind: 'open', text: STORY }]);
    expect(phone.answers).toHaveLength(1);
    const body: unknown = phone.answers[0]?.postDataJSON();
    expect(Object.keys(body as object).sort()).toEqual(['answer', 'nonce', 'prompt', 'run', 'token']);
    expect(body).toMatchObject({ answer: { kind: 'open', text: STORY } });
    expect(logged.filter((line) => line.includes('Amira'))).toEqual([]);
    expect(phone.complaints).toEqual([]);
  });
});

describe('a phone and its guard', () => {
  it('[W8] asks nothing of a text that points at nobody, nor of a comment; but of a comment that does', async () => {
    const phone = await openPhone({ locale: 'en-GB' });
    const { page, room, hand } = phone;
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await page.getByRole('textbox', { name: 'Your answer' }).fill('The SOS line 1264 is busy after 16:00.');
    await send.tap();
    await page.getByRole('heading', { name: 'Your answer is kept' }).waitFor();
    need(await hand.send('prompt.close', { prompt: 'open' }));
    need(await hand.send('evaluation.open', {}));
    await page.getByRole('textbox', { name: 'Something you want to add' }).fill('Call me on 061 234 567.');
    await send.tap();
    await page.getByRole('region', { name: 'This looks like a phone number: “061…”.' }).waitFor();
    await page.getByRole('button', { name: 'Change', exact: true }).tap();
    await page.getByRole('textbox', { name: 'Something you want to add' }).fill('Thank you.');
    await send.tap();
    await page.getByRole('heading', { name: 'Your evaluation is kept' }).waitFor();
    const bodies = (await app.store.ballots.load(room.room)).map(({ body }) => JSON.stringify(body));
    expect(bodies.sort()).toEqual([
      '{"comment":"Thank you."}',
      '{"kind":"open","text":"The SOS line 1264 is busy after 16:00."}',
    ]);
    await leave(phone);
  });

  it('[W11] whose guard could not be fetched sends as ever', async () => {
    const phone = await openPhone({ locale: 'en-GB', withoutGuard: true });
    const { page, room } = phone;
    await page.getByRole('textbox', { name: 'Your answer' }).fill(STORY);
    await page.getByRole('button', { name: 'Send', exact: true }).tap();
    await page.getByRole('heading', { name: 'Your answer is kept' }).waitFor();
    expect((await app.store.ballots.load(room.room)).map(({ body }) => body)).toEqual([{ kind: 'open', text: STORY }]);
    await leave(phone);
  });
});

describe.each([
  ['light', 1440, 900],
  ['dark', 1024, 768],
] as const)('the guard on the board, %s', (colorScheme, width, height) => {
  const line = (page: Page) => page.getByRole('status').filter({ hasText: 'This looks like' });
  const saved = (page: Page) => page.getByText('✓ Saved').waitFor();
  const shot = async (page: Page, name: string): Promise<void> => {
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
  };
  const serious = async (page: Page): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

  it('[W12] a note, a note on a mark and a line to the facilitator wait for a second press or "keep as it is"', async () => {
    const room = await app.openRoom({
      lang: 'en',
      seats: [{ id: 's1', label: 'Police', sector: 'police', guest: false }],
    });
    const hand = new LiveClient<FacilitatorView>(app.url, room);
    await hand.view();
    need(await hand.send('room.start', {}));
    const entry = await app.enter(room, 'observer', 'Amina');
    const { page, complaints } = await openDesk(browser, entry, {
      origin: app.url,
      size: { width, height },
      touch: colorScheme === 'dark',
    });
    await page.getByRole('button', { name: /^Police, / }).waitFor();

    // In a pause of typing it is only said, and Enter adds the note.
    await page.keyboard.press(',');
    await page.keyboard.type('gđa Kovač was left alone');
    await line(page).waitFor();
    expect(await line(page).textContent()).toContain('This looks like a name: “gđa K…”.');
    await shot(page, 'board-note');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'gđa Kovač was left alone' }).waitFor();
    await line(page).waitFor({ state: 'detached' });

    // What nothing was said of yet is held once: the button keeps it …
    await page.keyboard.press(',');
    await page.keyboard.type('Amira Hodžić came twice');
    await page.keyboard.press('Enter');
    await line(page).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Amira' }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Amira Hodžić came twice' }).waitFor();

    // … and so does a second Enter.
    await page.keyboard.press(',');
    await page.keyboard.type('Plate A12-K-345');
    await page.keyboard.press('Enter');
    await line(page).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Plate A12-K-345' }).waitFor();

    // In the other language.
    await page.getByRole('button', { name: 'Bosanski' }).click();
    await page.keyboard.press(',');
    await page.keyboard.type('zvati 061 234 567');
    await page.getByText('Ovo liči na broj telefona: „061…“. Ovdje to nikome ne treba.').waitFor();
    await shot(page, 'board-note-bs');
    await page.getByRole('button', { name: 'Ostavi ovako' }).click();
    await page.getByText('Ovo liči na').waitFor({ state: 'detached' });
    // Nothing was to be kept yet: the line has gone, the text stays, and it is not said again.
    const note = page.getByRole('textbox', { name: 'Bilješka' });
    expect(await note.inputValue()).toBe('zvati 061 234 567');
    await note.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'zvati 061 234 567' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();

    // A note on a mark.
    for (const key of ['1', 'e', 'ArrowLeft', ';']) await page.keyboard.press(key);
    const field = page.getByRole('textbox', { name: /^Note on: / });
    await field.waitFor();
    await page.keyboard.type('call 061 234 567');
    await page.keyboard.press('Enter');
    await line(page).waitFor();
    await shot(page, 'board-mark-note');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await saved(page);

    // A line to the facilitator.
    await page.keyboard.press('-');
    const dialog = page.getByRole('dialog', { name: 'Tell the facilitator' });
    await dialog.waitFor();
    await page.keyboard.type('Ask Amira Hodžić');
    await page.keyboard.press('Enter');
    await dialog.getByText('This looks like a name: “Amira H…”.').waitFor();
    expect(hand.last?.told).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep as it is' }).click();
    await hand.view(({ told }) => told.some(({ text }) => text === 'Ask Amira Hodžić'));
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);

    need(await hand.send('room.close', {}));
    await hand.ended();
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    expect(record.notes.map(({ text }) => text).sort()).toEqual([
      'Amira Hodžić came twice',
      'Plate A12-K-345',
      'gđa Kovač was left alone',
      'zvati 061 234 567',
    ]);
    expect(record.marks.map(({ note }) => note)).toEqual(['call 061 234 567']);
    await page.context().close();
    hand.close();
  });
});

describe('the guard and the facilitator', () => {
  it('[W12] [W11] a prompt on the fly waits for a second press, and where the guard could not be fetched it does not', async () => {
    const room = await app.openRoom({ lang: 'en' });
    const hand = new LiveClient<FacilitatorView>(app.url, room);
    await hand.view();
    need(await hand.send('room.start', {}));
    for (const withoutGuard of [false, true]) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1024, height: 768 } });
      const guard = /assets\/guard-/;
      if (withoutGuard) await context.route(guard, (route) => route.abort());
      await context.addInitScript(
        (pass) => localStorage.setItem(`krug.pass.staff.${pass.room}`, JSON.stringify(pass)),
        room,
      );
      const page = await context.newPage();
      await page.goto(`${app.url}/rooms/${room.room}`);
      const fetched = withoutGuard
        ? page.waitForEvent('requestfailed', (request) => guard.test(request.url()))
        : page.waitForResponse((response) => guard.test(response.url()));
      await page.getByRole('button', { name: 'Add a prompt' }).click();
      await fetched;
      const dialog = page.getByRole('dialog');
      const text = withoutGuard ? 'What does Amira Hodžić need now?' : 'What would Amira Hodžić need?';
      await dialog.getByLabel('What you ask').fill(text);
      if (!withoutGuard) {
        await dialog.getByText('This looks like a name: “Amira H…”.').waitFor();
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/add-prompt.png` });
      }
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await hand.view(({ guide }) => JSON.stringify(guide).includes(text));
      await context.close();
    }
    hand.close();
  });
});

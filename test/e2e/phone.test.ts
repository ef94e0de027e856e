import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import type { Evaluation } from '#shared/evaluation.ts';
import type { Entry } from '#shared/protocol.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';
import { phoneGuide } from './phone-guide.ts';

/** Where screenshots go, for a person who wants to look: a folder, or nothing. */
const SHOTS = process.env['KRUG_SHOTS'];
const WIDTHS = [390, 320] as const;

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** A phone's browser on a plain http address: what needs a secure context is not there. */
async function openPhone(options: { locale?: string; colorScheme?: 'light' | 'dark' } = {}) {
  const context = await browser.newContext({
    locale: 'en-GB',
    ...options,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await context.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  // A member of the staff may be signed in on the same phone: an answer must not carry it.
  const [name = '', value = ''] = app.cookie.split('=');
  await context.addCookies([{ name, value, url: app.url }]);
  const strangers: string[] = [];
  const sent: Request[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(app.url)) strangers.push(request.url());
    if (/\/(answers|evaluations)$/.test(request.url())) sent.push(request);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = await context.newPage();
  return { context, page, strangers, sent, complaints };
}

/** Both widths, nothing cut off; then axe. What is wrong is collected. */
async function look(page: Page, name: string, wrong: string[]): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wrong.push(`${name} at ${width}: ${over} px too wide`);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/phone-${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  wrong.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html).join(' ')}`));
  wrong.push(...(await smallTargets(page)).map((target) => `${name}: smaller than 44 px: ${target}`));
}

/** Buttons and rows to be pressed by a thumb. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .ph-option, .ph-figure, summary')]
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (width < 43.5 || height < 43.5);
      })
      .map((target) => target.outerHTML.slice(0, 90)),
  );
}

describe.each(['light', 'dark'] as const)('a phone in a room, %s', (colorScheme) => {
  let phone: Awaited<ReturnType<typeof openPhone>>;
  let context: BrowserContext;
  let page: Page;
  let room: Entry;
  let hand: LiveClient<FacilitatorView>;
  let code: string;
  const wrong: string[] = [];
  const give = async <N extends CommandName>(name: N, args: CommandArgs<N>): Promise<void> => {
    need(await hand.send(name, args));
  };
  const open = async (prompt: string): Promise<void> => {
    await give('prompt.open', { prompt });
    const text = phoneGuide.sections[0]?.prompts.find(({ id }) => id === prompt)?.text ?? '';
    await page.getByRole('heading', { level: 1, name: text }).waitFor();
  };
  const close = async (prompt: string): Promise<void> => {
    await give('prompt.close', { prompt });
    await page.getByRole('heading', { level: 1, name: /Nothing to do|What we answered/ }).waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const kept = () => page.getByRole('heading', { name: /is kept$/ }).waitFor();
  const shot = (name: string) => look(page, `${name}-${colorScheme}`, wrong);
  /** What is stored of this prompt: answers alone, without order. */
  const stored = async (prompt: string): Promise<(Answer | Evaluation | null)[]> =>
    (await app.store.ballots.load(room.room)).filter((ballot) => ballot.prompt === prompt).map(({ body }) => body);

  beforeAll(async () => {
    room = await app.openRoom({
      title: 'Mentoring visit, Lipovo',
      lang: 'en',
      mode: 'hybrid',
      videoUrl: 'https://video.example.org/lipovo',
      guide: phoneGuide,
    });
    code = (await app.links(room)).joinCode;
    hand = new LiveClient<FacilitatorView>(app.url, room);
    await hand.view();
    phone = await openPhone({ colorScheme });
    ({ context, page } = phone);
  });
  afterAll(async () => {
    hand.close();
    await context.close();
  });

  it('[P10] joins by a typed code, whatever its case and spaces, and says what is wrong with another', async () => {
    await page.goto(`${app.url}/j`);
    const field = page.getByRole('textbox', { name: 'Access code' });
    await field.fill('abc');
    await button('Join').click();
    await page.getByText('A code has six characters').waitFor();
    await field.fill('AAAAAA');
    await button('Join').click();
    await page.getByText('No open room has this code').waitFor();
    await shot('join');
    await field.fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    await button('Join').click();
    await page.getByRole('heading', { name: 'Before we begin' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/p/${room.room}`);
    phone.complaints.length = 0; // the browser reports the refused code as a failed request
  });

  it('[P11] shows the rules and who sees what before anything else, once', async () => {
    await page.getByText('Say nothing that could identify a client.').waitFor();
    await page.getByText('What you write can still give you away').waitFor();
    await shot('rules');
    await button('I have read this and take part').click();
    await page.getByRole('heading', { name: 'You are in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'You are in' }).waitFor();
  });

  it('[P12] waits with the link of the call, and says that it is ready, again after a reconnection', async () => {
    await page.getByRole('link', { name: 'Open the video call' }).waitFor();
    await button(/I am ready/).click();
    await hand.view((view) => view.ready === 1);
    await shot('lobby');
    await setOffline(true);
    await hand.view((view) => view.phones === 0);
    await setOffline(false);
    await hand.view((view) => view.ready === 1);
  });

  it('[P13] says on every page in one tap what is kept', async () => {
    await button('What is kept about me').click();
    await page.getByRole('heading', { name: 'In the record of the session' }).waitFor();
    await shot('kept');
    await button('Back').click();
    await page.getByRole('heading', { name: 'You are in' }).waitFor();
  });

  it('[P14] has nothing to press while people talk', async () => {
    await give('room.start', {});
    await page.getByRole('heading', { name: 'Nothing to do on the phone now' }).waitFor();
    await shot('between');
    await open('talk');
    await page.getByText('We talk about this together').waitFor();
    expect(await button('Send').count()).toBe(0);
    await shot('talk');
    await close('talk');
  });

  it('[P3] an open answer is kept when the room says so, changed, taken back and given again', async () => {
    await open('open');
    await shot('open');
    const field = page.getByRole('textbox', { name: 'Your answer' });
    await field.fill('Nobody answers the telephone after four.');
    await button('Send').click();
    await kept();
    await page.getByRole('status').filter({ hasText: 'Answer kept' }).waitFor();
    expect(await stored('open')).toEqual([{ kind: 'open', text: 'Nobody answers the telephone after four.' }]);
    await shot('open-kept');
    await button('Change').click();
    await field.fill('Nobody answers after three.');
    await button('Send the change').click();
    await kept();
    expect(await stored('open')).toEqual([{ kind: 'open', text: 'Nobody answers after three.' }]);
    await button('Take it back').click();
    await page.getByText('Your answer has been taken back').waitFor();
    expect(await stored('open')).toEqual([null]);
    await field.fill('Nobody answers after two.');
    await button('Send').click();
    await kept();
    expect(await stored('open')).toEqual([{ kind: 'open', text: 'Nobody answers after two.' }]);
  });

  it('[D13] says who sees what, and when, by the level in force, and at once when it is raised', async () => {
    await page.getByText('mixed with others, at least 3 at a time').waitFor();
    await button('What is kept about me').click();
    await page.getByText('what you write comes mixed with others, at least 3 at a time').waitFor();
    await page.getByText('Figures are shown from 5 answers on').waitFor();
    await give('release.raise', { level: 'at-close' });
    await page.getByText('nothing else of them until the question closes').waitFor();
    await button('Back').click();
    await page.getByText('only after the question has closed').waitFor();
    expect(await page.getByText('at a time').count()).toBe(0);
    await shot('open-held');
  });

  it('[P15] an answer carries neither cookie nor pass', async () => {
    expect(phone.sent.length).toBeGreaterThan(0);
    for (const request of phone.sent) {
      const headers = await request.allHeaders();
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('referer');
    }
  });

  it('[P16] a reload lands where the room is, with what was sent', async () => {
    await page.reload();
    await kept();
    await page.getByText('Nobody answers after two.').waitFor();
    await close('open');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('after two');
  });

  it('answers a single choice by the keyboard', async () => {
    await open('single');
    await page.getByRole('radio', { name: 'Police' }).focus();
    await page.keyboard.press('ArrowDown');
    await shot('single');
    await button('Send').focus();
    await page.keyboard.press('Enter');
    await kept();
    expect(await stored('single')).toEqual([{ kind: 'single', choice: 'c1' }]);
    await othersChoose(['c1', 'c1', 'c1', 'c1', 'c0', 'c2', 'c0']);
    await close('single');
  });

  it('answers several choices by touch', async () => {
    await open('several');
    await page.getByText('Police').tap();
    await page.getByText('Health centre').tap();
    await shot('several');
    await button('Send').tap();
    await kept();
    expect(await stored('several')).toEqual([{ kind: 'several', choices: ['c0', 'c2'] }]);
    await close('several');
  });

  it('answers the two scales', async () => {
    await open('agreement');
    await page.getByRole('radio', { name: 'Agree', exact: true }).check();
    await shot('agreement');
    await button('Send').click();
    await kept();
    expect(await stored('agreement')).toEqual([{ kind: 'scale', value: 4 }]);
    await close('agreement');
    await open('rating');
    await page.getByRole('radio', { name: '10, fully' }).check({ force: true });
    await shot('rating');
    await button('Send').click();
    await kept();
    expect(await stored('rating')).toEqual([{ kind: 'scale', value: 10 }]);
    await close('rating');
  });

  it('[P17] ranks by buttons alone, and sends no ranking that is not finished', async () => {
    await open('ranking');
    await button('Put in place 1: Health centre').click();
    // The row has gone, and the keyboard goes on at the next one.
    const next = button('Put in place 2: Police');
    await expect.poll(() => next.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await button('Send').click({ force: true });
    await button('Put in place 3: Social work').click();
    expect(await stored('ranking')).toEqual([]);
    await button('Move up: Social work').click();
    await button('Move up: Social work').click();
    await shot('ranking');
    await button('Send').click();
    await kept();
    expect(await stored('ranking')).toEqual([{ kind: 'ranking', order: ['c1', 'c2', 'c0'] }]);
    await shot('ranking-kept');
    await close('ranking');
  });

  it('[P18] shows results only when they are revealed', async () => {
    expect(await page.locator('.ui-results').count()).toBe(0);
    await give('prompt.reveal', { prompt: 'single' });
    await page.getByRole('heading', { name: 'What we answered' }).waitFor();
    await page.getByText('from 8 answers').waitFor();
    await page.getByText('Striped: not shown').waitFor();
    await give('prompt.reveal', { prompt: 'ranking' });
    await page.getByText('1 earlier question').waitFor();
    await page.getByText('Cannot say: fewer than 5 answers.').waitFor();
    await shot('results');
  });

  it('[P4] an answer given offline waits, says so, and goes once when the connection is back', async () => {
    await open('late');
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toMatch(/token\\+":\\+"[0-9a-f]/);
    const before = phone.sent.length;
    await setOffline(true);
    await page.getByText('No connection, trying again').waitFor();
    await page.getByRole('textbox', { name: 'Your answer' }).fill('One list of duty numbers.');
    await button('Send').click();
    await page.getByText('It will be sent when the connection is back.').waitFor();
    await shot('waiting');
    expect(phone.sent.length).toBe(before);
    await setOffline(false);
    await kept();
    expect(phone.sent.length).toBe(before + 1);
    expect(await stored('late')).toEqual([{ kind: 'open', text: 'One list of duty numbers.' }]);
  });

  it('a break stops the time and leaves what was written', async () => {
    await give('room.pause', {});
    await page.getByText('We go on together soon').waitFor();
    await shot('pause');
    await give('room.resume', {});
    await page.getByText('We go on together soon').waitFor({ state: 'detached' });
    await close('late');
  });

  it('[P7] an answer that comes too late is shown with its reason and its text', async () => {
    await open('later');
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toMatch(/token\\+":\\+"[0-9a-f]/);
    await setOffline(true);
    await page.getByText('No connection, trying again').waitFor();
    await page.getByRole('textbox', { name: 'Your answer' }).fill('My last thought.');
    await button('Send').click();
    await give('prompt.close', { prompt: 'later' });
    await setOffline(false);
    await page.getByRole('heading', { name: 'This did not arrive in time' }).waitFor();
    await page.getByText('It was not counted.').waitFor();
    await page.getByText('My last thought.').waitFor();
    await shot('returned');
    expect(await stored('later')).toEqual([]);
    await button('Remove from this phone').click();
    await page.getByText('My last thought.').waitFor({ state: 'detached' });
    phone.complaints.length = 0; // what the browser says of a network that was taken away, and of a refusal
  });

  it('[P19] who leaves and comes back by the same code is the same phone', async () => {
    await button('Leave').click();
    await page.getByRole('heading', { name: 'Leave the session?' }).waitFor();
    await shot('leave');
    await page.getByRole('main').getByRole('button', { name: 'Leave' }).click();
    await page.getByText('You have left.').waitFor();
    await hand.view((view) => view.phones === 0);
    await page.goto(`${app.url}/j/${code.toLowerCase()}`);
    await page.getByRole('heading', { name: 'What we answered' }).waitFor();
    await hand.view((view) => view.phones === 1);
    expect(new URL(page.url()).pathname).toBe(`/p/${room.room}`);
  });

  it('[P9] takes an evaluation of which everything may be left out', async () => {
    await give('evaluation.open', {});
    await page.getByRole('heading', { name: 'How was this session for you?' }).waitFor();
    const useful = page.getByRole('group', { name: 'What we talked about is useful for my work.' });
    await useful.getByRole('radio', { name: '4' }).check({ force: true });
    await page.getByRole('textbox', { name: 'Something you want to add' }).fill('Thank you for the time.');
    await shot('evaluation');
    await button('Send').click();
    await kept();
    await shot('evaluation-kept');
    expect(await stored('evaluation')).toEqual([{ useful: 4, comment: 'Thank you for the time.' }]);
  });

  it('[P8] a closed room says thanks, and leaves nothing of itself on the phone', async () => {
    await give('room.close', {});
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await shot('thanks');
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'krug.lang'));
    expect(left).toEqual([]);
    await page.reload();
    await page.getByText('This phone is not in that room').waitFor();
    await shot('not-in-room');
  });

  it('[P20] fits 320 px, has no axe violation, asked no other host, and the browser had nothing to complain of', () => {
    expect(wrong).toEqual([]);
    expect(phone.strangers).toEqual([]);
    expect(phone.complaints).toEqual([]);
  });

  /** Other phones, without a browser: one alone makes no figure. They are gone when they have answered. */
  async function othersChoose(choices: readonly string[]): Promise<void> {
    for (const choice of choices) {
      const other = new LiveClient<ParticipantView>(app.url, await app.join(room));
      await other.view((view) => view.ballot?.prompt === 'single');
      const ballot = await other.drawBallot();
      if (!isBallotDrawn(ballot)) throw new Error('no ballot');
      need(await other.answer(ballot, { kind: 'single', choice }));
      other.close();
    }
    await hand.view((view) => view.phones === 1);
  }

  /** A lost signal: nothing new gets through, and the browser tells the page. */
  async function setOffline(offline: boolean): Promise<void> {
    await context.setOffline(offline);
    if (offline) await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  }
});

describe('a phone in Bosnian', () => {
  it('[P21] speaks the language that is chosen on it, whatever the room speaks', async () => {
    const room = await app.openRoom({ title: 'A room', lang: 'en', guide: phoneGuide });
    const { joinCode } = await app.links(room);
    const { page, context } = await openPhone({ locale: 'bs-BA' });
    await page.goto(`${app.url}/j/${joinCode}`);
    await page.getByRole('heading', { name: 'Prije nego što počnemo' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('bs');
    const wrong: string[] = [];
    await look(page, 'rules-bs', wrong);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Before we begin' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Before we begin' }).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });
});

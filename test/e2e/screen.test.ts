import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import { defaultGuide } from '#shared/guides/default.ts';
import { LIMITS } from '#shared/limits.ts';
import type { Entry } from '#shared/protocol.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

/** Where screenshots go, for a person who wants to look: a folder, or nothing. */
const SHOTS = process.env['KRUG_SHOTS'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const;
const LONGEST = 'Ovo je najduži poticaj koji se može postaviti. '
  .repeat(20)
  .slice(0, LIMITS.PROMPT_CHARS - 1)
  .trim();

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** A room with its facilitator's hand on the commands, and a browser that stands for the projector. */
async function openWall(context: BrowserContext, room: Entry): Promise<Page> {
  const link = (await app.links(room)).links.find(({ role }) => role === 'screen');
  const secret = link?.url.split('#')[1] ?? '';
  const entry = need(await app.request<Entry>('POST', '/api/enter', { secret }));
  await context.addInitScript(
    (pass) => localStorage.setItem(`krug.pass.screen.${pass.room}`, JSON.stringify(pass)),
    entry,
  );
  const page = await context.newPage();
  await page.goto(`${app.url}/screen/${room.room}`);
  return page;
}

/** The facilitator, without a browser. */
function commander(room: Entry) {
  const client = new LiveClient<FacilitatorView>(app.url, room);
  const give = async <N extends CommandName>(name: N, args: CommandArgs<N>): Promise<void> => {
    need(await client.send(name, args));
  };
  return { client, give };
}

/** A phone that is in the room. */
async function phone(room: Entry): Promise<LiveClient<ParticipantView>> {
  const client = new LiveClient<ParticipantView>(app.url, await app.join(room));
  await client.view();
  return client;
}

/** The phones answer the prompt that is open; where no answer is given for one, it passes. */
async function answer(
  phones: readonly LiveClient<ParticipantView>[],
  prompt: string,
  answers: readonly Answer[],
): Promise<void> {
  for (const [index, client] of phones.entries()) {
    await client.view((view) => view.ballot?.prompt === prompt);
    const ballot = await client.drawBallot();
    if (!isBallotDrawn(ballot)) throw new Error('no ballot');
    need(await client.answer(ballot, answers[index] ?? null));
  }
}

/** Nothing may be cut off: neither the page nor a fitted part of it is larger than its place. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll<HTMLElement>('.sc, .sc-fit, .sc-lobby, .sc-split, .sc-results'),
    ];
    return boxes
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map(
        (box) =>
          `${box.className || box.tagName} ${box.scrollWidth}x${box.scrollHeight} in ${box.clientWidth}x${box.clientHeight}`,
      );
  });
}

/** Every size, then axe; what is wrong is collected, so that one picture too large does not hide the others. */
async function look(page: Page, name: string, wrong: string[]): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    wrong.push(...(await overflowing(page)).map((box) => `${name} at ${size.width}: ${box}`));
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${size.width}.png` });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  wrong.push(...serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => node.html).join(' ')}`));
}

describe.each(['light', 'dark'] as const)('the wall in %s', (colorScheme) => {
  let context: BrowserContext;
  let page: Page;
  let room: Entry;
  let hand: ReturnType<typeof commander>;
  const phones: LiveClient<ParticipantView>[] = [];
  const strangers: string[] = [];
  const complaints: string[] = [];
  const wrong: string[] = [];
  const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const turnsPages = async (): Promise<void> => {
    await seen('stranica 1 od 2');
    await page.keyboard.press('ArrowRight');
    await seen('stranica 2 od 2');
    await page.getByText('Jedan list s brojevima').waitFor({ state: 'detached' });
    await shot('results-second-page');
  };
  const shot = (name: string) => look(page, `${name}-${colorScheme}`, wrong);

  beforeAll(async () => {
    const seats = ['Policija', 'Škola'].map((label, index) => ({
      id: `s${index}`,
      label,
      sector: 'other' as const,
      guest: false,
    }));
    room = await app.openRoom({ title: 'Mentorska posjeta, Lipovo', lang: 'bs', seats, guide: defaultGuide('bs') });
    hand = commander(room);
    await hand.client.view();
    context = await browser.newContext({ colorScheme, locale: 'en-GB', viewport: SIZES[0] });
    context.on('request', (request) => {
      if (!request.url().startsWith(app.url)) strangers.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page = await openWall(context, room);
  });
  afterAll(async () => {
    for (const client of [hand.client, ...phones]) client.close();
    await context.close();
  });

  it('[C12] the lobby shows the way in, in the language of the room, and counts phones', async () => {
    await seen('Pridružite se telefonom');
    const { joinCode } = await app.links(room);
    await page.getByText(`Pristupni kod: ${[...joinCode].join(' ')}`).waitFor({ state: 'attached' });
    expect(await page.getAttribute('html', 'lang')).toBe('bs');
    await shot('lobby-empty');
    phones.push(await phone(room));
    await seen('1 telefon je tu');
    await shot('lobby');
  });

  it('[C13] the QR leads where the facilitator says phones should go', async () => {
    const { joinUrl } = await app.links(room);
    await page.getByRole('img', { name: `QR kod koji vodi na ${joinUrl}` }).waitFor();
    const asPhone = await app.request('GET', `/api/rooms/${room.room}/join-address`, undefined, phones[0]?.entry.pass);
    expect(asPhone).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('between prompts it asks for a moment', async () => {
    await hand.give('room.start', {});
    await seen('Nastavljamo za trenutak');
    await shot('between');
  });

  it('[C14] a prompt stands across the wall with its time and, until everybody is in, the way in', async () => {
    await hand.give('prompt.open', { prompt: 'obstacles' });
    await page.getByRole('heading', { name: /Sjetite se prilike/ }).waitFor();
    await page.getByRole('timer').waitFor();
    await page.getByRole('img', { name: /QR kod/ }).waitFor();
    const size = await page
      .locator('.sc-prompt__text')
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(40);
    await shot('prompt');
    phones.push(await phone(room));
    await page.getByRole('img', { name: /QR kod/ }).waitFor({ state: 'detached' });
  });

  it('[C15] a pause is said in words and stops the time', async () => {
    await hand.give('room.pause', {});
    await page.getByRole('status').filter({ hasText: 'Pauza' }).waitFor();
    await shot('paused');
    await hand.give('room.resume', {});
    await page.getByRole('status').filter({ hasText: 'Pauza' }).waitFor({ state: 'detached' });
    await hand.give('prompt.close', { prompt: 'obstacles' });
    await hand.give('room.pause', {});
    await seen('Kratka pauza');
    await shot('break');
    await hand.give('room.resume', {});
  });

  it('[C16] the longest prompt with the most choices fits without scrolling', async () => {
    const choices = Array.from({ length: LIMITS.CHOICES }, (_, index) => ({
      id: `c${index}`,
      label: `Odgovor ${index + 1}, nešto duži`,
    }));
    const base = { text: LONGEST, seconds: 60, moderator: [], probes: [] };
    await hand.give('prompt.add', { section: 'thanks', prompt: { ...base, id: 'longest', kind: 'several', choices } });
    await hand.give('prompt.open', { prompt: 'longest' });
    await page.getByRole('heading', { name: /najduži poticaj/ }).waitFor();
    await page.getByText('Odgovor 12, nešto duži').waitFor({ state: 'hidden' });
    await shot('longest');
    await hand.give('prompt.close', { prompt: 'longest' });
    await hand.give('prompt.open', { prompt: 'where-stuck' });
    await page.getByText('Nije jasno ko šta radi').waitFor();
    await shot('choices');
    await hand.give('prompt.close', { prompt: 'where-stuck' });
  });

  it('[C18] results come on the wall when they are revealed, and not before', async () => {
    while (phones.length < 8) phones.push(await phone(room));
    const order = ['support', 'education', 'cooperation', 'procedure', 'resources'];
    const given: Readonly<Record<string, readonly Answer[]>> = {
      readiness: [7, 7, 7, 7, 7, 9, 4, 9].map((value) => ({ kind: 'scale', value })),
      'how-we-learn': ['call', 'call', 'call', 'call', 'call', 'rarely', 'meeting', 'rarely'].map((choice) => ({
        kind: 'single',
        choice,
      })),
      'whom-to-call': [2, 2, 2, 2, 2, 4, 5, 4].map((value) => ({ kind: 'scale', value })),
      'one-change': ['Jedan list s brojevima dežurnih.', 'Kraći obrasci.', LONGEST.slice(0, 300) + LONGEST].map(
        (text) => ({
          kind: 'open',
          text,
        }),
      ),
      priorities: [order, order, order, [...order].reverse(), order].map((each) => ({ kind: 'ranking', order: each })),
    };
    for (const [prompt, answers] of Object.entries(given)) {
      await hand.give('prompt.open', { prompt });
      await page.getByRole('timer').waitFor();
      await answer(phones, prompt, answers);
      await hand.give('prompt.close', { prompt });
      await seen('Nastavljamo za trenutak');
      expect(await page.locator('.ui-results').count()).toBe(0);
      await hand.give('prompt.reveal', { prompt });
      await seen(`iz ${answers.length} odgovora`);
      await shot(`results-${prompt}`);
      if (prompt === 'one-change') await turnsPages();
    }
  });

  it('[D7] of too few answers the wall says how many, and that it cannot say more', async () => {
    const few = { id: 'few', kind: 'scale' as const, scale: 'agreement' as const, text: 'Znam koga zvati noću.' };
    const prompt = { ...few, seconds: 60, moderator: [], probes: [] };
    await hand.give('prompt.add', { section: 'thanks', prompt });
    await hand.give('prompt.open', { prompt: 'few' });
    await answer(phones.slice(0, 4), 'few', Array(4).fill({ kind: 'scale', value: 2 }));
    await hand.give('prompt.close', { prompt: 'few' });
    await hand.give('prompt.reveal', { prompt: 'few' });
    await seen('Nije moguće reći: manje od 5 odgovora.');
    await seen('4 odgovora');
    await shot('results-too-few');
  });

  it('[C17] without a connection it says so quietly and keeps what it shows', async () => {
    await hand.give('prompt.open', { prompt: 'first-day' });
    await page.getByRole('heading', { name: /Prijava stiže/ }).waitFor();
    await context.setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await seen('Nema veze, pokušavamo ponovo');
    await page.getByRole('heading', { name: /Prijava stiže/ }).waitFor();
    await shot('offline');
    await context.setOffline(false);
    await page.getByText('Nema veze, pokušavamo ponovo').waitFor({ state: 'detached' });
    complaints.length = 0; // what the browser says of a network that was taken away on purpose
    await hand.give('prompt.close', { prompt: 'first-day' });
  });

  it('the evaluation sends people to their phones', async () => {
    await hand.give('evaluation.open', {});
    await seen('Na telefonu Vas čeka još nekoliko pitanja');
    await shot('evaluation');
  });

  it('[C21] a closed room says thanks, also after a reload', async () => {
    await hand.give('room.close', {});
    await seen('Hvala Vam što ste bili u krugu');
    await shot('thanks');
    await expect.poll(() => app.store.rooms.find(room.room).then(({ status }) => status)).toBe('closed');
    await page.reload();
    await page.getByRole('heading').waitFor();
    await shot('after');
  });

  it('[C16] nothing was cut off at any size, and axe found nothing serious', () => {
    expect(wrong).toEqual([]);
  });

  it('[C19] it asked no other host for anything, and the browser had nothing to complain of', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the wall by itself', () => {
  it('[C20] without a link it says where one is found', async () => {
    const context = await browser.newContext({ locale: 'bs-BA' });
    const page = await context.newPage();
    await page.goto(`${app.url}/screen/nowhere`);
    await page.getByRole('heading', { name: 'Ovom ekranu treba link' }).waitFor();
    const wrong: string[] = [];
    await look(page, 'no-link', wrong);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('[C23] a prompt that runs out says so in words, and a renewed link shows the old screen out', async () => {
    const room = await app.openRoom({ lang: 'bs', guide: defaultGuide('bs') });
    const hand = commander(room);
    const context = await browser.newContext({ viewport: SIZES[0] });
    const page = await openWall(context, room);
    const shot = async (name: string) => void (SHOTS && (await page.screenshot({ path: `${SHOTS}/${name}.png` })));
    await hand.give('room.start', {});
    const brief = { id: 'brief', kind: 'discussion' as const, text: 'Kratko.', seconds: 15, moderator: [], probes: [] };
    await hand.give('prompt.add', { section: 'thanks', prompt: brief });
    await hand.give('prompt.open', { prompt: 'brief' });
    for (const word of ['Uskoro kraj', 'Još trenutak', 'Vrijeme je isteklo']) {
      await page.getByRole('status').filter({ hasText: word }).waitFor();
      await shot(`cue-${word.split(' ')[0]}`);
    }
    need(await app.request('POST', `/api/rooms/${room.room}/links/screen/renew`, {}, room.pass));
    await page.getByRole('heading', { name: 'Ovaj link više ne važi' }).waitFor();
    await shot('shown-out');
    hand.client.close();
    await context.close();
  });
});

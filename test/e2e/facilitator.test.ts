import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import type { Entry, Reply } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import { type App, createApp } from '../../server/app.ts';
import { createLog } from '../../server/log.ts';
import type { Store } from '../../server/room/ports.ts';
import { openStore } from '../../server/storage/open.ts';
import { realWorld } from '../../server/world.ts';
import { CLIENT_FOLDER, need } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

/** Where screenshots go, for a person who wants to look: a folder, or nothing. */
const SHOTS = process.env['KRUG_SHOTS'];
const CLIENT = process.env['KRUG_CLIENT'] ?? CLIENT_FOLDER;

let app: App;
let store: Store;
let url: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const dataDir = mkdtempSync(path.join(tmpdir(), 'krug-facilitator-'));
const complaints: string[] = [];
const strangers: string[] = [];
const wrong: string[] = [];
const phones: LiveClient<ParticipantView>[] = [];

beforeAll(async () => {
  store = await openStore({ dataDir, databaseUrl: undefined });
  app = createApp({ store, world: realWorld, log: createLog('warn'), clientFolder: CLIENT, closingGraceMs: 200 });
  await app.resume();
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  context.on('request', (request) => {
    if (!request.url().startsWith(url)) strangers.push(request.url());
  });
  context.on('console', (message) => {
    // A refused request is a sentence on the page, and an error to the browser.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
});
afterAll(async () => {
  for (const phone of phones) phone.close();
  await browser.close();
  await app.stop();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const press = (name: string | RegExp) => button(name).click();
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();
/** The one filled button of the console, once the step before has settled. */
const step = (label: RegExp) => page.locator('.fc-next-button[aria-busy="false"]', { hasText: label });

async function space(label: RegExp): Promise<void> {
  await step(label).waitFor();
  await page.keyboard.press('Space');
}

async function inDialog(name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Axe, in the state in which the page is; what is wrong is collected and asserted at the end. */
async function look(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    wrong.push(
      ...serious.map(({ id, nodes }) => `${name} ${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' ')}`),
    );
  }
}

async function join(code: string): Promise<LiveClient<ParticipantView>> {
  const response = await fetch(`${url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const phone = new LiveClient<ParticipantView>(url, need((await response.json()) as Reply<Entry>));
  await phone.view();
  phones.push(phone);
  return phone;
}

async function answerAll(answers: readonly Answer[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    const phone = phones[index];
    if (!phone) throw new Error('no such phone');
    await phone.view((view) => view.ballot !== null);
    const ballot = await phone.drawBallot();
    if (!isBallotDrawn(ballot)) throw new Error('no ballot');
    need(await phone.answer(ballot, answer));
  }
}

const joinCode = async (): Promise<string> =>
  ((await page.locator('.fc-code').first().textContent()) ?? '').replace(/\s/g, '');
/** Links name the address in the local network, for other devices; this server listens on its own machine alone. */
const here = (link: string): string => url + new URL(link).pathname + new URL(link).hash;
const roomId = (): string => new URL(page.url()).pathname.split('/')[2] ?? '';
const firstPhone = (): LiveClient<ParticipantView> => {
  const [phone] = phones;
  if (!phone) throw new Error('no phone');
  return phone;
};

describe('from the set-up link to a closed record, by clicks and keys', () => {
  it('[F8] the one-time link makes the first member; a short password is refused in words', async () => {
    const secret = await app.members.issueSetUp();
    await page.goto(`${url}/set-up#${secret}`);
    await page.getByLabel('Your name').fill('Amra');
    await page.getByLabel('Password').fill('too short');
    await press('Begin');
    await seen('This password has fewer than 10 characters.');
    await look('set-up');
    await page.getByLabel('Password').fill('a quiet evening 7');
    await press('Begin');
    await seen('Closed sessions will be kept here.');
    expect(new URL(page.url()).hash, 'the secret leaves the address').toBe('');
    await look('home-empty');
  });

  it('[F8] an invitation is shown once, and makes the second member', async () => {
    await press('Invite a colleague');
    const link = await page.getByRole('dialog').locator('output').textContent();
    await look('invitation');
    await press('Close');
    const other = await browser.newContext({ locale: 'en-GB' });
    const guest = await other.newPage();
    await guest.goto(here(link ?? ''));
    await guest.getByLabel('Your name').fill('Lejla');
    await guest.getByLabel('Password').fill('another evening 8');
    await guest.getByRole('button', { name: 'Join the team' }).click();
    await guest.getByRole('button', { name: 'Start a room' }).waitFor();
    await guest.getByRole('button', { name: 'Sign out' }).click();
    await guest.getByLabel('Your name').fill('Lejla');
    await guest.getByLabel('Password').fill('a wrong one entirely');
    await guest.getByRole('button', { name: 'Sign in' }).click();
    await guest.getByText('The name or the password is not right.').waitFor();
    await other.close();
  });

  it('[F9] a member starts a room in three clicks or fewer', async () => {
    await press('Start a room');
    await look('new-room');
    await press('Open the room');
    await step(/Begin the session/).waitFor();
    await seen('No phone is connected yet.');
    await look('lobby');
  });

  it('[F10] seats are set by label and sector, and a seat can be changed and taken away before the session', async () => {
    for (const sector of ['police', 'court', 'ngo']) {
      await press('Add a seat');
      await page.getByLabel('Sector').selectOption(sector);
      await inDialog('Save');
    }
    await press(/^S2 court/);
    await page.getByRole('dialog').getByLabel('Label').fill('Court');
    await look('seat');
    await inDialog('Save');
    await press(/^S3/);
    await inDialog('Take this seat away');
    await button(/^S3/).waitFor({ state: 'detached' });
    await button(/^Court court/).waitFor();
  });

  it('[F11] space takes the labelled step; answers arrive for the facilitator alone until they are shown', async () => {
    for (let index = 0; index < 8; index += 1) await join(await joinCode());
    await seen('8 phones are connected');
    await space(/Begin the session/);
    await space(/Open this prompt/);
    await answerAll([7, 7, 4, 7, 9, 7, 4, 7].map((value) => ({ kind: 'scale', value })));
    await seen('8 of 8 phones answered');
    await seen('Figures come when the prompt closes');
    expect(await page.locator('.ui-results').count()).toBe(0);
    await seen('Nobody else sees answers while the prompt is open.');
    await look('open-prompt');
    await space(/Close the prompt/);
    await seen('Nobody else sees these results until you show them.');
    const hidden = await firstPhone().view((view) => view.open === null);
    expect(hidden.revealed).toEqual([]);
    await space(/Show the results to everyone/);
    await seen('Everyone sees these results, on phones and on the screen.');
    const shown = await firstPhone().view((view) => view.revealed.length === 1);
    expect(shown.revealed[0]?.results.n).toBe(8);
    // Seven was chosen by five; four and nine, by two and by one, are held back together.
    await seen('Striped: not shown, it would single out a group of fewer than 5.');
    expect(await page.locator('.ui-held').count()).toBe(2);
    await look('revealed');
    await press('Hide the results');
    await firstPhone().view((view) => view.revealed.length === 0);
    await step(/Open the next prompt/).waitFor();
  });

  it('[F12] a prompt on the fly, more time, a pause, a skip and a reset with its reason', async () => {
    await press('Add a prompt');
    await page.getByLabel('Kind').selectOption('single');
    await page.getByLabel('What you ask').fill('Who should write the minutes?');
    await page.getByLabel('Choices').fill('The police');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await seen('At least two choices are needed.');
    await page.getByLabel('Choices').fill('The police\nThe court');
    await look('add-prompt');
    await inDialog('Add');
    await seen('Next: Who should write the minutes?');
    await space(/Open the next prompt/);
    const opened = await firstPhone().view((view) => view.open?.prompt.text === 'Who should write the minutes?');
    await step(/Close the prompt/).waitFor();
    await press('+2 min');
    const longer = await firstPhone().view((view) => (view.open?.plannedMs ?? 0) > (opened.open?.plannedMs ?? 0));
    expect(longer.open?.plannedMs).toBe((opened.open?.plannedMs ?? 0) + 120_000);
    await page.keyboard.press('Alt+KeyP');
    await firstPhone().view((view) => view.phase === 'paused');
    await look('paused');
    await space(/Go on/);
    await answerAll([{ kind: 'single', choice: 'c1' }]);
    await press('Reset');
    await page.getByRole('dialog').getByLabel('Reason').fill('It was misread');
    await inDialog('Reset');
    await seen('Answers before the reset are kept apart in the record.');
    await press(/What else do we need to agree on/);
    await press('Skip');
    await page.getByRole('button', { name: /What else do we need to agree on.*skipped/ }).waitFor();
  });

  it('[D15] written answers come in mixed groups, the console says what it holds back, and holds back more after a question', async () => {
    await press('Back to where the session is');
    await press('Add a prompt');
    await page.getByLabel('Kind').selectOption('open');
    await page.getByLabel('What you ask').fill('What would help you most?');
    await inDialog('Add');
    await press(/What would help you most/);
    await press('Open this prompt');
    await step(/Close the prompt/).waitFor();
    await answerAll([1, 2, 3, 4, 5].map((index) => ({ kind: 'open', text: `Help of kind ${index}` })));
    await seen('5 of 8 phones answered');
    await seen('5 are held back for now.');
    expect(await page.getByText('Help of kind').count()).toBe(0);
    const sixth = phones[5];
    const ballot = await sixth?.drawBallot();
    if (!sixth || !ballot || !isBallotDrawn(ballot)) throw new Error('no ballot');
    need(await sixth.answer(ballot, { kind: 'open', text: 'Help of kind 6' }));
    await seen('3 are held back for now.');
    expect(await page.getByText('Help of kind').count()).toBe(3);
    await look('groups');
    await press('Hold all until the close');
    await seen('This cannot be taken back in this session');
    await look('raise');
    await inDialog('Hold all until the close');
    await seen('What was answered is held back until the prompt closes.');
    await page.getByText('Help of kind').first().waitFor({ state: 'detached' });
    expect(await button('Hold all until the close').count()).toBe(0);
    await firstPhone().view((view) => view.release.level === 'at-close');
    await look('held');
    await space(/Close the prompt/);
    await seen('Help of kind 1');
    expect(await page.getByText('Help of kind').count()).toBe(6);
    await press('Go on without showing');
  });

  it('[F13] the space bar is a space while typing, and rests while a dialog is open', async () => {
    await press('Add a prompt');
    await page.getByLabel('What you ask').pressSequentially('one two');
    expect(await page.getByLabel('What you ask').inputValue()).toBe('one two');
    await page.getByRole('dialog').getByRole('heading').click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await firstPhone().view()).open).toBeNull();
  });

  it('[F14] a reload lands where the room is', async () => {
    await space(/Open (this|the next) prompt/);
    await step(/Close the prompt/).waitFor();
    await page.reload();
    await step(/Close the prompt/).waitFor();
    expect(await page.locator('.fc-prompt-text').textContent()).toBe((await firstPhone().view()).open?.prompt.text);
  });

  it('[F15] a renewed link shuts out the old one; the new one asks for a name and lets in', async () => {
    const response = await page.evaluate(async (room) => {
      const { pass } = JSON.parse(localStorage.getItem(`krug.pass.staff.${room}`) ?? '{}');
      return (await fetch(`/api/rooms/${room}/links`, { headers: { authorization: `Bearer ${pass}` } })).json();
    }, roomId());
    const old = response.value.links.find(({ role }: { role: string }) => role === 'facilitator').url as string;
    const other = await browser.newContext({ locale: 'en-GB' });
    const second = await other.newPage();
    await second.goto(here(old));
    await second.getByLabel('Your name').fill('Selma');
    await second.getByRole('button', { name: 'Enter the room' }).click();
    await second.locator('.fc-next-button').waitFor();
    expect(new URL(second.url()).hash).toBe('');
    await page.locator('.fc-staff', { hasText: 'Selma' }).waitFor();

    await press('Renew: link for: facilitator');
    await look('renew');
    await inDialog('Renew');
    await second.getByRole('heading', { name: 'The connection to this room has ended' }).waitFor();
    await second.goto(here(old));
    await second.getByLabel('Your name').or(second.getByText('This link is no longer valid')).first().waitFor();
    await second.getByText('This link is no longer valid').waitFor();
    await other.close();
  });

  it('[F16] before the close it says what is kept and what is destroyed; then the record can be read back', async () => {
    const room = roomId();
    await step(/Close the prompt/).waitFor();
    await press('Open the evaluation');
    await seen('The evaluation is on the phones');
    await look('evaluation');
    await space(/Close the session/);
    await seen('Kept in the record');
    await seen('A closed session cannot be opened again.');
    await look('close');
    await inDialog('Close the session');
    await press('Read the record');
    await page.getByRole('heading', { name: 'Summary', exact: true }).waitFor();
    await page.getByText('Answers before the reset').click();
    await seen(/It was misread/);
    await look('record');

    const record = await page.evaluate(async (id) => (await fetch(`/api/records/${id}`)).json(), room);
    const { events, prompts, seats } = record.value as SessionRecord;
    expect(seats.map((seat) => seat.label)).toEqual(['S1', 'Court']);
    const runs = prompts.flatMap((prompt) => prompt.runs);
    expect(runs.filter((run) => run.reset).map((run) => [run.answers.length, run.reset?.reason])).toEqual([
      [1, 'It was misread'],
    ]);
    const types = new Set(events.map((event) => event.type));
    for (const type of [
      'prompt-added',
      'prompt-extended',
      'room-paused',
      'prompt-revealed',
      'prompt-hidden',
      'prompt-skipped',
      'prompt-reset',
    ] as const) {
      expect(types, type).toContain(type);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });

  it('[F17] the archive finds the session by its words, and says when there is none', async () => {
    await page.getByRole('link', { name: 'All sessions' }).click();
    const search = page.getByLabel('Search the archive');
    await search.fill('minutes misread');
    await page.locator('.hm-row').first().waitFor();
    await look('archive');
    await search.fill('nothingofthiskind');
    await seen('No session has all of these words.');
  });

  it('[D15] the level and the smallest group are chosen when a room is opened', async () => {
    await page.goto(url);
    await press('Start a room');
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('radio', { name: /^Held until the question closes/ }).check();
    await page.getByLabel('Smallest group in figures').selectOption('from 3 answers');
    await look('new-room-more');
    await press('Open the room');
    await step(/Begin the session/).waitFor();
    await seen('What was answered is held back until the prompt closes.');
    await seen('Figures are shown from 3 answers on, and no group smaller than that.');
  });

  it('[F18] without a connection the console says so, and its buttons say why they rest', async () => {
    await page.goto(url);
    await press('Start a room');
    await press('Open the room');
    await step(/Begin the session/).waitFor();
    await app.stop();
    await seen('No connection, trying again');
    await page.locator('.fc-next-button[aria-disabled="true"][title="No connection just now"]').waitFor();
    await look('offline');
  });

  it('[F19] no console error, no serious finding of axe, no request to another host', () => {
    expect(complaints.filter((text) => !/WebSocket|ERR_CONNECTION/.test(text))).toEqual([]);
    expect(wrong).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#shared/answers.ts';
import type { Entry } from '#shared/protocol.ts';
import { SessionRecord } from '#shared/record.ts';
import type { ParticipantView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';
import { Visitor } from '../support/visitor.ts';
import { storyGuide } from './story-guide.ts';

const SHOTS = process.env['KRUG_SHOTS'];
const SEATS: Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
  { id: 's3', label: 'School', sector: 'education', guest: true },
];

let app: TestApp;
let browser: Browser;
const people: Visitor[] = [];
/** Phones without a browser: with three alone a room shows no figures. */
const others: LiveClient<ParticipantView>[] = [];
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ closingGraceMs: 1_000 }), launchBrowser()]);
});
afterAll(async () => {
  for (const other of others) other.close();
  await browser.close();
  await app.stop();
});

async function come(name: string, options?: Parameters<typeof Visitor.come>[3]): Promise<Visitor> {
  const visitor = await Visitor.come(browser, name, app.url, options);
  people.push(visitor);
  return visitor;
}

async function examineAll(state: string): Promise<void> {
  for (const visitor of people) {
    if (SHOTS) await visitor.page.screenshot({ path: `${SHOTS}/story-${state}-${visitor.name}.png` });
    await visitor.examine(state);
  }
}

/** Whoever runs the room: signed in, in the console of a room that has the story's guide. */
async function facilitate(): Promise<{ facilitator: Visitor; room: Entry }> {
  const room = await app.openRoom({ title: 'Mentoring visit, Lipovo', lang: 'en', guide: storyGuide, seats: SEATS });
  const facilitator = await come('facilitator');
  const [name = '', value = ''] = app.cookie.split('=');
  await facilitator.page.context().addCookies([{ name, value, url: app.url }]);
  await facilitator.page.goto(`${app.url}/`);
  await facilitator.page
    .getByRole('link', { name: /Mentoring visit, Lipovo/ })
    .or(facilitator.page.getByRole('button', { name: /Mentoring visit, Lipovo/ }))
    .first()
    .click();
  await next(facilitator, /Begin the session/, false);
  return { facilitator, room };
}

/** The space bar, when the labelled step is the expected one. */
async function next(facilitator: Visitor, label: RegExp, take = true): Promise<void> {
  await facilitator.page.locator('.fc-next-button[aria-busy="false"]', { hasText: label }).waitFor();
  if (take) await facilitator.page.keyboard.press('Space');
}

async function byLink(name: string, url: string, asked: boolean): Promise<Visitor> {
  const visitor = await come(name);
  // Links name the address in the local network, for other devices; this server listens on its own machine alone.
  await visitor.page.goto(app.url + new URL(url).pathname + new URL(url).hash);
  if (!asked) return visitor;
  await visitor.page.getByLabel('Your name').fill(name);
  await visitor.press('Enter the room');
  await visitor.page.getByRole('button', { name: /^Police, / }).waitFor();
  return visitor;
}

async function byCode(index: number, code: string): Promise<Visitor> {
  const phone = await come(`phone${index}`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await phone.page.goto(`${app.url}/j/${code}`);
  await phone.press('I have read this and take part');
  await phone.page.getByRole('heading', { name: 'You are in' }).waitFor();
  return phone;
}

const kept = (phone: Visitor): Promise<void> => phone.page.getByRole('heading', { name: /is kept$/ }).waitFor();

async function comeOthers(room: Entry): Promise<void> {
  for (let index = 0; index < 5; index += 1) {
    const other = new LiveClient<ParticipantView>(app.url, await app.join(room));
    await other.view();
    others.push(other);
  }
}

async function othersAnswer(prompt: string, answers: readonly Answer[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    const other = others[index];
    await other?.view((view) => view.ballot?.prompt === prompt);
    const ballot = await other?.drawBallot();
    if (!other || !ballot || !isBallotDrawn(ballot)) throw new Error('no ballot');
    need(await other.answer(ballot, answer));
  }
}

/** Marks with the keyboard: speaker, perhaps an addressee, then the code's letter. */
async function mark(observer: Visitor, ...keys: string[]): Promise<void> {
  for (const key of keys) await observer.page.keyboard.press(key);
}

describe('a whole session', () => {
  it('[R32] a facilitator, two observers, eight phones, a screen; five prompts; closed, and read back', async () => {
    const { facilitator, room } = await facilitate();
    const { joinCode, links } = await app.links(room);
    const linkOf = (role: string): string => links.find((link) => link.role === role)?.url ?? '';
    const screen = await byLink('screen', linkOf('screen'), false);
    await screen.see(joinCode.slice(0, 3));
    const mirko = await byLink('Mirko', linkOf('observer'), true);
    const selma = await byLink('Selma', linkOf('observer'), true);
    const phones = [await byCode(1, joinCode), await byCode(2, joinCode), await byCode(3, joinCode)];
    await comeOthers(room);
    await facilitator.see('8 phones are connected');
    await examineAll('lobby');

    await next(facilitator, /Begin the session/);
    await next(facilitator, /Open (this|the next) prompt/);
    for (const phone of phones) await phone.see('We talk about this together');
    await screen.see('What went well since we last met?');
    // Speaker, code; speaker, addressee, code; the other coder's own view of the same talk.
    await mark(mirko, '1', 'e');
    await mark(mirko, '2', '1', 'a');
    await mark(selma, '3', 'q');
    await mark(selma, '1', 'c');
    for (const [observer, other] of [
      [mirko, 'Selma'],
      [selma, 'Mirko'],
    ] as const) {
      await observer.page.locator('.ob-lanes li', { hasText: other }).getByText('2 marks', { exact: true }).waitFor();
      await observer.see('✓ Saved');
    }
    await examineAll('talk');

    await next(facilitator, /Close the prompt/);
    await next(facilitator, /Open (this|the next) prompt/);
    for (const [index, phone] of phones.entries()) {
      await phone.page.getByRole('textbox', { name: 'Your answer' }).fill(`Answer number ${index}`);
      await phone.press('Send');
      await kept(phone);
    }
    await facilitator.see('3 of 8 phones answered');
    expect(await facilitator.page.getByText('Answer number').count()).toBe(0);
    await othersAnswer(
      'open',
      [3, 4, 5, 6, 7].map((index) => ({ kind: 'open', text: `Answer number ${index}` })),
    );
    await facilitator.see('8 of 8 phones answered');
    await facilitator.see('5 are held back for now.');
    expect(await screen.page.getByText('Answer number').count()).toBe(0);
    await examineAll('open');
    await next(facilitator, /Close the prompt/);
    await next(facilitator, /Show the results to everyone/);
    await screen.see('Answer number 1');
    for (const phone of phones) await phone.see('Answer number 2');
    await examineAll('revealed');

    await next(facilitator, /Open (this|the next) prompt/);
    for (const [index, phone] of phones.entries()) {
      await phone.page.getByRole('radio', { name: index === 0 ? 'Police' : 'Social work' }).check({ force: true });
      await phone.press('Send');
      await kept(phone);
    }
    await othersAnswer(
      'single',
      ['c1', 'c1', 'c0', 'c2', 'c1'].map((choice) => ({ kind: 'single', choice })),
    );
    await examineAll('single');
    await next(facilitator, /Close the prompt/);
    await next(facilitator, /Show the results to everyone/);
    await screen.see('from 8 answers');
    await screen.see('Striped: not shown');
    await examineAll('figures');
    await next(facilitator, /Open (this|the next) prompt/);
    for (const phone of phones) {
      await phone.page.getByRole('radio', { name: 'Agree', exact: true }).check({ force: true });
      await phone.press('Send');
      await kept(phone);
    }
    await othersAnswer(
      'agreement',
      others.map(() => ({ kind: 'scale', value: 4 })),
    );
    await next(facilitator, /Close the prompt/);
    await next(facilitator, /Show the results to everyone/);
    await next(facilitator, /Open (this|the next) prompt/);
    for (const phone of phones) {
      for (const place of ['1: Health centre', '2: Police', '3: Social work'])
        await phone.press(`Put in place ${place}`);
      await phone.press('Send');
      await kept(phone);
    }
    await othersAnswer(
      'ranking',
      others.map(() => ({ kind: 'ranking', order: ['c2', 'c0', 'c1'] })),
    );
    await mark(mirko, '3', 'p');
    await next(facilitator, /Close the prompt/);
    await next(facilitator, /Show the results to everyone/);
    await next(facilitator, /Open the evaluation/);
    for (const phone of phones) await phone.page.getByRole('button', { name: /^Send/ }).waitFor();
    await examineAll('evaluation');
    await phones[0]?.page.getByRole('radio').last().press('Space');
    await phones[0]?.press(/^Send/);
    await phones[0]?.page.getByRole('heading', { name: /is kept$|Thank you/ }).waitFor();

    await next(facilitator, /Close the session/);
    await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Close the session', exact: true }).click();
    await facilitator.page
      .getByRole('button', { name: 'Read the record' })
      .or(facilitator.page.getByRole('link', { name: 'Read the record' }))
      .first()
      .waitFor();
    for (const phone of phones)
      await phone.page
        .getByRole('heading', { name: /Thank you|closed/i })
        .first()
        .waitFor();
    await examineAll('closed');

    const record = SessionRecord.parse(need(await app.request('GET', `/api/records/${room.room}`)));
    const types = record.events.map(({ type }) => type);
    expect(types.filter((type) => type === 'prompt-opened')).toHaveLength(5);
    expect(types.filter((type) => type === 'prompt-closed')).toHaveLength(5);
    expect(types.filter((type) => type === 'prompt-revealed')).toHaveLength(4);
    expect(types.slice(-3)).toEqual(['evaluation-opened', 'room-closing', 'room-closed']);
    const answersOf = (id: string) => record.prompts.find(({ prompt }) => prompt === id)?.runs[0]?.answers;
    expect(answersOf('talk')).toEqual([]);
    expect(answersOf('open')).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ kind: 'open', text: `Answer number ${index}` })),
    );
    expect(answersOf('single')).toEqual(
      ['c0', 'c0', 'c1', 'c1', 'c1', 'c1', 'c1', 'c2'].map((choice) => ({ kind: 'single', choice })),
    );
    expect(answersOf('agreement')).toEqual(Array.from({ length: 8 }, () => ({ kind: 'scale', value: 4 })));
    expect(answersOf('ranking')).toEqual(
      Array.from({ length: 8 }, () => ({ kind: 'ranking', order: ['c2', 'c0', 'c1'] })),
    );
    expect(record.evaluations).toHaveLength(1);
    const nameOf = (coder: string) => record.coders.find(({ id }) => id === coder)?.name;
    const codes = record.codebook.codes;
    const written = record.marks.map((each) => [
      nameOf(each.coder),
      typeof each.from === 'object' ? each.from.seat : each.from,
      typeof each.to === 'object' ? each.to.seat : each.to,
      codes.find(({ id }) => id === each.code)?.key,
      each.prompt,
    ]);
    expect(written.sort()).toEqual(
      [
        ['Mirko', 's1', 'group', 'e', 'talk'],
        ['Mirko', 's2', 's1', 'a', 'talk'],
        ['Selma', 's3', 'group', 'q', 'talk'],
        ['Selma', 's1', 'group', 'c', 'talk'],
        ['Mirko', 's3', 'group', 'p', 'ranking'],
      ].sort(),
    );
    expect(record.setAside).toEqual([]);
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

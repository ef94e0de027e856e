import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { CommandArgs, CommandName } from '#shared/room/commands.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Desk, type DeskOptions, openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = ['Police', 'Court', 'School', 'Clinic'].map((label, index) => ({
  ...{ id: `s${index + 1}`, label, guest: false },
  sector: (['police', 'court', 'education', 'health'] as const)[index] ?? 'other',
}));

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
  readonly client: LiveClient<FacilitatorView>;
  readonly give: <N extends CommandName>(name: N, args: CommandArgs<N>) => Promise<void>;
  sitDown(name: string, options?: Omit<DeskOptions, 'origin'>): Promise<Desk>;
  record(): Promise<SessionRecord>;
}

async function openRoom(): Promise<Room> {
  const room: Entry = await app.openRoom({ lang: 'en', seats: [...SEATS] });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  await client.view();
  const give: Room['give'] = async (name, args) => void need(await client.send(name, args));
  return {
    ...{ client, give },
    sitDown: async (name, options = {}) => {
      const desk = await openDesk(browser, await app.enter(room, 'observer', name), { ...options, origin: app.url });
      await chair(desk.page, 'Police').waitFor();
      return desk;
    },
    record: async () => {
      await give('room.close', {});
      await client.ended();
      return need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    },
  };
}

const chair = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}, `) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const going = (page: Page) => page.getByRole('list', { name: 'Going on' }).getByRole('button');
const saved = (page: Page) => page.getByText('✓ Saved').waitFor();

async function pressKeys(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** A finger that stays down until it is taken off. */
async function fingerOn(page: Page, place: Locator): Promise<() => Promise<void>> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [await middleOf(place)] });
  return async () => void (await wire.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }));
}

async function seriousViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('who is in the circle', () => {
  it('[O55] a seat leaves and comes back by keyboard; while away it cannot speak without saying that it is back', async () => {
    const room = await openRoom();
    const { page, complaints } = await room.sitDown('Amina');
    await pressKeys(page, 'Shift+S');
    await page.getByRole('button', { name: 'Clinic comes later' }).click();
    await page.getByRole('button', { name: 'Clinic is here from the start' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await room.give('room.start', {});
    await page.getByText('Between two prompts').waitFor();

    await pressKeys(page, '1', 'Shift+S');
    await button(page, 'Leaves now').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Police, police, key 1, not in the circle' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The half-made mark is of one who has left now.
    await page.keyboard.press('e');
    await button(page, 'Is here now').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await pressKeys(page, 'Escape', '1');
    await button(page, 'Is here now').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.getByText('First who speaks, then the code.').waitFor();
    await page.keyboard.press('1');
    await button(page, 'Is here now').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Police → everybody').waitFor();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Police → everybody: Experience' }).waitFor();
    await saved(page);
    const { attendance, marks } = await room.record();
    expect(attendance.s1).toHaveLength(2);
    expect(attendance.s2).toHaveLength(1);
    expect(attendance.s4).toEqual([]);
    expect(marks).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('[O56] drawn from chair to chair is who speaks to whom; while arranging it moves the chair, and marks nothing', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const { page, complaints } = await room.sitDown('Amina');
    await drag(page, chair(page, 'Police'), chair(page, 'School'));
    await page.getByText('Police → School', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Arrange').click();
    await drag(page, chair(page, 'Police'), chair(page, 'School'));
    await room.client.view(({ seats }) => seats.map(({ label }) => label).join() === 'Court,School,Police,Clinic');
    await page.getByRole('button', { name: 'Police, police, key 3' }).waitFor();
    // A press picks the chair up, and says nothing of who speaks.
    await chair(page, 'Police').click();
    await page.getByText(/^Police: place 3 of 4/).waitFor();
    await page.keyboard.press('Escape');
    expect(await chair(page, 'Police').getAttribute('aria-pressed')).toBe('false');
    await button(page, 'Arrange').click();
    expect(await chair(page, 'Police').getAttribute('aria-pressed')).toBe('false');
    await chair(page, 'Court').click({ button: 'right' });
    await button(page, 'Move Court one place on').click();
    await room.client.view(({ seats }) => seats[1]?.label === 'Court');
    expect(complaints).toEqual([]);
    room.client.close();
    await page.context().close();
  });

  it('[O56] a finger that rests on a chair opens its menu, and is no tap', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const { page } = await room.sitDown('Amina', { size: { width: 1024, height: 768 }, touch: true });
    const liftOff = await fingerOn(page, chair(page, 'Court'));
    await button(page, 'Leaves now').waitFor();
    await liftOff();
    await button(page, 'Leaves now').tap();
    await page.getByRole('button', { name: 'Court, court, key 2, not in the circle' }).waitFor();
    await page.getByText('Press who speaks, then the code.', { exact: false }).waitFor();
    room.client.close();
    await page.context().close();
  });
});

describe('states that last, on the board', () => {
  it('[O57] a code held down by key or by finger lasts that long; Alt begins and ends one; the close cuts what goes on', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const { page, complaints } = await room.sitDown('Amina', { size: { width: 1024, height: 768 }, touch: true });
    await page.keyboard.press('1');
    await page.keyboard.down('t');
    await going(page).waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('e');
    await page.keyboard.up('t');
    await going(page).waitFor({ state: 'detached' });

    await chair(page, 'School').tap();
    const liftOff = await fingerOn(page, page.getByRole('button', { name: 'Support' }));
    await page.getByRole('button', { name: /^End: School → everybody: Support/ }).waitFor();
    await liftOff();
    await going(page).waitFor({ state: 'detached' });
    await seesMarks(page, 'Amina (you)', 3);

    await pressKeys(page, '4', 'Alt+l', '2', 'Alt+t');
    await page.getByRole('button', { name: /^End: Clinic → everybody: Laughter/ }).tap();
    await page.getByRole('button', { name: /^End: Clinic/ }).waitFor({ state: 'detached' });
    expect(await going(page).count()).toBe(1);
    expect(await seriousViolations(page)).toEqual([]);
    await chair(page, 'Police').tap();
    await button(page, 'Lasts').tap();
    await page.getByRole('button', { name: 'Question' }).tap();
    await page.getByRole('button', { name: /^End: Police → everybody: Question/ }).waitFor();
    await saved(page);
    const { marks, setAside } = await room.record();
    const states = marks.map(({ code, until, cut }) => [code, until !== undefined, cut ?? false]);
    expect(states).toEqual([
      ['tension', true, false],
      ['experience', false, false],
      ['support', true, false],
      ['laughter', true, false],
      ['tension', true, true],
      ['question', true, true],
    ]);
    expect(marks.some(({ lasting }) => lasting)).toBe(false);
    expect(setAside).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('turns now, codes later, on the board', () => {
  it('[O58] turns are logged by seat keys and the space bar, then coded from the queue, speaker and addressee corrected', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const { page, complaints } = await room.sitDown('Amina');
    // The switch keeps the focus: the space bar must not press it.
    await page.getByRole('button', { name: 'Log turns' }).click();
    await page.getByText('Logging turns:', { exact: false }).waitFor();
    await pressKeys(page, '1', '2', 'Space', '4');
    await page.getByRole('button', { name: '4 turns to code' }).waitFor();
    await pressKeys(page, 'Shift+L', 'Shift+U');
    const waiting = page.getByRole('list', { name: 'Turns to code' }).getByRole('button');
    expect(await waiting.count()).toBe(4);
    expect(await seriousViolations(page)).toEqual([]);
    await pressKeys(page, 'a', 'ArrowUp', '3', 'ArrowDown', '.', 'd', 'e');
    await page.getByRole('button', { name: '1 turn to code' }).waitFor();
    await pressKeys(page, 'Shift+U');
    await saved(page);
    const { marks } = await room.record();
    expect(marks.map(({ from, to, code }) => [from, to, code])).toEqual([
      [{ seat: 's1' }, 'group', 'agrees'],
      [{ seat: 's3' }, 'facilitator', 'disagrees'],
      [{ seat: 's2' }, 'group', 'experience'],
      [{ seat: 's4' }, 'group', null],
    ]);
    expect(marks[1]?.trail?.map(({ what }) => what)).toEqual(['edit', 'edit', 'edit']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('[O59] one of the last marks gets another speaker and addressee and a note, by keyboard alone and by touch alone', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const { page, complaints } = await room.sitDown('Amina', { size: { width: 1024, height: 768 }, touch: true });
    await pressKeys(page, '1', 'e', '2', 'a');
    await pressKeys(page, 'ArrowLeft', 'ArrowLeft', 'ArrowUp', '4', 'ArrowDown', '3', ';');
    const field = page.getByRole('textbox', { name: 'Note on: Clinic → School: Experience' });
    await field.waitFor();
    await page.keyboard.type('1 e: nothing is coded here');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Court → everybody: Agrees' }).tap();
    await button(page, 'To whom').tap();
    await chair(page, 'Police').tap();
    await page.getByRole('button', { name: 'Court → Police: Agrees' }).waitFor();
    await page.getByRole('list', { name: 'Your last marks' }).waitFor();
    await saved(page);
    const { marks } = await room.record();
    expect(marks).toHaveLength(2);
    expect(marks[0]).toMatchObject({ from: { seat: 's4' }, to: { seat: 's3' }, note: '1 e: nothing is coded here' });
    expect(marks[1]).toMatchObject({ from: { seat: 's2' }, to: { seat: 's1' }, code: 'agrees' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the consensus matrix on the board', () => {
  it('[O60] readings by keyboard and by touch stand beside each other, are summed up in words, and reach the record with their history', async () => {
    const room = await openRoom();
    await room.give('room.start', {});
    const [first, second] = room.client.last?.guide.sections.flatMap(({ prompts }) => prompts) ?? [];
    if (!first || !second) throw new Error('a guide with prompts');
    const [amina, boris] = await Promise.all([
      room.sitDown('Amina'),
      room.sitDown('Boris', { size: { width: 1024, height: 768 }, touch: true }),
    ]);
    await pressKeys(amina.page, 'Shift+M');
    await amina.page.getByText('once it has been opened', { exact: false }).waitFor();
    await room.give('prompt.open', { prompt: first.id });
    await room.give('prompt.close', { prompt: first.id });
    await room.give('seat.leave', { seat: 's4' });
    await room.give('prompt.open', { prompt: second.id });
    const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
    const cell = (page: Page, text: string, name: string) => row(page, text).getByRole('button', { name, exact: true });
    await row(amina.page, second.text).waitFor();
    expect(await amina.page.getByRole('row').nth(1).textContent()).toContain('open now');
    await cell(amina.page, second.text, 'Police: no indication').focus();
    await pressKeys(amina.page, 'a', 'e');
    await row(amina.page, second.text).getByText('Apparent consensus: nobody dissents, and 2 of 3').waitFor();
    await pressKeys(amina.page, 'ArrowRight', 'd', 'ArrowDown', 'a', 'Backspace');
    await cell(amina.page, first.text, 'Court: no indication').waitFor();
    await row(amina.page, second.text)
      .getByText('Agree 1, dissent 1, no indication 1, of 3 seats; with an example 50 % of 2.')
      .waitFor();
    await cell(amina.page, second.text, 'Clinic: not in the circle at this prompt').waitFor();
    expect(await seriousViolations(amina.page)).toEqual([]);

    await button(boris.page, 'Matrix').tap();
    const police = row(boris.page, second.text).getByRole('button', { name: /^Police: / });
    for (const name of ['agrees', 'agrees, with an example', 'dissents']) {
      await police.tap();
      const seen = `Police: ${name}; others: agrees, with an example`;
      await boris.page.getByRole('button', { name: seen, exact: true }).waitFor();
    }
    await cell(amina.page, second.text, 'Police: agrees, with an example; others: dissents').waitFor();
    await saved(boris.page);
    await saved(amina.page);
    const { cells, marks } = await room.record();
    expect(marks).toEqual([]);
    expect(
      cells.map(({ coder, seat, stance, gone }) => [coder === amina.entry.coder, seat, stance, gone ?? false]),
    ).toEqual(
      expect.arrayContaining([
        [true, 's1', 'agree-example', false],
        [true, 's2', 'dissent', false],
        [true, 's2', 'agree', true],
        [false, 's1', 'dissent', false],
      ]),
    );
    expect(cells.find(({ coder }) => coder === boris.entry.coder)?.trail).toHaveLength(2);
    expect([...amina.complaints, ...boris.complaints]).toEqual([]);
    await Promise.all([amina.page.context().close(), boris.page.context().close()]);
  });

  it('[O61] in blind coding another’s reading of an open prompt is nowhere on the page, and stands there once the prompt is closed', async () => {
    const room = await openRoom();
    await room.give('coding.set', { blind: true });
    await room.give('room.start', {});
    const first = room.client.last?.guide.sections.flatMap(({ prompts }) => prompts)[0];
    if (!first) throw new Error('a guide with prompts');
    await room.give('prompt.open', { prompt: first.id });
    const [amina, boris] = await Promise.all([room.sitDown('Amina'), room.sitDown('Boris')]);
    for (const { page } of [amina, boris]) await page.keyboard.press('Shift+M');
    await boris.page.getByRole('button', { name: 'Police: no indication' }).focus();
    await boris.page.keyboard.press('d');
    await saved(boris.page);
    await amina.page.getByRole('button', { name: 'Police: no indication' }).focus();
    await amina.page.keyboard.press('a');
    await saved(amina.page);
    const shown = await amina.page.getByRole('grid').innerHTML();
    for (const trace of ['others:', '✕', '<small']) expect(shown).not.toContain(trace);
    await room.give('prompt.close', { prompt: first.id });
    await amina.page.getByRole('button', { name: 'Police: agrees; others: dissents', exact: true }).waitFor();
    room.client.close();
    await Promise.all([amina.page.context().close(), boris.page.context().close()]);
  });
});

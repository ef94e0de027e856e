import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { connectBoard } from '../../client/live/board-connection.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Desk, openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: true },
  { id: 's3', label: 'School', sector: 'education', guest: false },
];

/** What somebody can act on; whoever hears it must know what it is. */
const INTERACTIVE = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'option', 'checkbox', 'radio', 'switch', 'tab'],
  ...['slider', 'spinbutton', 'menuitem', 'DisclosureTriangle', 'gridcell'],
]);

interface Heard {
  readonly role: string;
  readonly name: string;
  /** By property: pressed, checked, selected, expanded, focusable, and so on. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** What the browser tells a screen reader of the whole page, in order. */
async function heardOn(page: Page, wire: CDPSession): Promise<readonly Heard[]> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const { nodes } = await wire.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      states: Object.fromEntries((properties ?? []).map((each) => [each.name, each.value.value])),
    }));
}

/** Everything that takes the focus or a press, without a name, or under a role that says nothing. */
function unsaid(heard: readonly Heard[]): readonly Heard[] {
  return heard.filter(({ role, name, states }) => {
    if (role === 'RootWebArea') return name === '';
    if (INTERACTIVE.has(role)) return name === '';
    return states['focusable'] === true && (role === 'generic' || role === 'none' || name === '');
  });
}

const named = (heard: readonly Heard[], role: string, name: RegExp) =>
  heard.filter((each) => each.role === role && name.test(each.name));
const stateOf = (heard: readonly Heard[], role: string, name: RegExp, state: string) =>
  named(heard, role, name).map(({ states }) => String(states[state]));

let app: TestApp;
let browser: Browser;
let desk: Desk;
let wire: CDPSession;
let client: LiveClient<FacilitatorView>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  const room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
  client = new LiveClient<FacilitatorView>(app.url, room);
  const { codebook, guide } = await client.view();
  need(await client.send('room.start'));
  need(await client.send('prompt.open', { prompt: guide.sections.flatMap(({ prompts }) => prompts)[0]?.id }));
  const other = await app.enter(room, 'observer', 'Boris');
  const board = connectBoard({
    ...{ room: other.room, coder: other.coder, pass: other.pass, origin: app.url },
    webSocket: NodeWebSocket as unknown as typeof WebSocket,
  });
  const [code] = codebook.codes;
  for (const at of [1_000, 20_000]) {
    const mark = { id: `o${at}`, coder: other.coder, at, code: code?.id ?? null, prompt: null };
    board.putMark({ ...mark, from: { seat: 's1' }, to: 'group' });
  }
  await new Promise<void>((resolve) => {
    const check = (): void => void (board.get().status === 'online' && board.get().saved && resolve());
    board.subscribe(check);
    check();
  });
  await board.destroy();
  desk = await openDesk(browser, await app.enter(room, 'observer', 'Amina'), { origin: app.url });
  wire = await desk.page.context().newCDPSession(desk.page);
  await seesMarks(desk.page, 'Boris', 2);
});
afterEach(async () => {
  // What a failure left open must not stand in the way of the next.
  await desk.page.keyboard.press('Escape');
});
afterAll(async () => {
  client.close();
  await browser.close();
  await app.stop();
});

const button = (name: string | RegExp) =>
  desk.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const dialog = (name: string | RegExp) => desk.page.getByRole('dialog', { name });
const leave = async (name: string | RegExp): Promise<void> => {
  await desk.page.keyboard.press('Escape');
  await dialog(name).waitFor({ state: 'detached' });
};

describe('what a screen reader is told of the board', () => {
  it('[O96] the circle: landmarks have names, every control a name and a role, and what is pressed is said', async () => {
    const { page } = desk;
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('d');
    await page.keyboard.press('3');
    const heard = await heardOn(page, wire);
    expect(unsaid(heard)).toEqual([]);
    expect(named(heard, 'banner', /./).length + heard.filter(({ role }) => role === 'banner').length).toBeGreaterThan(
      0,
    );
    expect(heard.filter(({ role }) => role === 'main')).toHaveLength(1);
    for (const landmark of [/^Coding board$|board/i, /^Timeline$/i, /notes/i]) {
      expect([...named(heard, 'region', landmark), ...named(heard, 'complementary', landmark)]).not.toEqual([]);
    }
    expect(stateOf(heard, 'button', /^School, /, 'pressed')).toEqual(['true']);
    expect(stateOf(heard, 'button', /^Police, /, 'pressed')).toEqual(['false']);
    expect(stateOf(heard, 'button', /^Circle$/, 'pressed')).toEqual(['true']);
    expect(stateOf(heard, 'button', /^Matrix$/, 'pressed')).toEqual(['false']);
    expect(stateOf(heard, 'button', /^Arrange$/, 'pressed')).toEqual(['false']);
    expect(named(heard, 'list', /last marks/i)).toHaveLength(1);
    expect(named(heard, 'image', /Amina.*marks?/)).not.toEqual([]);
    expect(heard.filter(({ role }) => role === 'status').length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
  });

  it('[O96] the matrix: its table has a name and heads, and each cell says whose reading of what it is', async () => {
    const { page } = desk;
    await button('Matrix').click();
    await page.getByRole('button', { name: 'Matrix', pressed: true }).waitFor();
    const heard = await heardOn(page, wire);
    expect(unsaid(heard)).toEqual([]);
    const tables = heard.filter(({ role }) => role === 'table' || role === 'grid');
    expect(tables.filter(({ name }) => name === '')).toEqual([]);
    expect(tables).not.toEqual([]);
    expect(heard.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).toContain('Police');
    await button('Circle').click();
  });

  it('[O96] the definitions, and the seats with what can be done to each', async () => {
    const { page } = desk;
    await button(/^Definitions/).click();
    await dialog(/^Definitions/).waitFor();
    const definitions = await heardOn(page, wire);
    expect(unsaid(definitions)).toEqual([]);
    expect(named(definitions, 'dialog', /^Definitions/)).toHaveLength(1);
    expect(definitions.filter(({ role }) => role === 'heading').length).toBeGreaterThan(1);
    await leave(/^Definitions/);

    await button('Seats').click();
    await dialog('Seats').waitFor();
    const seats = await heardOn(page, wire);
    expect(unsaid(seats)).toEqual([]);
    for (const { label } of SEATS) expect(named(seats, 'button', new RegExp(label)).length).toBeGreaterThan(0);
    await leave('Seats');

    await page.getByRole('button', { name: /^Court, / }).click({ button: 'right' });
    await dialog(/Court/).waitFor();
    expect(unsaid(await heardOn(page, wire))).toEqual([]);
    await leave(/Court/);
  });

  it('[O96] agreement: what is chosen, pressed, checked and folded is said', async () => {
    const { page } = desk;
    await button('Agreement').click();
    await dialog('Agreement')
      .getByText(/^Counted, from/)
      .waitFor();
    const heard = await heardOn(page, wire);
    expect(unsaid(heard)).toEqual([]);
    expect(named(heard, 'combobox', /^Tolerance$/)).toHaveLength(1);
    expect(stateOf(heard, 'button', /^Figures$/, 'pressed')).toEqual(['true']);
    expect(stateOf(heard, 'button', /^To settle/, 'pressed')).toEqual(['false']);
    await button(/^To settle/).click();
    await dialog('Agreement').getByRole('list', { name: 'To settle' }).getByRole('button').first().click();
    await dialog('Agreement').getByRole('radio').first().waitFor();
    const settle = await heardOn(page, wire);
    expect(unsaid(settle)).toEqual([]);
    expect(settle.filter(({ role }) => role === 'radio').map(({ states }) => String(states['checked']))).toContain(
      'true',
    );
    await leave('Agreement');
    expect(desk.complaints).toEqual([]);
  });
});

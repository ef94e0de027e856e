import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import type { CodersReply, Entry } from '#shared/protocol.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { connectBoard } from '../../client/live/board-connection.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';

const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
];

/** Far enough apart to be told apart and close enough to be pairs. */
const LATE_MS = 2_400;
const CODES = ['disagrees', 'proposes', 'experience'];
const ACTS = 12;

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Comes with the product's own client, marks the same acts so much later, and leaves when all is on disk. */
async function markAndLeave(coder: Entry, from: number): Promise<void> {
  const board = connectBoard({
    ...{ room: coder.room, coder: coder.coder, pass: coder.pass, origin: app.url },
    webSocket: NodeWebSocket as unknown as typeof WebSocket,
  });
  for (let act = 0; act < ACTS; act += 1) {
    board.putMark({
      ...{ id: `${coder.coder}-${act}`, coder: coder.coder, at: from + act * 10_000 },
      ...{ from: { seat: 's1' }, to: 'group', code: CODES[act % CODES.length] ?? '', prompt: null },
    });
  }
  board.putNote({
    ...{ id: `${coder.coder}-n`, coder: coder.coder, at: from, prompt: null },
    kind: 'remark',
    text: 'Heard',
  });
  await new Promise<void>((resolve) => {
    const check = (): void => void (board.get().status === 'online' && board.get().saved && resolve());
    board.subscribe(check);
    check();
  });
  await board.destroy();
}

describe('coders who left, at the board of those who stayed', () => {
  let room: Entry;
  let client: LiveClient<FacilitatorView>;
  beforeAll(async () => {
    room = await app.openRoom({ lang: 'en', seats: [...SEATS] });
    client = new LiveClient<FacilitatorView>(app.url, room);
    const { codebook } = await client.view();
    expect(codebook.codes.map(({ id }) => id)).toEqual(expect.arrayContaining(CODES));
    need(await client.send('room.start'));
    await markAndLeave(await app.enter(room, 'observer', 'Lejla'), 1_000);
    await markAndLeave(await app.enter(room, 'observer', 'Amra'), 1_000 + LATE_MS);
  });
  afterAll(() => client.close());

  it('[O90] the names of coders who left stand on the board, also after a reload, and no phone or screen is told them', async () => {
    const desk = await openDesk(browser, await app.enter(room, 'observer', 'Mirza'), { origin: app.url });
    const { page } = desk;
    const standsThere = async (): Promise<void> => {
      for (const name of ['Lejla', 'Amra']) {
        await seesMarks(page, name, ACTS);
        await page.locator('.ob-note', { hasText: name }).waitFor();
      }
    };
    await standsThere();
    await page.reload();
    await standsThere();
    expect(await page.getByText('Other coder').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
    await page.context().close();

    const where = `/api/rooms/${room.room}/coders`;
    const asObserver = await app.enter(room, 'observer', 'Ines');
    const told = need(await app.request<CodersReply>('GET', where, undefined, asObserver.pass));
    expect(told.coders.map(({ name }) => name).sort()).toEqual(['Amra', 'Amra', 'Ines', 'Lejla', 'Mirza']);
    const [phone, screen] = [await app.join(room), await app.enter(room, 'screen')];
    for (const { pass } of [phone, screen]) {
      expect(await app.request('GET', where, undefined, pass)).toEqual({ ok: false, refusal: 'not-allowed' });
    }
    expect(await app.request('GET', where, undefined, 'x'.repeat(43))).toEqual({
      ok: false,
      refusal: 'sign-in-needed',
    });
    const other = await app.openRoom({ lang: 'en' });
    expect(await app.request('GET', where, undefined, other.pass)).toEqual({ ok: false, refusal: 'sign-in-needed' });
  });

  it('[G20] the lag of one coder behind another is said in words, taken off only on request, on this device alone', async () => {
    const open = async (name: string) => {
      const desk = await openDesk(browser, await app.enter(room, 'observer', name), { origin: app.url });
      await seesMarks(desk.page, 'Lejla', ACTS);
      await desk.page.getByRole('button', { name: 'Agreement', exact: true }).click();
      const dialog = desk.page.getByRole('dialog', { name: 'Agreement' });
      await dialog.getByText(/^Counted, from 24 marks/).waitFor();
      return { ...desk, dialog };
    };
    const mirza = await open('Mirza');
    const lag = mirza.dialog.getByRole('region', { name: 'Who marks later' });
    await lag.getByText('Amra marks 2.4 s after Lejla, from 12 pairs').waitFor();
    const index = mirza.dialog.getByRole('row', { name: /^Agreement index/ });
    expect(await index.textContent()).toContain('0 %, chance included');
    await mirza.dialog.getByRole('button', { name: 'To settle (24)' }).waitFor();
    const isTakenOff = lag.getByRole('checkbox', { name: 'Count without this lag' });
    expect(await isTakenOff.isChecked()).toBe(false);

    await isTakenOff.focus();
    await mirza.page.keyboard.press('Space');
    await lag.getByText(/^Taken off: Amra’s marks count here as 2.4 s earlier/).waitFor();
    await mirza.dialog.getByText('Counted, from 24 marks, lag taken off').waitFor();
    expect(await index.textContent()).toContain('100 %, chance included');
    await mirza.dialog.getByRole('button', { name: 'To settle (0)' }).waitFor();
    await mirza.dialog.getByText('As a table').click();
    await mirza.dialog.getByRole('row', { name: /^0\.5 s 100 %/ }).waitFor();

    await mirza.page.keyboard.press('Escape');
    await mirza.page.reload();
    await mirza.page.getByRole('button', { name: 'Agreement', exact: true }).click();
    await mirza.dialog.getByText('Counted, from 24 marks, lag taken off').waitFor();
    // With a tolerance of a second nothing is near enough to say anything, and nothing is taken off.
    await mirza.dialog.getByLabel('Tolerance', { exact: true }).selectOption('1');
    await lag.getByText('Cannot say who marks later: no act was marked by both').waitFor();
    await mirza.dialog.getByText('Counted, from 24 marks', { exact: true }).waitFor();

    const ines = await open('Ines');
    await ines.dialog.getByRole('button', { name: 'To settle (24)' }).waitFor();
    expect(await ines.dialog.getByRole('checkbox', { name: 'Count without this lag' }).isChecked()).toBe(false);
    for (const { page, complaints } of [mirza, ines]) {
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '#shared/mark.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { codeByKeyboard } from '../support/coder-hands.ts';
import { openDesk, seesMarks } from '../support/desk.ts';
import { LiveClient } from '../support/live-client.ts';
import { addresseeOf, codebookOf, codeOf, keysOf, roomOf } from '../support/meeting-room.ts';
import { type Act, findMeeting } from '../support/meetings.ts';

const meeting = findMeeting('ES2008a');
const NAMES = ['Amra', 'Boris', 'Dina'] as const;
const ACTS = 120;
/** Forty times as quick as people talked: the order of what happens is tested here, not how long it takes. */
const PACE = 40;

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

const said = ({ from, to, code }: Pick<Mark, 'from' | 'to' | 'code'>): string => JSON.stringify([from, to, code]);

describe.runIf(meeting !== null)('a real meeting, coded by keyboard in real browsers', () => {
  it('[L1] three coders code every act at once: no mark is lost, none is doubled, and all have the same board', async () => {
    const acts: readonly Act[] = meeting?.acts.slice(0, ACTS) ?? [];
    if (!meeting) throw new Error('no meeting');
    const draft = roomOf(meeting);
    const room = await app.openRoom(draft);
    const client = new LiveClient<FacilitatorView>(app.url, room);
    await client.view();
    need(await client.send('room.start'));
    const desks = await Promise.all(
      NAMES.map(async (name) => openDesk(browser, await app.enter(room, 'observer', name), { origin: app.url })),
    );
    await Promise.all(desks.map(({ page }) => page.getByRole('button', { name: /^PM, / }).waitFor()));

    const setting = { seats: draft.seats ?? [], codebook: codebookOf(meeting) };
    const turns = acts.map((act) => ({ at: (act.s * 1_000) / PACE, keys: keysOf(act, setting) }));
    await Promise.all(desks.map(({ page }) => codeByKeyboard(page, turns)));

    for (const { page } of desks) {
      for (const name of NAMES) await seesMarks(page, name, ACTS);
      await page.getByText('✓ Saved').waitFor();
    }
    const chips = await Promise.all(
      desks.map(({ page }) =>
        page.getByRole('list', { name: 'Your last marks' }).getByRole('button').allTextContents(),
      ),
    );
    expect(new Set(chips.map((texts) => texts.join())).size).toBe(1);

    need(await client.send('room.close'));
    await client.ended();
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
    expect(record.setAside).toEqual([]);
    const expected = acts.map((act) => said({ from: { seat: act.by }, to: addresseeOf(act), code: codeOf(act) }));
    for (const { entry } of desks) {
      expect(record.marks.filter(({ coder }) => coder === entry.coder).map(said)).toEqual(expected);
    }
    expect(desks.flatMap(({ complaints }) => complaints)).toEqual([]);
    await Promise.all(desks.map(({ page }) => page.context().close()));
  });
});

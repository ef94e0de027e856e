import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import { realWorld } from '../../server/world.ts';
import { GUIDE } from '../shared/room/fixtures.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';

const DAY_MS = 24 * 3_600_000;

describe('a room that nobody closes, on a clock that may jump', () => {
  let app: TestApp;
  let aheadMs = 0;
  const world = { ...realWorld, now: () => Date.now() + aheadMs };
  const clients: LiveClient[] = [];

  async function open(): Promise<{ me: Entry; facilitator: LiveClient<FacilitatorView> }> {
    aheadMs = 0;
    app = await startApp({ world });
    const me = await app.openRoom({ guide: GUIDE });
    const facilitator = new LiveClient<FacilitatorView>(app.url, me);
    clients.push(facilitator);
    await facilitator.view();
    need(await facilitator.send('room.start'));
    return { me, facilitator };
  }
  /** From the store: the member's session has long ended. */
  const recordOf = async (room: string): Promise<SessionRecord> => {
    const record = await app.store.records.find(room);
    if (!record) throw new Error('no record');
    return record;
  };

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await app.stop();
  });

  it('[A1] lets nobody new in after a week; who is inside goes on, and a member enters and closes it', async () => {
    const { me, facilitator } = await open();
    const { joinCode, links } = await app.links(me);
    const phone = new LiveClient(app.url, await app.join(me));
    clients.push(phone);
    await phone.view();
    aheadMs = 8 * DAY_MS;
    expect(await app.request('POST', '/api/join', { code: joinCode })).toEqual({ ok: false, refusal: 'code-unknown' });
    for (const { url } of links) {
      const enter = { secret: url.split('#')[1], name: 'Late' };
      expect(await app.request('POST', '/api/enter', enter)).toEqual({ ok: false, refusal: 'link-invalid' });
    }
    need(await facilitator.send('prompt.open', { prompt: 'single' }));
    await phone.view((view) => view.open !== null);
    const again = need(await app.request<Entry>('POST', `/api/rooms/${me.room}/enter`, {}));
    const other = new LiveClient(app.url, again);
    clients.push(other);
    await other.view();
    need(await other.send('room.close'));
    expect(await phone.ended()).toBe('room-closed');
    expect((await recordOf(me.room)).closedAt).toBeGreaterThan(7 * DAY_MS);
  });

  it('[A2] can be read and closed after any time', async () => {
    const { me, facilitator } = await open();
    aheadMs = 400 * DAY_MS;
    need(await facilitator.send('prompt.open', { prompt: 'single' }));
    expect(await app.store.rooms.events(me.room)).toHaveLength(3);
    need(await facilitator.send('room.close'));
    expect(await facilitator.ended()).toBe('room-closed');
    expect((await recordOf(me.room)).events).toHaveLength(6);
  });

  it('[A3] a clock that is set back during a pause leaves a log that goes forward, and a record', async () => {
    const { me, facilitator } = await open();
    aheadMs = 3_600_000;
    need(await facilitator.send('room.pause'));
    aheadMs = 0;
    need(await facilitator.send('room.resume'));
    need(await facilitator.send('room.close'));
    expect(await facilitator.ended()).toBe('room-closed');
    const { events, pausedMs } = await recordOf(me.room);
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(pausedMs).toBe(0);
  });
});

import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Mark } from '#shared/mark.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ObserverView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { realWorld } from '../../server/world.ts';
import { until } from '../board/harness.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';

const MINUTE = 60_000;
const seats: Seat[] = ['s1', 's2', 's3'].map((id) => ({ id, label: id, sector: 'other', guest: false }));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function openBoard(app: TestApp, room: Awaited<ReturnType<TestApp['openRoom']>>) {
  const entry = await app.enter(room, 'observer', 'Coder');
  const webSocket = WebSocket as unknown as typeof globalThis.WebSocket;
  const board = connectBoard({ room: room.room, coder: entry.coder, pass: entry.pass, origin: app.url, webSocket });
  ends.push(() => board.destroy());
  return { board, entry };
}

it('[L8] the facilitator is told who has not spoken, an undone mark counts no more, and nobody and nothing else hears of it', async () => {
  let aheadMs = -20 * MINUTE;
  const app = await startApp({ quietEveryMs: 10, world: { ...realWorld, now: () => Date.now() + aheadMs } });
  ends.push(() => app.stop());
  const room = await app.openRoom({ seats });
  const facilitator = new LiveClient<FacilitatorView>(app.url, room);
  ends.push(() => facilitator.close());
  await facilitator.view();
  need(await facilitator.send('room.start'));
  aheadMs = 0;
  const { board, entry } = await openBoard(app, room);
  const observer = new LiveClient<ObserverView>(app.url, entry);
  ends.push(() => observer.close());
  const put = (connection: BoardConnection, mark: Pick<Mark, 'id' | 'at' | 'from'> & Partial<Mark>): void =>
    connection.putMark({ coder: entry.coder, to: 'group', code: 'agrees', prompt: null, ...mark });
  const names = (view: FacilitatorView): string[] => view.quiet.map(({ seat }) => seat);

  put(board, { id: 'm1', at: 20 * MINUTE, from: { seat: 's1' } });
  put(board, { id: 'm2', at: 19 * MINUTE, from: { seat: 's2' } });
  const told = await facilitator.view((view) => names(view).join() === 's3');
  expect(told.quiet).toEqual([{ seat: 's3', minutes: expect.closeTo(20, -1) }]);
  put(board, { id: 'm2', at: 19 * MINUTE, from: { seat: 's2' }, gone: true });
  await facilitator.view((view) => names(view).join() === 's2,s3');
  put(board, { id: 'm3', at: 20 * MINUTE, from: { seat: 's3' } });
  await facilitator.view((view) => names(view).join() === 's2');

  const seen = await observer.view();
  expect(JSON.stringify(seen)).not.toContain('quiet');
  await until(() => expect(board.get().saved).toBe(true));
  need(await facilitator.send('room.close'));
  await facilitator.ended();
  const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
  expect(record.marks).toHaveLength(3);
  expect(JSON.stringify(record)).not.toContain('quiet');
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Mark } from '#shared/mark.ts';
import { SessionRecord } from '#shared/record.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { realWorld } from '../../server/world.ts';
import { until } from '../board/harness.ts';
import { need, startApp } from '../support/app.ts';
import { LiveClient } from '../support/live-client.ts';
import { addresseeOf, codeOf, roomOf } from '../support/meeting-room.ts';
import { type Act, findMeeting } from '../support/meetings.ts';

const meeting = findMeeting('ES2008a');
const TOLERANCE_MS = 50;
/** Whose acts the first coder codes; the second has the rest. */
const FIRST_CODERS = ['A', 'B'];

function markOf(act: Act, index: number, coder: string): Mark {
  return {
    id: `act-${String(index).padStart(4, '0')}`,
    coder,
    at: Math.round(act.s * 1_000),
    until: Math.round(act.e * 1_000),
    from: { seat: act.by },
    to: addresseeOf(act),
    code: codeOf(act),
    prompt: null,
  };
}

async function replay(
  acts: readonly Act[],
  coders: readonly [BoardConnection, BoardConnection],
  ids: readonly [string, string],
): Promise<void> {
  for (const [index, act] of acts.entries()) {
    const who = FIRST_CODERS.includes(act.by) ? 0 : 1;
    coders[who].putMark(markOf(act, index, ids[who]));
    // A meeting is not one frame: let what was marked go out before the next.
    if (index % 3 === 0) await new Promise(setImmediate);
  }
}

describe.runIf(meeting !== null)('a real meeting', () => {
  it('[B38] replayed by two coders over the network, closed, and read back: every act, in order, as it was', async () => {
    if (!meeting) throw new Error('no meeting');
    // Told in seconds, the meeting took minutes: marks of a time to come would be set aside.
    let aheadMs = 0;
    const app = await startApp({ world: { ...realWorld, now: () => Date.now() + aheadMs } });
    onTestFinished(() => app.stop());
    const facilitator = await app.openRoom(roomOf(meeting));
    const entries = [
      await app.enter(facilitator, 'observer', 'First'),
      await app.enter(facilitator, 'observer', 'Second'),
    ] as const;
    const connect = ({ room, coder, pass }: (typeof entries)[number]): BoardConnection =>
      connectBoard({
        room,
        coder,
        pass,
        origin: app.url,
        webSocket: WebSocket as unknown as typeof globalThis.WebSocket,
      });
    const coders = [connect(entries[0]), connect(entries[1])] as const;
    onTestFinished(async () => {
      await Promise.all(coders.map((coder) => coder.destroy()));
    });
    const live = new LiveClient(app.url, facilitator);
    onTestFinished(() => live.close());
    await live.view();
    need(await live.send('room.start'));
    await replay(meeting.acts, coders, [entries[0].coder, entries[1].coder]);
    await until(() => expect(coders.map((coder) => coder.get().saved)).toEqual([true, true]));
    aheadMs = Math.max(...meeting.acts.map((act) => act.e * 1_000));
    need(await live.send('room.close'));
    await until(() =>
      expect(coders.map((coder) => coder.get().status)).toEqual([
        { refused: 'room-closed' },
        { refused: 'room-closed' },
      ]),
    );

    const record = SessionRecord.parse(need(await app.request('GET', `/api/records/${facilitator.room}`)));
    expect(record.setAside).toEqual([]);
    expect(record.marks).toHaveLength(meeting.acts.length);
    for (const [index, act] of meeting.acts.entries()) {
      const mark = record.marks[index];
      const sent = markOf(act, index, entries[FIRST_CODERS.includes(act.by) ? 0 : 1].coder);
      expect(mark).toMatchObject({ id: sent.id, coder: sent.coder, from: sent.from, to: sent.to, code: sent.code });
      expect(Math.abs((mark?.at ?? 0) - act.s * 1_000)).toBeLessThanOrEqual(TOLERANCE_MS);
      expect(Math.abs((mark?.until ?? 0) - act.e * 1_000)).toBeLessThanOrEqual(TOLERANCE_MS);
    }
    console.info(`meeting: ${record.marks.length} acts replayed, closed and read back`);
  });
});

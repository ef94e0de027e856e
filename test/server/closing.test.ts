import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import type { Entry, LateReply } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ParticipantView } from '#shared/room/views.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { CODEBOOK, GUIDE, OPENED } from '../shared/room/fixtures.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

const GRACE_MS = 1_500;
const seats = OPENED.type === 'room-opened' ? OPENED.setup.seats : [];

describe('closing a room', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ closingGraceMs: GRACE_MS });
  });
  afterAll(() => app.stop());

  async function liveRoom(): Promise<{ me: Entry; facilitator: LiveClient<FacilitatorView> }> {
    const me = await app.openRoom({ guide: GUIDE, codebook: CODEBOOK, seats });
    const facilitator = new LiveClient<FacilitatorView>(app.url, me);
    await facilitator.view();
    need(await facilitator.send('room.start'));
    return { me, facilitator };
  }
  const recordOf = async (room: string): Promise<SessionRecord> =>
    need(await app.request<SessionRecord>('GET', `/api/records/${room}`));
  const boardOf = (entry: Entry): BoardConnection =>
    connectBoard({
      room: entry.room,
      coder: entry.coder,
      pass: entry.pass,
      origin: app.url,
      webSocket: NodeWebSocket as unknown as typeof WebSocket,
    });
  const markOf = (entry: Entry, id: string) =>
    ({ id, coder: entry.coder, at: 10, from: { seat: 'p1' }, to: 'group', code: 'agrees', prompt: null }) as const;

  it('[R27] closing twice makes one record; the second is told that the room is closed', async () => {
    const { me, facilitator } = await liveRoom();
    const other = new LiveClient<FacilitatorView>(app.url, await app.enter(me, 'facilitator', 'Selma'));
    await other.view();
    const replies = await Promise.all([facilitator.send('room.close'), other.send('room.close')]);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies).toContainEqual({ ok: false, refusal: 'room-closed' });
    await facilitator.ended();
    expect((await recordOf(me.room)).events.filter(({ type }) => type === 'room-closed')).toHaveLength(1);
  });

  it('[R28] an answer on its way to the prompt that the close ended is still kept; one after the seal is refused', async () => {
    const { me, facilitator } = await liveRoom();
    const phone = new LiveClient<ParticipantView>(app.url, await app.join(me));
    need(await facilitator.send('prompt.open', { prompt: 'open' }));
    await phone.view((view) => view.ballot !== null);
    const ballot = await phone.drawBallot();
    if (!isBallotDrawn(ballot)) throw new Error('no ballot');
    need(await facilitator.send('room.close'));
    need(await phone.answer(ballot, { kind: 'open', text: 'just in time' }));
    await facilitator.ended();
    expect(await phone.answer(ballot, { kind: 'open', text: 'too late' })).toEqual({
      ok: false,
      refusal: 'room-closed',
    });
    const run = (await recordOf(me.room)).prompts[0]?.runs[0];
    expect(run?.answers).toEqual([{ kind: 'open', text: 'just in time' }]);
  });

  it('[R29] what a connected coder made up to the close is in the record; an offline coder is told what is not', async () => {
    const { me, facilitator } = await liveRoom();
    const online = await app.enter(me, 'observer', 'Mirko');
    const away = await app.enter(me, 'observer', 'Selma');
    const onlineBoard = boardOf(online);
    const awayBoard = boardOf(away);
    awayBoard.putMark(markOf(away, 'before'));
    await settled(awayBoard);
    await awayBoard.destroy();
    await settled(onlineBoard);
    const closing = facilitator.send('room.close');
    onlineBoard.putMark(markOf(online, 'last-moment'));
    need(await closing);
    await facilitator.ended();
    const record = await recordOf(me.room);
    expect(record.marks.map(({ id }) => id).sort()).toEqual(['before', 'last-moment']);
    expect(record.coders.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mirko', 'Selma']));
    const late = { ids: ['before', 'made-offline'] };
    const reply = await app.request<LateReply>('POST', `/api/rooms/${me.room}/late`, late, away.pass);
    expect(reply).toEqual({ ok: true, value: { missing: ['made-offline'] } });
    const back = boardOf(away);
    await new Promise<void>((resolve) => {
      const check = (): void => void (typeof back.get().status === 'object' && resolve());
      back.subscribe(check);
      check();
    });
    expect(back.get().status).toEqual({ refused: 'room-closed' });
    await Promise.all([onlineBoard.destroy(), back.destroy()]);
  });

  it('[R31] nothing of the room is left to enter: links, code and passes lead nowhere', async () => {
    const { me, facilitator } = await liveRoom();
    const { joinCode, links } = await app.links(me);
    need(await facilitator.send('room.close'));
    await facilitator.ended();
    expect(await app.request('POST', '/api/join', { code: joinCode })).toEqual({ ok: false, refusal: 'code-unknown' });
    const secret = links[1]?.url.split('#')[1];
    const enter = await app.request('POST', '/api/enter', { secret, name: 'Late' });
    expect(enter).toEqual({ ok: false, refusal: 'link-invalid' });
    const again = new LiveClient(app.url, me);
    expect(await again.ended()).toBe('room-closed');
    expect(await app.request('POST', `/api/rooms/${me.room}/enter`, {})).toEqual({ ok: false, refusal: 'room-closed' });
  });
});

/** Everything of this board is on the server's disk. */
function settled(board: BoardConnection): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      const { status, saved } = board.get();
      if (status === 'online' && saved) resolve();
    };
    board.subscribe(check);
    check();
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BallotGrant, requestBallot } from '#shared/ballot.ts';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView, ParticipantView, RoomView } from '#shared/room/views.ts';
import { GUIDE } from '../shared/room/fixtures.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { isBallotDrawn, LiveClient } from '../support/live-client.ts';

const PHONE = { current: (view: ParticipantView) => view.ballot !== null };

function connect<V extends RoomView>(app: TestApp, entry: Entry): LiveClient<V> {
  return new LiveClient<V>(app.url, entry);
}

describe('a live room', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ closingGraceMs: 100 });
  });
  afterAll(() => app.stop());

  it('[R20] from the lobby to the closed record, with an answer that is changed', async () => {
    const me = await app.openRoom({ guide: GUIDE });
    const facilitator = connect<FacilitatorView>(app, me);
    const phoneEntry = await app.join(me);
    const phone = connect<ParticipantView>(app, phoneEntry);
    await facilitator.view((view) => view.phones === 1);
    need(await facilitator.send('room.start'));
    need(await facilitator.send('prompt.open', { prompt: 'single' }));
    await phone.view((view) => view.open?.prompt.id === 'single');

    const cast = await phone.drawBallot();
    if (!isBallotDrawn(cast)) throw new Error('no ballot');
    const post = (choice: string) => phone.answer(cast, { kind: 'single', choice });
    expect(await post('a')).toEqual({ ok: true, value: null });
    expect(await post('b')).toEqual({ ok: true, value: null });
    expect(await post('nothing')).toEqual({ ok: false, refusal: 'answer-not-of-kind' });
    await facilitator.view((view) => view.results.single?.n === 1);

    need(await facilitator.send('room.close'));
    expect(await facilitator.ended()).toBe('room-closed');
    expect(await phone.ended()).toBe('room-closed');
    const record = need(await app.request<SessionRecord>('GET', `/api/records/${me.room}`));
    expect(record.prompts[0]?.runs[0]?.answers).toEqual([{ kind: 'single', choice: 'b' }]);
    expect(record.events.map(({ type }) => type)).toEqual([
      'room-opened',
      'room-started',
      'prompt-opened',
      'prompt-closed',
      'room-closing',
      'room-closed',
    ]);
    expect(await post('c')).toEqual({ ok: false, refusal: 'room-closed' });

    const late = connect<ParticipantView>(app, phoneEntry);
    expect(await late.ended()).toBe('room-closed');
    late.close();
  });

  it('[R21] one phone, one ballot: a second one is refused, a lost reply may be asked for again', async () => {
    const me = await app.openRoom({ guide: GUIDE });
    const facilitator = connect<FacilitatorView>(app, me);
    const phone = connect<ParticipantView>(app, await app.join(me));
    await facilitator.view();
    need(await facilitator.send('room.start'));
    need(await facilitator.send('prompt.open', { prompt: 'open' }));
    await phone.view(PHONE.current);
    const first = requestBallot(crypto.getRandomValues(new Uint8Array(32)));
    const second = requestBallot(crypto.getRandomValues(new Uint8Array(32)));
    const ask = (blinded: string) => phone.send<BallotGrant>('ballot', { prompt: 'open', run: 0, blinded });
    expect((await ask(first.blinded)).ok).toBe(true);
    expect((await ask(first.blinded)).ok).toBe(true);
    expect(await ask(second.blinded)).toEqual({ ok: false, refusal: 'ballot-spent' });
    const forged = {
      prompt: 'open',
      run: 0,
      nonce: '0'.repeat(64),
      token: '0'.repeat(128),
      answer: { kind: 'open', text: 'twice' },
    };
    expect(await app.request('POST', `/api/rooms/${me.room}/answers`, forged)).toEqual({
      ok: false,
      refusal: 'ballot-invalid',
    });
    for (const client of [facilitator, phone]) client.close();
  });

  it('[R22] a participant’s pass opens nothing but the participant’s view', async () => {
    const me = await app.openRoom({ guide: GUIDE });
    const entry = await app.join(me);
    const phone = connect<ParticipantView>(app, entry);
    expect((await phone.view()).role).toBe('participant');
    expect(await phone.send('room.start')).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await app.request('GET', `/api/rooms/${me.room}/links`, undefined, entry.pass)).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
    for (const path of ['/api/rooms', '/api/records', `/api/records/${me.room}`]) {
      expect(await app.request('GET', path, undefined, entry.pass)).toEqual({ ok: false, refusal: 'sign-in-needed' });
    }
    phone.close();
  });

  it('[R23] a renewed link shows out whoever came by the old one', async () => {
    const me = await app.openRoom({ guide: GUIDE });
    const observer = connect(app, await app.enter(me, 'observer', 'Mirko'));
    await observer.view();
    need(await app.request('POST', `/api/rooms/${me.room}/links/observer/renew`, {}, me.pass));
    expect(await observer.ended()).toBe('link-invalid');
    observer.close();
  });
});

import { describe, expect, it } from 'vitest';
import { ballotKeys } from '#shared/ballot.ts';
import { BallotBox } from '../../client/participant/ballot-box.ts';
import { CrankedRoom, Phone, settled } from './cranked-wire.ts';

const text = (value: string) => ({ kind: 'open', text: value }) as const;

/** A phone in a room, with the slip of the open prompt "p" drawn. */
async function drawn() {
  const room = new CrankedRoom();
  const phone = new Phone();
  const box = new BallotBox(phone.world(room));
  const ballot = room.ballot('p');
  box.follow(ballot, true);
  await room.deliver('ask');
  return { room, phone, box, ballot };
}

async function answered(answer = 'first') {
  const all = await drawn();
  all.box.draft(text(answer));
  all.box.send();
  await all.room.deliver('put');
  return all;
}

describe('a ballot slip', () => {
  it('[P1] is drawn when the prompt opens, before anything is written', async () => {
    const { box, room } = await drawn();
    expect(box.get().current).toMatchObject({ state: 'blank', blind: null, blinded: null });
    expect(box.get().current?.token).toMatch(/^[0-9a-f]{128}$/);
    expect(room.arrived).toEqual([]);
  });

  it('[P1] is asked for again with the same value when the reply was lost', async () => {
    const room = new CrankedRoom();
    const phone = new Phone();
    const box = new BallotBox(phone.world(room));
    box.follow(room.ballot('p'), true);
    await room.loseReply('ask');
    await phone.fireTimer();
    await room.deliver('ask');
    expect(box.get().current?.token).not.toBeNull();
  });

  it('[P1] is asked for again with the same value after the tab was killed meanwhile', async () => {
    const room = new CrankedRoom();
    const phone = new Phone();
    const ballot = room.ballot('p');
    const before = new BallotBox(phone.world(room));
    before.follow(ballot, true);
    await room.loseReply('ask');
    before.stop();
    const after = new BallotBox(phone.world(room));
    after.follow(ballot, true);
    await room.deliver('ask');
    expect(after.get().current?.token).not.toBeNull();
  });

  it('[P2] under a key that is not the room’s is refused, and nothing is ever sent on it', async () => {
    const room = new CrankedRoom();
    const other = crypto.getRandomValues(new Uint8Array(32));
    const box = new BallotBox(new Phone().world(room));
    const ballot = room.ballot('p');
    room.keyOf = (prompt, run) => ballotKeys(other, prompt, run);
    box.follow(ballot, true);
    await room.deliver('ask');
    expect(box.get().current).toMatchObject({ state: 'refused', refusal: 'ballot-invalid', token: null });
    expect(await room.isQuiet()).toBe(true);
  });

  it('waits for its code when that could not be loaded', async () => {
    const room = new CrankedRoom();
    const phone = new Phone();
    phone.codeLoads = false;
    const box = new BallotBox(phone.world(room));
    box.follow(room.ballot('p'), true);
    await settled();
    phone.codeLoads = true;
    await phone.fireTimer();
    await room.deliver('ask');
    expect(box.get().current?.token).not.toBeNull();
  });

  it('that another tab of the phone drew is taken over, not drawn twice', async () => {
    const { room, phone, ballot } = await drawn();
    const second = new BallotBox(phone.world(room));
    second.follow(ballot, true);
    expect(await room.isQuiet()).toBe(true);
    expect(second.get().current?.token).not.toBeNull();
  });
});

describe('an answer', () => {
  it('[P3] is waiting until the room has confirmed it, and then kept', async () => {
    const { box, room } = await drawn();
    box.draft(text('  more time for\r\nfamilies \u0007'));
    box.send();
    expect(box.get().current).toMatchObject({ state: 'waiting', draft: null });
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'kept', held: true, uncertain: false });
    expect([...room.answers.values()]).toEqual([text('more time for\nfamilies')]);
  });

  it('[P4] given without a connection waits on the phone and goes once when it is back', async () => {
    const { box, room, ballot } = await drawn();
    box.follow(ballot, false);
    box.draft(text('later'));
    box.send();
    expect(await room.isQuiet()).toBe(true);
    box.follow(ballot, true);
    await room.deliver('put');
    box.follow(ballot, true);
    expect(await room.isQuiet()).toBe(true);
    expect(room.arrived).toHaveLength(1);
    expect(box.get().current?.state).toBe('kept');
  });

  it('[P4] survives a reload, with its draft, and goes with the same ballot', async () => {
    const { box, room, phone, ballot } = await drawn();
    box.follow(ballot, false);
    box.draft(text('across a reload'));
    const typing = new BallotBox(phone.world(room));
    typing.follow(ballot, false);
    expect(typing.get().current?.draft).toEqual(text('across a reload'));
    typing.send();
    typing.stop();
    const later = new BallotBox(phone.world(room));
    later.follow(ballot, true);
    await room.deliver('put');
    expect(later.get().current?.state).toBe('kept');
    expect([...room.answers.values()]).toEqual([text('across a reload')]);
  });

  it('[P5] whose reply was lost is sent again under the same ballot: the room holds one', async () => {
    const { box, room, phone } = await drawn();
    box.draft(text('once'));
    box.send();
    await room.loseReply('put');
    expect(box.get().current).toMatchObject({ state: 'waiting', uncertain: true });
    await phone.fireTimer();
    await room.deliver('put');
    expect(room.arrived).toHaveLength(2);
    expect([...room.answers.values()]).toEqual([text('once')]);
    expect(box.get().current).toMatchObject({ state: 'kept', uncertain: false });
  });

  it('[P5] sent by two taps goes once', async () => {
    const { box, room } = await drawn();
    box.draft(text('twice'));
    box.send();
    box.send();
    await room.deliver('put');
    expect(await room.isQuiet()).toBe(true);
    expect(room.arrived).toHaveLength(1);
  });

  it('[P6] is changed under the same ballot until the prompt closes', async () => {
    const { box, room } = await answered();
    box.change();
    expect(box.get().current?.draft).toEqual(text('first'));
    box.draft(text('second'));
    box.send();
    await room.deliver('put');
    expect([...room.answers.values()]).toEqual([text('second')]);
  });

  it('[P6] changed while the older one is on its way ends as the newer', async () => {
    const { box, room } = await drawn();
    box.draft(text('older'));
    box.send();
    await settled();
    box.change();
    box.draft(text('newer'));
    box.send();
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'waiting', held: true });
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'kept', answer: text('newer') });
    expect([...room.answers.values()]).toEqual([text('newer')]);
  });

  it('[P6] is taken back, and may be given again', async () => {
    const { box, room } = await answered();
    box.takeBack();
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'taken-back', held: false });
    expect([...room.answers.values()]).toEqual([null]);
    box.draft(text('after all'));
    box.send();
    await room.deliver('put');
    expect([...room.answers.values()]).toEqual([text('after all')]);
  });

  it('[P6] that never left the phone is taken back without a request', async () => {
    const { box, room, ballot } = await drawn();
    box.follow(ballot, false);
    box.draft(text('no'));
    box.send();
    box.takeBack();
    box.follow(ballot, true);
    expect(await room.isQuiet()).toBe(true);
    expect(box.get().current?.state).toBe('blank');
  });
});

describe('a refused answer', () => {
  it('[P7] of a prompt that has closed comes back with its text and its reason', async () => {
    const { box, room, phone, ballot } = await drawn();
    box.follow(ballot, false);
    box.draft(text('too late'));
    box.send();
    const next = room.ballot('q');
    box.follow(next, true);
    await room.deliver('put');
    expect(box.get().returned).toMatchObject([
      { refusal: 'prompt-not-open', answer: text('too late'), uncertain: false },
    ]);
    await room.deliver('ask');
    expect(box.get().current).toMatchObject({ prompt: 'q', state: 'blank' });
    const [slip] = box.get().returned;
    if (slip) box.dismiss(slip);
    expect(phone.stored).not.toContain('too late');
  });

  it('[P7] that may have arrived before the close says so', async () => {
    const { box, room, phone } = await drawn();
    box.draft(text('perhaps'));
    box.send();
    await room.loseReply('put');
    room.open = null;
    box.follow(null, true);
    await room.deliver('put');
    expect(phone.timers).toEqual([]);
    expect(box.get().returned).toMatchObject([{ uncertain: true, refusal: 'prompt-not-open' }]);
  });

  it('[P7] can be mended and sent again while the prompt is open', async () => {
    const { box, room } = await drawn();
    room.refuseNext = 'too-large';
    box.draft(text('long'));
    box.send();
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'refused', refusal: 'too-large', answer: text('long') });
    box.change();
    box.draft(text('short'));
    box.send();
    await room.deliver('put');
    expect(box.get().current).toMatchObject({ state: 'kept', refusal: null });
  });

  it('[P7] what was being written when the prompt closed is not lost', async () => {
    const { box, room } = await drawn();
    box.draft(text('half a sent'));
    room.open = null;
    box.follow(null, true);
    expect(box.get().returned).toMatchObject([{ answer: text('half a sent'), refusal: 'prompt-not-open' }]);
    expect(await room.isQuiet()).toBe(true);
  });

  it('[P7] a remark of an evaluation that was never sent comes back too; taps alone do not', async () => {
    const room = new CrankedRoom();
    const box = new BallotBox(new Phone().world(room));
    box.follow(room.ballot('evaluation'), false);
    box.draft({ kind: 'evaluation', safe: 2 });
    box.follow(null, false);
    expect(box.get().returned).toEqual([]);
    box.follow(room.ballot('evaluation'), false);
    box.draft({ kind: 'evaluation', comment: 'half a remark' });
    box.follow(null, false);
    expect(box.get().returned).toMatchObject([{ answer: { comment: 'half a remark' }, refusal: 'prompt-not-open' }]);
  });

  it('[P7] of a phone that has had its slip elsewhere is told', async () => {
    const { room, ballot } = await drawn();
    const empty = new BallotBox(new Phone().world(room));
    empty.follow(ballot, true);
    await room.deliver('ask');
    expect(empty.get().current).toMatchObject({ state: 'refused', refusal: 'ballot-spent' });
  });
});

describe('what stays on the phone', () => {
  it('[P8] is nothing of a kept answer once its prompt has closed', async () => {
    const { box, phone } = await answered('whose was this');
    box.follow(null, true);
    expect(phone.stored).toBeNull();
  });

  it('[P8] is nothing at all once the room has ended; what did not arrive can still be read', async () => {
    const { box, phone, ballot } = await drawn();
    box.follow(ballot, false);
    box.draft(text('last word'));
    box.send();
    box.end('room-closed');
    expect(phone.stored).toBeNull();
    expect(box.get().returned).toMatchObject([{ refusal: 'room-closed', answer: text('last word') }]);
  });

  it('[P8] is the slip, without its text, after leaving: who comes back answers once, not twice', async () => {
    const { box, room, phone, ballot } = await answered('my words');
    box.forgetTexts();
    box.stop();
    expect(phone.stored).not.toContain('my words');
    const back = new BallotBox(phone.world(room));
    back.follow(ballot, true);
    back.change();
    back.draft(text('other words'));
    back.send();
    await room.deliver('put');
    expect([...room.answers.values()]).toEqual([text('other words')]);
  });

  it('[P8] a store that holds something else is no slip and no crash', () => {
    for (const stored of ['', '{', '[]', '[null, {"prompt": "p"}]', '{"slips": 1}']) {
      const phone = new Phone();
      phone.stored = stored;
      const room = new CrankedRoom();
      const box = new BallotBox(phone.world(room));
      box.follow(room.ballot('p'), false);
      expect(box.get().current?.state).toBe('blank');
    }
  });
});

it('[P9] an evaluation goes by a ballot of its own', async () => {
  const room = new CrankedRoom();
  const box = new BallotBox(new Phone().world(room));
  box.follow(room.ballot('evaluation'), true);
  await room.deliver('ask');
  box.draft({ kind: 'evaluation', useful: 5, comment: '  ' });
  box.send();
  await room.deliver('put');
  expect([...room.answers.values()]).toEqual([{ useful: 5 }]);
  box.takeBack();
  await room.deliver('put');
  expect([...room.answers.values()]).toEqual([null]);
});

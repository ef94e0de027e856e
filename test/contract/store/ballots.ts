import { expect, test } from 'vitest';
import type { StoredBallot } from '../../../server/room/ports.ts';
import type { Bench } from './bench.ts';
import { sealed } from './samples.ts';

export function ballotsContract(bench: Bench): void {
  const ballot = (id: string, body: StoredBallot['body'], run = 0): StoredBallot => ({ prompt: 'p', run, id, body });

  test('[S11] a phone draws one ballot a run, and may ask again with the same blinded value', async () => {
    const { ballots } = bench.store;
    const { id } = await bench.room();
    expect(await ballots.issue(id, 'p', 0, 'phone', 'aa')).toBe(true);
    expect(await ballots.issue(id, 'p', 0, 'phone', 'aa')).toBe(true);
    expect(await ballots.issue(id, 'p', 0, 'phone', 'bb')).toBe(false);
    expect(await ballots.issue(id, 'p', 1, 'phone', 'bb')).toBe(true);
    expect(await ballots.issue(id, 'q', 0, 'phone', 'cc')).toBe(true);
    expect(await ballots.issue(id, 'p', 0, 'other', 'bb')).toBe(true);
  });

  test('[S11] a phone that asks two nodes at once with two values gets one ballot', async () => {
    const { id } = await bench.room();
    for (let run = 0; run < 20; run += 1) {
      const asked = bench.nodes.map((node, index) => node.ballots.issue(id, 'p', run, 'phone', `value-${index}`));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    }
  });

  test('[S12] answers are kept, changed and withdrawn, and read in the order of their ids', async () => {
    const { ballots } = bench.store;
    const { id } = await bench.room();
    const open = { kind: 'open', text: 'Šutnja, čekanje, 2×' } as const;
    for (const each of [ballot('Zz', open), ballot('aa', { useful: 5 }), ballot('b0', open), ballot('_1', {})]) {
      expect(await ballots.put(id, each)).toBe('kept');
    }
    await ballots.put(id, ballot('b0', { kind: 'scale', value: 3 }));
    await ballots.put(id, ballot('aa', null));
    expect(await ballots.load(id)).toEqual([
      ballot('Zz', open),
      ballot('_1', {}),
      ballot('aa', null),
      ballot('b0', { kind: 'scale', value: 3 }),
    ]);
  });

  test('[S12] runs of a prompt keep their answers apart', async () => {
    const { id } = await bench.room();
    await bench.store.ballots.put(id, ballot('x', { kind: 'single', choice: 'a' }, 0));
    await bench.store.ballots.put(id, ballot('x', { kind: 'single', choice: 'b' }, 1));
    expect((await bench.store.ballots.load(id)).map(({ run, body }) => [run, body])).toEqual([
      [0, { kind: 'single', choice: 'a' }],
      [1, { kind: 'single', choice: 'b' }],
    ]);
  });

  test('[S3] a closed or unknown room issues no ballot and takes no answer', async () => {
    const { ballots, rooms } = bench.store;
    const room = await bench.room();
    await rooms.seal(room.id, 1, ...sealed(room));
    for (const id of [room.id, 'nowhere']) {
      expect(await ballots.issue(id, 'p', 0, 'phone', 'aa')).toBe(false);
      expect(await ballots.put(id, ballot('x', null))).toBe('closed');
      expect(await ballots.load(id)).toEqual([]);
    }
  });

  test('[S8] a hall that answers at once is kept to the last answer', async () => {
    const { id } = await bench.room();
    const answer = { kind: 'scale', value: 4 } as const;
    const phones = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(4, '0'));
    const puts = phones.map((phone, index) =>
      bench.nodes[index % 2 === 0 ? 0 : 1].ballots.put(id, ballot(phone, answer)),
    );
    expect(new Set(await Promise.all(puts))).toEqual(new Set(['kept']));
    expect((await bench.store.ballots.load(id)).map((each) => each.id)).toEqual(phones);
  });
}

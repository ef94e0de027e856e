import { describe, expect, test } from 'vitest';
import { accessContract } from './store/access.ts';
import { ballotsContract } from './store/ballots.ts';
import { setUpBench } from './store/bench.ts';
import { boardsContract } from './store/boards.ts';
import { codebooksContract } from './store/codebooks.ts';
import type { Place } from './store/place.ts';
import { recordsContract } from './store/records.ts';
import { roomsContract } from './store/rooms.ts';
import { aRoom, opening, sealed } from './store/samples.ts';
import { sealContract } from './store/seal.ts';

const CHAPTERS = {
  rooms: roomsContract,
  boards: boardsContract,
  ballots: ballotsContract,
  access: accessContract,
  seal: sealContract,
  records: recordsContract,
  codebooks: codebooksContract,
};

/** What every engine must do, word for word. */
export function storeContract(makePlace: () => Promise<Place>): void {
  for (const [chapter, contract] of Object.entries(CHAPTERS)) {
    describe(chapter, () => contract(setUpBench(makePlace)));
  }

  test('[S23] what was written is there when the store is opened again', async () => {
    const place = await makePlace();
    const [open, closed] = [aRoom(), aRoom()];
    const first = await place.open();
    for (const room of [open, closed]) await first.rooms.create(room, [], [opening(room)]);
    await first.rooms.seal(closed.id, 1, ...sealed(closed));
    await first.check();
    await first.close();
    const second = await place.open();
    expect(await second.rooms.events(open.id)).toEqual([opening(open)]);
    expect(await second.rooms.find(closed.id)).toEqual({ status: 'closed' });
    expect((await second.records.find(closed.id))?.id).toBe(closed.id);
    await place.discard();
  });
}

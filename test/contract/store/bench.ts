import { afterAll, beforeAll } from 'vitest';
import type { Store, StoredRoom } from '../../../server/room/ports.ts';
import type { Place } from './place.ts';
import { aRoom, opening } from './samples.ts';

/** What the contract is tried on: two nodes over one place, or the only one twice where there can be but one. */
export interface Bench {
  readonly place: Place;
  readonly store: Store;
  readonly nodes: readonly [Store, Store];
  /** An open room whose log has one event. */
  room(changes?: Partial<StoredRoom>): Promise<StoredRoom>;
}

/** A place for the tests of one `describe`. */
export function setUpBench(makePlace: () => Promise<Place>): Bench {
  let place: Place;
  let nodes: readonly [Store, Store];
  beforeAll(async () => {
    place = await makePlace();
    const store = await place.open();
    nodes = [store, place.shared ? await place.open() : store];
  });
  afterAll(() => place.discard());
  return {
    get place() {
      return place;
    },
    get store() {
      return nodes[0];
    },
    get nodes() {
      return nodes;
    },
    async room(changes = {}) {
      const room = aRoom(changes);
      await nodes[0].rooms.create(room, [], [opening(room)]);
      return room;
    },
  };
}

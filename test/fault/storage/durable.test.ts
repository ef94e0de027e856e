import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Place, postgresPlace, sqlitePlace } from '../../contract/store/place.ts';
import { aRoom, opening } from '../../contract/store/samples.ts';
import { seededRandom } from '../../support/random.ts';
import { Child } from './spawn.ts';

const KILLS = Number(process.env.KRUG_KILLS ?? 20);
const SEED = Number(process.env.KRUG_SEED ?? 7);

interface Acknowledged {
  event: number;
  update: number;
  readonly ballots: Set<string>;
}

/** Kills the child as it prints one of its first hundreds of acknowledgements; the others may be on their way. */
async function writeAndDie(
  place: Place,
  room: string,
  round: number,
  after: number,
  known: Acknowledged,
): Promise<void> {
  const child = new Child('write', JSON.stringify(place.config), room, String(round));
  const end = once(child.lines, 'close');
  let lines = 0;
  child.lines.on('line', (line) => {
    const [kind, value = ''] = line.split(' ');
    if (kind === 'event') known.event = Math.max(known.event, Number(value));
    else if (kind === 'update') known.update = Math.max(known.update, Number(value));
    else if (kind === 'ballot') known.ballots.add(value);
    else throw new Error(line);
    lines += 1;
    if (lines === after) child.process.kill('SIGKILL');
  });
  // Killed while the lines are still coming: all that were printed are read before the end.
  await end;
  expect(lines).toBeGreaterThanOrEqual(after);
}

async function expectDurable(makePlace: () => Promise<Place>): Promise<void> {
  const place = await makePlace();
  const random = seededRandom(SEED);
  const room = aRoom();
  const store = await place.open();
  await store.rooms.create(room, [], [opening(room)]);
  await store.close();
  const known: Acknowledged = { event: 1, update: 0, ballots: new Set() };
  for (let round = 0; round < KILLS; round += 1) {
    await writeAndDie(place, room.id, round, 1 + random.below(400), known);
    const after = await place.open();
    const events = await after.rooms.events(room.id);
    expect(events.length).toBeGreaterThanOrEqual(known.event);
    const { updates } = await after.boards.load(room.id);
    expect(updates.map(({ seq }) => seq)).toEqual(updates.map((_, index) => index + 1));
    expect(updates.length).toBeGreaterThanOrEqual(known.update);
    const kept = new Set((await after.ballots.load(room.id)).map(({ id }) => id));
    expect([...known.ballots].filter((id) => !kept.has(id))).toEqual([]);
    await after.close();
  }
  expect(known.ballots.size).toBeGreaterThan(KILLS);
  await place.discard();
}

describe('what was acknowledged survives kill -9', () => {
  test('[S22] on SQLite', () => expectDurable(sqlitePlace));
  test('[S22] on PostgreSQL', () => expectDurable(postgresPlace));
});

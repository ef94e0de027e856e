import { joinCodeFrom } from '#shared/join-code.ts';
import { LIMITS } from '#shared/limits.ts';
import { EVALUATION_BALLOT } from '#shared/room/progress.ts';
import { LINK_ROLES } from '../access/entrance.ts';
import type { Members } from '../access/members.ts';
import { hashOf, makeId, makeSecret } from '../access/secrets.ts';
import { createAuthorise } from '../board/authorise.ts';
import { createBoards } from '../board/boards.ts';
import { writtenUpdate } from '../board/written-update.ts';
import type { Log } from '../log.ts';
import { Closing } from '../room/closing.ts';
import { LiveRoom } from '../room/live-room.ts';
import type { Store, StoredRoom, World } from '../room/ports.ts';
import { type DemoSession, OPEN_FOR_MS, openSession, PAST_FOR_MS, pastSession } from './session.ts';
import { CODERS, FACILITATOR } from './texts.ts';

export interface DemoParts {
  readonly store: Store;
  readonly world: World;
  readonly members: Members;
  readonly log: Log;
}

const DAY_MS = 24 * 3_600_000;
export const DEMO_MEMBER = 'Demo';

/**
 * Fills an empty storage: a member, a session of yesterday in the archive, a room that is open. Returns the
 * member's password, or null where somebody was here before: nothing is touched then.
 */
export async function seedDemo(parts: DemoParts): Promise<string | null> {
  const { store, world, members } = parts;
  const isEmpty =
    (await members.isFresh()) &&
    (await store.rooms.listOpen()).length === 0 &&
    (await store.records.list('', 1)).length === 0;
  if (!isEmpty) return null;
  const now = world.now();
  await seedPast(parts, now - DAY_MS);
  const room = newRoom(world, now - OPEN_FOR_MS);
  await write(parts, room, openSession(2, room.id, room.openedAtEpoch));
  const password = makeId(world).slice(0, 12);
  const member = await members.accept('invite', await members.invite(), { name: DEMO_MEMBER, password });
  if (!member.ok) throw new Error(`the demo's member was refused: ${member.error}`);
  return password;
}

async function seedPast(parts: DemoParts, openedAtEpoch: number): Promise<void> {
  const { store, log } = parts;
  const stored = newRoom(parts.world, openedAtEpoch);
  const session = pastSession(1, stored.id, openedAtEpoch);
  await write(parts, stored, session);
  const world = { ...parts.world, now: () => openedAtEpoch + PAST_FOR_MS };
  const boards = createBoards({
    store: store.boards,
    authorise: createAuthorise(store.rooms, store.access),
    now: world.now,
    log,
  });
  let failure: unknown = null;
  const closing = new Closing({
    store,
    world,
    graceMs: 0,
    board: {
      gather: (room, ms) => boards.gather(room, ms),
      freeze: (room) => boards.freeze(room),
      read: (room) => boards.snapshotForSeal(room),
    },
    closed: (room) => boards.closeRoom(room.id),
    failed: (error) => {
      failure = error;
    },
  });
  await closing.begin(new LiveRoom(stored, session.events, await store.ballots.load(stored.id)));
  await boards.stop();
  if (failure !== null) throw failure;
}

function newRoom(world: World, openedAtEpoch: number): StoredRoom {
  return {
    id: makeId(world),
    title: '',
    community: '',
    joinCode: joinCodeFrom(world.randomBytes(64)),
    secret: world.randomBytes(32),
    openedAtEpoch,
    expiresAtEpoch: world.now() + LIMITS.ROOM_LIFE_MS,
  };
}

/** Puts a session where a live room keeps it: log, links, staff, board, ballots. */
async function write({ store, world }: DemoParts, room: StoredRoom, session: DemoSession): Promise<void> {
  const { title, community } = session.setup;
  const links = LINK_ROLES.map((role) => ({ role, secret: makeSecret(world) }));
  const created = await store.rooms.create({ ...room, title, community }, links, session.events);
  if (created !== 'created') throw new Error('the demo drew a join code that is taken');
  for (const { id, name } of [FACILITATOR, ...CODERS]) {
    const role = id === FACILITATOR.id ? 'facilitator' : 'observer';
    await store.access.addPass({ hash: hashOf(makeSecret(world)), room: room.id, role, name, coder: id });
  }
  await writeBoard(store, room.id, session);
  for (const { prompt, answer } of session.answers) {
    await store.ballots.put(room.id, { prompt, run: 0, id: hashOf(makeSecret(world)), body: answer });
  }
  for (const evaluation of session.evaluations) {
    await store.ballots.put(room.id, { ...EVALUATION_BALLOT, id: hashOf(makeSecret(world)), body: evaluation });
  }
}

async function writeBoard(store: Store, room: string, session: DemoSession): Promise<void> {
  const written = CODERS.map(({ id }, index) => {
    const client = 1_000 + index;
    const notes = session.notes.filter((note) => note.coder === id);
    return { room, coder: id, client, update: writtenUpdate(client, session.marks[index] ?? [], notes) };
  });
  await store.boards.append(
    written.map(({ coder, update }) => ({ room, coder, update })),
    written.map(({ coder, client }) => ({ room, client, coder })),
  );
}

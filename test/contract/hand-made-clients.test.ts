import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import type * as Y from 'yjs';
import { boardOf, putMark, putNote } from '#shared/board.ts';
import { BOARD_PATH, BOARD_SUBPROTOCOL } from '#shared/board-wire.ts';
import type { Mark } from '#shared/mark.ts';
import type { Entry } from '#shared/protocol.ts';
import type { SessionRecord } from '#shared/record.ts';
import type { FacilitatorView } from '#shared/room/views.ts';
import type { Seat } from '#shared/seats.ts';
import { type BoardConnection, connectBoard } from '../../client/live/board-connection.ts';
import { createMarksModel } from '../../client/live/marks-model.ts';
import { realWorld } from '../../server/world.ts';
import { updateOf } from '../board/harness.ts';
import { RawClient } from '../board/raw-client.ts';
import { need, startApp, type TestApp } from '../support/app.ts';
import { has } from '../support/left-out.ts';
import { LiveClient } from '../support/live-client.ts';
import { freshDatabase } from '../support/postgres.ts';

const MINUTE = 60_000;
const SEATS: readonly Seat[] = [
  { id: 's1', label: 'Police', sector: 'police', guest: false },
  { id: 's2', label: 'Court', sector: 'court', guest: false },
  { id: 's3', label: 'School', sector: 'education', guest: false },
];
/** In everything that must not get past the door, so that it can be looked for. */
const SMUGGLED = 'smuggled';

interface Scene {
  readonly app: TestApp;
  readonly room: Entry;
  readonly client: LiveClient<FacilitatorView>;
  /** The product's own client, in the hands of a coder who keeps the rules. */
  readonly honest: { readonly entry: Entry; readonly board: BoardConnection; readonly own: readonly Mark[] };
  readonly attacker: Entry;
  /** Lets so many ms go by for the server. */
  readonly pass: (ms: number) => void;
}

async function sceneOn(databaseUrl: string | undefined): Promise<Scene> {
  let aheadMs = 0;
  const world = { ...realWorld, now: () => Date.now() + aheadMs };
  const app = await startApp({ world, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
  onTestFinished(() => app.stop());
  const room = await app.openRoom({ seats: [...SEATS], lang: 'en' });
  const client = new LiveClient<FacilitatorView>(app.url, room);
  onTestFinished(() => client.close());
  await client.view();
  need(await client.send('room.start'));
  const entry = await app.enter(room, 'observer', 'Lejla');
  const board = connectBoard({
    ...{ room: entry.room, coder: entry.coder, pass: entry.pass, origin: app.url },
    webSocket: NodeWebSocket as unknown as typeof WebSocket,
  });
  onTestFinished(() => board.destroy());
  const own = ['s1', 's2', 's1'].map((seat, index) => markOf(entry, `honest-${index}`, { from: { seat } }));
  for (const mark of own) board.putMark(mark);
  await saved(board);
  const attacker = await app.enter(room, 'observer', 'Mirza');
  const pass = (ms: number): void => {
    aheadMs += ms;
  };
  return { app, room, client, honest: { entry, board, own }, attacker, pass };
}

function markOf({ coder }: Entry, id: string, part: Partial<Mark> = {}): Mark {
  return { ...{ id, coder, at: 1_000, code: 'agrees', prompt: null }, from: { seat: 's1' }, to: 'group', ...part };
}

function saved(board: BoardConnection): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => void (board.get().status === 'online' && board.get().saved && resolve());
    board.subscribe(check);
    check();
  });
}

/** A connection in the attacker's hands, with the whole board in its document. */
async function attack({ app, attacker }: Scene): Promise<RawClient> {
  const where = `${app.url.replace('http', 'ws')}${BOARD_PATH}/${attacker.room}`;
  const client = new RawClient(where, [BOARD_SUBPROTOCOL, `pass.${attacker.pass}`]);
  onTestFinished(() => client.terminate());
  await client.sync();
  return client;
}

async function refusedWith(scene: Scene, send: (client: RawClient) => void): Promise<number> {
  const client = await attack(scene);
  send(client);
  return client.closed;
}

const written = (change: (doc: Y.Doc) => void) => (client: RawClient) =>
  client.sendUpdate(updateOf(client.doc, () => change(client.doc)));

/** What is stopped at the door: nothing of it is ever on a board, on disk or in the record. */
async function knockInVain(scene: Scene): Promise<void> {
  const { attacker, honest } = scene;
  const mine = (part: Partial<Mark>) => written((doc) => putMark(doc, markOf(attacker, SMUGGLED, part)));
  expect(await refusedWith(scene, (client) => client.send(randomBytes(400)))).toBe(4422);
  expect(await refusedWith(scene, (client) => client.send(SMUGGLED))).toBe(4422);
  const nonsense = written((doc) =>
    doc.getMap<unknown>('marks').set(SMUGGLED, { id: SMUGGLED, coder: attacker.coder }),
  );
  expect(await refusedWith(scene, nonsense)).toBe(4422);
  expect(await refusedWith(scene, mine({ coder: honest.entry.coder }))).toBe(4423);
  expect(await refusedWith(scene, mine({ id: 'honest-0', note: SMUGGLED }))).toBe(4423);
  const long = { ...{ id: SMUGGLED, coder: attacker.coder, at: 1, prompt: null }, kind: 'remark' } as const;
  expect(
    await refusedWith(
      scene,
      written((doc) => putNote(doc, { ...long, text: 'x'.repeat(1_048_576) })),
    ),
  ).toBe(4413);
  expect(
    await refusedWith(
      scene,
      written((doc) => putNote(doc, { ...long, text: 'x'.repeat(1_001) })),
    ),
  ).toBe(4422);
  expect(await refusedWith(scene, mine({ at: 1e12 }))).toBe(4422);
  expect(await refusedWith(scene, mine({ to: { seat: 'constructor' } }))).toBe(4422);
}

/** What has the form of a mark or note, and names what the session does not have: it gets in, and is set aside. */
function lies({ attacker }: Scene, now: number): ReadonlyMap<string, { readonly why: string; readonly mark: Mark }> {
  const lie = (why: string, part: Partial<Mark>) => [part.id ?? '', { why, mark: markOf(attacker, '', part) }] as const;
  return new Map([
    lie('unknown speaker', { id: 'nobody', from: { seat: 'nowhere' } }),
    lie('unknown addressee', { id: 'to-nobody', to: { seat: 'elsewhere' } }),
    lie('unknown code', { id: 'no-code', code: 'invented' }),
    lie('unknown prompt', { id: 'no-prompt', prompt: 'invented' }),
    lie('later than the close', { id: 'tomorrow', at: now + 24 * 60 * MINUTE }),
    lie('later than the close', { id: 'endless', at: now, until: now + 24 * 60 * MINUTE }),
    lie('speaker not in the circle then', { id: 'gone', at: now - 10 * MINUTE, from: { seat: 's3' } }),
    lie('addressee not in the circle then', { id: 'to-gone', at: now - 10 * MINUTE, to: { seat: 's3' } }),
  ]);
}

describe.each(['sqlite', 'postgres'] as const)('a client made by hand, on %s', (engine) => {
  it.runIf(engine === 'sqlite' || has('postgres'))(
    '[B40] garbage, foreign names, absent seats, huge notes and times to come: the others’ board stays right, and the record names what it set aside',
    async () => {
      const database = engine === 'postgres' ? await freshDatabase() : undefined;
      if (database) onTestFinished(() => database.drop());
      const scene = await sceneOn(database?.url);
      const { app, room, client, honest, attacker } = scene;
      const model = createMarksModel(honest.board.doc);
      const lost: unknown[] = [];
      honest.board.subscribe(() => honest.board.get().status !== 'online' && lost.push(honest.board.get()));
      const drawn = (): readonly Mark[] => model.marksOf(honest.entry.coder);
      const before = structuredClone(drawn());
      expect(before).toEqual(honest.own);

      await knockInVain(scene);
      expect(Object.keys(boardOf(honest.board.doc).marks.toJSON())).toEqual(honest.own.map(({ id }) => id));
      expect(honest.board.doc.getMap('notes').size).toBe(0);

      // School stays for three minutes, is away for twenty, and comes back.
      scene.pass(3 * MINUTE);
      need(await client.send('seat.leave', { seat: 's3' }));
      scene.pass(20 * MINUTE);
      need(await client.send('seat.arrive', { seat: 's3' }));
      const now = 23 * MINUTE;
      const told = lies(scene, now);
      const hand = await attack(scene);
      for (const { mark } of told.values()) hand.sendUpdate(updateOf(hand.doc, () => putMark(hand.doc, mark)));
      const late = { ...{ id: 'note', coder: attacker.coder, at: now + 24 * 60 * MINUTE, prompt: null }, text: 'Soon' };
      hand.sendUpdate(updateOf(hand.doc, () => putNote(hand.doc, { ...late, kind: 'remark' })));
      // Not every mark of theirs is a lie: this one counts, and so does one from the last minute before School went.
      const fair = [
        markOf(attacker, 'fair', { at: now }),
        markOf(attacker, 'just', { at: 4 * MINUTE, from: { seat: 's3' } }),
      ];
      for (const mark of fair) hand.sendUpdate(updateOf(hand.doc, () => putMark(hand.doc, mark)));
      await hand.sync();
      await new Promise<void>((resolve) => {
        const check = (): void => void (model.mark('just') && resolve());
        model.subscribe(check);
        check();
      });
      expect(drawn()).toEqual(before);
      expect(honest.board.get()).toMatchObject({ status: 'online', saved: true });
      expect(lost).toEqual([]);

      need(await client.send('room.close'));
      await client.ended();
      const record = need(await app.request<SessionRecord>('GET', `/api/records/${room.room}`));
      expect(record.marks.filter(({ coder }) => coder === honest.entry.coder)).toEqual(honest.own);
      const others = record.marks.filter(({ coder }) => coder !== honest.entry.coder);
      expect(others.map(({ id }) => id).sort()).toEqual(['fair', 'just']);
      expect(record.notes).toEqual([]);
      const setAside = record.setAside.map(({ shelf, key, why, json }) => [shelf, key, why, JSON.parse(json)]);
      const named = [...told].map(([key, { why, mark }]) => ['marks', key, why, mark]);
      expect(setAside).toHaveLength(named.length + 1);
      expect(setAside).toEqual(expect.arrayContaining(named));
      expect(setAside).toContainEqual(['notes', 'note', 'later than the close', { ...late, kind: 'remark' }]);
      expect(JSON.stringify(record)).not.toContain(SMUGGLED);
      expect(record.coders.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lejla', 'Mirza']));
    },
  );
});

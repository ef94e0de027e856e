import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, putMark, readBoard } from '#shared/board.ts';
import { checkValue } from '#shared/board-check.ts';
import { ClientIds } from '../../server/board/client-ids.ts';
import { readFrame, updateFrame } from '../../server/board/frames.ts';
import { Replica } from '../../server/board/replica.ts';
import { type Random, seededRandom } from '../support/random.ts';
import { markOf, markUpdate, startBoard } from './harness.ts';

const RUNS = Number(process.env['KRUG_FUZZ_RUNS'] ?? 3_000);
const SEED = Number(process.env['KRUG_FUZZ_SEED'] ?? Date.now() % 1_000_000);

/** Flips, doubles, drops or swaps a few bytes; or cuts the end off. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const out = [...bytes];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(out.length);
    const kind = random.below(6);
    if (kind === 0) out.splice(at, 1);
    else if (kind === 1) out.splice(at, 0, random.below(256));
    else if (kind === 2) out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
    else if (kind === 3) out[at] = random.below(256);
    else if (kind === 4)
      out.splice(at, random.below(8), ...out.slice(random.below(out.length)).slice(0, random.below(8)));
    else out.length = Math.max(1, at);
  }
  return Uint8Array.from(out);
}

/** The log, as the storage has it, and the replica beside it. */
class Room {
  readonly log: { seq: number; coder: string; update: Uint8Array }[] = [];
  readonly clients = new ClientIds(new Map());
  replica = this.#load();

  offer(update: Uint8Array, coder: string): string {
    const verdict = this.replica.offer(update, coder);
    if (verdict.kind === 'accepted') {
      this.log.push({ seq: this.log.length + 1, coder, update: verdict.update });
      this.clients.bind(verdict.writers, coder);
    }
    if (verdict.kind === 'refused' && verdict.tainted) this.replica = this.#load();
    return verdict.kind === 'refused' && verdict.tainted ? 'tainted' : verdict.kind;
  }

  #load(): Replica {
    return new Replica({ snapshot: null, updates: this.log, clients: new Map() }, this.clients);
  }
}

describe('noise at the board', () => {
  it(`[B26] ${RUNS} mutated updates: none throws, and what is taken is a valid mark of its sender`, () => {
    console.info(`board fuzz: seed ${SEED}, ${RUNS} runs (KRUG_FUZZ_SEED, KRUG_FUZZ_RUNS)`);
    const random = seededRandom(SEED);
    const room = new Room();
    const victim = new Y.Doc();
    victim.clientID = 77;
    for (let index = 0; index < 20; index += 1) room.offer(markUpdate(victim, markOf('victim', `v${index}`)), 'victim');
    const honest = structuredClone(boardOf(victim).marks.toJSON());
    const tally: Record<string, number> = {};
    for (let run = 0; run < RUNS; run += 1) {
      const attacker = new Y.Doc();
      Y.applyUpdate(attacker, room.replica.encode());
      attacker.clientID = 1_000 + random.below(5);
      const from = Y.encodeStateVector(attacker);
      putMark(attacker, markOf('attacker', `a${random.below(30)}`));
      const whole = random.below(3) === 0;
      const verdict = room.offer(mutate(Y.encodeStateAsUpdate(attacker, whole ? undefined : from), random), 'attacker');
      tally[verdict] = (tally[verdict] ?? 0) + 1;
    }
    console.info('board fuzz:', JSON.stringify(tally));
    const values = room.replica.values();
    for (const [key, value] of values.marks) {
      const checked = checkValue('marks', key, value);
      if (!checked.ok) throw new Error(`${key}: ${checked.why} (seed ${SEED})`);
      if (checked.value.coder === 'victim') expect(value).toEqual(honest[key]);
      else expect(checked.value.coder).toBe('attacker');
    }
    for (const key of Object.keys(honest)) expect(values.marks.get(key)).toEqual(honest[key]);
    const replay = new Y.Doc();
    for (const { update } of room.log) Y.applyUpdate(replay, update);
    expect(readBoard(replay)).toEqual(values);
    expect(replay.store.pendingStructs).toBeNull();
    room.offer(markUpdate(victim, markOf('victim', 'after')), 'victim');
    expect(room.replica.values().marks.has('after')).toBe(true);
  }, 600_000);

  it('[B26] random bytes are read as a frame or as nothing, and never throw', () => {
    const random = seededRandom(SEED + 1);
    const good = updateFrame(markUpdate(new Y.Doc(), markOf('c', 'm')));
    for (let run = 0; run < RUNS; run += 1) {
      const bytes =
        run % 2 === 0
          ? mutate(good, random)
          : Uint8Array.from({ length: random.below(60) }, () => random.below(random.below(2) ? 5 : 256));
      const frame = readFrame(bytes);
      expect(frame === null || typeof frame.kind === 'string').toBe(true);
    }
  });

  it('[B26] random frames over real sockets: the server lives, and the others code on', async () => {
    const random = seededRandom(SEED + 2);
    const board = await startBoard();
    const [honest, watcher] = [await board.raw('honest'), await board.raw('watcher')];
    await Promise.all([honest.sync(), watcher.sync()]);
    for (let run = 0; run < 60; run += 1) {
      const attacker = await board.raw(`attacker${run}`);
      await attacker.opened;
      const frame = updateFrame(markUpdate(new Y.Doc(), markOf(`attacker${run}`, `a${run}`)));
      attacker.send(mutate(frame, random));
      honest.sendUpdate(markUpdate(honest.doc, markOf('honest', `h${run}`)));
      await watcher.until(() => boardOf(watcher.doc).marks.has(`h${run}`));
      attacker.terminate();
    }
    await Promise.all([honest.sync(), watcher.sync()]);
    expect(boardOf(watcher.doc).marks.toJSON()).toEqual(boardOf(honest.doc).marks.toJSON());
    expect(boardOf(honest.doc).marks.size).toBeGreaterThanOrEqual(60);
  });
});

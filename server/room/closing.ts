import type { Shelf } from '#shared/board.ts';
import { foldText } from '#shared/fold.ts';
import type { SessionRecord } from '#shared/record.ts';
import { buildRecord } from '#shared/record-build.ts';
import { decide } from '#shared/room/decide.ts';
import { summarise } from '#shared/summarise.ts';
import { BallotShelf } from './ballot-shelf.ts';
import { type LiveRoom, logTime } from './live-room.ts';
import { StorageDown, type Store, type World } from './ports.ts';

/** What closing needs of the board: no more writing, then everything that is on it. */
export interface SealableBoard {
  /** Asks the coders who are connected for everything they have; at the latest after `withinMs` it goes on without. */
  gather(room: string, withinMs: number): Promise<void>;
  /** Takes no more updates; resolves when all it took are on disk. */
  freeze(room: string): Promise<void>;
  read(room: string): Promise<Record<Shelf, Map<string, unknown>>>;
}

export interface ClosingParts {
  readonly store: Store;
  readonly world: World;
  readonly board: SealableBoard;
  /** Boards and answers on their way get that long to arrive, ms. */
  readonly graceMs: number;
  /** The room has ended: tell everybody and forget it. */
  readonly closed: (room: LiveRoom) => void;
  readonly failed: (error: unknown) => void;
  /** The pauses between tries after such a failure double from here, ms. */
  readonly retryMs?: number | undefined;
}

const SERVER = { role: 'server', name: 'Krug' } as const;
const RETRY_MS = 1_000;
const RETRY_MOST_MS = 60_000;

/** Rooms that are closing in this process, so that each is sealed once. */
export class Closing {
  readonly #parts: ClosingParts;
  readonly #rooms = new Map<string, Promise<void>>();
  #stopped = false;

  constructor(parts: ClosingParts) {
    this.#parts = parts;
  }

  /** Begins (or goes on with) the end of a room whose state is 'closing'. Resolves when the record is on disk. */
  begin(room: LiveRoom): Promise<void> {
    const known = this.#rooms.get(room.id);
    if (known) return known;
    const work = this.#run(room).finally(() => this.#rooms.delete(room.id));
    this.#rooms.set(room.id, work);
    return work;
  }

  /** A room that is not sealed yet is found in the phase 'closing' at the next start. */
  stop(): void {
    this.#stopped = true;
  }

  async #run(room: LiveRoom): Promise<void> {
    const { graceMs, board, failed } = this.#parts;
    // What a board cannot give now it gives at the seal, or the seal fails and is tried again.
    await Promise.all([pause(graceMs), board.gather(room.id, graceMs).catch(failed)]);
    for (let tries = 0; !this.#stopped; tries += 1) {
      try {
        await this.#seal(room);
        this.#parts.closed(room);
        return;
      } catch (error) {
        await pause(this.#pauseAfter(error, tries));
      }
    }
  }

  /** The storage comes back as it likes, and is asked each second. Anything else is a fault: told, and tried ever more seldom. */
  #pauseAfter(error: unknown, tries: number): number {
    const { failed, retryMs = RETRY_MS } = this.#parts;
    if (error instanceof StorageDown) return retryMs;
    failed(error);
    return Math.min(retryMs * 2 ** Math.min(tries, 16), RETRY_MOST_MS);
  }

  async #seal(room: LiveRoom): Promise<void> {
    const { store, world, board } = this.#parts;
    await room.stopAnswers();
    await board.freeze(room.id);
    await room.inTurn(async () => {
      if (room.state.phase === 'closed') return;
      const decision = decide(room.state, { name: 'room.seal', args: {} }, SERVER, logTime(room, world.now()));
      if (!decision.ok) throw new Error(`a closing room refused its seal: ${decision.error}`);
      const record = await this.#record(room, [...room.events, ...decision.value]);
      // A conflict means that another process has sealed it: the room is closed either way.
      const outcome = await store.rooms.seal(room.id, room.seq, record, summarise(record), searchTextOf(record));
      if (outcome === 'sealed' || (await store.rooms.find(room.id)).status === 'closed') room.apply(decision.value);
      else throw new StorageDown('the log moved while the room was sealed');
    });
  }

  async #record(room: LiveRoom, events: LiveRoom['events']): Promise<SessionRecord> {
    const { store, board } = this.#parts;
    // From the disk, not from memory: what the record holds is what was acknowledged.
    const ballots = new BallotShelf(await store.ballots.load(room.id));
    const coders = (await store.access.coders(room.id)).map(({ coder, name, role }) => ({ id: coder, name, role }));
    return buildRecord({
      events,
      coders: [...new Map(coders.map((coder) => [coder.id, coder])).values()],
      answers: (prompt, run) => ballots.answers(prompt, run),
      evaluations: ballots.evaluations(),
      board: await board.read(room.id),
    });
  }
}

/** What the archive searches: titles, prompts and what was written, folded. */
function searchTextOf(record: SessionRecord): string {
  const prompts = record.guide.sections.flatMap((section) => [
    section.title,
    ...section.prompts.map((prompt) => prompt.text),
  ]);
  const answers = record.prompts
    .flatMap(({ runs }) => runs.flatMap((run) => run.answers))
    .flatMap((answer) => (answer.kind === 'open' ? [answer.text] : []));
  const notes = record.notes.filter((note) => !note.gone).map((note) => note.text);
  const seats = record.seats.map((seat) => seat.label);
  return foldText([record.title, record.community, ...prompts, ...answers, ...notes, ...seats].join('\n'));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

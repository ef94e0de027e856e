import type { Entry } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { type BoardConnection, type BoardSnapshot, connectBoard } from '../live/board-connection.ts';
import { Layers } from '../live/layers.ts';
import { createMarksModel, type MarksModel } from '../live/marks-model.ts';
import { newId } from '../live/new-id.ts';
import { connectRoom, type RoomConnection } from '../live/room-connection.ts';
import { createTicksModel, type TicksModel } from './intervals/ticks-model.ts';
import { createCoding } from './model/coding.ts';
import type { Coding, Gate } from './model/coding-state.ts';
import type { Book } from './model/modifiers.ts';
import { askForNames, CoderNames } from './names.ts';
import { AskFirst } from './plan/ask-first.ts';
import { createPlansModel, type PlansModel } from './plan/plans-model.ts';

/** Staff look at the board with the same view, whether they observe or facilitate. */
export type StaffRoom = RoomConnection<'observer' | 'facilitator'>;

/** Everything alive behind the board's page: two connections, what is drawn from them, and the coder's hands. */
export interface Session {
  readonly entry: Entry;
  readonly room: StaffRoom;
  readonly board: BoardConnection;
  /** The board as far as this coder may see it: everything that is drawn comes from here. */
  readonly layers: Layers;
  readonly model: MarksModel;
  readonly coding: Coding;
  /** What was ticked interval by interval. */
  readonly ticks: TicksModel;
  /** Who takes which codes. */
  readonly plans: PlansModel;
  readonly askFirst: AskFirst;
  /** The name of a coder, as far as it is known by now: marks carry ids alone. One that is not is asked for. */
  nameOf(coder: string): string | undefined;
}

/** Before the room is known. */
const NO_CODES = { codes: [] } as const satisfies Book;

export function openSession(entry: Entry): Session {
  const room: StaffRoom = connectRoom(entry.pass, entry.room);
  const board = connectBoard({ room: entry.room, coder: entry.coder, pass: entry.pass });
  const layers = new Layers(board.doc, entry.coder, () => room.get().view);
  const model = createMarksModel(board.doc, layers);
  const ticks = createTicksModel(layers);
  const plans = createPlansModel(layers);
  const askFirst = new AskFirst(
    (code) => plans.takesNow(entry.coder, code),
    () => room.clock.now(),
  );
  const names = new CoderNames(entry, () => askForNames(entry.room, entry.pass));
  const learnNames = (): void => names.learn([...(room.get().view?.staff ?? []), ...board.peers()]);
  room.subscribe(learnNames);
  room.subscribe(() => layers.refresh());
  board.subscribe(learnNames);
  const coding = createCoding({
    coder: entry.coder,
    model,
    newId,
    now: () => room.clock.now(),
    put: (mark) => board.putMark(mark),
    gate: () => gateOf(room, board),
    prompt: () => room.get().view?.open?.prompt.id ?? null,
    codebook: () => room.get().view?.codebook ?? NO_CODES,
  });
  return { entry, room, board, layers, model, coding, ticks, plans, askFirst, nameOf: (coder) => names.of(coder) };
}

/** May marks be taken now? Offline they may: they are kept here and merge later. */
export function gateOf(room: StaffRoom, board: BoardConnection): Gate {
  const { view, ended } = room.get();
  if (!view || ended || boardRefusal(board.get()) || view.phase === 'closed') return 'not-now';
  if (view.phase === 'lobby') return 'practice';
  return null;
}

/** Why the board ended, where it did. */
export function boardRefusal({ status }: BoardSnapshot): Refusal | null {
  return typeof status === 'object' ? status.refused : null;
}

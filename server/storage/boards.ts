import type { BoardStore, StoredBoard, StoredUpdate } from '../room/ports.ts';
import type { Database, Tx } from './database.ts';
import { inChunks, plainBytes } from './rows.ts';

export class Boards implements BoardStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  load(room: string): Promise<StoredBoard> {
    return this.#database.read(async (tx) => {
      const snapshot = await tx
        .selectFrom('board_snapshots')
        .select('bytes')
        .where('room', '=', room)
        .executeTakeFirst();
      const updates = await tx
        .selectFrom('board_updates')
        .select(['seq', 'coder', 'bytes'])
        .where('room', '=', room)
        .orderBy('seq')
        .execute();
      const clients = await tx
        .selectFrom('board_clients')
        .select(['client', 'coder'])
        .where('room', '=', room)
        .execute();
      return {
        snapshot: snapshot ? plainBytes(snapshot.bytes) : null,
        updates: updates.map(({ seq, coder, bytes }) => ({ seq, coder, update: plainBytes(bytes) })),
        clients: new Map(clients.map(({ client, coder }) => [client, coder])),
      };
    });
  }

  append(updates: readonly StoredUpdate[], clients: readonly { room: string; client: number; coder: string }[]) {
    const rooms = [...new Set([...updates, ...clients].map((each) => each.room))];
    return this.#database.write(rooms, async (tx, open): Promise<ReadonlyMap<string, number>> => {
      const seqs = new Map<string, number>();
      for (const room of rooms) if (open.has(room)) seqs.set(room, await lastSeq(tx, room));
      const rows = updates
        .filter(({ room }) => open.has(room))
        .map(({ room, coder, update }) => {
          const seq = (seqs.get(room) ?? 0) + 1;
          seqs.set(room, seq);
          return { room, seq, coder, bytes: update };
        });
      for (const chunk of inChunks(rows)) await tx.insertInto('board_updates').values(chunk).execute();
      await bind(
        tx,
        clients.filter(({ room }) => open.has(room)),
      );
      return seqs;
    });
  }

  compact(room: string, upto: number, state: Uint8Array): Promise<void> {
    return this.#database.write([room], async (tx, open) => {
      if (!open.has(room)) return;
      // A slow node must not put an older state over a newer one: what the newer one replaced is gone.
      await tx
        .insertInto('board_snapshots')
        .values({ room, upto, bytes: state })
        .onConflict((conflict) =>
          conflict
            .column('room')
            .doUpdateSet((row) => ({ upto: row.ref('excluded.upto'), bytes: row.ref('excluded.bytes') }))
            .where('board_snapshots.upto', '<', upto),
        )
        .execute();
      await tx.deleteFrom('board_updates').where('room', '=', room).where('seq', '<=', upto).execute();
    });
  }
}

/** A Yjs client id stays with the coder who used it first. */
async function bind(tx: Tx, clients: readonly { room: string; client: number; coder: string }[]): Promise<void> {
  for (const chunk of inChunks(clients)) {
    await tx
      .insertInto('board_clients')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['room', 'client']).doNothing())
      .execute();
  }
}

async function lastSeq(tx: Tx, room: string): Promise<number> {
  const update = await tx
    .selectFrom('board_updates')
    .select((select) => select.fn.max('seq').as('seq'))
    .where('room', '=', room)
    .executeTakeFirst();
  if (update?.seq) return update.seq;
  const snapshot = await tx.selectFrom('board_snapshots').select('upto').where('room', '=', room).executeTakeFirst();
  return snapshot?.upto ?? 0;
}

import { z } from 'zod';
import { Answer } from '#shared/answers.ts';
import { Evaluation } from '#shared/evaluation.ts';
import type { BallotStore, StoredBallot } from '../room/ports.ts';
import type { Database } from './database.ts';
import { parseRow } from './rows.ts';
import { UNORDERED } from './schema.ts';

const Body = z.union([Answer, Evaluation]);

/** What is drawn and what is cast lie in two tables that share nothing but the prompt and its run. */
export class Ballots implements BallotStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  issue(room: string, prompt: string, run: number, phone: string, blinded: string): Promise<boolean> {
    return this.#database.write([room], async (tx, open) => {
      if (!open.has(room)) return false;
      await tx
        .insertInto('issued')
        .values({ room, prompt, run, phone, blinded })
        .onConflict((conflict) => conflict.columns(['room', 'prompt', 'run', 'phone']).doNothing())
        .execute();
      const row = await tx
        .selectFrom('issued')
        .select('blinded')
        .where('room', '=', room)
        .where('prompt', '=', prompt)
        .where('run', '=', run)
        .where('phone', '=', phone)
        .executeTakeFirst();
      return row?.blinded === blinded;
    });
  }

  put(room: string, ballot: StoredBallot) {
    const body = ballot.body === null ? null : JSON.stringify(ballot.body);
    const { prompt, run, id } = ballot;
    return this.#database.write([room], async (tx, open): Promise<'kept' | 'closed'> => {
      if (!open.has(room)) return 'closed';
      await tx
        .insertInto('ballots')
        .values({ room, prompt, run, id, body })
        .onConflict((conflict) => conflict.columns(['room', 'prompt', 'run', 'id']).doUpdateSet({ body }))
        .execute();
      return 'kept';
    });
  }

  load(room: string): Promise<StoredBallot[]> {
    return this.#database.read(async (tx) => {
      const ballots = tx.selectFrom('ballots').select(['prompt', 'run', 'id', 'body']).where('room', '=', room);
      const rows = await ballots.orderBy('id').orderBy('prompt').orderBy('run').execute();
      return rows.map(({ body, ...row }) => ({ ...row, body: body === null ? null : parseRow(Body, body, 'ballot') }));
    });
  }

  forgetOrder(): Promise<void> {
    return this.#database.scrub(UNORDERED);
  }
}

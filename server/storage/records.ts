import { sql } from 'kysely';
import { RecordSummary, SessionRecord } from '#shared/record.ts';
import type { RecordStore } from '../room/ports.ts';
import type { Database } from './database.ts';
import { parseRow } from './rows.ts';

/** What more words than that would exclude, these have excluded already. */
const QUERY_WORDS_MAX = 32;

export class Records implements RecordStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  list(query: string, limit: number): Promise<RecordSummary[]> {
    const words = new Set(query.split(/\s+/u).filter((word) => word !== ''));
    return this.#database.read(async (tx) => {
      let found = tx.selectFrom('records').select('summary');
      for (const word of [...words].slice(0, QUERY_WORDS_MAX)) {
        found = found.where(sql<boolean>`search_text like ${pattern(word)} escape '!'`);
      }
      const rows = await found.orderBy('opened_at', 'desc').orderBy('id').limit(limit).execute();
      return rows.map((row) => parseRow(RecordSummary, row.summary, 'summary'));
    });
  }

  async find(id: string): Promise<SessionRecord | null> {
    const text = await this.findText(id);
    return text === null ? null : parseRow(SessionRecord, text, 'record');
  }

  findText(id: string): Promise<string | null> {
    return this.#database.read(async (tx) => {
      const row = await tx.selectFrom('records').select('body').where('id', '=', id).executeTakeFirst();
      return row?.body ?? null;
    });
  }
}

/** The word itself, anywhere: what LIKE would read as a wildcard is escaped. */
function pattern(word: string): string {
  return `%${word.replaceAll('\0', ' ').replace(/[!%_]/g, '!$&')}%`;
}

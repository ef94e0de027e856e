import { Codebook } from '#shared/codebooks.ts';
import type { CodebookHead, CodebookStore, StoredCodebook } from '../room/ports.ts';
import type { Database } from './database.ts';

/** Own codebooks. The columns beside the body are what a list needs. */
export class Codebooks implements CodebookStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  list(): Promise<CodebookHead[]> {
    return this.#database.read(async (tx) => {
      const rows = await tx.selectFrom('codebooks').select(['id', 'title', 'lang', 'codes']).execute();
      const { compare } = new Intl.Collator('bs');
      return rows
        .map(({ id, title, lang, codes }): CodebookHead => ({ id, title, lang: lang === 'en' ? 'en' : 'bs', codes }))
        .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
    });
  }

  find(id: string): Promise<StoredCodebook | null> {
    return this.#database.read(async (tx) => {
      const row = await tx.selectFrom('codebooks').select(['body', 'version']).where('id', '=', id).executeTakeFirst();
      return row ? { ...Codebook.parse(JSON.parse(row.body)), version: row.version } : null;
    });
  }

  add(codebook: StoredCodebook, limit: number): Promise<'added' | 'full'> {
    return this.#database.write([], async (tx) => {
      const { count } = await tx
        .selectFrom('codebooks')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      if (count >= limit) return 'full';
      await tx.insertInto('codebooks').values(rowOf(codebook)).execute();
      return 'added';
    });
  }

  replace(codebook: StoredCodebook): Promise<'replaced' | 'conflict'> {
    return this.#database.write([], async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('codebooks')
        .set(rowOf(codebook))
        .where('id', '=', codebook.id)
        .where('version', '=', codebook.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 1n ? 'replaced' : 'conflict';
    });
  }

  remove(id: string): Promise<boolean> {
    return this.#database.write([], async (tx) => {
      const { numDeletedRows } = await tx.deleteFrom('codebooks').where('id', '=', id).executeTakeFirst();
      return numDeletedRows === 1n;
    });
  }
}

function rowOf(codebook: StoredCodebook) {
  const { id, version, title, lang, codes } = codebook;
  return { id, version, title, lang, codes: codes.length, body: JSON.stringify(codebook) };
}

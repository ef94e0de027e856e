import type { Member } from '../room/ports.ts';
import type { Database } from './database.ts';

type InviteKind = 'set-up' | 'invite';

/** Who has an account here, their sessions, and the one-time links by which members come in. */
export class Members {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  addMember({ id, name }: Member, passwordHash: string): Promise<boolean> {
    return this.#database.write([], async (tx) => {
      const added = await tx
        .insertInto('members')
        .values({ id, name, name_key: nameKey(name), password_hash: passwordHash })
        .onConflict((conflict) => conflict.column('name_key').doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    });
  }

  findMember(name: string): Promise<(Member & { readonly passwordHash: string }) | null> {
    return this.#database.read(async (tx) => {
      const row = await tx.selectFrom('members').selectAll().where('name_key', '=', nameKey(name)).executeTakeFirst();
      return row ? { id: row.id, name: row.name, passwordHash: row.password_hash } : null;
    });
  }

  countMembers(): Promise<number> {
    return this.#database.read(async (tx) => {
      const row = await tx
        .selectFrom('members')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    });
  }

  async addSession(hash: string, member: string, expiresAtEpoch: number): Promise<void> {
    await this.#database.write([], async (tx) => {
      await tx.insertInto('member_sessions').values({ hash, member, expires_at: expiresAtEpoch }).execute();
    });
  }

  findSession(hash: string, nowEpoch: number): Promise<Member | null> {
    return this.#database.read(async (tx) => {
      const row = await tx
        .selectFrom('member_sessions')
        .innerJoin('members', 'members.id', 'member_sessions.member')
        .select(['members.id', 'members.name'])
        .where('hash', '=', hash)
        .where('expires_at', '>', nowEpoch)
        .executeTakeFirst();
      return row ?? null;
    });
  }

  async removeSession(hash: string): Promise<void> {
    await this.#database.write([], async (tx) => {
      await tx.deleteFrom('member_sessions').where('hash', '=', hash).execute();
    });
  }

  async addInvite(hash: string, kind: InviteKind, expiresAtEpoch: number): Promise<void> {
    await this.#database.write([], async (tx) => {
      await tx.insertInto('invites').values({ hash, kind, expires_at: expiresAtEpoch }).execute();
    });
  }

  hasInvite(hash: string, nowEpoch: number): Promise<InviteKind | null> {
    return this.#database.read(async (tx) => {
      const valid = tx.selectFrom('invites').select('kind').where('hash', '=', hash).where('expires_at', '>', nowEpoch);
      const row = await valid.executeTakeFirst();
      return row ? (row.kind === 'set-up' ? 'set-up' : 'invite') : null;
    });
  }

  spendInvite(hash: string, nowEpoch: number): Promise<boolean> {
    return this.#database.write([], async (tx) => {
      const used = tx.deleteFrom('invites').where('hash', '=', hash).where('expires_at', '>', nowEpoch);
      const { numDeletedRows } = await used.executeTakeFirst();
      return numDeletedRows === 1n;
    });
  }

  async removeSetUpInvites(): Promise<void> {
    await this.#database.write([], async (tx) => {
      await tx.deleteFrom('invites').where('kind', '=', 'set-up').execute();
    });
  }
}

/** Names that look the same are the same, however they were typed. */
function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

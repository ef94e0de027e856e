import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { Role } from '#shared/room/commands.ts';
import type { AccessStore, StoredLink, StoredLinkRole, StoredPass } from '../room/ports.ts';
import type { Database } from './database.ts';
import { Members } from './members.ts';
import type { Tables } from './schema.ts';

const LinkRole: z.ZodType<StoredLinkRole> = Role.exclude(['participant']);

/** Members, and beside them the links into a room and the passes of those who came by them. */
export class Access extends Members implements AccessStore {
  readonly #database: Database;

  constructor(database: Database) {
    super(database);
    this.#database = database;
  }

  links(room: string): Promise<StoredLink[]> {
    return this.#database.read(async (tx) => {
      const rows = await tx
        .selectFrom('links')
        .select(['role', 'secret'])
        .where('room', '=', room)
        .orderBy('role')
        .execute();
      return rows.map(({ role, secret }) => ({ role: LinkRole.parse(role), secret }));
    });
  }

  findLink(secret: string, nowEpoch: number): Promise<{ room: string; role: StoredLinkRole } | null> {
    return this.#database.read(async (tx) => {
      const row = await tx
        .selectFrom('links')
        .innerJoin('rooms', 'rooms.id', 'links.room')
        .select(['links.room', 'links.role'])
        .where('links.secret', '=', secret)
        .where('rooms.status', '=', 'open')
        .where('rooms.expires_at', '>', nowEpoch)
        .executeTakeFirst();
      return row ? { room: row.room, role: LinkRole.parse(row.role) } : null;
    });
  }

  replaceLink(room: string, role: StoredLinkRole, secret: string): Promise<void> {
    return this.#database.write([room], async (tx, open) => {
      if (!open.has(room)) return;
      await tx.deleteFrom('links').where('room', '=', room).where('role', '=', role).execute();
      await tx.insertInto('links').values({ room, role, secret }).execute();
      // Members came by their own name (coders `m-…`), not by the link: they stay, first of all whoever renews it.
      const passes = tx.updateTable('passes').set({ revoked: 1 }).where('room', '=', room).where('role', '=', role);
      await passes.where('coder', 'not like', 'm-%').execute();
    });
  }

  /** Into a room that has closed meanwhile nobody comes: the pass is not written, and so not found. */
  addPass({ hash, room, role, name, coder }: StoredPass): Promise<void> {
    return this.#database.write([room], async (tx, open) => {
      if (open.has(room)) await tx.insertInto('passes').values({ hash, room, role, name, coder, revoked: 0 }).execute();
    });
  }

  findPass(hash: string): Promise<StoredPass | null> {
    return this.#database.read(async (tx) => {
      const valid = tx.selectFrom('passes').selectAll().where('hash', '=', hash).where('revoked', '=', 0);
      const row = await valid.executeTakeFirst();
      return row ? passOf(row) : null;
    });
  }

  /** The revoked ones too: what they coded stays theirs. */
  coders(room: string): Promise<StoredPass[]> {
    return this.#database.read(async (tx) => {
      const staff = tx.selectFrom('passes').selectAll().where('room', '=', room);
      const rows = await staff
        .where('role', 'in', ['facilitator', 'observer'])
        .orderBy('coder')
        .orderBy('hash')
        .execute();
      return rows.map(passOf);
    });
  }
}

function passOf({ hash, room, role, name, coder }: Selectable<Tables['passes']>): StoredPass {
  return { hash, room, role: Role.parse(role), name, coder };
}

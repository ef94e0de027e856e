import { createHash } from 'node:crypto';
import { Id } from '#shared/ids.ts';
import type { BoardRefusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AccessStore, RoomStore } from '../room/ports.ts';
import type { Member } from './presence.ts';

export type Authorise = (room: string, pass: string) => Promise<Result<Member, BoardRefusal>>;

/** Who may write on a board: the facilitator and the observers of an open room. Rejects with `StorageDown`. */
export function createAuthorise(rooms: Pick<RoomStore, 'find'>, access: Pick<AccessStore, 'findPass'>): Authorise {
  return async (room, pass) => {
    if (!Id.safeParse(room).success) return err('room-unknown');
    const lookup = await rooms.find(room);
    if (lookup.status === 'unknown') return err('room-unknown');
    const found = pass === '' ? null : await access.findPass(createHash('sha256').update(pass).digest('hex'));
    if (!found || found.room !== room) return err('sign-in-needed');
    if (found.role !== 'facilitator' && found.role !== 'observer') return err('not-allowed');
    if (lookup.status === 'closed') return err('room-closed');
    return ok({ coder: found.coder, name: found.name, role: found.role });
  };
}

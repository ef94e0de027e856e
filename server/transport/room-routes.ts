import { type Request, Router } from 'express';
import { LIMITS } from '#shared/limits.ts';
import { EnterRequest, JoinRequest, LookRequest, type OpenRoomLine, RoomDraft } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CodebookLibrary } from '../access/codebook-library.ts';
import type { BallotOffice } from '../ballot/ballot-office.ts';
import type { Log } from '../log.ts';
import type { Store } from '../room/ports.ts';
import type { Rooms } from '../room/rooms.ts';
import { type CallerParts, needMember } from './caller.ts';
import { parse, route } from './reply.ts';
import { Guesses, Joins, placeOf } from './throttle.ts';

export interface RoomRouteParts extends CallerParts {
  readonly store: Store;
  readonly rooms: Rooms;
  readonly office: BallotOffice;
  readonly library: CodebookLibrary;
  readonly publicUrl?: string | undefined;
  readonly log: Log;
  /** The holders of this role's old link are to be shown out. */
  readonly linkRenewed: (room: string) => Promise<void>;
}

/** A missing name, or a room that is full, is no guess. */
const WRONG_GUESSES: readonly Refusal[] = ['link-invalid', 'code-unknown'];

/** Opening rooms, the ways into them, their links. */
export function roomRoutes(parts: RoomRouteParts): Router {
  const router = Router();
  const { entrance, store, log } = parts;
  const guesses = new Guesses(LIMITS.JOIN_TRIES_PER_MINUTE, LIMITS.JOINS_AT_ONCE);
  const joins = new Joins(LIMITS.JOINS_PER_HOUR, LIMITS.JOINS_PER_ROOM_AND_DAY);

  router.get(
    '/rooms',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const open = await store.rooms.listOpen();
      return ok(
        open.map(
          ({ id, title, community, openedAtEpoch }): OpenRoomLine => ({ room: id, title, community, openedAtEpoch }),
        ),
      );
    }),
  );

  router.post(
    '/rooms',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const draft = parse(RoomDraft, request.body);
      if (!draft.ok) return draft;
      const { codebook, ...plan } = draft.value;
      const book = typeof codebook === 'string' ? await parts.library.find(codebook, plan.lang) : codebook;
      return book === null ? err('not-found') : ok(await entrance.open({ ...plan, codebook: book }, member.value));
    }),
  );

  router.post(
    '/rooms/:room/enter',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const room = await parts.rooms.get(roomOf(request));
      return room.ok ? ok(await entrance.enterAsMember(room.value.id, member.value)) : room;
    }),
  );

  /** A guess at a link or a code costs; a right one doesn't. */
  function guarded<T>(request: Request, enter: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    return guesses.guard(placeOf(request), enter, (refusal) => WRONG_GUESSES.includes(refusal));
  }

  router.post(
    '/enter/look',
    route(log, async (request) => {
      const body = parse(LookRequest, request.body);
      return body.ok ? guarded(request, () => entrance.look(body.value.secret)) : body;
    }),
  );

  router.post(
    '/enter',
    route(log, async (request) => {
      const body = parse(EnterRequest, request.body);
      return body.ok ? guarded(request, () => entrance.enterByLink(body.value.secret, body.value.name)) : body;
    }),
  );

  router.post(
    '/join',
    route(log, async (request) => {
      const body = parse(JoinRequest, request.body);
      return body.ok
        ? guarded(request, () => entrance.join(body.value.code, (room) => joins.whyNot(placeOf(request), room)))
        : body;
    }),
  );
  return router;
}

export function roomOf(request: Request): string {
  return String(request.params.room);
}

import { type Request, Router } from 'express';
import {
  type CodersReply,
  type JoinAddress,
  type LateReply,
  LateRequest,
  LinkRole,
  type LinksReply,
} from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { StaffMember } from '#shared/room/views.ts';
import { baseUrl } from './addresses.ts';
import { needPass } from './caller.ts';
import { parse, route } from './reply.ts';
import { type RoomRouteParts, roomOf } from './room-routes.ts';

/** The ways in, as the facilitator shows and renews them. */
export function linkRoutes(parts: RoomRouteParts): Router {
  const router = Router();
  const { entrance, log } = parts;

  async function linksOf(request: Request, id: string): Promise<Result<LinksReply, Refusal>> {
    const room = await parts.rooms.get(id);
    if (!room.ok) return room;
    const base = baseUrl(request, parts.publicUrl);
    const { joinCode } = room.value.stored;
    return ok({ joinCode, joinUrl: `${base}/j/${joinCode}`, links: await entrance.links(id, base) });
  }

  router.get(
    '/rooms/:room/links',
    route(log, async (request) => {
      const pass = await needPass(parts, request, roomOf(request));
      if (!pass.ok) return pass;
      if (pass.value.role !== 'facilitator') return err('not-allowed');
      return linksOf(request, pass.value.room);
    }),
  );

  router.get(
    '/rooms/:room/join-address',
    route(log, async (request) => {
      const pass = await needPass(parts, request, roomOf(request));
      if (!pass.ok) return pass;
      if (pass.value.role === 'participant') return err('not-allowed');
      const room = await parts.rooms.get(pass.value.room);
      if (!room.ok) return room;
      return ok({
        joinUrl: `${baseUrl(request, parts.publicUrl)}/j/${room.value.stored.joinCode}`,
      } satisfies JoinAddress);
    }),
  );

  router.post(
    '/rooms/:room/links/:role/renew',
    route(log, async (request) => {
      const pass = await needPass(parts, request, roomOf(request));
      if (!pass.ok) return pass;
      if (pass.value.role !== 'facilitator') return err('not-allowed');
      const role = parse(LinkRole, request.params.role);
      if (!role.ok) return role;
      const room = await parts.rooms.get(pass.value.room);
      if (!room.ok) return room;
      await entrance.renewLink(pass.value.room, role.value);
      await parts.linkRenewed(pass.value.room);
      return linksOf(request, pass.value.room);
    }),
  );
  return router;
}

/** Who wrote what: for staff, whose record will name the same people. */
export function coderRoutes(parts: RoomRouteParts): Router {
  const router = Router();
  router.get(
    '/rooms/:room/coders',
    route(parts.log, async (request) => {
      const pass = await needPass(parts, request, roomOf(request));
      if (!pass.ok) return pass;
      if (pass.value.role !== 'facilitator' && pass.value.role !== 'observer') return err('not-allowed');
      const room = await parts.rooms.get(pass.value.room);
      if (!room.ok) return room;
      const passes = await parts.store.access.coders(pass.value.room);
      const people = passes.map(({ coder, name, role }): StaffMember => ({ coder, name, role }));
      return ok({ coders: [...new Map(people.map((each) => [each.coder, each])).values()] } satisfies CodersReply);
    }),
  );
  return router;
}

/** What of a coder's board came too late: asked after the close, with the pass that staff keep. */
export function lateRoutes(parts: RoomRouteParts): Router {
  const router = Router();
  const { store, log } = parts;

  router.post(
    '/rooms/:room/late',
    route(log, async (request) => {
      const pass = await needPass(parts, request, roomOf(request));
      if (!pass.ok) return pass;
      if (pass.value.role !== 'facilitator' && pass.value.role !== 'observer') return err('not-allowed');
      const body = parse(LateRequest, request.body);
      if (!body.ok) return body;
      const record = await store.records.find(pass.value.room);
      if (!record) return err('not-found');
      const kept = new Set(
        [
          ...[record.marks, record.notes, record.cells, record.settlements],
          ...[record.intervals, record.plans],
        ].flatMap((values) => values.map(({ id }) => id)),
      );
      for (const { key } of record.setAside) kept.add(key);
      return ok({ missing: body.value.ids.filter((id) => !kept.has(id)) } satisfies LateReply);
    }),
  );
  return router;
}

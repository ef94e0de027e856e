import { type Request, Router } from 'express';
import { foldText } from '#shared/fold.ts';
import { Id } from '#shared/ids.ts';
import { err, ok } from '#shared/result.ts';
import type { Log } from '../log.ts';
import type { RecordStore } from '../room/ports.ts';
import { type CallerParts, needMember } from './caller.ts';
import { route } from './reply.ts';

const LIST_LIMIT = 500;
const QUERY_CHARS = 200;

/** The archive: for members and for programs with the API token. */
export function recordRoutes(parts: CallerParts, records: RecordStore, log: Log): Router {
  const router = Router();

  router.get(
    '/records',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const query = typeof request.query.q === 'string' ? request.query.q : '';
      if (query.length > QUERY_CHARS) return err('too-large');
      return ok(await records.list(foldText(query), LIST_LIMIT));
    }),
  );

  router.get(
    '/records/:id',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const record = await records.find(idOf(request));
      return record ? ok(record) : err('not-found');
    }),
  );

  router.get(
    '/records/:id/download',
    route(log, async (request, response) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      const id = idOf(request);
      const text = await records.findText(id);
      if (text === null) return err('not-found');
      response.set('cache-control', 'no-store').attachment(`krug-${id}.json`).type('application/json').send(text);
      return ok(null);
    }),
  );
  return router;
}

/** What can be no id is that of no record. */
function idOf(request: Request): string {
  const id = Id.safeParse(request.params.id);
  return id.success ? id.data : '';
}

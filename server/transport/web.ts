import express from 'express';
import { LIMITS } from '#shared/limits.ts';
import type { Log } from '../log.ts';
import { StorageDown } from '../room/ports.ts';
import { answerRoutes } from './answer-routes.ts';
import { codebookRoutes } from './codebook-routes.ts';
import { coderRoutes, lateRoutes, linkRoutes } from './link-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { isOwnOrigin } from './origin.ts';
import { pages } from './pages.ts';
import { recordRoutes } from './record-routes.ts';
import { sendRefusal } from './reply.ts';
import { type RoomRouteParts, roomRoutes } from './room-routes.ts';
import { securityHeaders } from './security.ts';

/** Everything over HTTP: health, the interfaces under /api, and the built client (if there is one). */
export function wireHttp(web: express.Express, parts: RoomRouteParts, clientFolder: string | undefined): void {
  const { log, publicUrl, store } = parts;
  web.disable('x-powered-by');
  // A proxy on this very machine may name the visitor's address; nobody else's word is taken for it.
  web.set('trust proxy', 'loopback');
  web.use(securityHeaders(parts.secure));
  // It writes: those who ask meanwhile share one.
  let checking: Promise<void> | null = null;
  web.get('/healthz', (_request, response) => {
    checking ??= store.check().finally(() => {
      checking = null;
    });
    checking.then(
      () => response.set('cache-control', 'no-store').json({ ok: true, value: 'ready' }),
      () => sendRefusal(response, 'not-ready'),
    );
  });
  const api = express.Router();
  api.use((request, response, next) => {
    if (request.method === 'GET' || isOwnOrigin(request, publicUrl)) next();
    else sendRefusal(response, 'wrong-origin');
  });
  // Only JSON is read: a form of another site cannot send it without asking first.
  const json = (limit: number) => express.json({ limit, strict: true, type: 'application/json' });
  api.use(/\/rooms\/[^/]+\/(answers|evaluations)/, json(LIMITS.ANSWER_BODY_BYTES));
  api.use(json(LIMITS.HTTP_BODY_BYTES));
  api.use(
    answerRoutes(parts),
    memberRoutes(parts, publicUrl, log),
    roomRoutes(parts),
    linkRoutes(parts),
    coderRoutes(parts),
    lateRoutes(parts),
    recordRoutes(parts, store.records, log),
    codebookRoutes(parts, parts.library, log),
  );
  api.use((_request, response) => sendRefusal(response, 'not-found'));
  web.use('/api', api);
  if (clientFolder !== undefined) web.use(pages(clientFolder));
  web.use((_request, response) => sendRefusal(response, 'not-found'));
  web.use(refuseBadRequests(log));
}

/** What the body parser or the file server could not take; four parameters make it Express's error handler. */
function refuseBadRequests(log: Log): express.ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
    if (status === 413) sendRefusal(response, 'too-large');
    else if (status === 404) sendRefusal(response, 'not-found');
    else if (typeof status === 'number' && status < 500) sendRefusal(response, 'malformed');
    else {
      if (!(error instanceof StorageDown)) log.error({ error: String(error) }, 'a request failed');
      sendRefusal(response, 'not-ready');
    }
  };
}

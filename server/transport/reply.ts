import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Reply } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { StorageDown } from '../room/ports.ts';

/** The HTTP status that goes with a refusal, for those who read only that. */
const STATUS: Partial<Record<Refusal, number>> = {
  malformed: 400,
  'too-large': 413,
  'too-fast': 429,
  'too-many-tries': 429,
  'sign-in-needed': 401,
  'wrong-name-or-password': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'link-invalid': 404,
  'code-unknown': 404,
  'room-unknown': 404,
  'prompt-unknown': 404,
  'not-found': 404,
  'room-closed': 410,
  'not-ready': 503,
};

export function sendRefusal(response: Response, refusal: Refusal): void {
  response.status(STATUS[refusal] ?? 409).json({ ok: false, refusal } satisfies Reply<never>);
}

type Handler = (request: Request, response: Response) => Promise<Result<unknown, Refusal>>;

/** A route as a sentence: it acts, and what it returns is presented; storage out of reach is 'not-ready'. */
export function route(log: Log, handler: Handler): (request: Request, response: Response) => void {
  return (request, response) => {
    handler(request, response).then(
      (result) => {
        if (response.headersSent) return;
        response.set('cache-control', 'no-store');
        if (result.ok) response.json({ ok: true, value: result.value ?? null });
        else sendRefusal(response, result.error);
      },
      (error: unknown) => {
        // The path names rooms, the body has answers: neither is logged.
        if (!(error instanceof StorageDown)) log.error({ error: String(error) }, 'a request failed');
        if (!response.headersSent) sendRefusal(response, 'not-ready');
      },
    );
  };
}

export function parse<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>, Refusal> {
  const parsed = schema.safeParse(input ?? {});
  return parsed.success ? ok(parsed.data) : err('malformed');
}

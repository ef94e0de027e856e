import { Router } from 'express';
import { AnswerRequest, EvaluationRequest } from '#shared/protocol.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { parse, route } from './reply.ts';
import { type RoomRouteParts, roomOf } from './room-routes.ts';
import { placeOf } from './throttle.ts';

/** Answers: requests without a cookie or a pass. Only the ballot speaks; the address is known for as long as it waits its turn. */
export function answerRoutes({ rooms, office, log }: RoomRouteParts): Router {
  const router = Router();

  router.post(
    '/rooms/:room/answers',
    route(log, async (request) => {
      const body = parse(AnswerRequest, request.body);
      if (!body.ok) return body;
      const room = await rooms.get(roomOf(request));
      return room.ok ? resultOf(await office.takeAnswer(room.value, body.value, placeOf(request))) : room;
    }),
  );

  router.post(
    '/rooms/:room/evaluations',
    route(log, async (request) => {
      const body = parse(EvaluationRequest, request.body);
      if (!body.ok) return body;
      const room = await rooms.get(roomOf(request));
      return room.ok ? resultOf(await office.takeEvaluation(room.value, body.value, placeOf(request))) : room;
    }),
  );
  return router;
}

function resultOf<T>(reply: { ok: true; value: T } | { ok: false; refusal: Refusal }): Result<T, Refusal> {
  return reply.ok ? ok(reply.value) : err(reply.refusal);
}

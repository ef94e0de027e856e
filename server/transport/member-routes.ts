import { Router } from 'express';
import { LIMITS } from '#shared/limits.ts';
import { AcceptInviteRequest, type MeReply, SetUpRequest, SignInRequest } from '#shared/protocol.ts';
import { ok } from '#shared/result.ts';
import type { Log } from '../log.ts';
import type { Member } from '../room/ports.ts';
import { baseUrl } from './addresses.ts';
import { type CallerParts, memberOf, needMember, sessionOf, setSession } from './caller.ts';
import { parse, route } from './reply.ts';
import { Guesses, placeOf } from './throttle.ts';

export function memberRoutes(parts: CallerParts, publicUrl: string | undefined, log: Log): Router {
  const router = Router();
  const guesses = new Guesses(LIMITS.SIGN_IN_TRIES_PER_MINUTE, 1);
  const { members } = parts;

  router.get(
    '/me',
    route(log, async (request) => {
      const member = await memberOf(parts, request);
      const reply: MeReply = { member: member && { name: member.name }, fresh: await members.isFresh() };
      return ok(reply);
    }),
  );

  router.post(
    '/sign-in',
    route(log, async (request, response) => {
      const credentials = parse(SignInRequest, request.body);
      if (!credentials.ok) return credentials;
      const signIn = () => members.signIn(credentials.value);
      const member = await guesses.guard(placeOf(request), signIn, (refusal) => refusal === 'wrong-name-or-password');
      return member.ok ? welcome(member.value, response) : member;
    }),
  );

  for (const [path, kind, schema] of [
    ['/set-up', 'set-up', SetUpRequest],
    ['/invites/accept', 'invite', AcceptInviteRequest],
  ] as const) {
    router.post(
      path,
      route(log, async (request, response) => {
        const body = parse(schema, request.body);
        if (!body.ok) return body;
        const member = await members.accept(kind, body.value.secret, body.value);
        return member.ok ? welcome(member.value, response) : member;
      }),
    );
  }

  router.post(
    '/sign-out',
    route(log, async (request, response) => {
      const secret = sessionOf(request);
      if (secret !== null) await members.closeSession(secret);
      setSession(response, parts, null);
      return ok(null);
    }),
  );

  router.post(
    '/invites',
    route(log, async (request) => {
      const member = await needMember(parts, request);
      if (!member.ok) return member;
      return ok({ url: `${baseUrl(request, publicUrl)}/invite#${await members.invite()}` });
    }),
  );

  async function welcome(member: Member, response: Parameters<typeof setSession>[0]) {
    setSession(response, parts, await members.openSession(member));
    return ok({ name: member.name });
  }
  return router;
}

import type { Request, Response } from 'express';
import { LIMITS } from '#shared/limits.ts';
import type { Refusal } from '#shared/refusals.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Entrance } from '../access/entrance.ts';
import type { Members } from '../access/members.ts';
import { isSame } from '../access/secrets.ts';
import type { Member, StoredPass } from '../room/ports.ts';

const COOKIE = 'krug_member';
/** A program with the API token acts as this member. */
const API_MEMBER: Member = { id: 'api', name: 'API' };

export interface CallerParts {
  readonly members: Members;
  readonly entrance: Entrance;
  readonly apiToken?: string | undefined;
  readonly secure: boolean;
}

export async function memberOf(parts: CallerParts, request: Request): Promise<Member | null> {
  const bearer = bearerOf(request);
  if (bearer !== null) return parts.apiToken !== undefined && isSame(bearer, parts.apiToken) ? API_MEMBER : null;
  const secret = sessionOf(request);
  return secret === null ? null : parts.members.findSession(secret);
}

export async function needMember(parts: CallerParts, request: Request): Promise<Result<Member, Refusal>> {
  const member = await memberOf(parts, request);
  return member ? ok(member) : err('sign-in-needed');
}

/** The holder of the pass that the request carries, if it is for this room. */
export async function needPass(
  parts: CallerParts,
  request: Request,
  room: string,
): Promise<Result<StoredPass, Refusal>> {
  const bearer = bearerOf(request);
  const pass = bearer === null ? null : await parts.entrance.findPass(bearer);
  return pass?.room === room ? ok(pass) : err('sign-in-needed');
}

export function sessionOf(request: Request): string | null {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found === undefined ? null : found.slice(COOKIE.length + 1);
}

export function setSession(response: Response, parts: CallerParts, secret: string | null): void {
  response.cookie(COOKIE, secret ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: parts.secure,
    path: '/',
    maxAge: secret === null ? 0 : LIMITS.MEMBER_SESSION_MS,
  });
}

function bearerOf(request: Request): string | null {
  const header = request.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : null;
}

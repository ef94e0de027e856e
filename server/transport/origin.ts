import type { IncomingMessage } from 'node:http';

/**
 * Is this request from one of our own pages? Browsers name the page's origin on every upgrade and every
 * POST; programs that name none have no cookie of a visitor to misuse.
 */
export function isOwnOrigin(request: IncomingMessage, publicUrl: string | undefined): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

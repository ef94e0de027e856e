import { networkInterfaces } from 'node:os';
import type { Request } from 'express';

/** The address of this machine in the local network, for phones in the same room; localhost without one. */
export function lanUrl(port: number): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const lan = addresses.find((address) => address.family === 'IPv4' && !address.internal);
  return `http://${lan?.address ?? 'localhost'}:${port}`;
}

/**
 * Where links and QR codes point. A facilitator who works on the server's own machine sees `localhost`,
 * which no phone can reach, so the local network's address stands in for it.
 */
export function baseUrl(request: Request, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/$/, '');
  const host = request.headers.host ?? 'localhost';
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  const isLocal = url !== null && /^(localhost|127\..*|\[::1\])$/.test(url.hostname);
  return isLocal ? lanUrl(Number(url.port || 80)) : `${request.protocol}://${host}`;
}

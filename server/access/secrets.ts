import { createHash, timingSafeEqual } from 'node:crypto';
import type { World } from '../room/ports.ts';

/** 32 random bytes as base64url: what links, passes, sessions and invitations are made of. */
export function makeSecret(world: World): string {
  return Buffer.from(world.randomBytes(32)).toString('base64url');
}

export function makeId(world: World): string {
  return Buffer.from(world.randomBytes(12)).toString('hex');
}

/** SHA-256, hex: enough for secrets that cannot be guessed. Passwords have scrypt. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
}

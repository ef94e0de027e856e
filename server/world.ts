import { randomBytes } from 'node:crypto';
import type { World } from './room/ports.ts';

export const realWorld: World = {
  now: () => Date.now(),
  randomBytes: (count) => new Uint8Array(randomBytes(count)),
};

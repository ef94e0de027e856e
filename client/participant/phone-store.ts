import { keep, recall } from '../live/device-memory.ts';
import { dropPass } from '../live/pass-store.ts';

/**
 * What this phone remembers of a room: that the rules were agreed to, its ballot slips, and which room a
 * code led to (so that scanning the code twice does not make two phones of one).
 */
export const phoneKeys = {
  ballots: (room: string): string => `krug.ballots.${room}`,
  agreed: (room: string): string => `krug.agreed.${room}`,
  code: (code: string): string => `krug.code.${code}`,
  codeOf: (room: string): string => `krug.code-of.${room}`,
} as const;

export function rememberCode(code: string, room: string): void {
  keep(phoneKeys.code(code), room);
  keep(phoneKeys.codeOf(room), code);
}

/** Nothing of this room stays on the phone. */
export function forgetRoom(room: string): void {
  const code = recall(phoneKeys.codeOf(room));
  if (code !== null) keep(phoneKeys.code(code), null);
  for (const key of [phoneKeys.codeOf(room), phoneKeys.agreed(room), phoneKeys.ballots(room)]) keep(key, null);
  dropPass(room, 'phone');
}

import type { Entry } from '#shared/protocol.ts';
import { keep, recall } from './device-memory.ts';

/** Where a pass lives on this device: by room and kind of page, so that a reload lands where the room is. */
type PassKind = 'staff' | 'screen' | 'phone';

function keyOf(room: string, kind: PassKind): string {
  return `krug.pass.${kind}.${room}`;
}

export function savePass(entry: Entry, kind: PassKind): void {
  keep(keyOf(entry.room, kind), JSON.stringify(entry));
}

export function loadPass(room: string, kind: PassKind): Entry | null {
  const text = recall(keyOf(room, kind));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Entry; // written by savePass alone; the server checks the pass
  } catch {
    return null;
  }
}

export function dropPass(room: string, kind: PassKind): void {
  keep(keyOf(room, kind), null);
}

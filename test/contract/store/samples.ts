import { randomBytes, randomUUID } from 'node:crypto';
import type { SessionRecord } from '#shared/record.ts';
import { buildRecord } from '#shared/record-build.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import { summarise } from '#shared/summarise.ts';
import type { StoredRoom } from '../../../server/room/ports.ts';

export const HOUR_MS = 3_600_000;
export const NOW = 1_800_000_000_000;

let codes = 0;

export function aRoom(changes: Partial<StoredRoom> = {}): StoredRoom {
  codes += 1;
  return {
    id: randomUUID(),
    title: 'Circle of four',
    community: 'Tuzla',
    joinCode: `C${codes}`,
    secret: Uint8Array.from(randomBytes(32)),
    openedAtEpoch: NOW,
    expiresAtEpoch: NOW + HOUR_MS,
    ...changes,
  };
}

export function opening(room: StoredRoom): RoomEvent {
  return {
    type: 'room-opened',
    at: 0,
    by: 'Amra',
    room: room.id,
    openedAtEpoch: room.openedAtEpoch,
    setup: {
      title: room.title,
      community: room.community,
      mode: 'in-person',
      videoUrl: '',
      lang: 'bs',
      guide: {
        title: 'Vodič',
        lang: 'bs',
        rules: ['Slušamo jedni druge.'],
        sections: [{ id: 'one', title: 'Prvi dio', minutes: 10, moderator: [], prompts: [] }],
      },
      codebook: {
        id: 'book',
        title: 'Kodovi',
        lang: 'bs',
        codes: [{ id: 'ask', key: 'a', label: 'Pita', definition: 'Traži podatak.', group: 'Razmjena' }],
      },
      seats: [],
    },
  };
}

export function seatPut(at: number, label = 'S1', by = 'Amra'): RoomEvent {
  return { type: 'seat-put', at, by, seat: { id: `seat-${at}`, label, sector: 'police', guest: false } };
}

export function promptClosed(at: number, prompt = 'p'): RoomEvent {
  return { type: 'prompt-closed', at, by: 'Amra', prompt, run: 0 };
}

/** What closing makes of a room that has only these events. */
export function recordOf(room: StoredRoom, events: readonly RoomEvent[] = [opening(room)]): SessionRecord {
  const end: RoomEvent[] = [
    { type: 'room-closing', at: HOUR_MS, by: 'Amra' },
    { type: 'room-closed', at: HOUR_MS, by: 'Amra' },
  ];
  const empty = new Map<string, unknown>();
  const board = { marks: empty, notes: empty, cells: empty, settlements: empty, intervals: empty, plans: empty };
  return buildRecord({ events: [...events, ...end], coders: [], answers: () => [], evaluations: [], board });
}

/** The arguments of `seal` after the record. */
export function sealed(room: StoredRoom, searchText = 'krug'): [SessionRecord, ReturnType<typeof summarise>, string] {
  const record = recordOf(room);
  return [record, summarise(record), searchText];
}

export function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

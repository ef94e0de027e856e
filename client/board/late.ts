import { readBoard } from '#shared/board.ts';
import type { LateReply, Reply } from '#shared/protocol.ts';
import { call } from '../live/http.ts';
import type { Session } from './session.ts';

/** As many ids as fit well into one request. */
const IDS_PER_REQUEST = 1_000;

/** What became of this device's marks and notes when the room was closed. */
export interface LateFindings {
  readonly own: number;
  /** The values that came too late, as they stand on this device. */
  readonly missing: readonly unknown[];
}

/** Asks which of one's own marks and notes the sealed record does not have. */
export async function findLate({ entry, board }: Session): Promise<Reply<LateFindings>> {
  await board.loaded;
  const ids = board.ownMarkIds();
  const { marks, notes } = readBoard(board.doc);
  const missing: unknown[] = [];
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const body = { ids: ids.slice(start, start + IDS_PER_REQUEST) };
    const reply = await call<LateReply>('POST', `/api/rooms/${entry.room}/late`, { body, pass: entry.pass });
    if (!reply.ok) return reply;
    missing.push(...reply.value.missing.map((id) => marks.get(id) ?? notes.get(id)));
  }
  return { ok: true, value: { own: ids.length, missing } };
}

/** Gives the late values to the person as a file: they belong to nobody else now. */
export function downloadLate(room: string, missing: readonly unknown[]): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify({ room, missing }, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `krug-${room}-late.json`;
  link.click();
  // The browser has taken the address by the time it comes back to us.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

import type { Codebook } from '#shared/codebooks.ts';
import type { Mark } from '#shared/mark.ts';
import type { RoomDraft } from '#shared/protocol.ts';
import type { Seat } from '#shared/seats.ts';
import type { Act, Meeting } from './meetings.ts';

const NO_CODE = 'none';

/** The room in which a recorded meeting is coded: its people in a circle, its codes with a key each. */
export function roomOf(meeting: Meeting): Pick<RoomDraft, 'title' | 'seats' | 'codebook'> {
  return { title: 'A meeting', seats: seatsOf(meeting), codebook: codebookOf(meeting) };
}

/** What a coder presses for an act: who speaks, to whom if that is one person, and the code. */
export function keysOf(act: Act, { seats, codebook }: { seats: readonly Seat[]; codebook: Codebook }): string[] {
  const keyOfSeat = (id: string): string => String(seats.findIndex((seat) => seat.id === id) + 1);
  const code = codebook.codes.find(({ id }) => id === codeOf(act));
  if (!code) throw new Error(`the codebook has no ${act.code}`);
  const to = addresseeOf(act);
  return [keyOfSeat(act.by), ...(typeof to === 'object' ? [keyOfSeat(to.seat)] : []), code.key];
}

export function codeOf({ code }: Pick<Act, 'code'>): string {
  return (code ?? NO_CODE).replaceAll('.', '-');
}

/** One addressee is a seat; none given, and everybody else, are the group. */
export function addresseeOf(act: Act): Mark['to'] {
  const [only, ...more] = act.to ?? [];
  return only !== undefined && more.length === 0 && only !== act.by ? { seat: only } : 'group';
}

export function codebookOf({ codebook }: Meeting): Codebook {
  const codes = [...codebook, { code: NO_CODE, label: 'No code', group: 'other' }].map(
    ({ code, label, group }, index) => ({
      id: codeOf({ code }),
      key: 'abcdefghijklmnopqrstuvwxyz'.charAt(index),
      label: label.slice(0, 24),
      definition: label,
      group,
    }),
  );
  return { id: 'meeting', title: 'The codes of the meeting', lang: 'en', codes };
}

function seatsOf({ participants }: Meeting): Seat[] {
  return participants.map(({ id, role }) => ({ id, label: role, sector: 'other', guest: false }));
}

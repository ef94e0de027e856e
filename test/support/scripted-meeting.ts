import { seeded } from '#shared/random.ts';
import type { Act, Meeting } from './meetings.ts';

const PEOPLE = ['A', 'B', 'C', 'D', 'E', 'F'];
const CODES = ['inform', 'suggest', 'assess', 'ask', 'offer'];

/** An invented meeting in the form of a recorded one, for machines that have none: every sixth act has one addressee. */
export function scriptedMeeting(acts = 120): Meeting {
  const random = seeded(21);
  const anyOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return {
    participants: PEOPLE.map((id) => ({ id, role: `Seat ${id}` })),
    codebook: CODES.map((code) => ({ code, label: code, group: 'talk' })),
    acts: Array.from({ length: acts }, (_, index): Act => {
      const by = anyOf(PEOPLE);
      const others = PEOPLE.filter((each) => each !== by);
      const to = index % 6 === 0 ? [anyOf(others)] : index % 5 === 0 ? others : null;
      return { s: index * 2.7, e: index * 2.7 + 2, by, to, code: index % 17 === 0 ? null : anyOf(CODES) };
    }),
  };
}

import type { Sector } from '#shared/seats.ts';
import type { Phrase } from '../phrase.ts';

/** The institutions around the table, as every surface that draws seats names them. */
export const sectorWords: Readonly<Record<Sector, Phrase>> = {
  police: { en: 'police', bs: 'policija' },
  'social-work': { en: 'centre for social work', bs: 'centar za socijalni rad' },
  prosecution: { en: "prosecutor's office", bs: 'tužilaštvo' },
  court: { en: 'court', bs: 'sud' },
  health: { en: 'health centre', bs: 'dom zdravlja' },
  hospital: { en: 'hospital', bs: 'bolnica' },
  education: { en: 'school', bs: 'škola' },
  administration: { en: 'administration', bs: 'uprava' },
  'safe-house': { en: 'safe house', bs: 'sigurna kuća' },
  ngo: { en: 'non-governmental organisation', bs: 'nevladina organizacija' },
  'red-cross': { en: 'Red Cross', bs: 'Crveni križ' },
  other: { en: 'other', bs: 'drugo' },
};

export const circleWords = {
  circle: { en: 'The circle of seats', bs: 'Krug mjesta' },
  facilitator: { en: 'Facilitator', bs: 'Facilitator/ica' },
  seatName: { en: '{label}, {sector}', bs: '{label}, {sector}' },
  guestName: { en: '{label}, {sector}, guest', bs: '{label}, {sector}, gost/gošća' },
  key: { en: 'key {key}', bs: 'tipka {key}' },
} satisfies Record<string, Phrase>;

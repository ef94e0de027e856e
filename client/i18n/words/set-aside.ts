import type { WhySetAside } from '#shared/set-aside.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** What the record keeps apart, and why: read by people who were not there. */
export const setAsideWords = {
  title: { en: 'Set aside', bs: 'Izdvojeno' },
  help: {
    en: 'What was on the board and does not fit this session. It is kept as it was written, and no figure counts it.',
    bs: 'Ono što je bilo na ploči, a ne uklapa se u ovu sesiju. Čuva se kako je zapisano i ne ulazi u brojke.',
  },
  by: { en: '{what}, written by {name}', bs: '{what} ({name})' },
  byAt: { en: '{what} at {time}, written by {name}', bs: '{what} u {time} ({name})' },
  unreadable: { en: 'it cannot be read ({detail})', bs: 'ne može se pročitati ({detail})' },
  asWritten: { en: 'As it was written', bs: 'Kako je zapisano' },
} as const satisfies Record<string, Phrase>;

export const setAsideCounts = {
  more: {
    en: { one: '{n} more is in the file.', other: '{n} more are in the file.' },
    bs: { one: 'Još {n} je u datoteci.', few: 'Još {n} su u datoteci.', other: 'Još {n} ih je u datoteci.' },
  },
} as const satisfies Record<string, Counted>;

type Shelf = 'marks' | 'notes' | 'cells' | 'settlements' | 'intervals' | 'plans';

export const shelfWords: Readonly<Record<Shelf, Phrase>> = {
  marks: { en: 'Mark', bs: 'Oznaka' },
  notes: { en: 'Note', bs: 'Bilješka' },
  cells: { en: 'Reading in the matrix', bs: 'Čitanje u matrici' },
  settlements: { en: 'Settled version', bs: 'Usaglašena verzija' },
  intervals: { en: 'Interval', bs: 'Interval' },
  plans: { en: 'Choice of codes', bs: 'Izbor kodova' },
};

export const whySetAsideWords: Readonly<Record<WhySetAside, Phrase>> = {
  'unknown speaker': {
    en: 'the room has no such seat for who speaks',
    bs: 'prostorija nema to mjesto za onoga ko govori',
  },
  'unknown addressee': {
    en: 'the room has no such seat for who is spoken to',
    bs: 'prostorija nema to mjesto za onoga kome se govori',
  },
  'unknown code': { en: 'the codebook has no such code', bs: 'kodna knjiga nema taj kod' },
  'unknown modifier': { en: 'the code has no such modifier', bs: 'kod nema tu dopunu' },
  'unknown coder': { en: 'nobody of that name came to the room', bs: 'niko pod tim imenom nije ušao u prostoriju' },
  'unknown seat': { en: 'the room has no such seat', bs: 'prostorija nema to mjesto' },
  'unknown prompt': { en: 'the guide has no such prompt', bs: 'vodič nema taj poticaj' },
  'id differs from key': { en: 'it stands under a name that is not its own', bs: 'stoji pod imenom koje nije njeno' },
  'later than the close': {
    en: 'its time is later than the end of the session',
    bs: 'njeno vrijeme je poslije kraja sesije',
  },
  'speaker not in the circle then': {
    en: 'who speaks was not in the circle at that time',
    bs: 'ko govori tada nije bio u krugu',
  },
  'addressee not in the circle then': {
    en: 'who is spoken to was not in the circle at that time',
    bs: 'kome se govori tada nije bio u krugu',
  },
};

import type { Counted, Phrase } from '../phrase.ts';

/** The live pictures: each says what it is, and from how many marks it is drawn. */
export const pictureWords = {
  title: { en: 'Live pictures', bs: 'Slike uživo' },
  which: { en: 'Which picture', bs: 'Koja slika' },
  whose: { en: 'Whose marks', bs: 'Čije oznake' },
  openOnly: {
    en: 'Only marks that you may see are counted: coding is blind.',
    bs: 'Broje se samo oznake koje smijete vidjeti: kodira se naslijepo.',
  },
  noFigure: { en: 'No figure yet: {why}.', bs: 'Još nema broja: {why}.' },

  balance: { en: 'Balance', bs: 'Ravnoteža' },
  balanceHelp: {
    en: 'Who spoke how often. Who came late or left early is compared by acts a minute in the circle.',
    bs: 'Ko je koliko puta govorio. Ko je kasnije došao ili ranije otišao poredi se po javljanjima u minuti u krugu.',
  },
  effective: {
    en: 'Effective number of speakers: {value} of {seats}',
    bs: 'Stvarni broj onih koji govore: {value} od {seats}',
  },
  seat: { en: 'Seat', bs: 'Mjesto' },
  acts: { en: 'Acts', bs: 'Javljanja' },
  share: { en: 'Share', bs: 'Udio' },
  perMinute: { en: 'A minute', bs: 'U minuti' },
  facilitatorActs: {
    en: 'The facilitator’s acts are not among them: {n}.',
    bs: 'Javljanja facilitatora/ke nisu ubrojana: {n}.',
  },

  toWhom: { en: 'Who to whom', bs: 'Ko kome' },
  toWhomHelp: {
    en: 'Rows speak, columns are spoken to. What was said to everybody stands beside.',
    bs: 'Redovi govore, kolonama je upućeno. Ono što je rečeno svima stoji sa strane.',
  },
  bySector: { en: 'By sector', bs: 'Po sektorima' },
  fromTo: { en: 'From \\ to', bs: 'Od \\ kome' },
  toAll: { en: 'To everybody', bs: 'Svima' },
  toSelf: { en: 'To oneself, left out: {n}', bs: 'Samom sebi, izostavljeno: {n}' },

  overTime: { en: 'Codes over time', bs: 'Kodovi kroz vrijeme' },
  overTimeHelp: {
    en: 'How often each code was marked, in parts of {minutes} min from the start.',
    bs: 'Koliko je puta svaki kod označen, u dijelovima od {minutes} min od početka.',
  },
  code: { en: 'Code', bs: 'Kod' },
  total: { en: 'All', bs: 'Ukupno' },
  noCodes: { en: 'Nothing is coded yet.', bs: 'Još ništa nije kodirano.' },

  follows: { en: 'What follows what', bs: 'Šta slijedi iza čega' },
  followsHelp: {
    en: 'After the code of a row, how often the code of a column came next. A new prompt or a minute of silence begins anew.',
    bs: 'Iza koda u redu, koliko često je kod u koloni bio sljedeći. Novi poticaj ili minuta tišine počinje iznova.',
  },
  firstThen: { en: 'First \\ then', bs: 'Prvo \\ zatim' },
  moreThanChance: { en: 'more often than by chance', bs: 'češće nego slučajno' },
  lessThanChance: { en: 'less often than by chance', bs: 'rjeđe nego slučajno' },
  signs: { en: '▲ more often than by chance, ▼ less often.', bs: '▲ češće nego slučajno, ▼ rjeđe.' },
} as const satisfies Record<string, Phrase>;

export const pictureCounts = {
  from: {
    en: { one: 'From {n} mark of {name}.', other: 'From {n} marks of {name}.' },
    bs: {
      one: 'Iz {n} oznake: {name}.',
      few: 'Iz {n} oznake: {name}.',
      other: 'Iz {n} oznaka: {name}.',
    },
  },
  transitions: {
    en: { one: 'From {n} step.', other: 'From {n} steps.' },
    bs: { one: 'Iz {n} koraka.', few: 'Iz {n} koraka.', other: 'Iz {n} koraka.' },
  },
  notEnough: {
    en: {
      one: 'Not enough yet: {have} steps of {needed}. It takes {n} more.',
      other: 'Not enough yet: {have} steps of {needed}. It takes {n} more.',
    },
    bs: {
      one: 'Još nije dovoljno: {have} od {needed} koraka. Treba još {n}.',
      few: 'Još nije dovoljno: {have} od {needed} koraka. Treba još {n}.',
      other: 'Još nije dovoljno: {have} od {needed} koraka. Treba još {n}.',
    },
  },
} as const satisfies Record<string, Counted>;

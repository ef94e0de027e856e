import type { Counted, Phrase } from '../phrase.ts';

/** Coding by intervals of two minutes. */
export const intervalWords = {
  sheet: { en: '{time}: who did what', bs: '{time}: ko je šta radio' },
  who: { en: 'Who', bs: 'Ko' },
  box: { en: '{who}: {code}', bs: '{who}: {code}' },
  none: {
    en: 'Every two minutes you tick who did what. The first interval begins with the session.',
    bs: 'Svake dvije minute označite ko je šta radio. Prvi interval počinje sa sesijom.',
  },
  earlier: { en: 'Earlier interval', bs: 'Raniji interval' },
  later: { en: 'Later interval', bs: 'Kasniji interval' },
  steps: { en: 'Intervals', bs: 'Intervali' },
  step: { en: '{time}: {state}', bs: '{time}: {state}' },
  left: { en: '{time} left', bs: 'još {time}' },
  running: { en: 'running: tick as you see it', bs: 'u toku: označavajte usput' },
  runningNow: { en: 'running', bs: 'u toku' },
  asks: { en: 'is over. Who did what? Then: Done.', bs: 'je završen. Ko je šta radio? Zatim: Gotovo.' },
  open: { en: 'is over; it can still be corrected', bs: 'je završen; još se može ispraviti' },
  said: { en: 'done; it can still be corrected', bs: 'gotov; još se može ispraviti' },
  shut: {
    en: 'too long ago to be corrected',
    bs: 'predavno je bilo da bi se ispravljalo',
  },
  notNow: { en: 'Ticks are not taken any more.', bs: 'Više se ne može označavati.' },
  tooLongAgo: {
    en: 'This interval is too long ago: what is ticked now would be imagined, not seen.',
    bs: 'Ovaj interval je predavno bio: sada biste nagađali, a ne bilježili viđeno.',
  },
  done: { en: 'Done', bs: 'Gotovo' },
  notDone: { en: 'Not done yet', bs: 'Ipak nije gotovo' },
  toNow: { en: 'To the running one', bs: 'Na tekući' },
  help: {
    en: 'Digit: whose row. Letter: tick. Arrows: from box to box. [ ] or PgUp PgDn: other intervals. Once is enough, however often it was.',
    bs: 'Broj: čiji red. Slovo: oznaka. Strelice: od polja do polja. PgUp PgDn: drugi intervali. Dovoljna je jedna oznaka, ma koliko puta se desilo.',
  },
  helpTouch: {
    en: 'Tap a box for what somebody did, once, however often it was.',
    bs: 'Dodirnite polje za ono što je neko uradio, jednom, ma koliko puta se desilo.',
  },
  notHere: { en: '{who} was not in the circle then.', bs: '{who}: tada nije bio/la u krugu.' },
  tooMany: {
    en: '{people} rows and {codes} codes are more than one pair of eyes follows. Share the codes: My codes.',
    bs: 'Redova: {people}, kodova: {codes}. To je više nego što jedna osoba može pratiti. Podijelite kodove: Moji kodovi.',
  },
  ended: { en: 'an interval is over', bs: 'interval je završen' },

  agreement: { en: 'Ticked intervals', bs: 'Označeni intervali' },
  agreementHelp: {
    en: 'Each box of an ended interval that both had done, ticked or not. Most are empty for both, so the percentage is high by itself.',
    bs: 'Svako polje završenog intervala koji su oboje uradili, označeno ili ne. Većina je prazna kod oboje, pa je postotak sam po sebi visok.',
  },
  kappa: { en: 'Cohen’s kappa', bs: 'Cohenova kapa' },
  ac1: { en: 'Gwet’s AC1', bs: 'Gwetov AC1' },
  percent: { en: 'Same tick, or none', bs: 'Isto označeno, ili neoznačeno' },
  noneInCommon: {
    en: 'They have no ended interval in common that both had done.',
    bs: 'Nemaju nijedan završen interval koji su oboje uradili.',
  },
} as const satisfies Record<string, Phrase>;

export const stepWords: Readonly<Record<'said' | 'ticked' | 'empty', Phrase>> = {
  said: { en: 'done', bs: 'gotov' },
  ticked: { en: 'ticked', bs: 'označen' },
  empty: { en: 'nothing yet', bs: 'još ništa' },
};

export const intervalCounts = {
  doneOf: {
    en: { one: '{done} of {n} done', other: '{done} of {n} done' },
    bs: { one: 'gotovo {done} od {n}', few: 'gotovo {done} od {n}', other: 'gotovo {done} od {n}' },
  },
  since: {
    en: { one: 'Since then {n} more is over.', other: 'Since then {n} more are over.' },
    bs: {
      one: 'Od tada je završen još {n}.',
      few: 'Od tada su završena još {n}.',
      other: 'Od tada je završeno još {n}.',
    },
  },
  intervals: {
    en: { one: '{n} interval', other: '{n} intervals' },
    bs: { one: '{n} interval', few: '{n} intervala', other: '{n} intervala' },
  },
  boxes: {
    en: { one: 'of {n} box', other: 'of {n} boxes' },
    bs: { one: 'od {n} polja', few: 'od {n} polja', other: 'od {n} polja' },
  },
} as const satisfies Record<string, Counted>;

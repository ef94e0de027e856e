import type { Counted, Phrase } from '../phrase.ts';

export const recordIntervalWords = {
  intervals: { en: 'Ticked intervals', bs: 'Označeni intervali' },
  help: {
    en: 'In how many intervals of {minutes} minutes a coder saw the code, once in an interval, however often it was.',
    bs: 'U koliko je intervala od {minutes} minute kod viđen, jednom po intervalu, ma koliko puta se desilo.',
  },
  table: { en: 'Table of intervals: {name}', bs: 'Tabela intervala: {name}' },
  who: { en: 'Who', bs: 'Ko' },
  nothing: { en: 'Looked through, and nothing was ticked.', bs: 'Pregledano, ništa nije označeno.' },
  plans: { en: 'Who took which codes', bs: 'Ko je preuzeo koje kodove' },
  plansHelp: {
    en: 'Whoever is not named took all codes, as did everybody before the first choice. Compare two coders only on codes that both took.',
    bs: 'Ko nije naveden, preuzeo je sve kodove, kao i svi prije prvog izbora. Dvoje poredite samo na kodovima koje su oboje preuzeli.',
  },
  allCodes: { en: 'all codes', bs: 'svi kodovi' },
  from: { en: 'from {time}: {codes}', bs: 'od {time}: {codes}' },
} as const satisfies Record<string, Phrase>;

export const recordIntervalCounts = {
  done: {
    en: { one: '{n} interval done', other: '{n} intervals done' },
    bs: { one: '{n} gotov interval', few: '{n} gotova intervala', other: '{n} gotovih intervala' },
  },
} as const satisfies Record<string, Counted>;

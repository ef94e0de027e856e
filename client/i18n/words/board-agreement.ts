import type { Band } from '#shared/analysis/agreement/bands.ts';
import type { DisagreementKind } from '#shared/analysis/alignment/disagreements.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** Agreement between coders, and what is talked over in the break. */
export const agreementWords = {
  title: { en: 'Agreement', bs: 'Slaganje' },
  figures: { en: 'Figures', bs: 'Mjere' },
  toSettle: { en: 'To settle', bs: 'Za usaglašavanje' },
  noOne: {
    en: 'Agreement needs marks of two coders in open layers.',
    bs: 'Za slaganje su potrebne oznake dvoje kodera/ki u otvorenim slojevima.',
  },
  closedLayers: {
    en: 'Closed layers are left out: they count once their prompt closes or all layers are opened.',
    bs: 'Zatvoreni slojevi su izostavljeni: računaju se kad se njihov poticaj zatvori ili se svi slojevi otvore.',
  },
  counting: { en: 'Counting anew', bs: 'Računa se ponovo' },
  counted: { en: 'Counted', bs: 'Izračunato' },
  failed: {
    en: 'This browser cannot count in the background, so there are no figures here.',
    bs: 'Ovaj preglednik ne može računati u pozadini, pa ovdje nema mjera.',
  },
  tolerance: { en: 'Tolerance', bs: 'Tolerancija' },
  toleranceHelp: {
    en: 'Marks that far apart can be one act. No tolerance is right; see how the index depends on it.',
    bs: 'Oznake toliko udaljene mogu biti isti čin. Nijedna tolerancija nije prava; pogledajte kako indeks o njoj ovisi.',
  },
  seconds: { en: '{n} s', bs: '{n} s' },
  pair: { en: 'Coders', bs: 'Koderi/ke' },
  pairName: { en: '{first} and {second}', bs: '{first} i {second}' },
  all: { en: 'All coders: Krippendorff’s alpha', bs: 'Svi koderi/ke: Krippendorffova alfa' },
  measure: { en: 'Figure', bs: 'Mjera' },
  says: { en: 'What it says', bs: 'Šta govori' },
  interval: { en: '95 % interval', bs: '95 % interval' },
  between: { en: '{low} to {high}', bs: '{low} do {high}' },
  waiting: { en: 'being counted', bs: 'računa se' },
  noInterval: {
    en: 'none: neighbouring moments depend on each other',
    bs: 'nema: susjedni trenuci ovise jedan o drugom',
  },
  cannotSay: { en: 'Cannot say: {reason}', bs: 'Ne može se reći: {reason}' },
  saidBand: { en: '{band} ({value})', bs: '{band} ({value})' },
  saidShare: { en: '{value}, chance included', bs: '{value}, uključujući slučaj' },
  bandHelp: {
    en: 'Firm from .80, tentative from .67 (Krippendorff 2004). Marks of fewer than some dozens carry little weight.',
    bs: 'Čvrsto od 0,80, uslovno od 0,67 (Krippendorff 2004). Manje od nekoliko desetina oznaka malo znači.',
  },
  lagTitle: { en: 'Who marks later', bs: 'Ko označava kasnije' },
  lag: { en: '{late} marks {seconds} s after {early}', bs: '{late} označava {seconds} s kasnije nego {early}' },
  noLag: { en: '{first} and {second} mark at the same time', bs: '{first} i {second} označavaju u isto vrijeme' },
  lagCannotSay: { en: 'Cannot say who marks later: {reason}', bs: 'Ne može se reći ko označava kasnije: {reason}' },
  takeOff: { en: 'Count without this lag', bs: 'Računaj bez ovog kašnjenja' },
  takenOff: {
    en: 'Taken off: {late}’s marks count here as {seconds} s earlier, in all figures of this pair, the curve and what is to settle. Only on this device; the marks themselves stay as they are.',
    bs: 'Oduzeto: oznake osobe {late} ovdje se računaju kao {seconds} s ranije, u svim mjerama ovog para, krivoj i onome za usaglašavanje. Samo na ovom uređaju; same oznake ostaju kakve jesu.',
  },
  takenOffHere: { en: 'lag taken off', bs: 'kašnjenje oduzeto' },
  allWithLags: { en: 'no lag taken off', bs: 'bez oduzimanja kašnjenja' },
  curve: { en: 'The index by tolerance', bs: 'Indeks prema toleranciji' },
  curveOf: {
    en: 'Agreement index from {low} at {from} s to {high} at {to} s',
    bs: 'Indeks slaganja od {low} pri {from} s do {high} pri {to} s',
  },
  asTable: { en: 'As a table', bs: 'Kao tabela' },
  index: { en: 'Index', bs: 'Indeks' },
  matchedPairs: { en: 'Pairs', bs: 'Parovi' },
  byCode: { en: 'By code', bs: 'Po kodovima' },
  code: { en: 'Code', bs: 'Kod' },
  both: { en: 'Both', bs: 'Oboje' },
  indexOfCode: { en: 'Both of either', bs: 'Oboje od ijednog' },
  kappa: { en: 'Kappa on pairs', bs: 'Kapa na parovima' },

  nothingToSettle: { en: 'Nothing is left to settle for this pair.', bs: 'Za ovaj par nema više šta da se usaglasi.' },
  settleHelp: {
    en: 'What is most worth a talk stands first. Both versions are kept, and who settled it is named.',
    bs: 'Prvo stoji ono o čemu najviše vrijedi razgovarati. Obje verzije ostaju, i zna se ko je usaglasio.',
  },
  noMark: { en: 'No mark here', bs: 'Ovdje nema oznake' },
  notes: { en: 'Notes around it', bs: 'Bilješke oko toga' },
  keep: { en: 'Keep {name}’s', bs: 'Zadrži: {name}' },
  keepOther: { en: 'Something else', bs: 'Nešto drugo' },
  keepNone: { en: 'Neither: no mark', bs: 'Nijedno: bez oznake' },
  outcome: { en: 'What holds', bs: 'Šta važi' },
  from: { en: 'Who speaks', bs: 'Ko govori' },
  to: { en: 'To whom', bs: 'Kome' },
  decidedWith: { en: 'Decided with', bs: 'Odlučeno s' },
  settle: { en: 'Settle', bs: 'Usaglasi' },
  back: { en: 'Back to the list', bs: 'Nazad na listu' },
  settled: { en: 'Settled', bs: 'Usaglašeno' },
  settledBy: { en: 'Settled by {name}', bs: 'Usaglasio/la: {name}' },
  settledWith: { en: 'Settled by {name} with {others}', bs: 'Usaglasili: {name} i {others}' },
  keptNone: { en: 'no mark', bs: 'bez oznake' },
  undo: { en: 'Undo', bs: 'Poništi' },
  undoOf: { en: 'Undo: {what}', bs: 'Poništi: {what}' },
  more: { en: 'Show more', bs: 'Prikaži još' },
  notNow: { en: 'Nothing can be settled just now.', bs: 'Trenutno se ništa ne može usaglasiti.' },
} as const satisfies Record<string, Phrase>;

export const agreementCounts = {
  fromMarks: {
    en: { one: 'from {n} mark', other: 'from {n} marks' },
    bs: { one: 'iz {n} oznake', few: 'iz {n} oznake', other: 'iz {n} oznaka' },
  },
  ofMoments: {
    en: { one: 'of {n} act', other: 'of {n} acts' },
    bs: { one: 'od {n} čina', few: 'od {n} čina', other: 'od {n} činova' },
  },
  fromPairs: {
    en: { one: 'from {n} pair', other: 'from {n} pairs' },
    bs: { one: 'iz {n} para', few: 'iz {n} para', other: 'iz {n} parova' },
  },
  ofSamples: {
    en: { one: 'of {n} sample', other: 'of {n} samples' },
    bs: { one: 'od {n} uzorka', few: 'od {n} uzorka', other: 'od {n} uzoraka' },
  },
  alike: {
    en: { one: 'once', other: '{n} alike' },
    bs: { one: 'jednom', few: '{n} slična', other: '{n} sličnih' },
  },
} as const satisfies Record<string, Counted>;

export const figureNames = {
  index: { en: 'Agreement index (same code and speaker)', bs: 'Indeks slaganja (isti kod i govornik/ca)' },
  timeUnit: { en: 'Time-unit kappa, every {n} s', bs: 'Kapa po vremenu, svake {n} s' },
  kappa: { en: 'Cohen’s kappa on matched acts', bs: 'Cohenova kapa na uparenim činovima' },
  ac1: { en: 'Gwet’s AC1 on matched acts', bs: 'Gwetov AC1 na uparenim činovima' },
  percent: { en: 'Same code on matched acts', bs: 'Isti kod na uparenim činovima' },
  alpha: { en: 'Krippendorff’s alpha', bs: 'Krippendorffova alfa' },
} as const satisfies Record<string, Phrase>;

export const bandWords: Readonly<Record<Band, Phrase>> = {
  firm: { en: 'firm', bs: 'čvrsto' },
  tentative: { en: 'tentative', bs: 'uslovno' },
  weak: { en: 'weak', bs: 'slabo' },
  'cannot-say': { en: 'cannot say', bs: 'ne može se reći' },
};

export const kindWords: Readonly<Record<DisagreementKind, Phrase>> = {
  code: { en: 'Other code', bs: 'Drugi kod' },
  speaker: { en: 'Other speaker', bs: 'Drugi govornik/ca' },
  missed: { en: 'Marked by one', bs: 'Označilo jedno' },
  addressee: { en: 'Other addressee', bs: 'Drugi primalac/teljka' },
};

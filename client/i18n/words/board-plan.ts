import type { Phrase } from '../phrase.ts';

/** Codes shared out among coders. */
export const planWords = {
  mine: { en: 'My codes', bs: 'Moji kodovi' },
  title: { en: 'Which codes do you take?', bs: 'Koje kodove preuzimate?' },
  help: {
    en: 'Untick what others take today. Agreement is then counted only on codes that both coders took.',
    bs: 'Isključite ono što danas preuzimaju drugi. Slaganje se tada računa samo na kodovima koje oboje preuzimaju.',
  },
  alone: { en: 'nobody else', bs: 'niko drugi' },
  nobody: { en: 'nobody', bs: 'niko' },
  away: { en: '{name} (not here)', bs: '{name} (nije tu)' },
  undecided: { en: '{name} (all codes)', bs: '{name} (svi kodovi)' },
  noOneTakes: { en: 'Nobody here takes: {codes}.', bs: 'Niko ovdje ne preuzima: {codes}.' },
  everyTaken: { en: 'Every code is taken.', bs: 'Svaki kod neko preuzima.' },
  wholeGroup: { en: 'All of {group}', bs: 'Sve iz grupe: {group}' },
  takeAll: { en: 'Take all', bs: 'Preuzmi sve' },
  save: { en: 'Save my codes', bs: 'Sačuvaj moje kodove' },
  noneTicked: {
    en: 'Tick at least one code.',
    bs: 'Označite barem jedan kod.',
  },
  notNow: { en: 'Nothing can be changed any more.', bs: 'Više se ništa ne može mijenjati.' },
  othersTake: { en: 'Not yours today', bs: 'Danas nisu Vaši' },
  others: { en: '{code}: taken by {others} today.', bs: '{code}: danas preuzima {others}.' },
  nobodys: {
    en: '{code}: not yours today, nor anybody’s.',
    bs: '{code}: danas ne preuzimate ni Vi ni iko drugi.',
  },
  again: { en: 'Press again to mark it.', bs: 'Pritisnite ponovo da ipak označite.' },
  common: {
    en: 'Compared only on codes that both took: {codes}.',
    bs: 'Poređenje samo na kodovima koje je preuzimalo oboje: {codes}.',
  },
  noCommon: {
    en: 'These two took no code in common, so there is nothing to compare.',
    bs: 'Ovo dvoje nije preuzimalo nijedan zajednički kod, pa se nema šta porediti.',
  },
} as const satisfies Record<string, Phrase>;

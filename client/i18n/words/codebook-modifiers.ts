import { LIMITS } from '#shared/limits.ts';
import type { Phrase } from '../phrase.ts';

export const setWords = {
  title: { en: 'Modifiers', bs: 'Dopune' },
  lead: {
    en: 'A small set of values that sharpens a code after it was given: “Disagrees” with reason or without. Nobody has to choose one; a mark is complete without. Best are letters that no code has: they also work while a mark is corrected.',
    bs: 'Mali skup vrijednosti koji dopunjava već dati kod: „Ne slaže se“ sa razlogom ili bez njega. Niko ne mora birati; oznaka je potpuna i bez dopune. Najbolja su slova koja nema nijedan kod: ona rade i dok se oznaka ispravlja.',
  },
  addSet: { en: 'Add a set', bs: 'Dodaj grupu dopuna' },
  addExamples: { en: 'Start from an example', bs: 'Počni od primjera' },
  fullSets: { en: `No more than ${LIMITS.MODIFIER_SETS} sets.`, bs: `Najviše ${LIMITS.MODIFIER_SETS} grupa dopuna.` },
  set: { en: 'Modifiers: {label}', bs: 'Dopune: {label}' },
  newSet: { en: 'new set', bs: 'nova grupa' },
  setName: { en: 'Name of the set', bs: 'Naziv grupe dopuna' },
  valueOf: { en: 'Value {label}', bs: 'Vrijednost {label}' },
  value: { en: 'Value', bs: 'Vrijednost' },
  addValue: { en: 'Add a value', bs: 'Dodaj vrijednost' },
  addBelow: { en: 'Add a second level', bs: 'Dodaj drugi nivo' },
  addBelowOf: { en: 'Add a second level to {label}', bs: 'Dodaj drugi nivo: {label}' },
  addValueBelow: { en: 'Add a value below {label}', bs: 'Dodaj vrijednost ispod: {label}' },
  below: { en: 'Then: {label}', bs: 'Zatim: {label}' },
  fullValues: {
    en: `No more than ${LIMITS.MODIFIER_VALUES} values on one level.`,
    bs: `Najviše ${LIMITS.MODIFIER_VALUES} vrijednosti na jednom nivou.`,
  },
  noLabel: { en: 'without a name', bs: 'bez naziva' },
  up: { en: 'Move {label} up', bs: 'Pomjeri gore: {label}' },
  down: { en: 'Move {label} down', bs: 'Pomjeri dolje: {label}' },
  isFirst: { en: 'It is the first.', bs: 'Već je na vrhu.' },
  isLast: { en: 'It is the last.', bs: 'Već je na dnu.' },
  remove: { en: 'Remove {label}', bs: 'Ukloni: {label}' },
  codes: { en: 'Codes that it sharpens', bs: 'Kodovi koje dopunjava' },
  noCodesYet: { en: 'No code has it yet.', bs: 'Još je nema nijedan kod.' },
  hasOther: { en: '{code} (now: {set})', bs: '{code} (sada: {set})' },
  removeSetAsk: { en: 'Remove “{label}”?', bs: 'Ukloniti „{label}“?' },
  removeSetMeans: {
    en: 'These codes lose it: {codes}. Marks of sessions that used it keep it.',
    bs: 'Gube je ovi kodovi: {codes}. Oznake u sesijama u kojima je korištena je zadržavaju.',
  },
  removeValueMeans: { en: 'The values below it go, too: {values}.', bs: 'Uklanjaju se i vrijednosti ispod: {values}.' },
  doRemove: { en: 'Remove', bs: 'Ukloni' },
} as const satisfies Record<string, Phrase>;

import type { CannotSay } from '#shared/analysis/figure.ts';
import type { Phrase } from '../phrase.ts';

/** Why a figure cannot be given: a sentence for each reason, to stand where the figure would. */
export const cannotSayWords: Readonly<Record<CannotSay, Phrase>> = {
  'no-data': { en: 'nothing is marked yet', bs: 'još ništa nije označeno' },
  'one-coder': { en: 'it takes two coders', bs: 'potrebna su dva kodera/ke' },
  'not-two-coders': { en: 'it is for two coders', bs: 'vrijedi za dva kodera/ke' },
  'no-pairs': { en: 'no act was marked by both', bs: 'nijedan čin nisu označili oboje' },
  'no-variation': {
    en: 'all have the same code: chance cannot be told apart',
    bs: 'svi imaju isti kod: slučaj se ne može odvojiti',
  },
  'one-category': { en: 'there was only one code to choose', bs: 'mogao se izabrati samo jedan kod' },
  'unknown-category': { en: 'a code is not in the codebook', bs: 'jedan kod nije u kodnoj knjizi' },
  'not-numeric': { en: 'it needs numbers', bs: 'potrebni su brojevi' },
  'negative-value': { en: 'an amount is below zero', bs: 'jedna vrijednost je manja od nule' },
  'too-few': { en: 'too few marks', bs: 'premalo oznaka' },
  'no-spread': { en: 'too few that differ to say how sure', bs: 'premalo razlika da se kaže koliko je sigurno' },
  unstable: { en: 'too few for an interval', bs: 'premalo za interval' },
  'one-seat': { en: 'it takes two seats', bs: 'potrebna su dva mjesta' },
  'no-ties': { en: 'nobody was addressed', bs: 'nikome ništa nije upućeno' },
  'structural-zero': { en: 'the codebook rules it out', bs: 'kodna knjiga to isključuje' },
  'empty-margin': { en: 'a row is empty or holds everything', bs: 'jedan red je prazan ili sadrži sve' },
  'no-fit': { en: 'there is nothing to test', bs: 'nema šta da se ispita' },
  'bad-setting': { en: 'the setting is not valid', bs: 'postavka nije ispravna' },
};

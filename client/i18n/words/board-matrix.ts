import type { STANCES } from '#shared/lists.ts';
import type { Phrase } from '../phrase.ts';

export const matrixWords = {
  title: { en: 'Consensus matrix, your reading', bs: 'Matrica saglasnosti, Vaše čitanje' },
  prompt: { en: 'Prompt', bs: 'Poticaj' },
  open: { en: 'open now', bs: 'otvoren sada' },
  none: {
    en: 'The matrix has a row for each prompt, once it has been opened.',
    bs: 'Matrica dobija red za svaki poticaj kada se otvori.',
  },
  help: {
    en: 'A agrees, D dissents, E with an example or without, ⌫ clears; a tap goes through them. The large sign is yours, small ones are other coders’.',
    bs: 'A slaže se, D ne slaže se, E s primjerom ili bez, ⌫ briše; dodir ih mijenja redom. Veliki znak je Vaš, mali su drugih kodera/ki.',
  },
  nothing: { en: 'no indication', bs: 'bez naznake' },
  cell: { en: '{seat}: {stance}', bs: '{seat}: {stance}' },
  cellOthers: { en: '{seat}: {stance}; others: {others}', bs: '{seat}: {stance}; drugi: {others}' },
  notHere: { en: '{seat}: not in the circle at this prompt', bs: '{seat}: nije u krugu kod ovog poticaja' },
  noSeats: { en: 'Nobody was in the circle.', bs: 'Niko nije bio u krugu.' },
  summary: {
    en: 'Agree {agree}, dissent {dissent}, no indication {silent}, of {seats} seats',
    bs: 'Slaže se {agree}, ne slaže se {dissent}, bez naznake {silent}, od mjesta: {seats}',
  },
  examples: { en: 'with an example {share} % of {n}', bs: 's primjerom {share} % od {n}' },
  apparent: {
    en: 'Apparent consensus: nobody dissents, and {silent} of {seats} gave no indication.',
    bs: 'Prividna saglasnost: niko se ne protivi, a {silent} od {seats} bez naznake.',
  },
  notTaken: { en: 'Readings are not taken now.', bs: 'Čitanja se sada ne primaju.' },
} as const satisfies Record<string, Phrase>;

export const stanceWords: Readonly<Record<(typeof STANCES)[number], Phrase>> = {
  agree: { en: 'agrees', bs: 'slaže se' },
  dissent: { en: 'dissents', bs: 'ne slaže se' },
  'agree-example': { en: 'agrees, with an example', bs: 'slaže se, s primjerom' },
  'dissent-example': { en: 'dissents, with an example', bs: 'ne slaže se, s primjerom' },
};

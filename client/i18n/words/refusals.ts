import type { Refusal } from '#shared/refusals.ts';
import type { Phrase } from '../phrase.ts';
import { phoneRefusals } from './refusals-phone.ts';

/** A sentence for every refusal: what happened, and what can be done. */
export const refusalWords: Readonly<Record<Refusal, Phrase>> = {
  ...phoneRefusals,
  'sign-in-needed': { en: 'Please sign in first.', bs: 'Molimo prvo se prijavite.' },
  'wrong-name-or-password': { en: 'The name or the password is not right.', bs: 'Ime ili lozinka nisu tačni.' },
  'set-up-done': { en: 'Krug is set up already. Please sign in.', bs: 'Krug je već podešen. Molimo prijavite se.' },
  'name-taken': {
    en: 'This name is taken. Please choose another one.',
    bs: 'Ovo ime je zauzeto. Molimo odaberite drugo.',
  },
  conflict: {
    en: 'Somebody else was faster. What you see now is up to date.',
    bs: 'Neko drugi je bio brži. Ono što sada vidite je ažurno.',
  },
  'prompt-already-open': {
    en: 'Another prompt is open. Close it first.',
    bs: 'Drugi poticaj je otvoren. Prvo ga zatvorite.',
  },
  'prompt-done': {
    en: 'This prompt has been held. Reset it to ask again.',
    bs: 'Ovaj poticaj je već održan. Vratite ga na početak da pitate ponovo.',
  },
  'prompt-not-closed': { en: 'Close the prompt first.', bs: 'Prvo zatvorite poticaj.' },
  exists: { en: 'There is one with this name already.', bs: 'Već postoji s ovim nazivom.' },
  'seat-unknown': { en: 'This seat is not in the circle.', bs: 'Ovo mjesto nije u krugu.' },
  'codebooks-full': {
    en: 'There are as many codebooks as fit here. Delete one that nobody needs.',
    bs: 'Ovdje je već najveći mogući broj knjiga kodova. Obrišite neku koja nikome ne treba.',
  },
  'board-forged': {
    en: 'The board set this connection aside, because its marks were not its own. Please reload.',
    bs: 'Ploča je izdvojila ovu vezu jer oznake nisu njene. Molimo ponovo učitajte.',
  },
  'board-malformed': {
    en: 'The board could not read a mark. Please reload the page.',
    bs: 'Ploča nije mogla pročitati oznaku. Molimo ponovo učitajte stranicu.',
  },
  'board-full': {
    en: 'The board is full. What is on it is safe.',
    bs: 'Ploča je puna. Sve što je na njoj je sačuvano.',
  },
};

import type { Refusal } from '#shared/refusals.ts';
import type { Phrase } from '../phrase.ts';

/** The refusals that a phone can meet. They stand apart because a phone loads these alone. */
export const phoneRefusals = {
  malformed: {
    en: 'This could not be read. Please check what you entered.',
    bs: 'Ovo nije bilo moguće pročitati. Molimo provjerite unos.',
  },
  'too-large': { en: 'This is longer than fits here. Please shorten it.', bs: 'Ovo je predugo. Molimo skratite.' },
  'too-fast': {
    en: 'That was a little too fast. Please try again in a moment.',
    bs: 'To je bilo prebrzo. Pokušajte ponovo za trenutak.',
  },
  'not-allowed': {
    en: 'Your role in this room does not include this.',
    bs: 'Vaša uloga u ovoj prostoriji to ne uključuje.',
  },
  'link-invalid': {
    en: 'This link is no longer valid. Ask the facilitator for a new one.',
    bs: 'Ovaj link više ne važi. Zatražite novi od facilitatora/ke.',
  },
  'code-unknown': {
    en: 'No open room has this code. Check it on the screen in the room.',
    bs: 'Nijedna otvorena prostorija nema ovaj kod. Provjerite ga na ekranu u sali.',
  },
  'too-many-tries': { en: 'Too many tries. Please wait a minute.', bs: 'Previše pokušaja. Molimo sačekajte minut.' },
  'wrong-origin': {
    en: 'This page does not belong to this installation.',
    bs: 'Ova stranica ne pripada ovoj instalaciji.',
  },
  'room-unknown': { en: 'This room does not exist.', bs: 'Ova prostorija ne postoji.' },
  'room-closed': { en: 'This session has been closed.', bs: 'Ova sesija je zaključena.' },
  'room-full': { en: 'The room is full.', bs: 'Prostorija je puna.' },
  'wrong-phase': {
    en: 'This is not possible at this point of the session.',
    bs: 'To nije moguće u ovom dijelu sesije.',
  },
  'prompt-unknown': { en: 'This prompt is not in the guide.', bs: 'Ovaj poticaj nije u vodiču.' },
  'prompt-not-open': { en: 'This prompt is not open any more.', bs: 'Ovaj poticaj više nije otvoren.' },
  'prompt-takes-no-answer': {
    en: 'This prompt is for talking; phones do not answer it.',
    bs: 'O ovom poticaju se razgovara; na njega se ne odgovara telefonom.',
  },
  'answer-not-of-kind': { en: 'This answer does not fit the question.', bs: 'Ovaj odgovor ne odgovara pitanju.' },
  'ballot-invalid': {
    en: 'This answer could not be accepted. Please reload the page.',
    bs: 'Odgovor nije mogao biti prihvaćen. Molimo ponovo učitajte stranicu.',
  },
  'ballot-spent': {
    en: 'An answer from this phone has been taken already.',
    bs: 'Odgovor s ovog telefona je već primljen.',
  },
  'not-ready': {
    en: 'No connection just now. Please try again in a moment.',
    bs: 'Trenutno nema veze. Pokušajte ponovo za trenutak.',
  },
  'not-found': { en: 'There is nothing here.', bs: 'Ovdje nema ničega.' },
} as const satisfies Partial<Record<Refusal, Phrase>>;

export function phoneRefusal(refusal: Refusal): Phrase {
  const words: Partial<Record<Refusal, Phrase>> = phoneRefusals;
  return words[refusal] ?? phoneRefusals.malformed;
}

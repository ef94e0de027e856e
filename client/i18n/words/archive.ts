import type { Note } from '#shared/mark.ts';
import type { Role } from '#shared/room/commands.ts';
import type { RoomEvent } from '#shared/room/events.ts';
import type { Counted, Phrase } from '../phrase.ts';

export const archiveWords = {
  notCoded: { en: 'turn, not coded', bs: 'javljanje, nije kodirano' },
  archive: { en: 'Archive', bs: 'Arhiva' },
  search: { en: 'Search the archive', bs: 'Pretraži arhivu' },
  empty: { en: 'Closed sessions will be kept here.', bs: 'Ovdje će se čuvati zaključene sesije.' },
  nothingFound: { en: 'No session has all of these words.', bs: 'Nijedna sesija ne sadrži sve ove riječi.' },
  loading: { en: 'One moment', bs: 'Trenutak' },
  back: { en: 'All sessions', bs: 'Sve sesije' },
  download: { en: 'Download (JSON)', bs: 'Preuzmi (JSON)' },
  print: { en: 'Print', bs: 'Štampaj' },
  session: { en: 'Session record', bs: 'Zapis o sesiji' },
  summary: { en: 'Summary', bs: 'Sažetak' },
  prompts: { en: 'Prompts and answers', bs: 'Poticaji i odgovori' },
  evaluation: { en: 'Evaluation', bs: 'Evaluacija' },
  evaluationNone: { en: 'Nobody filled in the evaluation.', bs: 'Niko nije popunio evaluaciju.' },
  commentsHeld: {
    en: 'Comments stand here from {least} evaluations on; these are in the file.',
    bs: 'Komentari se ovdje prikazuju od {least} evaluacija; ovi su u datoteci.',
  },
  comments: { en: 'Comments', bs: 'Komentari' },
  notes: { en: 'Notes of observers', bs: 'Bilješke posmatračica i posmatrača' },
  noNotes: { en: 'No notes were written.', bs: 'Nije bilo bilješki.' },
  marks: { en: 'Marks', bs: 'Oznake' },
  marksTable: { en: 'Table of marks', bs: 'Tabela oznaka' },
  noMarks: { en: 'Nothing was coded.', bs: 'Ništa nije kodirano.' },
  events: { en: 'Course of the session', bs: 'Tok sesije' },
  reason: { en: 'Reason: {reason}', bs: 'Razlog: {reason}' },
  noReason: { en: 'no reason given', bs: 'bez razloga' },
  resetFigures: {
    en: 'Answers: {n}. No figures are drawn of them: most were given again after the reset, and the two could be subtracted.',
    bs: 'Odgovora: {n}. Brojke se ne prikazuju: većina je ponovo data nakon vraćanja, pa bi se dvije mogle oduzeti.',
  },
  earlierAnswers: { en: 'Answers before the reset', bs: 'Odgovori prije vraćanja na početak' },
  resetBy: { en: 'Reset by {name}. {reason}', bs: 'Na početak vratio/la: {name}. {reason}' },
  skipped: { en: 'Skipped', bs: 'Preskočeno' },
  notHeld: { en: 'Not held', bs: 'Nije održano' },
  discussed: { en: 'Discussed for {time}', bs: 'Razgovor je trajao {time}' },
  openFor: { en: 'Open for {time}', bs: 'Otvoreno {time}' },
  shown: { en: 'Results were shown', bs: 'Rezultati su prikazani' },
  notShown: { en: 'Results were not shown', bs: 'Rezultati nisu prikazani' },
  people: { en: 'Staff', bs: 'Tim' },
  seats: { en: 'Seats', bs: 'Mjesta' },
  noSeats: { en: 'No seats were set.', bs: 'Mjesta nisu unesena.' },
  guest: { en: 'guest', bs: 'gost/gošća' },
  mode: { en: 'Held', bs: 'Održano' },
  time: { en: 'Time', bs: 'Vrijeme' },
  code: { en: 'Code', bs: 'Kod' },
  from: { en: 'Speaker', bs: 'Govornik/ca' },
  to: { en: 'Addressee', bs: 'Kome je upućeno' },
  coder: { en: 'Coder', bs: 'Koder/ka' },
  note: { en: 'Note', bs: 'Bilješka' },
  toAll: { en: 'everybody', bs: 'svima' },
  facilitator: { en: 'facilitator', bs: 'facilitator/ica' },
  deleted: { en: 'deleted', bs: 'obrisano' },
  unsure: { en: 'unsure', bs: 'nesigurno' },
  showAll: { en: 'Show all {n}', bs: 'Prikaži svih {n}' },
  timesFrom: { en: 'Times count from the opening of the room.', bs: 'Vrijeme se računa od otvaranja prostorije.' },
  rating: { en: '{mean} of 5', bs: '{mean} od 5' },
} as const satisfies Record<string, Phrase>;

export const archiveCounts = {
  minutes: {
    en: { one: '{n} minute', other: '{n} minutes' },
    bs: { one: '{n} minuta', few: '{n} minute', other: '{n} minuta' },
  },
  prompts: {
    en: { one: '{n} prompt', other: '{n} prompts' },
    bs: { one: '{n} poticaj', few: '{n} poticaja', other: '{n} poticaja' },
  },
  answers: {
    en: { one: '{n} answer', other: '{n} answers' },
    bs: { one: '{n} odgovor', few: '{n} odgovora', other: '{n} odgovora' },
  },
  marks: {
    en: { one: '{n} mark', other: '{n} marks' },
    bs: { one: '{n} oznaka', few: '{n} oznake', other: '{n} oznaka' },
  },
  coders: {
    en: { one: '{n} coder', other: '{n} coders' },
    bs: { one: '{n} osoba je kodirala', few: '{n} osobe su kodirale', other: '{n} osoba je kodiralo' },
  },
  seats: {
    en: { one: '{n} seat', other: '{n} seats' },
    bs: { one: '{n} mjesto', few: '{n} mjesta', other: '{n} mjesta' },
  },
  evaluations: {
    en: { one: '{n} evaluation', other: '{n} evaluations' },
    bs: { one: '{n} evaluacija', few: '{n} evaluacije', other: '{n} evaluacija' },
  },
  ratings: {
    en: { one: 'from {n} rating', other: 'from {n} ratings' },
    bs: { one: 'iz {n} ocjene', few: 'iz {n} ocjene', other: 'iz {n} ocjena' },
  },
  sessions: {
    en: { one: '{n} session', other: '{n} sessions' },
    bs: { one: '{n} sesija', few: '{n} sesije', other: '{n} sesija' },
  },
} as const satisfies Record<string, Counted>;

export const noteKindWords: Readonly<Record<Note['kind'], Phrase>> = {
  quote: { en: 'Quote', bs: 'Navod' },
  remark: { en: 'Remark', bs: 'Zapažanje' },
  question: { en: 'Question to come back to', bs: 'Pitanje za kasnije' },
};

export const roleWords: Readonly<Record<Role, Phrase>> = {
  facilitator: { en: 'facilitator', bs: 'facilitator/ica' },
  observer: { en: 'observer', bs: 'posmatrač/ica' },
  screen: { en: 'screen', bs: 'ekran' },
  participant: { en: 'participant', bs: 'učesnik/ca' },
};

/** A line of the session's course; `what` is the prompt, seat or reason. */
export const eventWords: Readonly<Record<RoomEvent['type'], Phrase>> = {
  'room-opened': { en: 'The room was opened', bs: 'Prostorija je otvorena' },
  'seat-put': { en: 'Seat set: {what}', bs: 'Mjesto uneseno: {what}' },
  'seat-removed': { en: 'A seat was taken away', bs: 'Mjesto je uklonjeno' },
  'seats-ordered': { en: 'Seats were put in order', bs: 'Raspored sjedenja je promijenjen' },
  'seat-arrived': { en: 'Came: {what}', bs: 'Stiglo mjesto: {what}' },
  'seat-left': { en: 'Left: {what}', bs: 'Napustilo krug: {what}' },
  'coding-set': { en: 'The way of co-coding was set', bs: 'Način kodiranja je odabran' },
  'codes-revealed': {
    en: 'The coders opened their layers',
    bs: 'Kodiranje je otkriveno svim posmatračicama i posmatračima',
  },
  'facilitator-told': { en: 'To the facilitator: {what}', bs: 'Poruka facilitatoru/ici: {what}' },
  'release-raised': {
    en: 'From here on answers were held until each prompt closed',
    bs: 'Odavde su se odgovori zadržavali dok se poticaj ne zatvori',
  },
  'room-started': { en: 'The session began', bs: 'Sesija je počela' },
  'room-paused': { en: 'Paused', bs: 'Pauza' },
  'room-resumed': { en: 'Went on', bs: 'Nastavljeno' },
  'prompt-opened': { en: 'Opened: {what}', bs: 'Otvoreno: {what}' },
  'prompt-extended': { en: 'More time ({time}): {what}', bs: 'Produženo ({time}): {what}' },
  'prompt-closed': { en: 'Closed: {what}', bs: 'Zatvoreno: {what}' },
  'prompt-revealed': { en: 'Results shown: {what}', bs: 'Rezultati prikazani: {what}' },
  'prompt-hidden': { en: 'Results hidden: {what}', bs: 'Rezultati sakriveni: {what}' },
  'prompt-skipped': { en: 'Skipped: {what}', bs: 'Preskočeno: {what}' },
  'prompt-added': { en: 'Added to the guide: {what}', bs: 'Dodano u vodič: {what}' },
  'prompt-reset': { en: 'Reset: {what}', bs: 'Vraćeno na početak: {what}' },
  'evaluation-opened': { en: 'The evaluation was opened', bs: 'Evaluacija je otvorena' },
  'room-closing': { en: 'Closing began', bs: 'Počelo je zaključivanje' },
  'room-closed': { en: 'The session was closed', bs: 'Sesija je zaključena' },
};

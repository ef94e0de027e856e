import type { NOTE_KINDS } from '#shared/lists.ts';
import type { Flag } from '#shared/mark.ts';
import type { Counted, Phrase } from '../phrase.ts';

export const boardWords = {
  title: { en: 'Board', bs: 'Ploča' },
  askForLink: {
    en: 'The board opens with a link. Please ask the facilitator for the observers’ link.',
    bs: 'Ploča se otvara linkom. Molimo zatražite od facilitatora/ke link za posmatračice i posmatrače.',
  },
  loading: { en: 'Opening the board', bs: 'Otvaranje ploče' },
  videoCall: { en: 'Video call', bs: 'Video poziv' },

  practise: { en: 'Practise coding', bs: 'Vježbajte kodiranje' },
  lobby: { en: 'The session has not started yet', bs: 'Sesija još nije počela' },
  between: { en: 'Between two prompts', bs: 'Između dva poticaja' },
  paused: { en: 'Pause', bs: 'Pauza' },
  evaluation: { en: 'Evaluation on the phones', bs: 'Evaluacija na telefonima' },
  closing: { en: 'The session is being closed', bs: 'Sesija se zaključuje' },

  saved: { en: 'Saved', bs: 'Sačuvano' },
  notKeptHere: {
    en: 'This browser keeps nothing: stay on this page until it says saved.',
    bs: 'Ovaj preglednik ništa ne pamti: ostanite na stranici dok ne piše da je sačuvano.',
  },
  reading: { en: 'Reading the board', bs: 'Učitavanje ploče' },

  circleHelp: {
    en: 'Press who speaks, then the code. A second seat in between is the one spoken to.',
    bs: 'Pritisnite ko govori, zatim kod. Drugo mjesto između znači kome je upućeno.',
  },
  practice: {
    en: 'Practice: marks are kept once the session has started.',
    bs: 'Proba: oznake se čuvaju tek kada sesija počne.',
  },
  speakerFirst: { en: 'First who speaks, then the code.', bs: 'Prvo ko govori, zatim kod.' },
  notNow: { en: 'Marks are not taken any more.', bs: 'Oznake se više ne primaju.' },
  nothingToTakeBack: { en: 'There is no mark of yours to take back.', bs: 'Nema Vaše oznake za povlačenje.' },
  nothingToRestore: { en: 'There is nothing to bring back.', bs: 'Nema ništa za vraćanje.' },
  tookBack: { en: 'Taken back: {mark}', bs: 'Povučeno: {mark}' },
  broughtBack: { en: 'Brought back: {mark}', bs: 'Vraćeno: {mark}' },
  changed: { en: 'Changed: {mark}', bs: 'Izmijenjeno: {mark}' },
  marked: { en: '{mark}', bs: '{mark}' },
  growing: { en: '{from} → {to}', bs: '{from} → {to}' },
  everybody: { en: 'everybody', bs: 'svi' },
  unsure: { en: 'not sure', bs: 'nisam siguran/na' },
  cancel: { en: 'Cancel', bs: 'Odustani' },
  takeBack: { en: 'Take back', bs: 'Povuci' },
  bringBack: { en: 'Bring back', bs: 'Vrati' },
  delete: { en: 'Delete', bs: 'Obriši' },
  done: { en: 'Done', bs: 'Gotovo' },
  removedSeat: { en: 'removed seat', bs: 'uklonjeno mjesto' },
  uncoded: { en: 'Turn, not coded yet', bs: 'Javljanje, još nije kodirano' },
  unknownCode: { en: 'unknown code', bs: 'nepoznat kod' },
  anotherCoder: { en: 'Another coder', bs: 'Drugi koder/ka' },

  codes: { en: 'Codes', bs: 'Kodovi' },
  definitions: { en: 'Definitions and keys', bs: 'Definicije i tipke' },
  definitionHint: { en: 'Point at a code to read what it means.', bs: 'Pokažite na kod da pročitate šta znači.' },
  lastMarks: { en: 'Your last marks', bs: 'Vaše posljednje oznake' },
  noMarks: {
    en: 'Your last five marks stand here, and can be changed.',
    bs: 'Ovdje stoji Vaših posljednjih pet oznaka i mogu se mijenjati.',
  },

  timeline: { en: 'Timeline', bs: 'Vremenska crta' },
  timelineOf: { en: 'Marks over time: {lanes}', bs: 'Oznake kroz vrijeme: {lanes}' },
  you: { en: '{name} (you)', bs: '{name} (Vi)' },

  panel: { en: 'Notes and people', bs: 'Bilješke i ljudi' },
  notes: { en: 'Shared notes', bs: 'Zajedničke bilješke' },
  noteKind: { en: 'Kind of note', bs: 'Vrsta bilješke' },
  noteText: { en: 'Note', bs: 'Bilješka' },
  notePlaceholder: { en: 'Write and press Enter', bs: 'Upišite i pritisnite Enter' },
  addNote: { en: 'Add note', bs: 'Dodaj bilješku' },
  noNotes: {
    en: 'No notes yet. Everybody at the board reads them, the facilitator too.',
    bs: 'Još nema bilješki. Čitaju ih svi za pločom, i facilitator/ica.',
  },
  deleteNote: { en: 'Delete note: {text}', bs: 'Obriši bilješku: {text}' },
  people: { en: 'At the board', bs: 'Za pločom' },
  facilitatorRole: { en: 'facilitator', bs: 'facilitator/ica' },
  observerRole: { en: 'observer', bs: 'posmatrač/ica' },
  noPeople: { en: 'Nobody is connected just now.', bs: 'Trenutno niko nije povezan.' },

  seats: { en: 'Seats', bs: 'Mjesta' },
  editSeats: { en: 'Seats', bs: 'Mjesta' },
  emptyCircle: { en: 'The circle is empty', bs: 'Krug je prazan' },
  emptyCircleHelp: {
    en: 'Add a seat for each person, in the order in which they sit. A seat has a label and a sector, never a name.',
    bs: 'Dodajte mjesto za svaku osobu, redom kako sjede. Mjesto ima oznaku i sektor, nikada ime.',
  },
  addSeat: { en: 'Add seat', bs: 'Dodaj mjesto' },
  changeSeat: { en: 'Save seat', bs: 'Sačuvaj mjesto' },
  newSeat: { en: 'New seat', bs: 'Novo mjesto' },
  seatLabel: { en: 'Label', bs: 'Oznaka mjesta' },
  seatLabelHint: { en: 'Short, such as “Police 1”. Never a name.', bs: 'Kratko, npr. „Policija 1”. Nikada ime.' },
  sector: { en: 'Sector', bs: 'Sektor' },
  guest: { en: 'Guest from outside the team', bs: 'Gost/gošća van tima' },
  edit: { en: 'Change {label}', bs: 'Izmijeni: {label}' },
  remove: { en: 'Remove {label}', bs: 'Ukloni: {label}' },
  moveLeft: { en: 'Move {label} one place back', bs: 'Pomjeri jedno mjesto nazad: {label}' },
  moveRight: { en: 'Move {label} one place on', bs: 'Pomjeri jedno mjesto naprijed: {label}' },

  guestShort: { en: 'guest', bs: 'gost/gošća' },
  keysOn: { en: 'Code with the keyboard', bs: 'Kodiranje tastaturom' },

  keysTitle: { en: 'Keys', bs: 'Tipke' },
  keySeats: { en: 'seats 1 to 10; with Shift 11 to 20', bs: 'mjesta 1 do 10; uz Shift 11 do 20' },
  keyFacilitator: {
    en: 'the facilitator speaks, or is spoken to',
    bs: 'facilitator/ica govori, ili je upućeno njoj/njemu',
  },
  keyUnsure: { en: 'not sure', bs: 'nisam siguran/na' },
  keyEsc: { en: 'drop what is half-made', bs: 'odbaci započeto' },
  keyBack: { en: 'take back your last mark', bs: 'povuci svoju posljednju oznaku' },
  keyRestore: { en: 'bring it back', bs: 'vrati je' },
  keyArrows: { en: 'choose one of your last five marks', bs: 'izaberi jednu od svojih posljednjih pet oznaka' },
  keyNote: { en: 'write a note', bs: 'napiši bilješku' },

  closedTitle: { en: 'The session is closed', bs: 'Sesija je zaključena' },
  checking: { en: 'Asking what is in the record', bs: 'Provjeravamo šta je u zapisu' },
  checkAgain: { en: 'Ask again', bs: 'Provjeri ponovo' },
  cannotCheck: {
    en: 'The server cannot be asked just now. What you coded is still on this device.',
    bs: 'Server trenutno nije dostupan. Ono što ste kodirali još je na ovom uređaju.',
  },
  download: { en: 'Download them (JSON)', bs: 'Preuzmi ih (JSON)' },
  lateHelp: {
    en: 'A closed record is not changed. Keep the file, and talk it over with the facilitator.',
    bs: 'Zaključen zapis se ne mijenja. Sačuvajte datoteku i dogovorite se s facilitatorom/kom.',
  },
  nothingOfYours: { en: 'Nothing was coded on this device.', bs: 'Na ovom uređaju ništa nije kodirano.' },
  clearHelp: {
    en: 'What was coded is still on this device. Clear it if others use it too.',
    bs: 'Ono što je kodirano još je na ovom uređaju. Obrišite to ako ga koriste i drugi.',
  },
  clear: { en: 'Clear this device', bs: 'Očisti ovaj uređaj' },
  cleared: { en: 'This device is clear. You can close the page.', bs: 'Uređaj je očišćen. Možete zatvoriti stranicu.' },
  notCleared: {
    en: 'This device could not be cleared. Please try again.',
    bs: 'Uređaj nije očišćen. Pokušajte ponovo.',
  },
  endedTitle: { en: 'The board has ended here', bs: 'Ploča je ovdje završena' },
} as const satisfies Record<string, Phrase>;

export const boardCounts = {
  saving: {
    en: { one: 'Saving {n} change', other: 'Saving {n} changes' },
    bs: { one: 'Čuva se {n} izmjena', few: 'Čuvaju se {n} izmjene', other: 'Čuva se {n} izmjena' },
  },
  kept: {
    en: { one: '{n} change is on this device only', other: '{n} changes are on this device only' },
    bs: {
      one: '{n} izmjena je samo na ovom uređaju',
      few: '{n} izmjene su samo na ovom uređaju',
      other: '{n} izmjena je samo na ovom uređaju',
    },
  },
  marks: {
    en: { one: '{n} mark', other: '{n} marks' },
    bs: { one: '{n} oznaka', few: '{n} oznake', other: '{n} oznaka' },
  },
  late: {
    en: {
      one: '{n} of your marks and notes came after the close and is not in the record.',
      other: '{n} of your marks and notes came after the close and are not in the record.',
    },
    bs: {
      one: '{n} Vaša oznaka ili bilješka stigla je nakon zaključenja i nije u zapisu.',
      few: '{n} Vaše oznake i bilješke stigle su nakon zaključenja i nisu u zapisu.',
      other: '{n} Vaših oznaka i bilješki stiglo je nakon zaključenja i nije u zapisu.',
    },
  },
  allIn: {
    en: {
      one: 'What you coded is in the record: {n} mark or note.',
      other: 'Everything you coded is in the record: {n} marks and notes.',
    },
    bs: {
      one: 'Ono što ste kodirali je u zapisu: {n} oznaka ili bilješka.',
      few: 'Sve što ste kodirali je u zapisu: {n} oznake i bilješke.',
      other: 'Sve što ste kodirali je u zapisu: {n} oznaka i bilješki.',
    },
  },
} as const satisfies Record<string, Counted>;

/** The letter is pressed with Shift, and is the first of its word in each language. */
export const flagWords: Readonly<Record<Flag, { readonly label: Phrase; readonly key: Phrase }>> = {
  quote: { label: { en: 'Quote', bs: 'Navod' }, key: { en: 'Q', bs: 'N' } },
  challenge: { label: { en: 'Challenge', bs: 'Izazov' }, key: { en: 'C', bs: 'I' } },
  recommendation: { label: { en: 'Recommendation', bs: 'Preporuka' }, key: { en: 'R', bs: 'P' } },
};

export const noteKindWords: Readonly<Record<(typeof NOTE_KINDS)[number], Phrase>> = {
  quote: { en: 'Quote', bs: 'Navod' },
  remark: { en: 'Remark', bs: 'Zapažanje' },
  question: { en: 'Question', bs: 'Pitanje' },
};

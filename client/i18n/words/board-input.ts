import type { Counted, Phrase } from '../phrase.ts';

export const inputWords = {
  view: { en: 'View', bs: 'Prikaz' },
  circle: { en: 'Circle', bs: 'Krug' },
  matrix: { en: 'Matrix', bs: 'Matrica' },
  intervals: { en: 'Intervals', bs: 'Intervali' },
  log: { en: 'Log turns', bs: 'Bilježi javljanja' },
  logHelp: {
    en: 'Logging turns: a seat key, a tap or the space bar logs one. Codes come later.',
    bs: 'Bilježenje javljanja: tipka mjesta, dodir ili razmaknica bilježi jedno. Kodovi dolaze poslije.',
  },
  logged: { en: 'Turn: {mark}', bs: 'Javljanje: {mark}' },
  arrange: { en: 'Arrange', bs: 'Rasporedi' },
  toCode: { en: 'Turns to code', bs: 'Javljanja za kodiranje' },
  allCoded: { en: 'No turn of yours waits for a code.', bs: 'Nijedno Vaše javljanje ne čeka kod.' },
  queueHint: {
    en: 'Press its code. ← → other turns, ↑ another speaker, ↓ another addressee.',
    bs: 'Pritisnite kod. ← → druga javljanja, ↑ drugi govornik/ca, ↓ kome je upućeno.',
  },

  chosenHint: {
    en: 'Press a code to change this mark. ↑ another speaker, ↓ another addressee.',
    bs: 'Pritisnite kod da izmijenite oznaku. ↑ drugi govornik/ca, ↓ kome je upućeno.',
  },
  speaker: { en: 'Speaker', bs: 'Ko govori' },
  addressee: { en: 'To whom', bs: 'Kome' },
  speakerHint: { en: 'Press the seat that spoke.', bs: 'Pritisnite mjesto koje je govorilo.' },
  addresseeHint: {
    en: 'Press the seat that was spoken to; the speaker means everybody.',
    bs: 'Pritisnite mjesto kojem je upućeno; onaj ko govori znači svi.',
  },
  markNote: { en: 'Note', bs: 'Bilješka' },
  noteOn: { en: 'Note on: {mark}', bs: 'Bilješka uz: {mark}' },
  saveNote: { en: 'Save note', bs: 'Sačuvaj bilješku' },
  noted: { en: 'note', bs: 'bilješka' },

  lasts: { en: 'Lasts', bs: 'Traje' },
  running: { en: 'Going on', bs: 'U toku' },
  end: { en: 'End', bs: 'Završi' },
  endState: { en: 'End: {mark}, {time}', bs: 'Završi: {mark}, {time}' },
  started: { en: 'Going on: {mark}', bs: 'U toku: {mark}' },
  ended: { en: 'Ended: {mark}', bs: 'Završeno: {mark}' },

  seat: { en: 'Seat: {label}', bs: 'Mjesto: {label}' },
  absentName: { en: '{name}, not in the circle', bs: '{name}, nije u krugu' },
  isHere: { en: 'In the circle.', bs: 'U krugu.' },
  isAway: {
    en: 'Not in the circle. Who is away is not counted as silent, and cannot speak until they are back.',
    bs: 'Nije u krugu. Ko nije tu ne broji se kao tih/a i ne može govoriti dok se ne vrati.',
  },
  comesLaterNow: {
    en: 'Comes later: counted from when they arrive.',
    bs: 'Dolazi kasnije: računa se od dolaska.',
  },
  leaves: { en: 'Leaves now', bs: 'Odlazi sada' },
  isBack: { en: 'Is here now', bs: 'Sada je tu' },
  comesLater: { en: 'Comes later', bs: 'Dolazi kasnije' },
  fromStart: { en: 'Here from the start', bs: 'Tu od početka' },
  leavesNamed: { en: '{label} leaves now', bs: '{label}: odlazi sada' },
  isBackNamed: { en: '{label} is here now', bs: '{label}: sada je tu' },
  comesLaterNamed: { en: '{label} comes later', bs: '{label}: dolazi kasnije' },
  fromStartNamed: { en: '{label} is here from the start', bs: '{label}: tu od početka' },
  away: { en: 'away', bs: 'nije tu' },

  keyState: {
    en: 'hold a code: a state, for as long as it is held; Alt and the code begins one, and ends it',
    bs: 'držite kod: stanje, dok ga držite; Alt i kod ga počinje i završava',
  },
  keyLog: { en: 'log turns now, code them later', bs: 'bilježi javljanja sada, kodiraj poslije' },
  keySpace: {
    en: 'while logging: a turn of the one who spoke last',
    bs: 'pri bilježenju: javljanje istog govornika/ce',
  },
  keyQueue: { en: 'turns to code', bs: 'javljanja za kodiranje' },
  keyMatrix: { en: 'circle or consensus matrix', bs: 'krug ili matrica saglasnosti' },
  keyIntervals: { en: 'circle or intervals of two minutes', bs: 'krug ili intervali od dvije minute' },
  keySeats: {
    en: 'who is here: of the speaker just pressed, or all seats',
    bs: 'ko je tu: govornik/ca koga ste pritisnuli, ili sva mjesta',
  },
  keyCorrect: {
    en: 'then a seat: another speaker, another addressee of the chosen mark',
    bs: 'pa mjesto: drugi govornik/ca, drugi adresat izabrane oznake',
  },
  keyMarkNote: { en: 'a note on your last or chosen mark', bs: 'bilješka uz posljednju ili izabranu oznaku' },
} as const satisfies Record<string, Phrase>;

export const inputCounts = {
  turns: {
    en: { one: '{n} turn to code', other: '{n} turns to code' },
    bs: { one: '{n} javljanje za kodiranje', few: '{n} javljanja za kodiranje', other: '{n} javljanja za kodiranje' },
  },
} as const satisfies Record<string, Counted>;

/** Pressed with Shift, beside the letters of flags: the first of a word in each language. */
export const commandLetters = {
  log: { en: 'L', bs: 'J' },
  queue: { en: 'U', bs: 'K' },
  matrix: { en: 'M', bs: 'M' },
  /** In Bosnian the first letter is the key of a flag. */
  intervals: { en: 'I', bs: 'V' },
  seats: { en: 'S', bs: 'S' },
} as const satisfies Record<string, Phrase>;

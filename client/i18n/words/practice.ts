import type { FileProblem } from '#shared/practice/coding-file.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** The practice: a talk that nobody had, to be coded alone. */
export const practiceWords = {
  title: { en: 'Practise coding', bs: 'Vježbajte kodiranje' },
  lead: {
    en: 'A talk among eight institutions in a small town. It is invented, and comes as text, one line after the other. You code it as you would in a room, and then see how far you agree with a reference.',
    bs: 'Razgovor osam ustanova u malom gradu. Izmišljen je i dolazi kao tekst, red po red. Kodirate ga kao u prostoriji, a zatim vidite koliko se slažete s referentnim kodiranjem.',
  },
  alone: {
    en: 'Nobody else is here, nothing is sent anywhere, and it also works without a network.',
    bs: 'Ovdje nema nikog drugog, ništa se nikuda ne šalje, a radi i bez mreže.',
  },
  narrow: {
    en: 'On a tablet or a computer the circle and the codes are in view together.',
    bs: 'Na tabletu ili računaru krug i kodovi se vide zajedno.',
  },
  how: { en: 'How to code', bs: 'Kako se kodira' },
  step1: { en: 'Who speaks', bs: 'Ko govori' },
  step1More: {
    en: 'Press their key, 1 to 8, or tap the chair. The full stop is the facilitator.',
    bs: 'Pritisnite tipku, 1 do 8, ili dodirnite stolicu. Tačka je facilitator/ica.',
  },
  step2: { en: 'To whom', bs: 'Kome' },
  step2More: {
    en: 'Only if they turn to one person: press that chair, too. Else it is to everybody.',
    bs: 'Samo ako se okrenu jednoj osobi: pritisnite i tu stolicu. Inače je upućeno svima.',
  },
  step3: { en: 'The code', bs: 'Kod' },
  step3More: {
    en: 'Press its letter. A slip is taken back with ⌫, and the last five marks can be changed.',
    bs: 'Pritisnite njegovo slovo. Omaška se povlači tipkom ⌫, a posljednjih pet oznaka se može mijenjati.',
  },
  slowly: {
    en: 'It begins slowly and ends as fast as people talk. Pause whenever you like; you can code in a pause as well.',
    bs: 'Počinje polako, a završava brzinom stvarnog razgovora. Zaustavite kad god želite; kodirati možete i u pauzi.',
  },
  codes: { en: 'The twelve codes', bs: 'Dvanaest kodova' },
  circle: { en: 'The circle and its keys', bs: 'Krug i njegove tipke' },
  length: { en: 'How long', bs: 'Koliko dugo' },
  whole: { en: 'The whole talk, 10 minutes', bs: 'Cijeli razgovor, 10 minuta' },
  try: { en: 'A short try, 2 minutes', bs: 'Kratka proba, 2 minute' },
  pace: { en: 'How fast', bs: 'Kojom brzinom' },
  told: { en: 'As people talk', bs: 'Kako ljudi govore' },
  calm: { en: 'A quarter slower', bs: 'Četvrtinu sporije' },
  language: { en: 'Language of the talk', bs: 'Jezik razgovora' },
  start: { en: 'Start the talk', bs: 'Pokreni razgovor' },
  toHome: { en: 'Krug, to the start page', bs: 'Krug, na početnu stranicu' },

  talk: { en: 'What is said', bs: 'Šta se govori' },
  soon: { en: 'The talk begins in a moment.', bs: 'Razgovor počinje za koji trenutak.' },
  turnsTo: { en: 'turns to: {who}', bs: 'obraća se: {who}' },
  over: {
    en: 'The talk is over. Put right what you like, then see how you coded.',
    bs: 'Razgovor je završen. Ispravite šta želite, pa pogledajte kako ste kodirali.',
  },
  progress: { en: 'How far the talk is', bs: 'Dokle je razgovor stigao' },
  timeOf: { en: '{at} of {length}', bs: '{at} od {length}' },
  pause: { en: 'Pause', bs: 'Zaustavi' },
  resume: { en: 'Go on', bs: 'Nastavi' },
  paused: { en: 'The talk is paused.', bs: 'Razgovor je zaustavljen.' },
  again: { en: 'Start again', bs: 'Počni ponovo' },
  againTitle: { en: 'Start the talk again?', bs: 'Početi razgovor ponovo?' },
  againText: {
    en: 'What you have coded in this run is dropped. Earlier results stay.',
    bs: 'Ono što ste kodirali u ovom prolazu se odbacuje. Raniji rezultati ostaju.',
  },
  finish: { en: 'Finish', bs: 'Završi' },
  finishTitle: { en: 'Finish here?', bs: 'Završiti ovdje?' },
  finishText: {
    en: 'Only what you have heard so far is compared.',
    bs: 'Poredi se samo ono što ste dosad čuli.',
  },
  leave: { en: 'Leave', bs: 'Izađi' },
  leaveTitle: { en: 'Leave this run?', bs: 'Napustiti ovaj prolaz?' },
  seeResult: { en: 'See the result', bs: 'Pogledaj rezultat' },
  keyPause: { en: 'stops the talk, and lets it go on', bs: 'zaustavlja razgovor i nastavlja ga' },

  result: { en: 'How you coded', bs: 'Kako ste kodirali' },
  next: { en: 'What to do next', bs: 'Šta dalje' },
  nothingCoded: {
    en: 'Nothing can be compared yet: press who speaks, then the code, for each line.',
    bs: 'Još nema šta da se poredi: za svaki red pritisnite ko govori, zatim kod.',
  },
  keepUp: {
    en: 'First keep up: you marked {marked} of {acts} acts. Press also where you are not sure, and pause when you need to.',
    bs: 'Prvo uhvatite ritam: označili ste {marked} od {acts} činova. Pritisnite i kad niste sigurni, a zaustavite kad Vam treba.',
  },
  learnSeats: {
    en: 'Look again at who sits where: the keys 1 to 8 go round the circle.',
    bs: 'Pogledajte ponovo ko gdje sjedi: tipke 1 do 8 idu redom po krugu.',
  },
  lookAgainOne: { en: 'Look again at {first}.', bs: 'Pogledajte ponovo: {first}.' },
  lookAgain: { en: 'Look again at {first} and {second}.', bs: 'Pogledajte ponovo: {first} i {second}.' },
  doTheWhole: { en: 'This went well. Now the whole talk.', bs: 'Ovo je dobro prošlo. Sada cijeli razgovor.' },
  ready: { en: 'Ready to sit in a circle.', bs: 'Spremni ste za krug.' },
  practiseAgain: { en: 'Practise again', bs: 'Vježbaj ponovo' },

  sameCode: { en: 'Code', bs: 'Kod' },
  sameSpeaker: { en: 'Who speaks', bs: 'Ko govori' },
  sameAddressee: { en: 'To whom', bs: 'Kome' },
  keptUp: { en: 'Acts marked', bs: 'Označeni činovi' },
  shareOf: { en: '{share} of {n}', bs: '{share} od {n}' },
  countOf: { en: '{marked} of {n}', bs: '{marked} od {n}' },
  kappaNote: { en: 'Cohen’s kappa, chance taken out', bs: 'Cohenova kapa, bez slučaja' },
  ofBoth: { en: 'of what both marked', bs: 'od onoga što su označili oboje' },
  ofHeard: { en: 'of what was said', bs: 'od onoga što je rečeno' },
  lag: {
    en: 'You press {seconds} s after an act begins (median). That is taken off before comparing, as reading takes time.',
    bs: 'Pritiskate {seconds} s nakon početka čina (medijan). To se oduzima prije poređenja, jer za čitanje treba vremena.',
  },
  figures: { en: 'All figures', bs: 'Sve mjere' },
  byCode: { en: 'Code by code', bs: 'Kod po kod' },
  reference: { en: 'Reference', bs: 'Referenca' },
  you: { en: 'You', bs: 'Vi' },
  colleague: { en: 'Colleague', bs: 'Kolega/ica' },
  confused: { en: 'What you took for what', bs: 'Šta ste zamijenili čime' },
  confusedNone: { en: 'You took no code for another.', bs: 'Nijedan kod niste zamijenili drugim.' },
  differing: { en: 'Acts that differ', bs: 'Činovi koji se razlikuju' },
  differingNone: { en: 'There is no act that differs.', bs: 'Nema čina koji se razlikuje.' },
  noMark: { en: 'no mark', bs: 'bez oznake' },
  missed: { en: 'Not marked', bs: 'Nije označeno' },
  tooMany: { en: 'One mark too many', bs: 'Oznaka viška' },
  noAct: { en: 'no such act', bs: 'nema takvog čina' },
  why: { en: 'Why:', bs: 'Zašto:' },
  bandHelp: {
    en: 'Firm from .80, tentative from .67 (Krippendorff 2004). The reference is one careful reading, not the only one.',
    bs: 'Čvrsto od 0,80, uslovno od 0,67 (Krippendorff 2004). Referenca je jedno pažljivo čitanje, ne jedino moguće.',
  },

  together: { en: 'Two coders', bs: 'Dvoje kodera/ki' },
  togetherHelp: {
    en: 'Save your coding as a file and swap files with a colleague: then you see where you two part, and what the reference says there. A file has marks and a date, no name.',
    bs: 'Sačuvajte svoje kodiranje kao datoteku i razmijenite datoteke s kolegicom ili kolegom: tada vidite gdje se razilazite i šta tu kaže referenca. U datoteci su oznake i datum, bez imena.',
  },
  save: { en: 'Save my coding', bs: 'Sačuvaj moje kodiranje' },
  load: { en: 'Load a colleague’s file', bs: 'Učitaj datoteku kolegice/kolege' },
  loaded: { en: 'Compared with {file}', bs: 'Poređenje s: {file}' },
  takeAway: { en: 'Take it away', bs: 'Ukloni' },
  who: { en: 'Who with whom', bs: 'Ko s kim' },
  youReference: { en: 'You and the reference', bs: 'Vi i referenca' },
  colleagueReference: { en: 'Colleague and the reference', bs: 'Kolega/ica i referenca' },
  youColleague: { en: 'You and your colleague', bs: 'Vi i kolega/ica' },
  partDiffering: { en: 'Where you two part', bs: 'Gdje se vas dvoje razilazite' },

  earlier: { en: 'Earlier results on this device', bs: 'Raniji rezultati na ovom uređaju' },
  open: { en: 'Open', bs: 'Otvori' },
  openOf: { en: 'Open the result of {when}', bs: 'Otvori rezultat: {when}' },
  heardOf: { en: '{at} heard', bs: 'slušano {at}' },
  clear: { en: 'Clear', bs: 'Obriši' },
  clearTitle: { en: 'Clear earlier results?', bs: 'Obrisati ranije rezultate?' },
  clearText: {
    en: 'They are on this device only, and cannot be brought back. Files that you saved stay.',
    bs: 'Nalaze se samo na ovom uređaju i ne mogu se vratiti. Datoteke koje ste sačuvali ostaju.',
  },
} as const satisfies Record<string, Phrase>;

export const practiceCounts = {
  acts: {
    en: { one: '{n} act', other: '{n} acts' },
    bs: { one: '{n} čin', few: '{n} čina', other: '{n} činova' },
  },
  times: {
    en: { one: 'once', other: '{n} times' },
    bs: { one: 'jednom', few: '{n} puta', other: '{n} puta' },
  },
  extra: {
    en: { one: '{n} mark of yours has no act beside it.', other: '{n} marks of yours have no act beside them.' },
    bs: {
      one: '{n} Vaša oznaka nema svoj čin.',
      few: '{n} Vaše oznake nemaju svoj čin.',
      other: '{n} Vaših oznaka nema svoj čin.',
    },
  },
  uncoded: {
    en: {
      one: '{n} turn was logged and has no code: it is not compared.',
      other: '{n} turns were logged and have no code: they are not compared.',
    },
    bs: {
      one: '{n} javljanje je zabilježeno bez koda i ne poredi se.',
      few: '{n} javljanja su zabilježena bez koda i ne porede se.',
      other: '{n} javljanja je zabilježeno bez koda i ne poredi se.',
    },
  },
} as const satisfies Record<string, Counted>;

export const fileProblemWords: Readonly<Record<FileProblem, Phrase>> = {
  'too-large': {
    en: '{file} is too large to be a coding. Nothing was loaded.',
    bs: '{file} je prevelika da bi bila kodiranje. Ništa nije učitano.',
  },
  'not-ours': {
    en: '{file} is not a coding from this practice. Nothing was loaded.',
    bs: '{file} nije kodiranje iz ove vježbe. Ništa nije učitano.',
  },
  newer: {
    en: '{file} comes from a newer Krug. Open it there, or bring this one up to date.',
    bs: '{file} je iz novijeg Kruga. Otvorite je tamo ili ažurirajte ovaj.',
  },
  'other-talk': {
    en: '{file} is of another practice talk, so acts cannot be compared.',
    bs: '{file} je od drugog razgovora za vježbu, pa se činovi ne mogu porediti.',
  },
  broken: {
    en: '{file} is damaged. Please ask for it once more; nothing was loaded.',
    bs: '{file} je oštećena. Zatražite je ponovo; ništa nije učitano.',
  },
};

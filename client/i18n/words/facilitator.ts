import type { PromptKind } from '#shared/prompts.ts';
import type { Phase } from '#shared/room/state.ts';
import type { Counted, Phrase } from '../phrase.ts';

export const facilitatorWords = {
  loading: { en: 'Opening the room', bs: 'Otvaranje prostorije' },
  signIn: { en: 'Sign in', bs: 'Prijavi se' },
  toStart: { en: 'To the start page', bs: 'Na početnu stranicu' },
  closedTitle: { en: 'The session is closed', bs: 'Sesija je zaključena' },
  closedText: {
    en: 'Everything that is kept now stands in the session record.',
    bs: 'Sve što se čuva sada stoji u zapisu o sesiji.',
  },
  readRecord: { en: 'Read the record', bs: 'Čitaj zapis' },
  closing: { en: 'Closing', bs: 'Zaključivanje' },
  closingText: {
    en: 'The last answers and marks are arriving. This takes a few seconds.',
    bs: 'Stižu posljednji odgovori i oznake. To traje nekoliko sekundi.',
  },
  endedTitle: { en: 'The connection to this room has ended', bs: 'Veza s ovom prostorijom je završena' },
  notInTitle: { en: 'This page belongs to a room', bs: 'Ova stranica pripada jednoj prostoriji' },
  enterAgain: { en: 'Enter again', bs: 'Uđi ponovo' },
  offlineWhy: { en: 'No connection just now', bs: 'Trenutno nema veze' },
  offlineText: {
    en: 'No connection. What you see may be old. The room goes on, and this page catches up by itself.',
    bs: 'Nema veze. Ono što vidite može biti staro. Prostorija radi dalje, a ova stranica će se sama osvježiti.',
  },

  guide: { en: 'Guide', bs: 'Vodič' },
  now: { en: 'Now', bs: 'Sada' },
  room: { en: 'Room', bs: 'Prostorija' },
  parts: { en: 'Parts of this page', bs: 'Dijelovi ove stranice' },
  minutesShort: { en: '{n} min', bs: '{n} min' },
  ofPlan: { en: '{elapsed} of {planned}', bs: '{elapsed} od {planned}' },
  onPlan: { en: 'on plan', bs: 'po planu' },
  statusUpcoming: { en: 'not opened yet', bs: 'još nije otvoreno' },
  statusOpen: { en: 'open', bs: 'otvoreno' },
  statusClosed: { en: 'closed', bs: 'zatvoreno' },
  statusRevealed: { en: 'results shown', bs: 'rezultati prikazani' },
  statusSkipped: { en: 'skipped', bs: 'preskočeno' },
  statusReset: { en: 'reset', bs: 'vraćeno na početak' },
  addPrompt: { en: 'Add a prompt', bs: 'Dodaj poticaj' },

  start: { en: 'Begin the session', bs: 'Počni sesiju' },
  open: { en: 'Open this prompt', bs: 'Otvori ovaj poticaj' },
  openNext: { en: 'Open the next prompt', bs: 'Otvori sljedeći poticaj' },
  closePrompt: { en: 'Close the prompt', bs: 'Zatvori poticaj' },
  reveal: { en: 'Show the results to everyone', bs: 'Prikaži rezultate svima' },
  hide: { en: 'Hide the results', bs: 'Sakrij rezultate' },
  notNow: { en: 'Go on without showing', bs: 'Nastavi bez prikazivanja' },
  resume: { en: 'Go on', bs: 'Nastavi' },
  pause: { en: 'Pause', bs: 'Pauza' },
  evaluate: { en: 'Open the evaluation', bs: 'Otvori evaluaciju' },
  finish: { en: 'Close the session', bs: 'Zaključi sesiju' },
  skip: { en: 'Skip', bs: 'Preskoči' },
  bringBack: { en: 'Bring back', bs: 'Vrati u vodič' },
  reset: { en: 'Reset', bs: 'Vrati na početak' },
  moreTime: { en: 'More time', bs: 'Više vremena' },
  plusMinutes: { en: '+{n} min', bs: '+{n} min' },
  next: { en: 'Next: {what}', bs: 'Slijedi: {what}' },
  space: { en: 'Space', bs: 'Razmak' },
  backToNow: { en: 'Back to where the session is', bs: 'Nazad na tok sesije' },
  anotherOpen: { en: 'Another prompt is open', bs: 'Drugi poticaj je otvoren' },
  notStarted: { en: 'The session has not begun', bs: 'Sesija još nije počela' },
  isPaused: { en: 'The session is paused', bs: 'Sesija je pauzirana' },
  isEvaluating: { en: 'The evaluation is open', bs: 'Evaluacija je otvorena' },

  onlyYou: { en: 'Only you see this', bs: 'Samo Vi vidite ovo' },
  probes: { en: 'To go deeper', bs: 'Za produbljivanje' },
  before: { en: 'Before it: {title} ({n} min)', bs: 'Prije toga: {title} ({n} min)' },
  hiddenYet: {
    en: 'Nobody else sees these results until you show them.',
    bs: 'Niko drugi ne vidi ove rezultate dok ih ne prikažete.',
  },
  hiddenOpen: {
    en: 'Nobody else sees answers while the prompt is open.',
    bs: 'Niko drugi ne vidi odgovore dok je poticaj otvoren.',
  },
  inGroups: {
    en: 'Answers are shown mixed, in groups of at least 3, the first when {first} are here.',
    bs: 'Odgovori se prikazuju izmiješani, u grupama od najmanje 3, prvi kad ih stigne {first}.',
  },
  figuresAtClose: {
    en: 'Figures come when the prompt closes: two of them, before and after, would tell single answers.',
    bs: 'Brojke dolaze kad se poticaj zatvori: dvije, prije i poslije, otkrile bi pojedine odgovore.',
  },
  heldUntilClose: {
    en: 'What was answered is held back until the prompt closes.',
    bs: 'Šta je odgovoreno zadržava se dok se poticaj ne zatvori.',
  },
  release: { en: 'Anonymous answers', bs: 'Anonimni odgovori' },
  releaseThreshold: {
    en: 'Figures are shown from {least} answers on, and no group smaller than that.',
    bs: 'Brojke se prikazuju od {least} odgovora, i nijedna grupa manja od toga.',
  },
  raise: { en: 'Hold all until the close', bs: 'Zadrži sve do zatvaranja' },
  raiseTitle: { en: 'Hold answers until each prompt closes', bs: 'Zadržavanje odgovora dok se poticaj ne zatvori' },
  raiseText: {
    en: 'You will then see how many have answered, and nothing else until the prompt closes. Phones say so from now on.',
    bs: 'Tada ćete vidjeti koliko ih je odgovorilo i ništa drugo dok se poticaj ne zatvori. Telefoni od sada tako kažu.',
  },
  raiseFinal: {
    en: 'This cannot be taken back in this session: people answer by what they were told.',
    bs: 'To se u ovoj sesiji ne može vratiti: ljudi odgovaraju prema onome što im je rečeno.',
  },
  shownNow: {
    en: 'Everyone sees these results, on phones and on the screen.',
    bs: 'Svi vide ove rezultate, na telefonima i na ekranu.',
  },
  answeredMore: { en: '{n} answered; {phones} connected now', bs: 'Odgovorilo: {n}; sada povezano: {phones}' },
  noPhones: { en: 'No phone is connected yet.', bs: 'Još nijedan telefon nije povezan.' },
  talk: {
    en: 'The circle talks; phones rest and the observers code.',
    bs: 'Krug razgovara; telefoni miruju, a posmatračice i posmatrači kodiraju.',
  },
  earlierRuns: {
    en: 'Answers before the reset are kept apart in the record.',
    bs: 'Odgovori prije vraćanja na početak čuvaju se odvojeno u zapisu.',
  },

  lobbyTitle: { en: 'People are coming in', bs: 'Ljudi ulaze' },
  lobbyText: {
    en: 'They join with the code or the picture, without a name. Begin when the circle is ready.',
    bs: 'Pridružuju se kodom ili slikom, bez imena. Počnite kada je krug spreman.',
  },
  waitingText: {
    en: 'This is the waiting room. Each person says on the phone when they are ready.',
    bs: 'Ovo je čekaonica. Svako na telefonu kaže kada je spreman/na.',
  },
  pausedText: {
    en: 'The clock stands still. Phones and the screen say that there is a pause.',
    bs: 'Sat stoji. Telefoni i ekran pokazuju da je pauza.',
  },
  evaluationTitle: { en: 'The evaluation is on the phones', bs: 'Evaluacija je na telefonima' },
  evaluationText: {
    en: 'Five ratings and one open question, without names. Close the session when most have sent it.',
    bs: 'Pet ocjena i jedno otvoreno pitanje, bez imena. Zaključite sesiju kada je većina pošalje.',
  },
  allHeld: { en: 'All prompts have been held', bs: 'Svi poticaji su održani' },
  allHeldText: {
    en: 'Sum up, ask what was missed, and open the evaluation.',
    bs: 'Sažmite, pitajte šta je propušteno i otvorite evaluaciju.',
  },

  join: { en: 'Joining', bs: 'Pridruživanje' },
  joinCode: { en: 'Join code', bs: 'Pristupni kod' },
  joinLink: { en: 'link for phones', bs: 'link za telefone' },
  qrLabel: { en: 'QR code to join: {url}', bs: 'QR kod za pridruživanje: {url}' },
  video: { en: 'Video call', bs: 'Video poziv' },
  videoOpen: { en: 'Open the call', bs: 'Otvori poziv' },
  videoNone: {
    en: 'No link of a call was given. Tell people how to join it.',
    bs: 'Link poziva nije unesen. Recite ljudima kako da se priključe.',
  },
  staff: { en: 'Staff here now', bs: 'Tim, sada prisutni' },
  staffNone: { en: 'Nobody of the staff is connected.', bs: 'Niko iz tima nije povezan.' },
  links: { en: 'Links for the team', bs: 'Linkovi za tim' },
  linksHint: {
    en: 'Whoever has a link can enter in that role. Send it to the right person only.',
    bs: 'Ko ima link, može ući u toj ulozi. Pošaljite ga samo pravoj osobi.',
  },
  linkOf: { en: 'link for: {role}', bs: 'link za: {role}' },
  renew: { en: 'Renew', bs: 'Obnovi' },
  renewTitle: { en: 'Renew this link', bs: 'Obnova linka' },
  renewText: {
    en: 'The old link stops working, and everyone who came in by it is sent out. Give the new one to those who should come back.',
    bs: 'Stari link prestaje važiti, a svi koji su ušli preko njega izlaze. Novi dajte onima koji treba da se vrate.',
  },
  seats: { en: 'Seats', bs: 'Mjesta' },
  seatsHint: {
    en: 'A label and a sector, never a name. Observers code who speaks by seat.',
    bs: 'Oznaka i sektor, nikada ime. Posmatračice i posmatrači kodiraju po mjestima.',
  },
  seatsNone: { en: 'No seats yet.', bs: 'Još nema mjesta.' },
  seatAdd: { en: 'Add a seat', bs: 'Dodaj mjesto' },
  seatEdit: { en: 'Seat {label}', bs: 'Mjesto {label}' },
  seatLabel: { en: 'Label', bs: 'Oznaka' },
  seatLabelHint: { en: 'Short, like S1. No names.', bs: 'Kratko, npr. M1. Bez imena.' },
  seatPrefix: { en: 'S', bs: 'M' },
  seatSector: { en: 'Sector', bs: 'Sektor' },
  seatGuest: { en: 'Guest from outside the team', bs: 'Gost/gošća van tima' },
  seatRemove: { en: 'Take this seat away', bs: 'Ukloni mjesto' },
  seatKept: {
    en: 'The session has begun, so the seat stays in the record.',
    bs: 'Sesija je počela, pa mjesto ostaje u zapisu.',
  },
  save: { en: 'Save', bs: 'Sačuvaj' },

  keys: { en: 'Keys', bs: 'Tipke' },
  keyNext: { en: 'the next step, always the filled button', bs: 'sljedeći korak, uvijek puno dugme' },
  keyPause: { en: 'pause, go on', bs: 'pauza, nastavak' },
  keyMinute: { en: 'one more minute', bs: 'još jedna minuta' },
  keyResults: { en: 'show or hide the last results', bs: 'prikaži ili sakrij posljednje rezultate' },
  keysTyping: { en: 'Keys rest while you type.', bs: 'Tipke miruju dok pišete.' },

  resetTitle: { en: 'Reset this prompt', bs: 'Vraćanje poticaja na početak' },
  resetText: {
    en: 'It can then be asked again. The answers so far are kept apart in the record, with the reason.',
    bs: 'Tada se može pitati ponovo. Dosadašnji odgovori čuvaju se odvojeno u zapisu, s razlogom.',
  },
  reason: { en: 'Reason', bs: 'Razlog' },

  kind: { en: 'Kind', bs: 'Vrsta' },
  promptText: { en: 'What you ask', bs: 'Šta pitate' },
  time: { en: 'Time', bs: 'Vrijeme' },
  choices: { en: 'Choices', bs: 'Izbori' },
  choicesHint: { en: 'One on each line, from 2 to 12.', bs: 'Po jedan u redu, od 2 do 12.' },
  scaleKind: { en: 'Scale', bs: 'Skala' },
  scaleAgreement: { en: 'Agreement, 1 to 5', bs: 'Slaganje, 1 do 5' },
  scaleRating: { en: 'Rating, 0 to 10', bs: 'Ocjena, 0 do 10' },
  scaleLow: { en: 'What 0 means', bs: 'Šta znači 0' },
  scaleHigh: { en: 'What 10 means', bs: 'Šta znači 10' },
  section: { en: 'Section of the guide', bs: 'Dio vodiča' },
  add: { en: 'Add', bs: 'Dodaj' },

  closeTitle: { en: 'Close the session', bs: 'Zaključivanje sesije' },
  closeKept: { en: 'Kept in the record', bs: 'Ostaje u zapisu' },
  closeKeptBoard: { en: 'all marks and notes of the observers', bs: 'sve oznake i bilješke posmatračica i posmatrača' },
  closeKeptGuide: { en: 'the guide as it ran, and the course of the session', bs: 'vodič kako je tekao i tok sesije' },
  closeGone: { en: 'Destroyed', bs: 'Uništava se' },
  closeGoneCode: {
    en: 'the join code, the links and the connections of phones',
    bs: 'pristupni kod, linkovi i veze telefona',
  },
  closeGoneBallots: { en: 'the keys and tokens of the answers', bs: 'ključevi i žetoni odgovora' },
  closeGoneBoard: { en: 'the working board with its history', bs: 'radna ploča s historijom' },
  closeFinal: { en: 'A closed session cannot be opened again.', bs: 'Zaključena sesija ne može se ponovo otvoriti.' },
  closeOpenPrompt: {
    en: 'A prompt is still open. It will be closed too.',
    bs: 'Jedan poticaj je još otvoren. I on će se zatvoriti.',
  },
  closeNoEvaluation: { en: 'The evaluation was not opened.', bs: 'Evaluacija nije otvorena.' },
} as const satisfies Record<string, Phrase>;

export const facilitatorCounts = {
  held: {
    en: { one: '{n} is held back for now.', other: '{n} are held back for now.' },
    bs: { one: '{n} se za sada zadržava.', few: '{n} se za sada zadržavaju.', other: '{n} se za sada zadržava.' },
  },
  /** Counts the phones; `answered` is how many of them did. */
  answered: {
    en: { one: '{answered} of {n} phone answered', other: '{answered} of {n} phones answered' },
    bs: {
      one: 'Odgovorilo: {answered} od {n} telefona',
      few: 'Odgovorilo: {answered} od {n} telefona',
      other: 'Odgovorilo: {answered} od {n} telefona',
    },
  },
  phones: {
    en: { one: '{n} phone is connected', other: '{n} phones are connected' },
    bs: { one: '{n} telefon je povezan', few: '{n} telefona su povezana', other: '{n} telefona je povezano' },
  },
  ready: {
    en: { one: '{n} of them is ready', other: '{n} of them are ready' },
    bs: { one: '{n} od njih je spreman', few: '{n} od njih su spremna', other: '{n} od njih je spremno' },
  },
  behind: {
    en: { one: '{n} minute behind plan', other: '{n} minutes behind plan' },
    bs: { one: '{n} minutu iza plana', few: '{n} minute iza plana', other: '{n} minuta iza plana' },
  },
  ahead: {
    en: { one: '{n} minute ahead of plan', other: '{n} minutes ahead of plan' },
    bs: { one: '{n} minutu ispred plana', few: '{n} minute ispred plana', other: '{n} minuta ispred plana' },
  },
  evaluations: {
    en: { one: '{n} evaluation has arrived', other: '{n} evaluations have arrived' },
    bs: { one: 'stigla je {n} evaluacija', few: 'stigle su {n} evaluacije', other: 'stiglo je {n} evaluacija' },
  },
} as const satisfies Record<string, Counted>;

export const phaseWords: Readonly<Record<Phase, Phrase>> = {
  lobby: { en: 'Waiting room', bs: 'Čekaonica' },
  live: { en: 'In session', bs: 'Sesija traje' },
  paused: { en: 'Pause', bs: 'Pauza' },
  evaluation: { en: 'Evaluation', bs: 'Evaluacija' },
  closing: { en: 'Closing', bs: 'Zaključivanje' },
  closed: { en: 'Closed', bs: 'Zaključeno' },
};

export const kindWords: Readonly<Record<PromptKind, Phrase>> = {
  discussion: { en: 'Discussion', bs: 'Razgovor' },
  open: { en: 'Open answer', bs: 'Otvoren odgovor' },
  single: { en: 'One choice', bs: 'Jedan izbor' },
  several: { en: 'Several choices', bs: 'Više izbora' },
  scale: { en: 'Scale', bs: 'Skala' },
  ranking: { en: 'Ranking', bs: 'Rangiranje' },
};

export const draftProblemWords = {
  'text-missing': { en: 'Write what you ask.', bs: 'Napišite šta pitate.' },
  'choices-few': { en: 'At least two choices are needed.', bs: 'Potrebna su najmanje dva izbora.' },
  'choices-many': { en: 'At most twelve choices fit.', bs: 'Najviše dvanaest izbora.' },
  'choices-same': { en: 'Two choices are the same.', bs: 'Dva izbora su ista.' },
} as const satisfies Record<string, Phrase>;

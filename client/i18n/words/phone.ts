import type { EvaluationItem } from '#shared/evaluation.ts';
import type { ReleaseLevel } from '#shared/release/level.ts';
import type { Counted, Phrase } from '../phrase.ts';

/** Getting in, and the pages around the questions. */
export const phoneWords = {
  joinTitle: { en: 'Join the session', bs: 'Pridružite se sesiji' },
  joinCode: { en: 'Access code', bs: 'Pristupni kod' },
  joinHint: {
    en: 'Six letters and digits, as on the screen in the room.',
    bs: 'Šest slova i brojki, kao na ekranu u sali.',
  },
  joinNoAccount: {
    en: 'No account, no name, nothing to install.',
    bs: 'Bez naloga, bez imena, bez instaliranja.',
  },
  join: { en: 'Join', bs: 'Pridruži se' },
  joining: { en: 'Joining', bs: 'Pridruživanje' },
  codeForm: {
    en: 'A code has six characters. The digits 0, 1, 2, 5 and 8 and the letters B, I, L, O, S, U, V and Z are never in it.',
    bs: 'Kod ima šest znakova. U njemu nikad nema brojki 0, 1, 2, 5 i 8 ni slova B, I, L, O, S, U, V i Z.',
  },
  notInRoom: {
    en: 'This phone is not in that room, or not any more. With the access code you can join.',
    bs: 'Ovaj telefon nije u toj prostoriji, ili više nije. Uz pristupni kod možete se pridružiti.',
  },
  left: {
    en: 'You have left. With the same code you can come back while the session lasts.',
    bs: 'Izašli ste. S istim kodom možete se vratiti dok sesija traje.',
  },
  opening: { en: 'Opening the room', bs: 'Otvaranje prostorije' },
  unreachable: {
    en: 'The room cannot be reached just now. This page keeps trying; you need not do anything.',
    bs: 'Prostorija trenutno nije dostupna. Stranica pokušava sama; ne morate ništa raditi.',
  },

  rulesTitle: { en: 'Before we begin', bs: 'Prije nego što počnemo' },
  rules: { en: 'Ground rules', bs: 'Pravila rada grupe' },
  whoSees: { en: 'Who sees what you send', bs: 'Ko vidi ono što pošaljete' },
  agree: { en: 'I have read this and take part', bs: 'Pročitao/la sam i učestvujem' },
  agreeNote: {
    en: 'Taking part is voluntary. You can leave at any time, with no reason given.',
    bs: 'Učešće je dobrovoljno. Možete izaći u svakom trenutku, bez navođenja razloga.',
  },

  lobbyTitle: { en: 'You are in', bs: 'Tu ste' },
  lobbyText: {
    en: 'The session has not begun yet. This page goes on by itself.',
    bs: 'Sesija još nije počela. Stranica ide dalje sama.',
  },
  video: { en: 'Open the video call', bs: 'Otvori video poziv' },
  videoNote: {
    en: 'It opens in a new tab. Keep this page open too.',
    bs: 'Otvara se u novoj kartici. Ostavite otvorenu i ovu stranicu.',
  },
  ready: { en: 'I am ready', bs: 'Spreman/spremna sam' },
  readyNote: {
    en: 'The facilitator sees how many are ready, not who.',
    bs: 'Facilitator/ica vidi koliko vas je spremno, a ne ko.',
  },

  betweenTitle: { en: 'Nothing to do on the phone now', bs: 'Na telefonu sada nema zadatka' },
  betweenText: { en: 'The next question appears here by itself.', bs: 'Sljedeće pitanje pojavit će se ovdje samo.' },
  talkText: {
    en: 'We talk about this together. Nothing to do on the phone.',
    bs: 'O ovome razgovaramo zajedno. Na telefonu nema zadatka.',
  },
  talkLabel: { en: 'Conversation', bs: 'Razgovor' },
  pauseTitle: { en: 'A break', bs: 'Pauza' },
  pauseText: { en: 'We go on together soon. The time stands still.', bs: 'Uskoro nastavljamo zajedno. Vrijeme stoji.' },
  pauseOpen: { en: 'What you have written stays here.', bs: 'Ono što ste napisali ostaje ovdje.' },
  results: { en: 'What we answered', bs: 'Šta smo odgovorili' },
  earlier: {
    en: { one: '{n} earlier question', other: '{n} earlier questions' },
    bs: { one: '{n} ranije pitanje', few: '{n} ranija pitanja', other: '{n} ranijih pitanja' },
  },
  closingTitle: { en: 'The session is ending', bs: 'Sesija se završava' },
  closingText: {
    en: 'The last answers are being kept. Please leave this page open for a moment.',
    bs: 'Čuvaju se posljednji odgovori. Ostavite stranicu otvorenu još trenutak.',
  },
  thanksTitle: { en: 'Thank you', bs: 'Hvala Vam' },
  thanksText: {
    en: 'The session has been closed. Answers are in its record without names; nothing of yours is left on this phone. You can close this page.',
    bs: 'Sesija je zaključena. Odgovori su u zapisu o sesiji bez imena; na ovom telefonu nije ostalo ništa Vaše. Stranicu možete zatvoriti.',
  },
  endedTitle: { en: 'The connection has ended', bs: 'Veza je završena' },
  again: { en: 'Join with a code', bs: 'Pridruži se kodom' },
} as const satisfies Record<string, Phrase | Counted>;

/** What others see: true at the moment at which it is shown. */
export const seenWords = {
  lobby: {
    en: 'Others see how many phones are here, not whose.',
    bs: 'Ostali vide koliko je telefona ovdje, a ne čiji su.',
  },
  talk: { en: 'Your phone sends nothing now.', bs: 'Vaš telefon sada ne šalje ništa.' },
  inGroups: {
    en: 'Without your name. The facilitator sees it mixed with others, at least 3 at a time, the rest when the question closes; observers afterwards, everyone only if it is shown.',
    bs: 'Bez Vašeg imena. Facilitator/ica vidi izmiješano s drugima, najmanje 3 odjednom, a ostatak kad se pitanje zatvori; posmatračice i posmatrači poslije, svi samo ako se prikaže.',
  },
  atClose: {
    en: 'Without your name. The facilitator and observers see it only after the question has closed, everyone only if it is shown.',
    bs: 'Bez Vašeg imena. Facilitator/ica i posmatračice i posmatrači vide tek kad se pitanje zatvori, svi samo ako se prikaže.',
  },
  results: { en: 'Everyone in the room sees these.', bs: 'Ovo vide svi u prostoriji.' },
  evaluation: {
    en: 'Goes without your name into the record of the session. The organisers read it afterwards.',
    bs: 'Ide bez Vašeg imena u zapis o sesiji. Organizatorice i organizatori čitaju ga kasnije.',
  },
} as const satisfies Record<string, Phrase>;

/** Answering, and what becomes of an answer. */
export const answerWords = {
  yourAnswer: { en: 'Your answer', bs: 'Vaš odgovor' },
  placeholder: {
    en: 'Please write nothing by which a person could be recognised.',
    bs: 'Molimo ne pišite ništa po čemu se neko može prepoznati.',
  },
  left: {
    en: { one: '{n} character left', other: '{n} characters left' },
    bs: { one: 'Još {n} znak', few: 'Još {n} znaka', other: 'Još {n} znakova' },
  },
  chooseOne: { en: 'Choose one.', bs: 'Odaberite jedan odgovor.' },
  chooseSeveral: { en: 'Choose one or several.', bs: 'Odaberite jedan ili više odgovora.' },
  chooseValue: { en: 'Choose one value.', bs: 'Odaberite jednu vrijednost.' },
  order: {
    en: 'Tap in your order: what comes first, then what comes next.',
    bs: 'Dodirujte svojim redom: šta je prvo, pa šta slijedi.',
  },
  yourOrder: { en: 'Your order', bs: 'Vaš redoslijed' },
  notPlaced: { en: 'Not placed yet', bs: 'Još bez mjesta' },
  place: { en: 'Put in place {n}: {label}', bs: 'Stavi na {n}. mjesto: {label}' },
  up: { en: 'Move up: {label}', bs: 'Pomjeri gore: {label}' },
  down: { en: 'Move down: {label}', bs: 'Pomjeri dolje: {label}' },
  remove: { en: 'Take out: {label}', bs: 'Izvadi: {label}' },
  placed: { en: '{label}: place {n}', bs: '{label}: {n}. mjesto' },
  takenOut: { en: '{label}: not placed', bs: '{label}: bez mjesta' },
  send: { en: 'Send', bs: 'Pošalji' },
  sendChange: { en: 'Send the change', bs: 'Pošalji izmjenu' },
  incomplete: { en: 'There is nothing to send yet.', bs: 'Još nema ničega za slanje.' },
  incompleteOrder: { en: 'Give every line a place first.', bs: 'Prvo svakom redu dajte mjesto.' },
  pass: { en: 'You may pass.', bs: 'Možete i preskočiti.' },
  change: { en: 'Change', bs: 'Izmijeni' },
  takeBack: { en: 'Take it back', bs: 'Povuci odgovor' },
  keepAsItWas: { en: 'Leave it as it was', bs: 'Ostavi kako je bilo' },
  keptTitle: { en: 'Your answer is kept', bs: 'Vaš odgovor je sačuvan' },
  keptText: {
    en: 'You can change it or take it back until the question closes.',
    bs: 'Možete ga izmijeniti ili povući dok se pitanje ne zatvori.',
  },
  keptUnseen: {
    en: 'An answer of this phone is kept. If you send another, it takes its place.',
    bs: 'Odgovor s ovog telefona je sačuvan. Ako pošaljete drugi, zamijenit će ga.',
  },
  waitingTitle: { en: 'Saved on this phone', bs: 'Sačuvano na ovom telefonu' },
  waitingOffline: { en: 'It will be sent when the connection is back.', bs: 'Bit će poslano kad se veza vrati.' },
  waitingOnline: { en: 'It is on its way.', bs: 'Na putu je.' },
  takingBack: { en: 'Your answer is being taken back', bs: 'Povlačenje Vašeg odgovora' },
  takenBack: {
    en: 'Your answer has been taken back. You may give another until the question closes.',
    bs: 'Vaš odgovor je povučen. Možete dati drugi dok se pitanje ne zatvori.',
  },
  refusedTitle: { en: 'Not taken', bs: 'Nije primljeno' },
} as const satisfies Record<string, Phrase | Counted>;

/** What did not arrive. */
export const returnedWords = {
  title: { en: 'This did not arrive in time', bs: 'Ovo nije stiglo na vrijeme' },
  uncertain: {
    en: 'It was sent, but no confirmation came back: it may have been counted, or not.',
    bs: 'Poslano je, ali potvrda nije stigla: možda je uračunato, a možda nije.',
  },
  stands: { en: 'Your earlier answer stands.', bs: 'Vaš raniji odgovor ostaje.' },
  notTakenBack: {
    en: 'It could not be taken back any more; your answer stands.',
    bs: 'Više se nije moglo povući; Vaš odgovor ostaje.',
  },
  notCounted: { en: 'It was not counted.', bs: 'Nije uračunato.' },
  copy: { en: 'The text is here, so that you can copy it.', bs: 'Tekst je ovdje da ga možete kopirati.' },
  dismiss: { en: 'Remove from this phone', bs: 'Ukloni s ovog telefona' },
} as const satisfies Record<string, Phrase>;

/** The line at the foot of every page, read out when it changes. */
export const statusWords = {
  connecting: { en: 'Connecting', bs: 'Povezivanje' },
  online: { en: 'Connected', bs: 'Povezano' },
  offline: { en: 'No connection, trying again', bs: 'Nema veze, pokušavamo ponovo' },
  ended: { en: 'Connection ended', bs: 'Veza je završena' },
  closed: { en: 'Session closed', bs: 'Sesija je zaključena' },
  kept: { en: 'Answer kept', bs: 'Odgovor sačuvan' },
  sending: { en: 'Sending the answer', bs: 'Slanje odgovora' },
  waits: { en: 'The answer waits on this phone', bs: 'Odgovor čeka na ovom telefonu' },
  takenBack: { en: 'Answer taken back', bs: 'Odgovor povučen' },
  refused: { en: 'Answer not taken', bs: 'Odgovor nije primljen' },
} as const satisfies Record<string, Phrase>;

/** "What is kept about me", and the way out. */
export const keptWords = {
  open: { en: 'What is kept about me', bs: 'Šta se o meni čuva' },
  back: { en: 'Back', bs: 'Nazad' },
  leave: { en: 'Leave', bs: 'Izađi' },
  leaveTitle: { en: 'Leave the session?', bs: 'Izaći iz sesije?' },
  leaveText: {
    en: 'Answers that were sent stay, without your name. If you want to take back the answer to the open question, do it before you leave. What has not been sent is removed from this phone.',
    bs: 'Poslani odgovori ostaju, bez Vašeg imena. Ako želite povući odgovor na otvoreno pitanje, učinite to prije izlaska. Ono što nije poslano briše se s ovog telefona.',
  },
  leaveYes: { en: 'Leave', bs: 'Izađi' },
  stay: { en: 'Stay', bs: 'Ostani' },
} as const satisfies Record<string, Phrase>;

/** The first of the honest words. */
export const namelessWords: Phrase = {
  en: 'Your answers carry no name, no number of your phone and no time.',
  bs: 'Vaši odgovori ne nose ime, broj telefona ni vrijeme.',
};

/** The second: what the facilitator sees before the close, by the level that is in force. */
export const releaseWords: Readonly<Record<ReleaseLevel, Phrase>> = {
  batched: {
    en: 'The facilitator sees how many have answered; what you write comes mixed with others, at least 3 at a time, the rest when the question closes.',
    bs: 'Facilitator/ica vidi koliko je odgovora stiglo; napisano dolazi izmiješano s drugima, najmanje 3 odjednom, a ostatak kad se pitanje zatvori.',
  },
  'at-close': {
    en: 'The facilitator sees how many have answered, and nothing else of them until the question closes.',
    bs: 'Facilitator/ica vidi koliko je odgovora stiglo i ništa drugo dok se pitanje ne zatvori.',
  },
};

/** The others. Shown before the first question and in one tap on every page; nothing here may promise more than is in force. */
export const honestWords: readonly Phrase[] = [
  {
    en: 'Observers see answers after the question has closed, all of you when they are shown. Figures are shown from {least} answers on, and no smaller group in them.',
    bs: 'Posmatračice i posmatrači vide odgovore kad se pitanje zatvori, a svi kad se prikažu. Brojke se prikazuju od {least} odgovora, i u njima nijedna manja grupa.',
  },
  {
    en: 'What you write can still give you away: by what it tells, or by how it is said. So can the moment, if few are answering.',
    bs: 'Ono što napišete ipak Vas može otkriti: po sadržaju ili po načinu pisanja. Može i trenutak, ako odgovara malo osoba.',
  },
  {
    en: 'You may leave out any question. Nobody is told who did.',
    bs: 'Svako pitanje možete preskočiti. Niko ne saznaje ko jeste.',
  },
  {
    en: 'You can change an answer or take it back until its question closes. Later nothing tells which one is yours, and so it cannot be removed.',
    bs: 'Odgovor možete izmijeniti ili povući dok se pitanje ne zatvori. Kasnije ništa ne pokazuje koji je Vaš, pa ga nije moguće ukloniti.',
  },
];

export const keptOnWords = {
  phoneTitle: { en: 'On this phone', bs: 'Na ovom telefonu' },
  phone: {
    en: 'A key to this room without your name, and what you are answering now. What you wrote goes when its question closes, all of it when the session closes.',
    bs: 'Ključ za ovu prostoriju bez Vašeg imena, i ono na što upravo odgovarate. Napisano se briše kad se pitanje zatvori, a sve kad se sesija zaključi.',
  },
  serverTitle: { en: 'In the record of the session', bs: 'U zapisu o sesiji' },
  server: {
    en: 'The answers to each question, in no order, and the evaluations. No names of participants, no addresses of phones, and not which phone gave which answer.',
    bs: 'Odgovori na svako pitanje, bez redoslijeda, i evaluacije. Bez imena učesnica i učesnika, bez adresa telefona i bez podatka s kojeg je telefona koji odgovor.',
  },
  circleTitle: { en: 'Around the table', bs: 'Za stolom' },
  circle: {
    en: 'Observers note who in the circle takes the floor and in which way, by seat and sector, not by name. This is apart from your phone: nothing in the record links the two.',
    bs: 'Posmatračice i posmatrači bilježe ko se u krugu javlja i na koji način, po mjestu i sektoru, a ne po imenu. To je odvojeno od Vašeg telefona: ništa u zapisu ne povezuje to dvoje.',
  },
} as const satisfies Record<string, Phrase>;

export const evaluationWords = {
  title: { en: 'How was this session for you?', bs: 'Kakva je bila ova sesija za Vas?' },
  text: {
    en: 'Answer what you like. Anything may be left out.',
    bs: 'Odgovorite na šta želite. Sve se može preskočiti.',
  },
  low: { en: 'not at all', bs: 'nimalo' },
  high: { en: 'completely', bs: 'potpuno' },
  clear: { en: 'No answer', bs: 'Bez odgovora' },
  comment: { en: 'Something you want to add', bs: 'Želite li nešto dodati' },
  keptTitle: { en: 'Your evaluation is kept', bs: 'Vaša evaluacija je sačuvana' },
  keptText: {
    en: 'Thank you. You can change it until the session closes.',
    bs: 'Hvala. Možete je izmijeniti dok se sesija ne zaključi.',
  },
  rated: { en: '{value} of 5', bs: '{value} od 5' },
} as const satisfies Record<string, Phrase>;

export const evaluationItems: Readonly<Record<EvaluationItem, Phrase>> = {
  useful: { en: 'What we talked about is useful for my work.', bs: 'Ono o čemu smo razgovarali koristi mi u radu.' },
  heard: {
    en: 'There was room to say what I wanted, and I was heard.',
    bs: 'Bilo je prostora da kažem šta želim i da me drugi čuju.',
  },
  safe: { en: 'It was safe to speak openly.', bs: 'Bilo je sigurno govoriti otvoreno.' },
  clear: { en: 'It was clear what we were asked and why.', bs: 'Bilo je jasno šta nas se pita i zašto.' },
  again: { en: 'I would take part in such a session again.', bs: 'Ponovo bih učestvovao/la u ovakvoj sesiji.' },
};

import { LIMITS } from '#shared/limits.ts';
import type { ReleaseLevel } from '#shared/release/level.ts';
import type { Mode } from '#shared/room/state.ts';
import type { Phrase } from '../phrase.ts';

export const homeWords = {
  sentence: {
    en: 'A room for a focus group: prompts, anonymous answers from phones, and a record of what happened.',
    bs: 'Prostorija za fokus grupu: poticaji, anonimni odgovori s telefona i zapis o onome što se desilo.',
  },
  toHome: { en: 'Krug, to the start page', bs: 'Krug, na početnu stranicu' },
  startRoom: { en: 'Start a room', bs: 'Pokreni prostoriju' },
  openRooms: { en: 'Open rooms', bs: 'Otvorene prostorije' },
  noOpenRooms: { en: 'No room is open.', bs: 'Nijedna prostorija nije otvorena.' },
  openedAt: { en: 'opened {when}', bs: 'otvoreno {when}' },
  goIn: { en: 'Go in', bs: 'Uđi' },
  signOut: { en: 'Sign out', bs: 'Odjava' },
  loading: { en: 'One moment', bs: 'Trenutak' },
  tryAgain: { en: 'Try again', bs: 'Pokušaj ponovo' },
  cannotReach: {
    en: 'The server does not answer. Check that this device is on the same network.',
    bs: 'Server ne odgovara. Provjerite je li ovaj uređaj na istoj mreži.',
  },
  notFoundTitle: { en: 'There is nothing at this address', bs: 'Na ovoj adresi nema ničega' },
  toStart: { en: 'To the start page', bs: 'Na početnu stranicu' },

  signIn: { en: 'Sign in', bs: 'Prijava' },
  signInDo: { en: 'Sign in', bs: 'Prijavi se' },
  name: { en: 'Your name', bs: 'Vaše ime' },
  nameHint: {
    en: 'Colleagues in the room will see it, and it stands in the record.',
    bs: 'Vidjet će ga kolegice i kolege u prostoriji i stajat će u zapisu.',
  },
  password: { en: 'Password', bs: 'Lozinka' },
  passwordHint: {
    en: `At least ${LIMITS.PASSWORD_CHARS_MIN} characters. A short sentence is good.`,
    bs: `Najmanje ${LIMITS.PASSWORD_CHARS_MIN} znakova. Dobra je i kratka rečenica.`,
  },
  passwordShort: {
    en: `This password has fewer than ${LIMITS.PASSWORD_CHARS_MIN} characters.`,
    bs: `Ova lozinka ima manje od ${LIMITS.PASSWORD_CHARS_MIN} znakova.`,
  },
  notSetUp: { en: 'Krug is not set up yet', bs: 'Krug još nije podešen' },
  notSetUpHow: {
    en: 'Open the set-up link that the server printed when it started. It works once.',
    bs: 'Otvorite link za podešavanje koji je server ispisao pri pokretanju. Važi jednom.',
  },
  participants: {
    en: 'Are you here to take part? You need no account: join with the code on the screen.',
    bs: 'Učestvujete u razgovoru? Nalog Vam nije potreban: pridružite se kodom s ekrana.',
  },
  observers: {
    en: 'Will you code a talk? You can train alone, without an account.',
    bs: 'Kodirat ćete razgovor? Možete vježbati sami, bez naloga.',
  },
  practise: { en: 'Practise coding', bs: 'Vježbajte kodiranje' },
  joinWithCode: { en: 'Join with a code', bs: 'Pridruži se kodom' },

  setUpTitle: { en: 'Welcome to Krug', bs: 'Dobro došli u Krug' },
  setUpLead: {
    en: 'You are the first one here. Three steps make a session:',
    bs: 'Vi ste prva osoba ovdje. Sesija ima tri koraka:',
  },
  setUpDo: { en: 'Begin', bs: 'Počni' },
  step1: { en: 'Open a room', bs: 'Otvorite prostoriju' },
  step1More: { en: 'With a ready guide of 120 minutes.', bs: 'Uz gotov vodič od 120 minuta.' },
  step2: { en: 'People join', bs: 'Ljudi se pridružuju' },
  step2More: { en: 'By code or QR, without a name or an account.', bs: 'Kodom ili QR-om, bez imena i naloga.' },
  step3: { en: 'Close it: a record stays', bs: 'Zaključite: ostaje zapis' },
  step3More: { en: 'To read back, print and download.', bs: 'Za čitanje, štampu i preuzimanje.' },
  linkMissing: {
    en: 'The link is not complete. Open it again, whole.',
    bs: 'Link nije potpun. Otvorite ga ponovo, cijelog.',
  },

  inviteTitle: { en: 'You are invited', bs: 'Pozvani ste' },
  inviteLead: {
    en: 'Choose a name and a password. Then you can start rooms and read the archive.',
    bs: 'Odaberite ime i lozinku. Zatim možete pokretati prostorije i čitati arhivu.',
  },
  inviteDo: { en: 'Join the team', bs: 'Pridruži se timu' },
  inviteOther: { en: 'Invite a colleague', bs: 'Pozovi kolegicu ili kolegu' },
  inviteMade: { en: 'An invitation for one person', bs: 'Poziv za jednu osobu' },
  inviteOnce: {
    en: 'This link works once. It is shown only now, so copy it and send it to one colleague.',
    bs: 'Ovaj link važi jednom. Prikazuje se samo sada, zato ga kopirajte i pošaljite jednoj osobi.',
  },
  inviteLink: { en: 'Link of the invitation', bs: 'Link poziva' },

  enterTitle: { en: 'You are entering the room as staff', bs: 'Ulazite u prostoriju kao dio tima' },
  enterDo: { en: 'Enter the room', bs: 'Uđi u prostoriju' },
  enterRefused: { en: 'This link does not lead in', bs: 'Ovaj link ne vodi u prostoriju' },
  entering: { en: 'Opening the room', bs: 'Otvaranje prostorije' },

  newRoom: { en: 'A new room', bs: 'Nova prostorija' },
  title: { en: 'Title', bs: 'Naslov' },
  titleOfToday: { en: 'Session of {date}', bs: 'Sesija {date}' },
  community: { en: 'Local community', bs: 'Lokalna zajednica' },
  mode: { en: 'Where people sit', bs: 'Gdje ljudi sjede' },
  videoUrl: { en: 'Link of your video call', bs: 'Link Vašeg video poziva' },
  videoHint: {
    en: 'Shown only to those inside the room. It begins with https.',
    bs: 'Vide ga samo oni unutar prostorije. Počinje sa https.',
  },
  videoWrong: { en: 'A link that begins with https:// belongs here.', bs: 'Ovdje ide link koji počinje sa https://.' },
  guideLang: { en: 'Language of the guide and the phones', bs: 'Jezik vodiča i telefona' },
  guide: { en: 'Guide', bs: 'Vodič' },
  guideDefault: {
    en: 'The standard guide of 120 minutes. You can add and skip prompts in the room.',
    bs: 'Standardni vodič od 120 minuta. U prostoriji možete dodavati i preskakati poticaje.',
  },
  more: { en: 'More', bs: 'Više' },
  codebook: { en: 'Codebook', bs: 'Knjiga kodova' },
  codebookHint: {
    en: 'What observers code with. It stays as it is for the whole session.',
    bs: 'Time se kodira razgovor. Ostaje ista tokom cijele sesije.',
  },
  release: { en: 'Anonymous answers while a question is open', bs: 'Anonimni odgovori dok je pitanje otvoreno' },
  threshold: { en: 'Smallest group in figures', bs: 'Najmanja grupa u brojkama' },
  thresholdHint: {
    en: 'Figures of fewer answers, and groups smaller than this, are never shown. It stays for the whole session.',
    bs: 'Brojke iz manje odgovora, i grupe manje od ove, nikada se ne prikazuju. Važi za cijelu sesiju.',
  },
  thresholdFrom: { en: 'from {least} answers', bs: 'od {least} odgovora' },
  codebooks: { en: 'Codebooks', bs: 'Knjige kodova' },
  openRoom: { en: 'Open the room', bs: 'Otvori prostoriju' },
  bosnian: { en: 'Bosnian', bs: 'bosanski' },
  english: { en: 'English', bs: 'engleski' },
} as const satisfies Record<string, Phrase>;

export const modeWords: Readonly<Record<Mode, Phrase>> = {
  'in-person': { en: 'In one place', bs: 'Na jednom mjestu' },
  remote: { en: 'Remote', bs: 'Na daljinu' },
  hybrid: { en: 'Some here, some remote', bs: 'Dio ovdje, dio na daljinu' },
};

export const releaseLevelWords: Readonly<Record<ReleaseLevel, { readonly label: Phrase; readonly hint: Phrase }>> = {
  batched: {
    label: { en: 'In mixed groups', bs: 'U izmiješanim grupama' },
    hint: {
      en: 'You read written answers at least 3 at a time, the rest and all figures when the question closes.',
      bs: 'Napisane odgovore čitate po najmanje 3 odjednom, a ostatak i sve brojke kad se pitanje zatvori.',
    },
  },
  'at-close': {
    label: { en: 'Held until the question closes', bs: 'Zadržano dok se pitanje ne zatvori' },
    hint: {
      en: 'Until then you only see how many have answered. You can change to this during the session, but not back.',
      bs: 'Do tada vidite samo koliko ih je odgovorilo. Na ovo možete preći i tokom sesije, ali ne i nazad.',
    },
  },
};

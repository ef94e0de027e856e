import type { Counted, Phrase } from '../phrase.ts';

export const screenWords = {
  title: { en: 'Screen', bs: 'Ekran' },
  joinTitle: { en: 'Join with your phone', bs: 'Pridružite se telefonom' },
  scan: { en: 'Point your camera at the square', bs: 'Usmjerite kameru na kvadrat' },
  orType: { en: 'or open this address', bs: 'ili otvorite ovu adresu' },
  enterCode: { en: 'and enter the code', bs: 'i upišite kod' },
  qrLabel: { en: 'QR code that leads to {address}', bs: 'QR kod koji vodi na {address}' },
  codeLabel: { en: 'Join code: {code}', bs: 'Pristupni kod: {code}' },
  noAccount: {
    en: 'No account, no name, no application.',
    bs: 'Bez naloga, bez imena, bez aplikacije.',
  },
  joined: {
    en: { one: '{n} phone is here', other: '{n} phones are here' },
    bs: { one: '{n} telefon je tu', few: '{n} telefona su tu', other: '{n} telefona je tu' },
  },
  nobodyYet: { en: 'No phone has joined yet', bs: 'Još nema telefona' },
  byTalk: { en: 'We talk about this in the circle', bs: 'O ovome razgovaramo u krugu' },
  byPhone: { en: 'Answer on your phone, without a name', bs: 'Odgovorite na telefonu, bez imena' },
  waiting: { en: 'We go on in a moment', bs: 'Nastavljamo za trenutak' },
  paused: { en: 'A short break', bs: 'Kratka pauza' },
  pausedHint: { en: 'Time stands still. We go on from here.', bs: 'Vrijeme stoji. Nastavljamo odavde.' },
  evaluation: { en: 'A few last questions are on your phone', bs: 'Na telefonu Vas čeka još nekoliko pitanja' },
  evaluationHint: {
    en: 'No names are asked. Anything may be left out.',
    bs: 'Imena se ne traže. Sve se može preskočiti.',
  },
  page: { en: 'page {page} of {pages}', bs: 'stranica {page} od {pages}' },
  thanks: { en: 'Thank you for being in the circle', bs: 'Hvala Vam što ste bili u krugu' },
  thanksHint: {
    en: 'The session is closed. Nothing more is asked of your phone.',
    bs: 'Sesija je zaključena. Na telefonu više ne treba ništa raditi.',
  },
  connecting: { en: 'Connecting to the room', bs: 'Povezivanje s prostorijom' },
  needsLink: { en: 'This screen needs a link', bs: 'Ovom ekranu treba link' },
  needsLinkHint: {
    en: 'In the room, the facilitator finds it under “Links for the team”. Open it in this browser.',
    bs: 'Facilitator/ica ga u prostoriji nalazi pod „Linkovi za tim“. Otvorite ga u ovom pregledniku.',
  },
} as const satisfies Record<string, Phrase | Counted>;

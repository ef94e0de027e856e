import type { Counted, Phrase } from '../phrase.ts';

/** How coders work together: blind or not, at what pace, and their lines to the facilitator. */
export const togetherWords = {
  how: { en: 'How you code', bs: 'Kako kodirate' },
  shared: { en: 'Together', bs: 'Zajedno' },
  blind: { en: 'Blind', bs: 'Naslijepo' },
  sharedHelp: { en: 'Coders see one another’s marks.', bs: 'Koderi i koderke vide oznake jedni drugih.' },
  blindHelp: {
    en: 'You see your own marks and notes; the others’ open when the prompt closes.',
    bs: 'Vidite samo svoje oznake i bilješke; tuđe se otvaraju kad se poticaj zatvori.',
  },
  blindBetween: {
    en: 'You see your own marks and notes, and all of closed prompts.',
    bs: 'Vidite svoje oznake i bilješke, i sve iz zatvorenih poticaja.',
  },
  opened: { en: 'All layers are open', bs: 'Svi slojevi su otvoreni' },
  open: { en: 'Open all layers', bs: 'Otvori sve slojeve' },
  openTitle: { en: 'Open all layers?', bs: 'Otvoriti sve slojeve?' },
  openText: {
    en: 'Everybody at the board will see all marks and notes, also those of the open prompt. The layers stay open until the end of the session.',
    bs: 'Svi za pločom vidjet će sve oznake i bilješke, i one iz otvorenog poticaja. Slojevi ostaju otvoreni do kraja sesije.',
  },

  tell: { en: 'Tell the facilitator', bs: 'Poruka facilitatoru/ki' },
  tellLine: { en: 'Short line', bs: 'Kratka poruka' },
  tellHelp: {
    en: 'It stands quietly on the facilitator’s page. The lines are kept in the room’s log with your name.',
    bs: 'Stoji tiho na stranici facilitatora/ke. Poruke se čuvaju u dnevniku sobe s Vašim imenom.',
  },
  send: { en: 'Send', bs: 'Pošalji' },
  ready: { en: 'Ready lines', bs: 'Gotove poruke' },
  ask: { en: 'Ask {label}', bs: 'Pitajte: {label}' },
  twoMinutes: { en: 'Two minutes left', bs: 'Još dvije minute' },
  whoIsSilent: { en: 'Who has not spoken yet?', bs: 'Ko još nije govorio?' },
  told: { en: 'Sent: {text}', bs: 'Poslano: {text}' },
  keyTell: { en: 'tell the facilitator', bs: 'poruka facilitatoru/ki' },
} as const satisfies Record<string, Phrase>;

export const togetherCounts = {
  pace: {
    en: { one: '{n} mark a minute', other: '{n} marks a minute' },
    bs: { one: '{n} oznaka u minuti', few: '{n} oznake u minuti', other: '{n} oznaka u minuti' },
  },
} as const satisfies Record<string, Counted>;

import type { BookSource } from './book-source.ts';

/**
 * Interaction process analysis, its twelve categories in our words. The keys of what is given stand above those of what
 * is asked: I O P and under them J K L, on every keyboard.
 */
export const BALES_12: BookSource = {
  id: 'bales-ipa-12',
  title: { en: 'Bales IPA-12', bs: 'Bales IPA-12' },
  source: {
    en: 'After R. F. Bales, Interaction Process Analysis (1950). Own wording.',
    bs: 'Prema R. F. Bales, Interaction Process Analysis (1950). Vlastita formulacija.',
  },
  groups: [
    { id: 'positive', hue: 2, name: { en: 'Positive reactions', bs: 'Pozitivne reakcije' } },
    { id: 'answers', hue: 4, name: { en: 'Attempted answers', bs: 'Pokušaji odgovora' } },
    { id: 'questions', hue: 0, name: { en: 'Questions', bs: 'Pitanja' } },
    { id: 'negative', hue: 5, name: { en: 'Negative reactions', bs: 'Negativne reakcije' } },
  ],
  codes: [
    {
      ...{ id: 'solidarity', key: 's', group: 'positive' },
      label: { en: 'Solidarity', bs: 'Solidarnost' },
      definition: {
        en: 'Lifts another, offers help, thanks, rewards.',
        bs: 'Podiže druge, nudi pomoć, zahvaljuje, nagrađuje.',
      },
      example: { en: 'Call me, I will come with you.', bs: 'Zovite me, ići ću s vama.' },
    },
    {
      ...{ id: 'releases-tension', key: 'r', group: 'positive' },
      label: { en: 'Releases tension', bs: 'Rasterećenje' },
      definition: {
        en: 'Jokes, laughs, shows relief or satisfaction.',
        bs: 'Šali se, smije, pokazuje olakšanje ili zadovoljstvo.',
      },
      example: { en: 'Well, we have survived worse. (Laughter.)', bs: 'Preživjeli smo i gore. (Smijeh.)' },
    },
    {
      ...{ id: 'agrees', key: 'a', group: 'positive' },
      label: { en: 'Agrees', bs: 'Slaže se' },
      definition: { en: 'Accepts, understands, goes along.', bs: 'Prihvata, razumije, pristaje.' },
      example: { en: 'Yes, that can be done so.', bs: 'Da, može se tako.' },
    },
    {
      ...{ id: 'gives-suggestion', key: 'p', group: 'answers' },
      label: { en: 'Gives a suggestion', bs: 'Daje prijedlog' },
      definition: {
        en: 'Proposes a step and leaves the others free.',
        bs: 'Predlaže korak, a drugima ostavlja slobodu.',
      },
      example: { en: 'We could meet once a month.', bs: 'Mogli bismo se sastajati jednom mjesečno.' },
    },
    {
      ...{ id: 'gives-opinion', key: 'o', group: 'answers' },
      label: { en: 'Gives an opinion', bs: 'Daje ocjenu, mišljenje' },
      definition: {
        en: 'Judges, analyses, says a wish or a feeling.',
        bs: 'Ocjenjuje, analizira, izriče želju ili osjećaj.',
      },
      example: { en: 'I think the first hour decides.', bs: 'Mislim da odlučuje prvi sat.' },
    },
    {
      ...{ id: 'gives-information', key: 'i', group: 'answers' },
      label: { en: 'Gives information', bs: 'Daje informaciju' },
      definition: { en: 'Facts; repeats, clarifies, confirms.', bs: 'Činjenice; ponavlja, pojašnjava, potvrđuje.' },
      example: { en: 'The order is issued within a day.', bs: 'Mjera se izriče u roku od jednog dana.' },
    },
    {
      ...{ id: 'asks-information', key: 'j', group: 'questions' },
      label: { en: 'Asks for information', bs: 'Traži informaciju' },
      definition: { en: 'Asks for a fact, a repetition, a confirmation.', bs: 'Traži podatak, ponavljanje, potvrdu.' },
      example: { en: 'Who takes the report at night?', bs: 'Ko noću prima prijavu?' },
    },
    {
      ...{ id: 'asks-opinion', key: 'k', group: 'questions' },
      label: { en: 'Asks for an opinion', bs: 'Traži mišljenje' },
      definition: { en: 'Asks how others judge, see or feel it.', bs: 'Pita kako drugi ocjenjuju, vide ili osjećaju.' },
      example: { en: 'Would you say that is enough?', bs: 'Je li to po Vama dovoljno?' },
    },
    {
      ...{ id: 'asks-suggestion', key: 'l', group: 'questions' },
      label: { en: 'Asks for a suggestion', bs: 'Traži prijedlog' },
      definition: { en: 'Asks what could be done.', bs: 'Pita šta bi se moglo uraditi.' },
      example: { en: 'What should we change first?', bs: 'Šta da prvo promijenimo?' },
    },
    {
      ...{ id: 'disagrees', key: 'd', group: 'negative' },
      label: { en: 'Disagrees', bs: 'Ne slaže se' },
      definition: {
        en: 'Rejects without attack, stays formal, withholds help.',
        bs: 'Odbija bez napada, ostaje formalno, uskraćuje pomoć.',
      },
      example: { en: 'That is not in our competence.', bs: 'To nije u našoj nadležnosti.' },
    },
    {
      ...{ id: 'tension', key: 't', group: 'negative' },
      label: { en: 'Shows tension', bs: 'Pokazuje napetost' },
      definition: { en: 'Is uneasy, withdraws, asks for help.', bs: 'Nelagoda, povlačenje, traženje pomoći.' },
      example: { en: 'I would rather not speak about that.', bs: 'O tome radije ne bih.' },
    },
    {
      ...{ id: 'antagonism', key: 'n', group: 'negative' },
      label: { en: 'Antagonism', bs: 'Neprijateljstvo' },
      definition: { en: 'Lowers another, defends or asserts the self.', bs: 'Spušta druge, brani ili nameće sebe.' },
      example: { en: 'You never answer the phone anyway.', bs: 'Vi se ionako nikad ne javljate.' },
    },
  ],
};

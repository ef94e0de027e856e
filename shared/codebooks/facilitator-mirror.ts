import type { BookSource } from './book-source.ts';

/** What the facilitator does with the talk of the group: the ten categories that Flanders made for classrooms, for a circle. */
export const FACILITATOR_MIRROR: BookSource = {
  id: 'facilitator-mirror-10',
  title: { en: 'Facilitator mirror 10', bs: 'Ogledalo facilitacije 10' },
  source: {
    en: 'After N. A. Flanders, Analyzing Teaching Behavior (1970). Own wording, for a circle of adults.',
    bs: 'Prema N. A. Flanders, Analyzing Teaching Behavior (1970). Vlastita formulacija, za krug odraslih.',
  },
  groups: [
    { id: 'follows', hue: 2, name: { en: 'Facilitator follows', bs: 'Facilitacija prati' } },
    { id: 'leads', hue: 0, name: { en: 'Facilitator leads', bs: 'Facilitacija usmjerava' } },
    { id: 'group', hue: 4, name: { en: 'Participants', bs: 'Učesnice i učesnici' } },
    { id: 'silence', hue: 7, name: { en: 'Silence', bs: 'Tišina' } },
  ],
  codes: [
    {
      ...{ id: 'accepts-emotion', key: 'e', group: 'follows' },
      label: { en: 'Accepts emotion', bs: 'Uvažava emociju' },
      definition: {
        en: 'Names or accepts a feeling, without judging it.',
        bs: 'Imenuje ili prihvata osjećaj, bez suda.',
      },
      example: { en: 'I hear that this was hard for you.', bs: 'Čujem da Vam je to teško palo.' },
    },
    {
      ...{ id: 'praises', key: 'p', group: 'follows' },
      label: { en: 'Praises, encourages', bs: 'Pohvaljuje, ohrabruje' },
      definition: { en: 'Praises, encourages, eases with a joke.', bs: 'Pohvaljuje, ohrabruje, opušta šalom.' },
      example: { en: 'That is an important point, go on.', bs: 'To je važno, samo nastavite.' },
    },
    {
      ...{ id: 'uses-idea', key: 'i', group: 'follows' },
      label: { en: 'Uses an idea', bs: 'Preuzima ideju' },
      definition: {
        en: 'Takes up, repeats or develops what a participant said.',
        bs: 'Preuzima, ponavlja ili razvija ono što je rekla učesnica ili učesnik.',
      },
      example: { en: 'You spoke of one list. Who would keep it?', bs: 'Spomenuli ste jedan spisak. Ko bi ga vodio?' },
    },
    {
      ...{ id: 'asks', key: 'q', group: 'follows' },
      label: { en: 'Asks', bs: 'Pita' },
      definition: { en: 'Asks in order to get an answer.', bs: 'Postavlja pitanje na koje očekuje odgovor.' },
      example: { en: 'How does it begin in your community?', bs: 'Kako to počinje u Vašoj zajednici?' },
    },
    {
      ...{ id: 'tells', key: 't', group: 'leads' },
      label: { en: 'Tells, explains', bs: 'Tumači, obavještava' },
      definition: {
        en: 'Gives facts, own opinion, explanations.',
        bs: 'Daje činjenice, vlastito mišljenje, objašnjenja.',
      },
      example: { en: 'The law has had this since 2019.', bs: 'Zakon to predviđa od 2019.' },
    },
    {
      ...{ id: 'directs', key: 'd', group: 'leads' },
      label: { en: 'Directs', bs: 'Daje upute' },
      definition: { en: 'Says what the group should do now.', bs: 'Kaže šta grupa sada treba raditi.' },
      example: { en: 'Please write one word on your phones.', bs: 'Molim, upišite jednu riječ u telefon.' },
    },
    {
      ...{ id: 'corrects', key: 'k', group: 'leads' },
      label: { en: 'Corrects', bs: 'Koriguje' },
      definition: {
        en: 'Reminds of rules, corrects, defends the procedure.',
        bs: 'Podsjeća na pravila, koriguje, brani postupak.',
      },
      example: { en: 'One at a time, please.', bs: 'Molim, jedno po jedno.' },
    },
    {
      ...{ id: 'responds', key: 'r', group: 'group' },
      label: { en: 'Responds', bs: 'Reaguje na pitanje' },
      definition: {
        en: 'A participant answers the facilitator.',
        bs: 'Učesnica ili učesnik odgovara facilitatorici ili facilitatoru.',
      },
      example: { en: '(Asked how it begins:) With a call at night.', bs: '(Na pitanje kako počinje:) Noćnim pozivom.' },
    },
    {
      ...{ id: 'starts', key: 's', group: 'group' },
      label: { en: 'Starts unasked', bs: 'Samostalno počinje' },
      definition: {
        en: 'A participant speaks on their own, often to another.',
        bs: 'Učesnica ili učesnik govori bez pitanja, često drugima u krugu.',
      },
      example: { en: 'Colleague, how did you manage that?', bs: 'Kolegice, kako ste to uspjeli?' },
    },
    {
      ...{ id: 'silence', key: 'z', group: 'silence' },
      label: { en: 'Silence, buzz', bs: 'Tišina, zbrka' },
      definition: {
        en: 'A pause, or so many at once that nothing is understood.',
        bs: 'Pauza, ili toliko njih odjednom da se ništa ne razumije.',
      },
      example: { en: '(Five seconds without a word.)', bs: '(Pet sekundi bez riječi.)' },
    },
  ],
};

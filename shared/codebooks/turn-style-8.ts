import type { BookSource } from './book-source.ts';

/** How people take and shape their turns, whatever they say and in whatever language: eight codes of four features. */
export const TURN_STYLE_8: BookSource = {
  id: 'turn-style-8',
  title: { en: 'Turn style 8', bs: 'Stil javljanja 8' },
  source: {
    en: 'After Sha, Park, Pan and Kim, Cross-cultural comparison of focus groups (RTI Press, 2020). Own wording.',
    bs: 'Prema Sha, Park, Pan i Kim, Cross-cultural comparison of focus groups (RTI Press, 2020). Vlastita formulacija.',
  },
  groups: [
    { id: 'response', hue: 4, name: { en: 'How it begins', bs: 'Kako počinje' } },
    { id: 'direction', hue: 2, name: { en: 'Towards whom', bs: 'Kome se obraća' } },
    { id: 'overlap', hue: 5, name: { en: 'Overlap', bs: 'Preklapanje' } },
    { id: 'answer', hue: 0, name: { en: 'Kind of answer', bs: 'Vrsta odgovora' } },
  ],
  codes: [
    {
      ...{ id: 'voluntary', key: 'v', group: 'response' },
      label: { en: 'Voluntary', bs: 'Voljno' },
      definition: { en: 'Speaks without being called on.', bs: 'Javlja se bez poziva.' },
      example: { en: 'May I add something?', bs: 'Mogu li nešto dodati?' },
    },
    {
      ...{ id: 'nominated', key: 'n', group: 'response' },
      label: { en: 'Nominated', bs: 'Na poziv' },
      definition: {
        en: 'Answers because somebody gave them the floor.',
        bs: 'Odgovara jer je dobio ili dobila riječ.',
      },
      example: { en: '(The facilitator: “And the school?”) With us…', bs: '(Facilitatorica: „A škola?“) Kod nas…' },
    },
    {
      ...{ id: 'to-group', key: 'g', group: 'direction' },
      label: { en: 'To the group', bs: 'Grupi' },
      definition: { en: 'Speaks to other participants.', bs: 'Obraća se drugim učesnicama i učesnicima.' },
      example: { en: 'You at the centre will know this.', bs: 'Vi iz centra to znate.' },
    },
    {
      ...{ id: 'to-moderator', key: 'm', group: 'direction' },
      label: { en: 'To the moderator', bs: 'Moderatorici/u' },
      definition: { en: 'Speaks to whoever leads the group.', bs: 'Obraća se osobi koja vodi grupu.' },
      example: { en: 'To answer your question: rarely.', bs: 'Da odgovorim na Vaše pitanje: rijetko.' },
    },
    {
      ...{ id: 'overlap', key: 'p', group: 'overlap' },
      label: { en: 'Overlap', bs: 'Preklapanje' },
      definition: { en: 'Two or more speak at the same time.', bs: 'Dvoje ili više njih govori u isto vrijeme.' },
      example: { en: '(Begins before the other has ended.)', bs: '(Počinje prije nego što je druga osoba završila.)' },
    },
    {
      ...{ id: 'short', key: 's', group: 'answer' },
      label: { en: 'Short answer', bs: 'Sažet odgovor' },
      definition: { en: 'A word or a phrase, no more.', bs: 'Riječ ili kratak izraz, ne više.' },
      example: { en: 'Twice a year.', bs: 'Dva puta godišnje.' },
    },
    {
      ...{ id: 'detailed', key: 'd', group: 'answer' },
      label: { en: 'Detailed answer', bs: 'Detaljan odgovor' },
      definition: {
        en: 'Explains, gives reasons or an example.',
        bs: 'Objašnjava, daje razloge ili primjer.',
      },
      example: { en: 'Twice a year, because the budget…', bs: 'Dva puta godišnje, jer budžet…' },
    },
    {
      ...{ id: 'back-channel', key: 'h', group: 'answer' },
      label: { en: 'Mhm, nods', bs: 'Mhm, klimanje' },
      definition: {
        en: 'Shows listening without taking the floor.',
        bs: 'Pokazuje da sluša, bez preuzimanja riječi.',
      },
      example: { en: 'Mhm. Yes, yes.', bs: 'Mhm. Da, da.' },
    },
  ],
};

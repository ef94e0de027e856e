import type { BookSource } from './book-source.ts';

/** How a team works on problems: eleven codes after the short form of act4teams, in our words. */
export const ACT4TEAMS_SHORT: BookSource = {
  id: 'act4teams-short-11',
  title: { en: 'act4teams-short 11', bs: 'act4teams-short 11' },
  source: {
    en: 'After Klünder et al. (2020), the short form of act4teams by Kauffeld and Lehmann-Willenbrock (2012). Own wording.',
    bs: 'Prema Klünder i saradnicima (2020), kraći oblik sheme act4teams (Kauffeld i Lehmann-Willenbrock, 2012). Vlastita formulacija.',
  },
  groups: [
    { id: 'task', hue: 4, name: { en: 'Problem and solution', bs: 'Problem i rješenje' } },
    { id: 'knowledge', hue: 1, name: { en: 'Knowledge', bs: 'Znanje' } },
    { id: 'procedure', hue: 7, name: { en: 'Procedure', bs: 'Postupak' } },
    { id: 'relations', hue: 6, name: { en: 'Relations', bs: 'Odnosi' } },
    { id: 'attitude', hue: 0, name: { en: 'Attitude', bs: 'Stav' } },
  ],
  codes: [
    {
      ...{ id: 'problem', key: 'p', group: 'task' },
      label: { en: 'Problem', bs: 'Problem' },
      definition: { en: 'Names or describes a problem.', bs: 'Imenuje ili opisuje problem.' },
      example: { en: 'Reports reach us too late.', bs: 'Prijave nam stižu prekasno.' },
    },
    {
      ...{ id: 'problem-links', key: 'u', group: 'task' },
      label: { en: 'Cause, consequence', bs: 'Uzrok, posljedica' },
      definition: {
        en: 'Says where a problem comes from or leads to.',
        bs: 'Kaže odakle problem dolazi ili kuda vodi.',
      },
      example: { en: 'Because the form goes by post.', bs: 'Zato što obrazac ide poštom.' },
    },
    {
      ...{ id: 'solution', key: 'r', group: 'task' },
      label: { en: 'Solution (resolves)', bs: 'Rješenje' },
      definition: { en: 'Names or describes a solution.', bs: 'Imenuje ili opisuje rješenje.' },
      example: { en: 'We could send it by e-mail.', bs: 'Mogli bismo slati e-poštom.' },
    },
    {
      ...{ id: 'solution-links', key: 'v', group: 'task' },
      label: { en: 'Vets a solution', bs: 'Vaga rješenje' },
      definition: {
        en: 'Compares solutions, names what one needs, for or against.',
        bs: 'Poredi rješenja, navodi šta je potrebno, za i protiv.',
      },
      example: { en: 'For that all of us would need access.', bs: 'Za to bismo svi morali imati pristup.' },
    },
    {
      ...{ id: 'connects', key: 'x', group: 'task' },
      label: { en: 'Connects the two (×)', bs: 'Povezuje oboje (×)' },
      definition: {
        en: 'Ties a solution to the problem that it answers.',
        bs: 'Veže rješenje za problem na koji odgovara.',
      },
      example: { en: 'With that the night shift would know at once.', bs: 'Tako bi i noćna smjena odmah znala.' },
    },
    {
      ...{ id: 'information', key: 'i', group: 'knowledge' },
      label: { en: 'Information', bs: 'Informacija' },
      definition: { en: 'Gives or passes on facts.', bs: 'Daje ili prenosi činjenice.' },
      example: { en: 'The protocol was signed in March.', bs: 'Protokol je potpisan u martu.' },
    },
    {
      ...{ id: 'expertise', key: 'e', group: 'knowledge' },
      label: { en: 'Expertise', bs: 'Ekspertiza' },
      definition: {
        en: 'Explains from one’s own field, so that others learn.',
        bs: 'Objašnjava iz svoje struke, tako da drugi uče.',
      },
      example: {
        en: 'A child of six tells it in play, not in words.',
        bs: 'Dijete od šest godina to pokazuje igrom, ne riječima.',
      },
    },
    {
      ...{ id: 'structures', key: 's', group: 'procedure' },
      label: { en: 'Structures', bs: 'Strukturira' },
      definition: {
        en: 'Sets order, procedure, tasks; sums up.',
        bs: 'Uvodi red, postupak, zadatke; sažima.',
      },
      example: { en: 'First the list, then who does what.', bs: 'Prvo spisak, pa onda ko šta radi.' },
    },
    {
      ...{ id: 'cooperation', key: 'h', group: 'relations' },
      label: { en: 'Praise, thanks', bs: 'Pohvala, hvala' },
      definition: {
        en: 'Praises, thanks, encourages a colleague.',
        bs: 'Hvali, zahvaljuje, ohrabruje koleginicu ili kolegu.',
      },
      example: { en: 'Thank you, that helped us a lot.', bs: 'Hvala, to nam je mnogo pomoglo.' },
    },
    {
      ...{ id: 'proactive', key: 'a', group: 'attitude' },
      label: { en: 'Active', bs: 'Aktivno' },
      definition: {
        en: 'Shows interest in change, takes responsibility.',
        bs: 'Pokazuje interes za promjenu, preuzima odgovornost.',
      },
      example: { en: 'I would like to try that next week.', bs: 'Htjela bih to isprobati sljedeće sedmice.' },
    },
    {
      ...{ id: 'counterproductive', key: 'n', group: 'attitude' },
      label: { en: 'Negative', bs: 'Negativno' },
      definition: {
        en: 'Complains, blames, talks behind backs, sees no use.',
        bs: 'Žali se, okrivljuje, ogovara, ne vidi svrhu.',
      },
      example: { en: 'Nothing will come of it, as always.', bs: 'Od toga ništa, kao i uvijek.' },
    },
  ],
};

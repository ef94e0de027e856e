import type { SectionSource } from './builder.ts';

/** The four questions for whose sake the circle meets: 56 minutes. */
export const keyQuestions: readonly SectionSource[] = [
  {
    id: 'key-obstacles',
    title: { en: 'Key question 1: what stands in the way', bs: 'Ključno pitanje 1: šta nam stoji na putu' },
    minutes: 14,
    moderator: [
      {
        en: 'If details of a person appear, stop kindly: “Let us leave out the details and stay with the work.”',
        bs: 'Ako se pojave podaci o osobi, ljubazno zaustavite: „Ostavimo pojedinosti i držimo se posla.“',
      },
    ],
    prompts: [
      {
        id: 'obstacles',
        text: {
          en: 'Think of a time when protection came later or weaker than it should have. Leave the people out of it. What stood in the way of your work?',
          bs: 'Sjetite se prilike kada je zaštita došla kasnije ili slabije nego što je trebalo. Izostavite ljude. Šta je stajalo na putu Vašem radu?',
        },
        seconds: 780,
        probes: [
          { en: 'Was it the rule, the means, or the habit?', bs: 'Je li to bilo do propisa, sredstava ili navike?' },
          { en: 'How often does that happen?', bs: 'Koliko često se to dešava?' },
          { en: 'How did it look from another institution?', bs: 'Kako je to izgledalo iz druge institucije?' },
        ],
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'key-cooperation',
    title: { en: 'Key question 2: what we need of each other', bs: 'Ključno pitanje 2: šta trebamo jedni od drugih' },
    minutes: 14,
    prompts: [
      {
        id: 'needs',
        text: {
          en: 'What do you need from the other sectors that you do not get today? And what might they need from you?',
          bs: 'Šta Vam je potrebno od drugih sektora, a danas to ne dobijate? A šta bi oni mogli trebati od Vas?',
        },
        seconds: 690,
        moderator: [
          {
            en: 'Let people speak to each other, not to you. When two sectors meet on a point, give them time.',
            bs: 'Neka govore jedni drugima, a ne Vama. Kada se dva sektora susretnu oko nečega, dajte im vremena.',
          },
        ],
        probes: [
          {
            en: 'What would you say to that, from your side of the table?',
            bs: 'Šta biste na to rekli s Vaše strane stola?',
          },
          { en: 'What is the smallest step that would help?', bs: 'Koji bi najmanji korak pomogao?' },
        ],
        kind: { is: 'discussion' },
      },
      {
        id: 'whom-to-call',
        text: {
          en: 'I know whom to call in each institution, also in the evening and at the weekend.',
          bs: 'Znam koga da pozovem u svakoj instituciji, i uveče i vikendom.',
        },
        seconds: 60,
        kind: { is: 'agreement' },
      },
    ],
  },
  {
    id: 'key-urgent',
    title: { en: 'Key question 3: the first twenty-four hours', bs: 'Ključno pitanje 3: prva dvadeset četiri sata' },
    minutes: 14,
    prompts: [
      {
        id: 'first-day',
        text: {
          en: 'A report comes on Friday at nine in the evening, and there are children in the home. Who does what until Saturday evening, and where could the thread break?',
          bs: 'Prijava stiže u petak u devet uveče, a u kući su djeca. Ko šta radi do subote uveče i gdje bi se nit mogla prekinuti?',
        },
        seconds: 780,
        moderator: [
          {
            en: 'The example is invented. If somebody takes it for a real case, bring it back to the invented one.',
            bs: 'Primjer je izmišljen. Ako ga neko poveže sa stvarnim slučajem, vratite razgovor na izmišljeni.',
          },
        ],
        probes: [
          {
            en: 'How do you learn that the other has done their part?',
            bs: 'Kako saznate da je druga strana uradila svoje?',
          },
          { en: 'Who assesses the risk, and who hears of it?', bs: 'Ko procjenjuje rizik i ko za to sazna?' },
          { en: 'What do we tell the person, and who tells it?', bs: 'Šta kažemo osobi i ko joj to kaže?' },
        ],
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'key-support',
    title: { en: 'Key question 4: what would carry us', bs: 'Ključno pitanje 4: šta bi nas nosilo' },
    minutes: 14,
    prompts: [
      {
        id: 'one-change',
        text: {
          en: 'Name one change that could be made here within six months, with what we have.',
          bs: 'Navedite jednu promjenu koja bi se ovdje mogla uvesti u roku od šest mjeseci, s onim što imamo.',
        },
        seconds: 150,
        moderator: [
          {
            en: 'Show the answers and read two or three aloud, without asking whose they are.',
            bs: 'Prikažite odgovore i pročitajte dva-tri naglas, ne pitajući čiji su.',
          },
        ],
        kind: { is: 'open' },
      },
      {
        id: 'carry',
        text: {
          en: 'What would help you to do this work well, and for long? Think of knowledge, of support for yourselves, and of how we are organised.',
          bs: 'Šta bi Vam pomoglo da ovaj posao radite dobro i dugo? Mislite na znanje, na podršku Vama i na to kako smo organizovani.',
        },
        seconds: 510,
        moderator: [
          {
            en: 'Load and strain may come up. Thank, ask nobody to go deeper, and remind of the break.',
            bs: 'Može se govoriti o opterećenju i napetosti. Zahvalite, nikoga ne navodite da ide dublje i podsjetite na predah.',
          },
        ],
        probes: [
          { en: 'What has helped before?', bs: 'Šta je ranije pomagalo?' },
          { en: 'Who could begin with it?', bs: 'Ko bi s tim mogao početi?' },
        ],
        kind: { is: 'discussion' },
      },
      {
        id: 'priorities',
        text: {
          en: 'In which order should recommendations be made? Put the most urgent first.',
          bs: 'Kojim redom treba dati preporuke? Najhitnije stavite na prvo mjesto.',
        },
        seconds: 120,
        kind: {
          is: 'ranking',
          choices: {
            education: { en: 'Training for professionals', bs: 'Edukacija za stručnjakinje i stručnjake' },
            support: { en: 'Support for those who do the work', bs: 'Podrška onima koji rade ovaj posao' },
            cooperation: { en: 'Cooperation between sectors', bs: 'Međusektorska saradnja' },
            procedure: { en: 'Laws and procedures', bs: 'Propisi i postupci' },
            resources: { en: 'People, places and money', bs: 'Ljudi, smještaj i novac' },
          },
        },
      },
    ],
  },
];

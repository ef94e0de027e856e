import type { SectionSource } from './builder.ts';

/** From the door to the subject: 38 minutes. */
export const beginning: readonly SectionSource[] = [
  {
    id: 'arrival',
    title: { en: 'Arrival and consent', bs: 'Dolazak i saglasnost' },
    minutes: 8,
    moderator: [
      {
        en: 'Welcome everyone at the door. Say who you are, who observes and why, and what the notes are for.',
        bs: 'Dočekajte svakoga na vratima. Recite ko ste, ko posmatra i zašto, i čemu služe bilješke.',
      },
      {
        en: 'Say what is kept: what was said as codes by seat, answers without names, no sound and no picture.',
        bs: 'Recite šta se čuva: kodovi razgovora po mjestima, odgovori bez imena, bez zvuka i slike.',
      },
      {
        en: 'Ask whether everyone has read and accepted the rules. Whoever does not want to take part may go, freely.',
        bs: 'Pitajte da li su sve i svi pročitali i prihvatili pravila. Ko ne želi učestvovati, slobodno može otići.',
      },
    ],
    prompts: [
      {
        id: 'readiness',
        text: {
          en: 'How ready do you feel for this conversation right now?',
          bs: 'Koliko se u ovom trenutku osjećate spremno za ovaj razgovor?',
        },
        seconds: 60,
        moderator: [
          {
            en: 'Look at the whole, not at single answers. If many are low, begin more slowly and offer a short break.',
            bs: 'Gledajte cjelinu, a ne pojedine odgovore. Ako je mnogo niskih, počnite sporije i ponudite kratak predah.',
          },
        ],
        kind: {
          is: 'rating',
          low: { en: 'Not ready at all', bs: 'Nimalo' },
          high: { en: 'Completely ready', bs: 'Potpuno' },
        },
      },
    ],
  },
  {
    id: 'rules',
    title: { en: 'Ground rules', bs: 'Pravila rada grupe' },
    minutes: 4,
    moderator: [
      {
        en: 'Read the rules aloud. Say plainly that confidentiality cannot be guaranteed.',
        bs: 'Pročitajte pravila naglas. Jasno recite da se povjerljivost ne može garantovati.',
      },
      {
        en: 'Duty to report: if someone speaks of a serious act of violence that is still unknown or may happen again, stop, speak with that person apart, and follow your law (Istanbul Convention, Article 28). Write none of it here.',
        bs: 'Obaveza prijavljivanja: ako neko govori o teškom nasilju koje je nepoznato ili se može ponoviti, zastanite, razgovarajte s tom osobom nasamo i postupite po zakonu (Istanbulska konvencija, član 28). Ništa od toga ne zapisujte ovdje.',
      },
    ],
    prompts: [
      {
        id: 'own-rule',
        text: {
          en: 'What else do we need to agree on, so that each of us can speak freely today?',
          bs: 'Šta još treba da dogovorimo da bi svako od nas danas mogao slobodno govoriti?',
        },
        seconds: 90,
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'opening',
    title: { en: 'Opening round', bs: 'Početno pitanje' },
    minutes: 6,
    moderator: [
      {
        en: 'One round, about half a minute each. Begin with whoever looks most at ease; comment on nothing yet.',
        bs: 'Jedan krug, oko pola minute po osobi. Počnite od onih kojima je najlakše; još ništa ne komentarišite.',
      },
    ],
    prompts: [
      {
        id: 'round',
        text: {
          en: 'Tell us the sector you come from, how long you have been in this work, and one thing that went well this month.',
          bs: 'Recite nam iz kojeg ste sektora, koliko dugo radite ovaj posao i jednu stvar koja je ovog mjeseca dobro prošla.',
        },
        seconds: 330,
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'introductory',
    title: { en: 'Introductory question', bs: 'Uvodno pitanje' },
    minutes: 10,
    moderator: [
      {
        en: 'After each answer wait five seconds before you speak: often the important thing comes then.',
        bs: 'Nakon svakog odgovora sačekajte pet sekundi prije nego što progovorite: često se tada kaže ono važno.',
      },
      {
        en: 'Stay neutral: no nodding as approval, no “good”. “Thank you” is enough.',
        bs: 'Ostanite neutralni: bez odobravanja klimanjem i bez „odlično“. „Hvala“ je dovoljno.',
      },
    ],
    prompts: [
      {
        id: 'together',
        text: {
          en: 'When you hear that institutions “work together” in our community, what do you see before you?',
          bs: 'Kada čujete da institucije u našoj zajednici „rade zajedno“, šta vidite pred sobom?',
        },
        seconds: 420,
        probes: [
          {
            en: 'Could you give an example, without details of a person?',
            bs: 'Možete li navesti primjer, bez podataka o osobi?',
          },
          { en: 'Who else sees it that way? Who sees it differently?', bs: 'Ko još to vidi tako? Ko vidi drugačije?' },
        ],
        kind: { is: 'discussion' },
      },
      {
        id: 'how-we-learn',
        text: {
          en: 'How do you most often learn what the other services have done after a report?',
          bs: 'Kako najčešće saznate šta su druge službe uradile nakon prijave?',
        },
        seconds: 75,
        kind: {
          is: 'single',
          choices: {
            meeting: { en: 'At a meeting of the team', bs: 'Na sastanku tima' },
            call: { en: 'By a call to a colleague I know', bs: 'Pozivom koleginici ili kolegi koje znam' },
            letter: { en: 'By official letter', bs: 'Službenim dopisom' },
            person: { en: 'From the person who was harmed', bs: 'Od osobe koja je pretrpjela nasilje' },
            rarely: { en: 'I rarely learn', bs: 'Rijetko saznam' },
          },
        },
      },
    ],
  },
  {
    id: 'transition',
    title: { en: 'Transition question', bs: 'Prelazno pitanje' },
    minutes: 10,
    prompts: [
      {
        id: 'path',
        text: {
          en: 'Follow the path from the first report to the day when a person is safe. Where along it does our cooperation hold best, and where is it thinnest?',
          bs: 'Pratite put od prve prijave do dana kada je osoba sigurna. Gdje na tom putu naša saradnja najbolje drži, a gdje je najtanja?',
        },
        seconds: 420,
        probes: [
          { en: 'What happens between those two steps?', bs: 'Šta se dešava između ta dva koraka?' },
          { en: 'Who is not at this table and should be heard?', bs: 'Koga nema za ovim stolom, a trebalo bi čuti?' },
        ],
        kind: { is: 'discussion' },
      },
      {
        id: 'where-stuck',
        text: {
          en: 'Where does it get stuck most often? Choose everything that you have met in the last year.',
          bs: 'Gdje najčešće zapne? Označite sve s čim ste se susreli u posljednjih godinu dana.',
        },
        seconds: 90,
        kind: {
          is: 'several',
          choices: {
            information: { en: 'Information reaches us late or not at all', bs: 'Informacije stižu kasno ili nikako' },
            risk: {
              en: 'Risk is assessed differently by each service',
              bs: 'Svaka služba drugačije procjenjuje rizik',
            },
            hours: { en: 'Nobody can be reached out of hours', bs: 'Van radnog vremena nema dežurnih' },
            places: { en: 'There is nowhere to go: no place, no money', bs: 'Nema kuda: nema smještaja ili novca' },
            roles: { en: 'It is unclear who does what', bs: 'Nije jasno ko šta radi' },
            load: { en: 'Too few of us for too many cases', bs: 'Premalo nas je na previše slučajeva' },
          },
        },
      },
    ],
  },
];

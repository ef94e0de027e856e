import { ALL, F, S1, S2, S3, S4, S5, S6, S7, S8, said } from '../said.ts';

/** Minutes 0 to 2, six or seven acts a minute: how a report comes. */
export const OPENING = [
  said(3_000, F, ALL, 'facilitates', {
    en: 'Good morning, and thank you for coming. Today we talk about how we work together, not about any one family.',
    bs: 'Dobro jutro i hvala što ste došli. Danas pričamo o tome kako sarađujemo, a ne o pojedinoj porodici.',
  }),
  said(13_600, F, ALL, 'facilitates', {
    en: 'Let us begin simply: how does a report usually reach you? Whoever wants to, please.',
    bs: 'Hajde da krenemo jednostavno: kako prijava obično stigne do vas? Ko želi, neka počne.',
  }),
  said(22_700, S1, ALL, 'experience', {
    en: 'With us it is mostly a call to the duty officer. Last week there were two in one night.',
    bs: 'Kod nas je to uglavnom poziv dežurnom. Prošle sedmice su bila dva u jednoj noći.',
  }),
  said(31_900, S2, ALL, 'experience', {
    en: 'We get it on paper, or somebody simply comes to the door. Yesterday a neighbour came, all by herself.',
    bs: 'Nama stigne na papiru, ili neko prosto dođe na vrata. Jučer je došla komšinica, sama od sebe.',
  }),
  said(42_100, S5, ALL, 'builds-on', {
    en: 'And with us it begins there, too: a neighbour, a grandmother. Then they tell the class teacher.',
    bs: 'A i kod nas krene odatle: komšinica, nana. Pa onda to kažu razredniku.',
    why: {
      en: 'It takes up “a neighbour” and carries it on to the school: more than an example of one’s own.',
      bs: 'Preuzima „komšinicu” i vodi priču dalje do škole: više je od vlastitog primjera.',
    },
  }),
  said(51_800, F, S4, 'facilitates', {
    en: 'And the health centre sees people even when nobody has reported anything. How is it there?',
    bs: 'A dom zdravlja vidi ljude i kad niko ništa nije prijavio. Kako je to kod Vas?',
    why: {
      en: 'The facilitator gives the floor. Question is for what colleagues ask each other.',
      bs: 'Facilitatorica daje riječ. Pitanje je za ono što se kolege pitaju međusobno.',
    },
  }),
  said(61_300, S4, F, 'experience', {
    en: 'They come for something else, for tablets. Sometimes I notice it only at the third visit.',
    bs: 'Dođu po nešto drugo, po tablete. Ponekad tek na trećem pregledu primijetim.',
  }),
  said(70_700, S6, ALL, 'challenge', {
    en: 'The hardest thing for us is that we hear of it last, when there is no time left to prepare.',
    bs: 'Nama je najteže što saznamo zadnji, kad više nema vremena da se pripremimo.',
  }),
  said(80_200, S7, S6, 'agrees', {
    en: 'Yes, it is exactly like that with us as well.',
    bs: 'Jeste, potpuno isto je i kod nas.',
  }),
  said(86_600, S3, S2, 'question', {
    en: 'May I ask: when you get it on paper, how many days old is it by then?',
    bs: 'Smijem li pitati: kad to dobijete na papiru, koliko je već dana prošlo?',
  }),
  said(94_800, S2, S3, 'experience', {
    en: 'It depends. Last month one came after a day, another after six.',
    bs: 'Zavisi. Prošli mjesec je jedna stigla za dan, druga tek za šest.',
  }),
  said(102_500, S8, S2, 'support', {
    en: 'I have to say, with so few of you there, it is remarkable that you manage all of it.',
    bs: 'Moram reći, koliko vas je malo, svaka čast što sve to stižete.',
  }),
  said(111_500, S2, ALL, 'laughter', {
    en: 'We manage because nobody has told us yet that it cannot be done. (Laughter.)',
    bs: 'Stižemo jer nam još niko nije rekao da se ne može. (Smijeh.)',
  }),
];

import { ALL, F, S1, S2, S3, S4, S5, S6, S7, S8, said } from '../said.ts';

/** Minutes 5 to 7½, fourteen acts a minute: what breaks between institutions. */
export const THREADS = [
  said(300_000, S8, S2, 'experience', {
    en: 'To the police, and to your registry.',
    bs: 'Policiji i vama na protokol.',
  }),
  said(304_200, S2, S8, 'tension', {
    en: 'Where it lies for three days. We have said that before.',
    bs: 'Gdje leži tri dana. To smo već govorili.',
    why: {
      en: 'Not a new obstacle but an old reproach: “We have said that before.”',
      bs: 'Nije nova prepreka nego stari prigovor: „To smo već govorili.”',
    },
  }),
  said(309_700, F, ALL, 'facilitates', {
    en: 'One moment. We hear where the thread breaks. Who else knows this?',
    bs: 'Samo trenutak. Čujemo gdje nit puca. Ko to još zna?',
  }),
  said(315_800, S1, ALL, 'agrees', {
    en: '(Raises a hand.)',
    bs: '(Diže ruku.)',
    why: {
      en: 'A sign is an act as well: it says “yes, with us too”.',
      bs: 'I znak je čin: govori „da, i kod nas”.',
    },
  }),
  said(318_700, S6, ALL, 'experience', {
    en: 'On Friday we heard of a decision from the family itself.',
    bs: 'Mi smo u petak za odluku saznali od same porodice.',
  }),
  said(324_200, S3, ALL, 'disagrees', {
    en: 'That must be an exception. We do ring.',
    bs: 'To mora da je izuzetak. Mi zovemo.',
  }),
  said(328_600, S6, S3, 'disagrees', {
    en: 'With all respect, it was not the first time.',
    bs: 'Uz dužno poštovanje, nije bilo prvi put.',
    why: {
      en: 'Polite, and still an objection. There is no blame in it, so it is not Tension.',
      bs: 'Učtivo, a ipak osporava. Nema okrivljavanja, pa nije Napetost.',
    },
  }),
  said(333_300, S7, ALL, 'proposes', {
    en: 'Let each decision say whom to ring.',
    bs: 'Neka na svakoj odluci piše koga zvati.',
  }),
  said(337_700, S8, S7, 'question', {
    en: 'A name, or an office?',
    bs: 'Ime ili službu?',
  }),
  said(340_900, S7, S8, 'proposes', {
    en: 'An office with a number, for the holidays’ sake.',
    bs: 'Službu, s brojem, zbog godišnjih odmora.',
    why: {
      en: 'An answer, but it is the proposal itself, made more exact.',
      bs: 'Jeste odgovor, ali je to isti prijedlog, samo precizniji.',
    },
  }),
  said(345_900, S5, ALL, 'builds-on', {
    en: 'And our counsellor on the same sheet.',
    bs: 'A na isti list i naša pedagogica.',
  }),
  said(350_200, S2, S5, 'agrees', {
    en: 'Yes, certainly.',
    bs: 'Da, obavezno.',
  }),
  said(353_000, S1, ALL, 'laughter', {
    en: 'And the coffee machine, it always answers. (Laughter.)',
    bs: 'I aparat za kafu, on se uvijek javi. (Smijeh.)',
  }),
  said(358_400, F, ALL, 'facilitates', {
    en: 'A short breath, and on. We have five minutes.',
    bs: 'Kratak predah, pa dalje. Imamo pet minuta.',
  }),
  said(363_200, F, S5, 'facilitates', {
    en: 'The school has been quiet. How do you see it?',
    bs: 'Škola je malo zašutjela. Kako Vi to vidite?',
  }),
  said(368_000, S5, ALL, 'challenge', {
    en: 'We do not know what we may pass on, and what not.',
    bs: 'Mi ne znamo šta smijemo prenijeti, a šta ne.',
  }),
  said(373_100, S4, S5, 'agrees', {
    en: 'Neither do we.',
    bs: 'Ne znamo ni mi.',
  }),
  said(375_900, S3, S5, 'question', {
    en: 'Has nobody shown you the protocol?',
    bs: 'Zar vam niko nije pokazao protokol?',
  }),
  said(380_000, S5, S3, 'experience', {
    en: 'Once, at a seminar, two years ago.',
    bs: 'Jednom, na seminaru, prije dvije godine.',
  }),
  said(384_500, S8, ALL, 'builds-on', {
    en: 'And since then half of the people have changed.',
    bs: 'A otad se promijenila polovina ljudi.',
  }),
  said(389_500, S7, ALL, 'proposes', {
    en: 'Then an hour together for the new ones, each autumn.',
    bs: 'Onda jedan sat zajedno za nove, svake jeseni.',
  }),
  said(394_700, S3, ALL, 'commits', {
    en: 'I will come and explain it, gladly.',
    bs: 'Doći ću ja i objasniti, vrlo rado.',
  }),
  said(398_900, S5, S3, 'support', {
    en: 'That would mean a lot to us. Thank you.',
    bs: 'To bi nam puno značilo. Hvala Vam.',
    why: {
      en: 'Thanks acknowledge the other person: Support, and more than Agrees.',
      bs: 'Zahvala uvažava drugu osobu: Podrška, i više od Slaže se.',
    },
  }),
  said(403_300, S6, S3, 'question', {
    en: 'Could we come, too?',
    bs: 'Možemo li i mi doći?',
  }),
  said(406_400, S3, S6, 'agrees', {
    en: 'Of course, everybody.',
    bs: 'Naravno, svi.',
  }),
  said(409_600, S1, ALL, 'disagrees', {
    en: 'An hour is too little, to be honest.',
    bs: 'Sat je malo, da budem iskren.',
  }),
  said(413_900, S4, S1, 'disagrees', {
    en: 'If it is longer, nobody will get off work.',
    bs: 'Ako bude duže, niko neće moći s posla.',
  }),
  said(418_500, S1, S4, 'tension', {
    en: 'At your place, perhaps. Us nobody even asks.',
    bs: 'Kod vas možda. Nas niko i ne pita.',
  }),
  said(423_200, F, ALL, 'facilitates', {
    en: 'I hear two wishes: short, and enough. Both are noted.',
    bs: 'Čujem dvije želje: kratko i dovoljno. Obje su zapisane.',
  }),
  said(428_700, S2, S1, 'support', {
    en: 'You have had hard months. One can see it.',
    bs: 'Imali ste teške mjesece. Vidi se to.',
  }),
  said(433_200, S1, S2, 'agrees', {
    en: '(Nods.) We have.',
    bs: '(Klima glavom.) Jesmo.',
  }),
  said(436_500, S7, ALL, 'builds-on', {
    en: 'So two short hours, one each half-year.',
    bs: 'Znači dva kraća sata, po jedan svako polugodište.',
    why: {
      en: 'The step was on the table already: this joins what two others said of it.',
      bs: 'Korak je već bio na stolu: ovo spaja ono što je dvoje o njemu reklo.',
    },
  }),
  said(441_600, S4, S7, 'agrees', {
    en: 'I could live with that.',
    bs: 'S tim bih se mogla složiti.',
  }),
  said(445_200, F, ALL, 'facilitates', {
    en: 'Good. Now quickly, in turn: what comes first?',
    bs: 'Dobro. Sad brzo, redom: šta prvo?',
  }),
];

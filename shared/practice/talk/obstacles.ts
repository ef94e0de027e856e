import { ALL, F, S1, S2, S3, S4, S5, S6, S7, S8, said } from '../said.ts';

/** Minutes 2 to 5, ten acts a minute: where it gets stuck. */
export const OBSTACLES = [
  said(120_000, F, ALL, 'facilitates', {
    en: 'Thank you. So a report comes by many roads. Where does it get stuck on the way?',
    bs: 'Hvala. Znači, prijava dolazi raznim putevima. A gdje usput zapne?',
  }),
  said(127_400, S1, ALL, 'challenge', {
    en: 'At night. After ten I have nobody to call, and people are sitting in my office.',
    bs: 'Noću. Poslije deset nemam koga nazvati, a ljudi mi sjede u kancelariji.',
  }),
  said(134_900, S2, S1, 'disagrees', {
    en: 'I see that a little differently: a colleague is on call, only the number has changed.',
    bs: 'Ja to malo drugačije vidim: ima kod nas dežurna, samo se broj promijenio.',
  }),
  said(142_700, S1, S2, 'tension', {
    en: 'Well, nobody told us. We keep ringing a number that nobody answers.',
    bs: 'E pa nama to niko nije javio. Mi zovemo broj na koji se niko ne javlja.',
    why: {
      en: 'An obstacle is in it, too, but it is put to one person as a reproach: the tone decides.',
      bs: 'Ima tu i prepreke, ali je rečena jednoj osobi kao prigovor: odlučuje ton.',
    },
  }),
  said(149_600, F, ALL, 'facilitates', {
    en: 'This is important, and nobody here is to blame. Let us stay with the numbers.',
    bs: 'Ovo je važno, i niko ovdje nije kriv. Ostanimo još malo na tim brojevima.',
  }),
  said(156_900, S5, ALL, 'builds-on', {
    en: 'At school it is the same story with numbers: the list on the wall is three years old.',
    bs: 'S brojevima je ista priča i u školi: spisak na zidu je star tri godine.',
  }),
  said(164_700, S4, S5, 'agrees', {
    en: 'Ours as well. (Nods.)',
    bs: 'I kod nas je. (Klima glavom.)',
  }),
  said(168_800, S7, ALL, 'proposes', {
    en: 'Then let us make one list of all numbers on duty, and renew it each month.',
    bs: 'Pa hajde da napravimo jedan spisak dežurnih brojeva i da ga obnavljamo svaki mjesec.',
  }),
  said(176_600, S6, S7, 'agrees', {
    en: 'Yes, that would help us at once.',
    bs: 'Da, to bi nam odmah pomoglo.',
  }),
  said(180_900, S8, S7, 'question', {
    en: 'And who would keep it? Otherwise it is old again in a year.',
    bs: 'A ko bi ga vodio? Inače će za godinu opet biti star.',
    why: {
      en: 'There is a doubt in it, but what it does is ask a colleague.',
      bs: 'Ima u tome sumnje, ali ono što radi jeste da pita koleginicu.',
    },
  }),
  said(187_000, S2, ALL, 'commits', {
    en: 'I can take that on. I will send it to everybody on the first of the month.',
    bs: 'Mogu ja to preuzeti. Slat ću ga svima prvog u mjesecu.',
  }),
  said(194_100, S1, S2, 'support', {
    en: 'Thank you. I know that you have your hands full without it.',
    bs: 'Hvala Vam. Znam da i bez toga imate pune ruke posla.',
  }),
  said(200_200, F, ALL, 'facilitates', {
    en: 'Good, that is noted. And after the report, where is it hard?',
    bs: 'Dobro, to smo zapisali. A nakon prijave, gdje je teško?',
  }),
  said(206_400, S3, ALL, 'challenge', {
    en: 'We get files with half of it missing, and then we have to send them back.',
    bs: 'Nama stižu spisi u kojima pola toga fali, pa ih moramo vraćati.',
  }),
  said(213_400, S1, S3, 'question', {
    en: 'What is missing most often? Tell me, so that I can pass it on.',
    bs: 'Šta najčešće fali? Recite, da prenesem svojima.',
  }),
  said(219_700, S3, S1, 'experience', {
    en: 'The doctor’s note. Of the last five files one had it.',
    bs: 'Ljekarski nalaz. Od zadnjih pet spisa imao ga je jedan.',
  }),
  said(225_600, S4, ALL, 'challenge', {
    en: 'Because at night there is a stand-in, and the form is locked in my cabinet.',
    bs: 'Zato što je noću zamjena, a obrazac je zaključan kod mene u ormaru.',
    why: {
      en: 'It answers what was said, but what it brings is an obstacle of its own.',
      bs: 'Odgovara na rečeno, ali ono što donosi jeste nova prepreka.',
    },
  }),
  said(232_700, S7, S4, 'laughter', {
    en: 'At least we know that it is safe there. (Laughter.)',
    bs: 'Barem znamo da je na sigurnom. (Smijeh.)',
  }),
  said(238_300, S4, ALL, 'laughter', {
    en: 'Safe, yes, even from me. (Laughs.)',
    bs: 'Na sigurnom, da, i od mene. (Smije se.)',
  }),
  said(243_100, S5, S4, 'proposes', {
    en: 'Could the form not simply lie with the nurse at the desk?',
    bs: 'A da obrazac jednostavno stoji kod sestre na šalteru?',
    why: {
      en: 'It has the form of a question and puts forward a step: what it does counts.',
      bs: 'Ima oblik pitanja, a iznosi korak: važi ono što čini.',
    },
  }),
  said(249_000, S4, S5, 'agrees', {
    en: 'It could. Of course it could.',
    bs: 'Može. Naravno da može.',
  }),
  said(253_100, S8, ALL, 'builds-on', {
    en: 'And a copy with the duty officer, then the file is whole the same night.',
    bs: 'A kopija kod dežurnog, pa je spis potpun još iste noći.',
    why: {
      en: 'It carries the proposal before it further, and says nothing without it.',
      bs: 'Vodi prethodni prijedlog dalje i bez njega ne znači ništa.',
    },
  }),
  said(260_100, S3, S8, 'agrees', {
    en: 'That would be enough for us.',
    bs: 'Nama bi to bilo dosta.',
  }),
  said(264_100, S6, ALL, 'experience', {
    en: 'We once waited for such a paper until four in the morning.',
    bs: 'Mi smo jednom takav papir čekali do četiri ujutro.',
  }),
  said(270_200, S7, S6, 'support', {
    en: 'And you stayed with them all that time. That is no small thing.',
    bs: 'I cijelo vrijeme ste ostali s njima. Nije to malo.',
  }),
  said(276_500, S2, ALL, 'challenge', {
    en: 'Afterwards nobody calls us back. We do not know how it went on.',
    bs: 'Poslije nam se niko ne javi. Ne znamo kako je dalje bilo.',
  }),
  said(282_900, S5, S2, 'agrees', {
    en: 'The same with us. The child is back in class, and we know nothing.',
    bs: 'Isto i kod nas. Dijete je opet u klupi, a mi ništa ne znamo.',
    why: {
      en: 'It confirms the obstacle that was just named, and adds none of its own.',
      bs: 'Potvrđuje prepreku koja je upravo rečena i ne dodaje svoju.',
    },
  }),
  said(289_500, S8, S2, 'disagrees', {
    en: 'I would not say nobody. Our decisions go out the same day.',
    bs: 'Ne bih rekla da niko. Naše odluke idu isti dan.',
  }),
  said(295_500, S2, S8, 'question', {
    en: 'The same day? And to whom, exactly?',
    bs: 'Isti dan? A kome to, tačno?',
  }),
];

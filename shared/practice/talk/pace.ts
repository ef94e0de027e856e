import { ALL, F, S1, S2, S3, S4, S5, S6, S7, S8, said } from '../said.ts';

/** The last two and a half minutes, eighteen acts a minute: who does what, as fast as people talk. */
export const PACE = [
  said(450_000, S1, ALL, 'proposes', {
    en: 'The list of numbers, by Monday.',
    bs: 'Spisak brojeva, do ponedjeljka.',
  }),
  said(453_200, S2, S1, 'agrees', {
    en: 'Agreed.',
    bs: 'Slažem se.',
  }),
  said(455_000, S3, ALL, 'proposes', {
    en: 'The form at the desk.',
    bs: 'Obrazac na šalteru.',
  }),
  said(457_500, S4, S3, 'commits', {
    en: 'I will put it there tomorrow.',
    bs: 'Sutra ću ga tamo staviti.',
  }),
  said(460_600, S6, ALL, 'challenge', {
    en: 'We still have no transport at weekends.',
    bs: 'Mi vikendom i dalje nemamo prevoz.',
  }),
  said(464_300, S7, S6, 'builds-on', {
    en: 'And on Sundays there is no bus, either.',
    bs: 'A nedjeljom ne ide ni autobus.',
  }),
  said(468_000, S1, S6, 'question', {
    en: 'How far is it to your house?',
    bs: 'Koliko je to do vas?',
  }),
  said(471_000, S6, S1, 'experience', {
    en: 'Forty minutes. In January we paid for a taxi.',
    bs: 'Četrdeset minuta. U januaru smo platili taksi.',
  }),
  said(475_200, S2, S6, 'support', {
    en: 'You do more than anybody could ask.',
    bs: 'Radite više nego što iko može tražiti.',
  }),
  said(478_900, S1, ALL, 'proposes', {
    en: 'A patrol could drive, given an hour’s notice.',
    bs: 'Patrola bi mogla voziti, ako znamo sat ranije.',
  }),
  said(483_100, S6, S1, 'question', {
    en: 'Even at night?',
    bs: 'I noću?',
  }),
  said(485_200, S1, S6, 'agrees', {
    en: 'At night as well.',
    bs: 'I noću.',
    why: {
      en: 'A yes to a question confirms. It takes on no task yet.',
      bs: 'Potvrdan odgovor potvrđuje. Zadatak još niko nije preuzeo.',
    },
  }),
  said(487_400, S8, S1, 'disagrees', {
    en: 'Careful, that takes an order.',
    bs: 'Polako, za to treba nalog.',
  }),
  said(490_500, S1, S8, 'tension', {
    en: 'An order, always an order. (Sighs.)',
    bs: 'Nalog, uvijek nalog. (Uzdiše.)',
  }),
  said(494_000, F, ALL, 'facilitates', {
    en: 'Please, one after the other.',
    bs: 'Molim vas, jedno po jedno.',
  }),
  said(497_000, S8, S1, 'question', {
    en: 'What would you need from us for it?',
    bs: 'Šta bi Vam za to trebalo od nas?',
  }),
  said(500_400, S1, S8, 'proposes', {
    en: 'One standing order for the year.',
    bs: 'Jedan stalni nalog za cijelu godinu.',
    why: {
      en: 'An answer, too, but it puts the solution on the table.',
      bs: 'I to je odgovor, ali na sto stavlja rješenje.',
    },
  }),
  said(503_900, S8, S1, 'commits', {
    en: 'I will ask for it on Wednesday.',
    bs: 'Tražit ću ga u srijedu.',
  }),
  said(507_100, S7, S8, 'support', {
    en: 'Well done, that was quick.',
    bs: 'Svaka čast, to je bilo brzo.',
  }),
  said(510_100, S5, ALL, 'laughter', {
    en: 'Write down the date. (Laughter.)',
    bs: 'Zapišite datum. (Smijeh.)',
  }),
  said(513_400, S8, ALL, 'laughter', {
    en: 'With a stamp on it. (Laughs.)',
    bs: 'I to s pečatom. (Smije se.)',
  }),
  said(516_500, F, S4, 'facilitates', {
    en: 'The health centre wanted to say something.',
    bs: 'Dom zdravlja je htio nešto reći.',
  }),
  said(520_400, S4, ALL, 'challenge', {
    en: 'We have one room, and its door does not close.',
    bs: 'Imamo jednu sobu, i vrata se ne zatvaraju.',
  }),
  said(524_600, S2, S4, 'agrees', {
    en: 'Mhm.',
    bs: 'Mhm.',
    why: {
      en: 'A sound of assent is an act, too, however short.',
      bs: 'I glas odobravanja je čin, ma koliko kratak.',
    },
  }),
  said(526_100, S3, S4, 'builds-on', {
    en: 'So people say less than they would.',
    bs: 'Pa ljudi kažu manje nego što bi.',
  }),
  said(529_600, S4, S3, 'agrees', {
    en: 'Exactly.',
    bs: 'Upravo tako.',
  }),
  said(531_500, S5, S4, 'proposes', {
    en: 'Use our room after two, it is empty.',
    bs: 'Koristite našu sobu poslije dva, prazna je.',
    why: {
      en: 'It offers a way. What somebody takes on comes two acts later.',
      bs: 'Nudi rješenje. Obaveza dolazi tek dva čina kasnije.',
    },
  }),
  said(535_500, S4, S5, 'question', {
    en: 'Who has the key?',
    bs: 'A kod koga je ključ?',
  }),
  said(538_000, S5, S4, 'commits', {
    en: 'I will leave it with the caretaker.',
    bs: 'Ostavit ću ga kod domara.',
  }),
  said(541_400, S6, ALL, 'experience', {
    en: 'We do so with the library, and it works.',
    bs: 'Mi tako radimo s bibliotekom, i ide.',
  }),
  said(545_200, S7, ALL, 'disagrees', {
    en: 'In a school? Everybody sees who comes.',
    bs: 'U školi? Svi vide ko dolazi.',
    why: {
      en: 'There is a question mark, but it is an objection with its reason.',
      bs: 'Ima upitnik, ali osporava, i to s razlogom.',
    },
  }),
  said(548_900, S5, S7, 'builds-on', {
    en: 'Then by the back door, from the yard.',
    bs: 'Onda na stražnja vrata, iz dvorišta.',
    why: {
      en: 'It takes up the objection and carries the same plan on.',
      bs: 'Preuzima primjedbu i isti plan vodi dalje.',
    },
  }),
  said(552_500, S7, S5, 'agrees', {
    en: 'That is better.',
    bs: 'Tako je bolje.',
  }),
  said(554_600, S3, ALL, 'challenge', {
    en: 'Doctors’ notes reach us without a date.',
    bs: 'Nalazi nam stižu bez datuma.',
  }),
  said(558_400, S4, S3, 'tension', {
    en: 'Not that again, please.',
    bs: 'Nemojte opet o tome, molim Vas.',
  }),
  said(561_600, S3, S4, 'disagrees', {
    en: 'I do not blame you, it is the form.',
    bs: 'Ne krivim Vas, do obrasca je.',
  }),
  said(565_000, S4, ALL, 'commits', {
    en: 'All right. I will add a line for it.',
    bs: 'Dobro. Dodat ću rubriku.',
  }),
  said(568_600, S3, S4, 'support', {
    en: 'Thank you. I know what your shifts are like.',
    bs: 'Hvala. Znam kakve su Vam smjene.',
  }),
  said(572_600, S6, ALL, 'experience', {
    en: 'A red stamp for the date helped us.',
    bs: 'Nama je pomogao crveni pečat za datum.',
  }),
  said(576_300, S1, ALL, 'laughter', {
    en: 'Red? The prosecutor will frame it. (Laughter.)',
    bs: 'Crveni? Tužilaštvo će ga uramiti. (Smijeh.)',
  }),
  said(580_500, S2, ALL, 'challenge', {
    en: 'And in August nobody stands in for us.',
    bs: 'A u augustu nas niko ne mijenja.',
  }),
  said(584_100, S8, S2, 'agrees', {
    en: 'Nor for us.',
    bs: 'Ni nas.',
    why: {
      en: 'Two words that confirm; there is nothing new in them.',
      bs: 'Dvije riječi koje potvrđuju; ničeg novog u njima nema.',
    },
  }),
  said(586_000, S7, ALL, 'proposes', {
    en: 'Let us share August’s duty among us.',
    bs: 'Podijelimo dežurstva u augustu među sobom.',
  }),
  said(589_900, F, ALL, 'facilitates', {
    en: 'We take that with us. Thank you, all of you.',
    bs: 'To nosimo sa sobom. Hvala vam svima.',
  }),
];

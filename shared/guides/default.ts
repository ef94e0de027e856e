import type { Guide } from '../guide.ts';
import type { Lang } from '../ids.ts';
import { sectionIn } from './builder.ts';
import { beginning } from './default-beginning.ts';
import { ending } from './default-ending.ts';
import { keyQuestions } from './default-key.ts';
import { type Both, pick } from './two-languages.ts';

const title: Both = {
  en: 'Mentoring focus group, 120 minutes',
  bs: 'Mentorska fokus grupa, 120 minuta',
};

/** What everyone agrees to before the first question. It promises no more than can be kept. */
const rules: readonly Both[] = [
  {
    en: 'Say and write nothing by which a client could be recognised: no names, addresses, dates or rare details.',
    bs: 'Ne govorite i ne pišite ništa po čemu bi se neka korisnica ili korisnik usluga mogli prepoznati: bez imena, adresa, datuma i rijetkih pojedinosti.',
  },
  {
    en: 'What is said here stays here. We carry away what we have learned, not who said it.',
    bs: 'Ono što se ovdje kaže, ostaje ovdje. Nosimo ono što smo naučile i naučili, a ne ko je šta rekao.',
  },
  {
    en: 'No photographs, screenshots or recordings.',
    bs: 'Bez fotografisanja, snimanja ekrana i snimanja razgovora.',
  },
  {
    en: 'You may pass on any question, take a break or leave, without giving a reason.',
    bs: 'Možete preskočiti svako pitanje, uzeti predah ili otići, bez objašnjenja.',
  },
  {
    en: 'Confidentiality cannot be guaranteed in a group: each of us can promise only for ourselves. Share what you are ready for others to know.',
    bs: 'U grupi se povjerljivost ne može garantovati: svako može obećati samo u svoje ime. Podijelite ono što ste spremni da drugi znaju.',
  },
  {
    en: 'Confidentiality has limits. The duty to report violence that the law gives each of us holds here too.',
    bs: 'Povjerljivost ima granice. Obaveza prijavljivanja nasilja, koju svako od nas ima po zakonu, važi i ovdje.',
  },
  {
    en: 'Answers from phones carry no name. Still, the words themselves can give somebody away: keep that in mind as you write.',
    bs: 'Odgovori s telefona nemaju ime. Ipak, same riječi mogu nekoga odati: imajte to na umu dok pišete.',
  },
];

/** The built-in guide: 120 minutes, for a multisectoral team that works on domestic violence. */
export function defaultGuide(lang: Lang): Guide {
  return {
    title: title[lang],
    lang,
    rules: pick(lang, rules),
    sections: [...beginning, ...keyQuestions, ...ending].map((section) => sectionIn(lang, section)),
  };
}

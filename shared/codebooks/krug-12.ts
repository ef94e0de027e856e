import type { Codebook } from '../codebooks.ts';
import type { Lang } from '../ids.ts';
import { type BookSource, bookIn } from './book-source.ts';

/** Twelve is what a live coder can hold in mind; silence is not coded, it is seen from the gaps. */
export const KRUG_12: BookSource = {
  id: 'krug-12',
  title: { en: 'Krug-12', bs: 'Krug-12' },
  source: { en: 'Krug (2026). Free for any use (CC0).', bs: 'Krug (2026). Slobodno za svaku upotrebu (CC0).' },
  groups: [
    { id: 'content', hue: 4, name: { en: 'Content', bs: 'Sadržaj' } },
    { id: 'response', hue: 0, name: { en: 'Response', bs: 'Odziv' } },
    { id: 'action', hue: 2, name: { en: 'Action', bs: 'Koraci' } },
    { id: 'climate', hue: 6, name: { en: 'Climate', bs: 'Klima' } },
    { id: 'facilitation', hue: 1, name: { en: 'Facilitation', bs: 'Vođenje' } },
  ],
  codes: [
    {
      ...{ id: 'experience', key: 'e', group: 'content' },
      label: { en: 'Experience', bs: 'Iskustvo' },
      definition: {
        en: 'Tells of concrete practice or gives an example.',
        bs: 'Govori o konkretnoj praksi ili navodi primjer.',
      },
      example: {
        en: 'Last month we went out together with the patrol.',
        bs: 'Prošli mjesec smo izašli na teren zajedno s patrolom.',
      },
    },
    {
      ...{ id: 'challenge', key: 'c', group: 'content' },
      label: { en: 'Challenge', bs: 'Izazov' },
      definition: { en: 'Names an obstacle in the work.', bs: 'Imenuje prepreku u radu.' },
      example: { en: 'At night there is nobody to call.', bs: 'Noću nemamo koga pozvati.' },
    },
    {
      ...{ id: 'builds-on', key: 'b', group: 'response' },
      label: { en: 'Builds on', bs: 'Nadovezuje se' },
      definition: {
        en: 'Takes up what the one before said and carries it further.',
        bs: 'Preuzima ono što je prethodno rečeno i vodi ga dalje.',
      },
      example: { en: 'And from there it comes to us, at school.', bs: 'A odatle onda dolazi kod nas, u školu.' },
    },
    {
      ...{ id: 'agrees', key: 'a', group: 'response' },
      label: { en: 'Agrees', bs: 'Slaže se' },
      definition: {
        en: 'Accepts or confirms, in words or by a sign.',
        bs: 'Prihvata ili potvrđuje, riječima ili znakom.',
      },
      example: { en: 'Yes, with us too. (A nod.)', bs: 'Da, i kod nas. (Klimanje glavom.)' },
    },
    {
      ...{ id: 'disagrees', key: 'd', group: 'response' },
      label: { en: 'Disagrees', bs: 'Ne slaže se' },
      definition: {
        en: 'Objects or qualifies, with a reason or without.',
        bs: 'Osporava ili ograđuje, s obrazloženjem ili bez njega.',
      },
      example: {
        en: 'I see it differently: the report came in time.',
        bs: 'Ja to vidim drugačije: prijava je stigla na vrijeme.',
      },
    },
    {
      ...{ id: 'question', key: 'q', group: 'response' },
      label: { en: 'Question', bs: 'Pitanje' },
      definition: { en: 'Asks a colleague.', bs: 'Pita koleginicu ili kolegu.' },
      example: { en: 'How do you at the health centre learn of it?', bs: 'Kako vi u domu zdravlja saznate za to?' },
    },
    {
      ...{ id: 'proposes', key: 'p', group: 'action' },
      label: { en: 'Proposes', bs: 'Predlaže' },
      definition: { en: 'Puts forward a step or a solution.', bs: 'Iznosi korak ili rješenje.' },
      example: { en: 'Let us have one list of numbers on duty.', bs: 'Napravimo jedan spisak dežurnih telefona.' },
    },
    {
      ...{ id: 'commits', key: 'r', group: 'action' },
      label: { en: 'Commits', bs: 'Preuzima obavezu' },
      definition: {
        en: 'Takes on a task or a responsibility.',
        bs: 'Preuzima zadatak ili odgovornost.',
      },
      example: { en: 'I will send it to everybody by Friday.', bs: 'Ja ću to svima poslati do petka.' },
    },
    {
      ...{ id: 'support', key: 's', group: 'climate' },
      label: { en: 'Support', bs: 'Podrška' },
      definition: {
        en: 'Acknowledges a colleague or the load they carry.',
        bs: 'Uvažava koleginicu ili kolegu, ili teret koji nose.',
      },
      example: { en: 'You did that well, and it was not easy.', bs: 'Dobro ste to uradili, a nije bilo lako.' },
    },
    {
      ...{ id: 'tension', key: 't', group: 'climate' },
      label: { en: 'Tension', bs: 'Napetost' },
      definition: { en: 'Strain, blame or withdrawal.', bs: 'Nelagoda, okrivljavanje ili povlačenje.' },
      example: { en: 'We have told you that ten times.', bs: 'To smo vam rekli već deset puta.' },
    },
    {
      ...{ id: 'laughter', key: 'l', group: 'climate' },
      label: { en: 'Laughter, relief', bs: 'Smijeh, olakšanje' },
      definition: { en: 'A joke, laughter, a breath let out.', bs: 'Šala, smijeh, olakšanje.' },
      example: { en: 'At least the coffee is here. (Laughter.)', bs: 'Barem je kafa stigla. (Smijeh.)' },
    },
    {
      ...{ id: 'facilitates', key: 'f', group: 'facilitation' },
      label: { en: 'Facilitates', bs: 'Vodi razgovor' },
      definition: {
        en: 'Asks the group, sums up, gives the floor, keeps time or rules.',
        bs: 'Pita grupu, sažima, daje riječ, čuva vrijeme ili pravila.',
      },
      example: { en: 'Let us hear those who have not spoken yet.', bs: 'Čujmo i one koji još nisu govorili.' },
    },
  ],
};

/** Krug-12, the usual codebook for live coding. Its texts are free for any use (CC0). */
export function krug12(lang: Lang): Codebook {
  return bookIn(lang, KRUG_12);
}

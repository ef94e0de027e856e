import type { SectionSource } from './builder.ts';

/** Back out of the subject, and thanks: 26 minutes. */
export const ending: readonly SectionSource[] = [
  {
    id: 'ending-considered',
    title: { en: 'Ending: all things considered', bs: 'Završetak: kada se sve sabere' },
    minutes: 8,
    prompts: [
      {
        id: 'most-important',
        text: {
          en: 'Of everything that was said today, what is the most important to you?',
          bs: 'Od svega što je danas rečeno, šta je Vama najvažnije?',
        },
        seconds: 420,
        moderator: [{ en: 'One round; whoever wishes may pass.', bs: 'Jedan krug; ko želi, može preskočiti.' }],
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'ending-summary',
    title: { en: 'Ending: summary', bs: 'Završetak: sažetak' },
    minutes: 5,
    moderator: [
      {
        en: 'An observer sums up aloud in two to three minutes: the challenges first, then the proposals.',
        bs: 'Posmatrač/ica u dvije do tri minute naglas sažima: prvo izazove, zatim prijedloge.',
      },
    ],
    prompts: [
      {
        id: 'adequate',
        text: {
          en: 'Is this a fair summary? What would you put differently?',
          bs: 'Je li ovo vjeran sažetak? Šta biste rekli drugačije?',
        },
        seconds: 270,
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'ending-final',
    title: { en: 'Ending: final question', bs: 'Završetak: posljednje pitanje' },
    minutes: 5,
    moderator: [
      {
        en: 'Say the purpose once more: recommendations are drawn from all the groups together, never from one person.',
        bs: 'Još jednom recite svrhu: preporuke nastaju iz svih grupa zajedno, nikada od jedne osobe.',
      },
    ],
    prompts: [
      {
        id: 'missed',
        text: {
          en: 'Have we missed anything that should have been asked?',
          bs: 'Jesmo li propustili nešto što je trebalo pitati?',
        },
        seconds: 270,
        moderator: [{ en: 'Wait five seconds, and then five more.', bs: 'Sačekajte pet sekundi, pa još pet.' }],
        kind: { is: 'discussion' },
      },
    ],
  },
  {
    id: 'evaluation-time',
    title: { en: 'Evaluation on phones', bs: 'Evaluacija na telefonima' },
    minutes: 6,
    moderator: [
      {
        en: 'Open the evaluation. Say that it carries no names and that anything may be left out; then look away from the phones.',
        bs: 'Otvorite evaluaciju. Recite da nema imena i da se sve može preskočiti; zatim skrenite pogled s telefona.',
      },
    ],
    prompts: [],
  },
  {
    id: 'thanks',
    title: { en: 'Thanks', bs: 'Zahvala' },
    minutes: 2,
    moderator: [
      {
        en: 'Thank everyone. Say when they will hear what became of this, and whom they can turn to if something stays with them.',
        bs: 'Zahvalite svima. Recite kada će čuti šta je iz ovoga nastalo i kome se mogu obratiti ako im nešto ostane teško.',
      },
      {
        en: 'Then sit down with the observers for ten minutes: what stood out, what surprised, what to do differently.',
        bs: 'Zatim s posmatračicama i posmatračima odvojite deset minuta: šta se isticalo, šta je iznenadilo, šta drugačije.',
      },
    ],
    prompts: [],
  },
];
